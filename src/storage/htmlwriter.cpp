// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/htmlwriter.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Colouring takes time by the character; nobody reads more than that in one block.
constexpr qsizetype kMaxStyledCode = 200'000;

bool mayBeFollowed(const QString &href)
{
    constexpr std::array kSchemes = {"https://"_L1, "http://"_L1, "mailto:"_L1};
    return std::ranges::any_of(
        kSchemes, [&href](QLatin1StringView scheme) { return href.startsWith(scheme, Qt::CaseInsensitive); });
}

QString tagged(const QString &html, QLatin1StringView tag)
{
    return u'<' + tag + u'>' + html + u"</"_s + tag + u'>';
}

QString spanHtml(const Span &span)
{
    QString html = htmlEscaped(span.text).replace(QChar::LineSeparator, "<br/>"_L1);
    if (span.styles & SpanStyle::Code)
        html = tagged(html, "code"_L1);
    if (span.styles & SpanStyle::Strikethrough)
        html = tagged(html, "s"_L1);
    if (span.styles & SpanStyle::Math)
        html = tagged(html, "i"_L1);
    if (span.styles & SpanStyle::Italic)
        html = tagged(html, "em"_L1);
    if (span.styles & SpanStyle::Bold)
        html = tagged(html, "strong"_L1);
    if (span.styles & SpanStyle::FootnoteReference)
        html = tagged(html, "sup"_L1);
    if (mayBeFollowed(span.href))
        html = u"<a href=\""_s + htmlEscaped(span.href) + u"\" rel=\"noreferrer\">"_s + html + u"</a>"_s;
    return html;
}

QLatin1StringView className(CodeStyle style)
{
    switch (style) {
    case CodeStyle::Keyword:
        return "k"_L1;
    case CodeStyle::Function:
        return "f"_L1;
    case CodeStyle::Type:
        return "t"_L1;
    case CodeStyle::Variable:
        return "v"_L1;
    case CodeStyle::String:
        return "s"_L1;
    case CodeStyle::Number:
        return "n"_L1;
    case CodeStyle::Comment:
        return "c"_L1;
    case CodeStyle::Preprocessor:
        return "p"_L1;
    case CodeStyle::Error:
        return "e"_L1;
    }
    return {};
}

QLatin1StringView alignmentName(ColumnAlignment alignment)
{
    switch (alignment) {
    case ColumnAlignment::Default:
        break;
    case ColumnAlignment::Left:
        return "left"_L1;
    case ColumnAlignment::Center:
        return "center"_L1;
    case ColumnAlignment::Right:
        return "right"_L1;
    }
    return {};
}

QString tableHtml(const Table &table)
{
    const qsizetype columns = table.columns.size();
    QString html = u"<table>"_s;
    for (qsizetype i = 0; columns > 0 && i < table.cells.size(); ++i) {
        const QLatin1StringView tag = i < columns ? "th"_L1 : "td"_L1;
        const QLatin1StringView alignment = alignmentName(table.columns.at(i % columns));
        if (i % columns == 0)
            html += u"<tr>"_s;
        html += u'<' + tag;
        if (!alignment.isEmpty())
            html += u" align=\""_s + alignment + u'"';
        html += u'>' + proseHtml(table.cells.at(i)) + u"</"_s + tag + u'>';
        if (i % columns == columns - 1)
            html += u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

QString taskMark(TaskState task)
{
    switch (task) {
    case TaskState::None:
        break;
    case TaskState::Open:
        return u"☐ "_s;
    case TaskState::Done:
        return u"☑ "_s;
    }
    return {};
}

} // namespace

QString htmlEscaped(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        if (control || c == QChar(0xfffe) || c == QChar(0xffff))
            c = QChar::ReplacementCharacter;
    }
    return clean.toHtmlEscaped();
}

QString proseHtml(const Prose &prose)
{
    QString html;
    for (const Span &span : prose)
        html += spanHtml(span);
    return html;
}

void HtmlWriter::add(const Block &block)
{
    static const QString kEnd = u"</p>\n"_s;
    if (block.joins != Join::None && m_html.endsWith(kEnd)) {
        m_html.chop(kEnd.size());
        m_html += (block.joins == Join::WithSpace ? u" "_s : QString()) + proseHtml(block.prose) + kEnd;
        return;
    }
    openContainers(block);
    m_html += content(block);
}

QString HtmlWriter::take()
{
    closeTo(0);
    return std::exchange(m_html, {});
}

void HtmlWriter::closeTo(qsizetype depth)
{
    while (m_open.size() > depth)
        m_html += m_open.takeLast();
}

void HtmlWriter::openContainers(const Block &block)
{
    const bool isItem = block.kind != BlockKind::Footnote && !block.marker.isEmpty();
    // An item that begins with a list carries the marks of both: they belong to the innermost lists.
    const QStringList marks = isItem ? block.marker.split(u' ') : QStringList();
    qsizetype lists = std::ranges::count(block.containers, BlockContainer::List);
    closeTo(std::min<qsizetype>(block.continued, block.containers.size()));
    for (qsizetype i = 0; i < block.containers.size(); ++i) {
        const bool isOpen = i < m_open.size();
        if (block.containers.at(i) != BlockContainer::List) {
            if (!isOpen) {
                m_html += u"<blockquote>\n"_s;
                m_open += u"</blockquote>\n"_s;
            }
            continue;
        }
        const qsizetype mark = marks.size() - lists--;
        if (!isOpen)
            openList(mark >= 0 ? marks.at(mark) : QString());
        else if (mark >= 0)
            m_html += u"</li>\n<li>"_s;
    }
}

void HtmlWriter::openList(const QString &mark)
{
    const bool isOrdered = !mark.isEmpty() && mark.front().isDigit();
    if (!isOrdered) {
        m_html += u"<ul>\n<li>"_s;
        m_open += u"</li>\n</ul>\n"_s;
        return;
    }
    const QString number = mark.chopped(1);
    m_html +=
        (number == "1"_L1 ? u"<ol>"_s : u"<ol start=\""_s + htmlEscaped(number) + u"\">"_s) + u"\n<li>"_s;
    m_open += u"</li>\n</ol>\n"_s;
}

QString HtmlWriter::content(const Block &block) const
{
    const QString text = taskMark(block.task) + proseHtml(block.prose);
    switch (block.kind) {
    case BlockKind::Paragraph:
        return u"<p dir=\"auto\">"_s + text + u"</p>\n"_s;
    case BlockKind::Heading: {
        const QString tag =
            u'h' + QString::number(std::clamp(block.headingLevel + m_lowered, 1 + m_lowered, 6));
        return u'<' + tag + u" dir=\"auto\">"_s + text + u"</"_s + tag + u">\n"_s;
    }
    case BlockKind::Code:
        return u"<pre><code>"_s + code(block) + u"</code></pre>\n"_s;
    case BlockKind::Table:
        return tableHtml(block.table);
    case BlockKind::Rule:
        return u"<hr/>\n"_s;
    case BlockKind::Image:
        return u"<p dir=\"auto\">["_s + (text.isEmpty() ? u"…"_s : text) + u"]</p>\n"_s;
    case BlockKind::Math:
        return u"<p class=\"math\">"_s + text + u"</p>\n"_s;
    case BlockKind::Title:
        return u"<p><strong>"_s + admonitionName(block.containers.constLast()) + u"</strong></p>\n"_s;
    case BlockKind::Footnote:
        return u"<p class=\"note\" dir=\"auto\"><sup>"_s + htmlEscaped(block.marker) + u"</sup> "_s + text +
               u"</p>\n"_s;
    }
    return {};
}

QString HtmlWriter::code(const Block &block) const
{
    const QString text = block.code.toString();
    QString html;
    qsizetype at = 0;
    if (m_styler && !block.language.isEmpty() && text.size() <= kMaxStyledCode) {
        for (const StyledCode &piece : m_styler(text, block.language)) {
            if (piece.start < at || piece.length <= 0 || piece.start + piece.length > text.size())
                continue;
            html += htmlEscaped(text.sliced(at, piece.start - at)) + u"<span class=\""_s +
                    className(piece.style) + u"\">"_s + htmlEscaped(text.sliced(piece.start, piece.length)) +
                    u"</span>"_s;
            at = piece.start + piece.length;
        }
    }
    return html + htmlEscaped(text.sliced(at));
}

} // namespace Lectern
