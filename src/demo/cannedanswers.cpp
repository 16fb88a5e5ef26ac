// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/builtinscript.h"
#include "demo/cannedtexts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

struct Entry
{
    QStringList words; ///< the keyword, then other words for it
    QString about;
    Answer (*answer)();
};

Answer says(const QString &text)
{
    Answer answer;
    answer.text = text;
    return answer;
}

Answer greeting()
{
    return says(cannedText(u"greeting"_s));
}

Answer list();

Answer sixLanguages()
{
    QStringList parts{cannedText(u"code"_s)};
    const QStringList languages{u"cpp"_s, u"python"_s, u"rust"_s, u"typescript"_s, u"sql"_s, u"shell"_s};
    for (const QString &language : languages)
        parts.append(cannedText(u"code-"_s + language));
    return says(parts.join(u"\n\n"));
}

Answer reasoned()
{
    Answer answer = says(cannedText(u"reasoning"_s));
    answer.reasoning = cannedText(u"reasoning-summary"_s).split(u"\n\n---\n\n"_s);
    return answer;
}

Answer searched()
{
    Answer answer = says(cannedText(u"search"_s));
    answer.citations = citationsIn(answer.text);
    WebSearch search{u"how to choose a lectern"_s, {}};
    for (const Citation &citation : answer.citations)
        search.sources.append(citation.url);
    answer.search = search;
    return answer;
}

Answer drawn()
{
    Answer answer = says(cannedText(u"picture"_s));
    answer.picture = Picture{u"a sheet of paper with its folds"_s, cannedPicture(u"picture"_s)};
    return answer;
}

Answer refused()
{
    Answer answer = says(cannedText(u"refusal"_s));
    answer.isRefusal = true;
    return answer;
}

Answer endsAs(const QString &name, Ending ending)
{
    Answer answer = says(cannedText(name));
    answer.ending = ending;
    return answer;
}

QList<Entry> pages()
{
    return {
        {{u"hello"_s, u"hi"_s, u"hey"_s}, u"a short greeting"_s, greeting},
        {{u"/demo"_s, u"demo"_s, u"keywords"_s}, u"this list"_s, list},
        {{u"markdown"_s},
         u"headings, lists, tasks, a table, quotes, a formula, links, footnotes"_s,
         [] { return says(cannedText(u"markdown"_s)); }},
        {{u"plain"_s, u"prose"_s},
         u"a few paragraphs of plain prose"_s,
         [] { return says(cannedText(u"plain"_s)); }},
        {{u"table"_s, u"tables"_s},
         u"several tables, narrow and wide"_s,
         [] { return says(cannedText(u"table"_s)); }},
    };
}

QList<Entry> programs()
{
    return {
        {{u"code"_s}, u"one small program in each of six languages"_s, sixLanguages},
        {{u"c++"_s, u"cpp"_s}, u"only the C++ one"_s, [] { return says(cannedText(u"code-cpp"_s)); }},
        {{u"python"_s}, u"only the Python one"_s, [] { return says(cannedText(u"code-python"_s)); }},
        {{u"rust"_s}, u"only the Rust one"_s, [] { return says(cannedText(u"code-rust"_s)); }},
        {{u"typescript"_s},
         u"only the TypeScript one"_s,
         [] { return says(cannedText(u"code-typescript"_s)); }},
        {{u"sql"_s}, u"only the SQL one"_s, [] { return says(cannedText(u"code-sql"_s)); }},
        {{u"shell"_s, u"bash"_s}, u"only the shell one"_s, [] { return says(cannedText(u"code-shell"_s)); }},
        {{u"long code"_s, u"longcode"_s},
         u"one program of about 250 lines"_s,
         [] { return says(cannedText(u"long-code"_s)); }},
    };
}

QList<Entry> specialities()
{
    return {
        {{u"reasoning"_s, u"think"_s}, u"a summary of some thinking, then the answer"_s, reasoned},
        {{u"search"_s}, u"a pretended web search, then an answer with sources"_s, searched},
        {{u"picture"_s, u"image"_s, u"draw"_s}, u"a picture that comes with the answer"_s, drawn},
        {{u"rtl"_s, u"right-to-left"_s, u"arabic"_s, u"hebrew"_s},
         u"Arabic and Hebrew, mixed with Latin and code"_s,
         [] { return says(cannedText(u"rtl"_s)); }},
        {{u"cjk"_s, u"chinese"_s, u"japanese"_s, u"korean"_s},
         u"Chinese, Japanese and Korean"_s,
         [] { return says(cannedText(u"cjk"_s)); }},
        {{u"emoji"_s, u"emojis"_s},
         u"families, flags and skin tones"_s,
         [] { return says(cannedText(u"emoji"_s)); }},
        {{u"refusal"_s, u"refuse"_s}, u"an answer that declines"_s, refused},
        {{u"cut"_s, u"truncated"_s},
         u"an answer that ends at the token limit"_s,
         [] { return endsAs(u"cut"_s, Ending::CutByTokenLimit); }},
        {{u"fail"_s, u"failure"_s},
         u"an answer that breaks off with a server error"_s,
         [] { return endsAs(u"fail"_s, Ending::Failed); }},
    };
}

const QList<Entry> &entries()
{
    static const QList<Entry> table = pages() + programs() + specialities();
    return table;
}

Answer list()
{
    QList<KeywordLine> lines;
    for (const Entry &entry : entries())
        lines.append({entry.words.first(), entry.about});
    return says(keywordList(lines));
}

struct Hit
{
    qsizetype position = 0;
    qsizetype length = 0;
};

std::optional<Hit> find(const QString &word, const QString &prompt)
{
    const QRegularExpression whole(u"(?<![\\p{L}\\p{N}_])"_s + QRegularExpression::escape(word) +
                                       u"(?![\\p{L}\\p{N}_])"_s,
                                   QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = whole.match(prompt);
    if (!match.hasMatch())
        return std::nullopt;
    return Hit{match.capturedStart(), match.capturedLength()};
}

constexpr qsizetype kSearchedCharacters =
    4000; // a keyword stands in a question, not deep in a pasted document

} // namespace

QStringList keywords()
{
    QStringList words;
    for (const Entry &entry : entries())
        words.append(entry.words.first());
    return words;
}

Answer cannedAnswer(const QString &prompt, int attachments)
{
    const QString head = prompt.left(kSearchedCharacters);
    const Entry *best = nullptr;
    Hit bestHit;
    for (const Entry &entry : entries()) {
        for (const QString &word : entry.words) {
            const std::optional<Hit> hit = find(word, head);
            if (hit && (!best || hit->position < bestHit.position ||
                        (hit->position == bestHit.position && hit->length > bestHit.length))) {
                best = &entry;
                bestHit = *hit;
            }
        }
    }
    if (best)
        return best->answer();
    if (prompt.trimmed().isEmpty() && attachments == 0)
        return greeting();
    return says(fallbackText(prompt, attachments));
}

} // namespace Lectern::Demo
