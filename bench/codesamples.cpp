// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "workload.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern::Bench {

namespace {

/// By tag, in the order of their names: some lines, with a number where %1 stands.
const QList<std::pair<QString, QString>> kSamples{
    {u"bash"_s, u"# %1: what is on the shelf\n"
                "for book in \"$shelf\"/*.txt; do\n"
                "    if [ -s \"$book\" ] && grep -q 'page %1' \"$book\"; then\n"
                "        printf '%s\\n' \"${book##*/}\" >>\"$list\"\n"
                "    fi\n"
                "done"_s},
    {u"cpp"_s, u"/// Number %1 of them.\n"
               "template <typename Book> std::optional<int> place%1(const std::vector<Book> &shelf)\n"
               "{\n"
               "    const auto found = std::ranges::find(shelf, \"title %1\", &Book::title);\n"
               "    return found == shelf.end() ? std::nullopt : std::optional(int(found - "
               "shelf.begin())); // from 0\n"
               "}\n"_s},
    {u"diff"_s, u"@@ -%1,3 +%1,3 @@\n"
                " int shelf = 0;\n"
                "-int book = %1;\n"
                "+const int book = %1;\n"
                " return shelf;"_s},
    {u"json"_s, u"{ \"book\": %1, \"title\": \"Number %1\", \"pages\": [1, 2.5e3, null],\n"
                "  \"lent\": false, \"reader\": { \"name\": \"Ada \\u00e9\" } },"_s},
    {u"python"_s, u"def place_%1(shelf: list[Book], *, start: int = 0) -> int | None:\n"
                  "    \"\"\"Where book %1 stands.\"\"\"\n"
                  "    for number, book in enumerate(shelf[start:]):\n"
                  "        if book.title == f\"title {%1 + number}\" and not book.lent:  # free\n"
                  "            return number\n"
                  "    return None\n"_s},
    {u"rust"_s, u"pub fn place_%1<'a>(shelf: &'a [Book], title: &str) -> Option<&'a Book> {\n"
                "    // number %1\n"
                "    shelf.iter().find(|book| book.title == title && book.pages > %1_u32)\n"
                "}\n"_s},
    {u"ts"_s, u"export async function place%1(shelf: Book[], title = `title ${%1}`): "
              "Promise<number> {\n"
              "  const found = shelf.findIndex((book) => book.title === title && !book.lent);\n"
              "  if (found < 0) throw new Error('not here: %1'); // lent?\n"
              "  return found;\n"
              "}\n"_s},
};

} // namespace

QStringList codeTags()
{
    QStringList tags;
    for (const auto &sample : kSamples)
        tags.append(sample.first);
    return tags;
}

QString codeIn(const QString &tag, int lines)
{
    QStringList made;
    for (const auto &[name, sample] : kSamples) {
        for (int number = 1; name == tag && made.size() < lines; ++number)
            made += QString(sample).replace(u"%1"_s, QString::number(number)).split(u'\n');
    }
    return made.first(std::min<qsizetype>(lines, made.size())).join(u'\n');
}

} // namespace Lectern::Bench
