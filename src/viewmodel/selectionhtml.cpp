// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/selectionhtml.h"

#include "base/overloaded.h"
#include "storage/htmlwriter.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QString paragraph(const QString &html)
{
    return html.isEmpty() ? html : u"<p dir=\"auto\">"_s + html + u"</p>\n"_s;
}

/// As it was typed: lines stay lines.
QString typed(const QString &text)
{
    return htmlEscaped(text).replace("  "_L1, "&#160; "_L1).replace(u'\n', "<br/>\n"_L1);
}

QString sourcesHtml(const SourcesRow &row, const SelectionWords &words)
{
    QString html = paragraph(htmlEscaped(words.sources)) + u"<ol>\n"_s;
    for (const Protocol::UrlCitation &page : row.sources) {
        const QString title = page.title.simplified();
        html +=
            u"<li>"_s + proseHtml({Span{title.isEmpty() ? page.url : title, {}, page.url}}) + u"</li>\n"_s;
    }
    return html + u"</ol>\n"_s;
}

QString rowHtml(const TranscriptRow &row, bool alone, const SelectionWords &words)
{
    return std::visit(Overloaded{
                          [alone](const QuestionRow &question) {
                              const QString html = paragraph(typed(question.text));
                              return alone ? html : u"<blockquote>\n"_s + html + u"</blockquote>\n"_s;
                          },
                          [](const RefusalRow &refusal) { return paragraph(typed(refusal.text)); },
                          [&](const SourcesRow &sources) { return sourcesHtml(sources, words); },
                          [](const BlockRow &) { return QString(); },
                          [](const FooterRow &) { return QString(); },
                          [&](const auto &) {
                              const QString label = words.label ? words.label(row) : QString();
                              return label.isEmpty() ? label
                                                     : paragraph(u"<em>"_s + htmlEscaped(label) + u"</em>"_s);
                          },
                      },
                      row);
}

} // namespace

QString selectionAsHtml(const QList<SelectedRow> &rows, const SelectionWords &words)
{
    const auto *only = isPartOfOne(rows) ? std::get_if<BlockRow>(&rows.constFirst().row) : nullptr;
    if (only && only->block.kind != BlockKind::Table && only->block.kind != BlockKind::Code)
        return proseHtml(only->block.prose);
    QString html;
    HtmlWriter blocks({}, 0);
    for (const SelectedRow &row : rows) {
        if (const auto *block = std::get_if<BlockRow>(&row.row))
            blocks.add(block->block);
        else
            html += blocks.take() + rowHtml(row.row, rows.size() == 1, words);
    }
    return html + blocks.take();
}

} // namespace Lectern
