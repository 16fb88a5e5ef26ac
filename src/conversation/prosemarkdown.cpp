// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/prosemarkdown.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// A bracket is not opened by a backslash, as that would begin a formula; it means nothing without its end.
QString escaped(const QString &text, bool isLink)
{
    static const QRegularExpression special(uR"(([\\`*_{}\]<>|~$&]))"_s);
    QString result = text;
    result.replace(special, u"\\\\1"_s).replace(QChar::LineSeparator, u"<br>"_s);
    return isLink ? result.replace(u'[', u"&#91;"_s) : result;
}

QString codeOf(const QString &code)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const bool isTouched = code.startsWith(u'`') || code.endsWith(u'`') ||
                           (code.startsWith(u' ') && code.endsWith(u' ') && !code.trimmed().isEmpty());
    const QString pad = isTouched ? u" "_s : QString();
    return fence + pad + code + pad + fence;
}

QString targetOf(const QString &href)
{
    static const QRegularExpression special(uR"(([\\<>&|]))"_s);
    QString target = href;
    return u"(<"_s + target.replace(special, u"\\\\1"_s) + u">)"_s;
}

QString contentOf(const Span &span)
{
    if (!span.source.isEmpty())
        return QString(span.source).replace(u'\n', u' ');
    if (span.styles.testFlag(SpanStyle::FootnoteReference))
        return u"[^"_s + span.text + u']';
    return span.styles.testFlag(SpanStyle::Code) ? codeOf(span.text)
                                                 : escaped(span.text, !span.href.isEmpty());
}

/// Writes spans one after the other; a look that goes on from one to the next is opened once.
class Writer
{
public:
    void add(const Span &span)
    {
        QStringList wanted;
        if (!span.href.isEmpty())
            wanted += span.href;
        if (span.styles.testFlag(SpanStyle::Strikethrough))
            wanted += u"~~"_s;
        if (span.styles.testFlag(SpanStyle::Bold))
            wanted += u"**"_s;
        if (span.styles.testFlag(SpanStyle::Italic))
            wanted += u"*"_s;
        closeTo(wanted);
        QString content = contentOf(span);
        const qsizetype last =
            std::find_if(content.crbegin(), content.crend(), [](QChar c) { return c != u' '; }).base() -
            content.cbegin();
        const qsizetype first =
            std::ranges::find_if(std::as_const(content), [](QChar c) { return c != u' '; }) -
            content.cbegin();
        // Marks stand close to words.
        m_text += std::exchange(m_space, {}) + content.first(std::min(first, last));
        if (last > first)
            open(wanted);
        m_text += content.sliced(std::min(first, last), last - std::min(first, last));
        m_space = content.sliced(last);
    }

    QString take()
    {
        closeTo({});
        return m_text + m_space;
    }

private:
    static bool isLink(const QString &look) { return look != u"~~" && look != u"**" && look != u"*"; }

    void closeTo(const QStringList &wanted)
    {
        const auto goesOn = [&](qsizetype depth) {
            return depth < wanted.size() && m_open[depth] == wanted[depth];
        };
        qsizetype kept = 0;
        while (kept < m_open.size() && goesOn(kept))
            ++kept;
        while (m_open.size() > kept) {
            const QString look = m_open.takeLast();
            m_text += isLink(look) ? u']' + targetOf(look) : look;
        }
    }

    void open(const QStringList &wanted)
    {
        for (const QString &look : wanted.sliced(m_open.size())) {
            m_text += isLink(look) ? u"["_s : look;
            m_open += look;
        }
    }

    QString m_text;
    QString m_space; ///< behind the last word
    QStringList m_open;
};

} // namespace

QString markdownOf(const Prose &prose)
{
    Writer writer;
    for (const Span &span : prose)
        writer.add(span);
    return writer.take();
}

} // namespace Lectern
