// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/exporthtml.h"

#include "base/overloaded.h"
#include "storage/exportrows.h"
#include "storage/exportstyle.h"
#include "storage/htmlwriter.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QString paragraph(QLatin1StringView kind, const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<p class=\""_s + kind + u"\" dir=\"auto\">"_s + htmlEscaped(text) + u"</p>\n"_s;
}

/// As it was typed: lines stay lines.
QString questionHtml(const QString &question)
{
    QString html = htmlEscaped(question).replace("\r\n"_L1, "\n"_L1);
    html.replace(u'\t', "    "_L1).replace("  "_L1, "&#160; "_L1).replace(u'\n', "<br/>\n"_L1);
    return u"<p dir=\"auto\">"_s + html + u"</p>\n"_s;
}

QString attachmentsHtml(const QList<Attachment> &attachments, const ExportWords &words)
{
    QString html;
    for (const Attachment &attachment : attachments) {
        if (words.attachment)
            html += paragraph("facts"_L1, words.attachment(attachment));
    }
    return html;
}

QString sourcesHtml(const SourcesRow &row, const ExportWords &words)
{
    QString html = paragraph("label"_L1, words.sources) + u"<ol class=\"sources\">\n"_s;
    for (const Protocol::UrlCitation &page : row.sources) {
        const QString title = page.title.simplified();
        const Prose link{Span{title.isEmpty() ? page.url : title, {}, page.url}};
        html += u"<li dir=\"auto\">"_s + proseHtml(link) + u"</li>\n"_s;
    }
    return html + u"</ol>\n"_s;
}

/// One turn; the rows come in their order.
class TurnHtml
{
public:
    TurnHtml(const ExportWords &words, const CodeStyler &styler, bool folds)
        : m_words(words)
        , m_blocks(styler)
        , m_folds(folds)
    {
    }

    QString write(const Turn &turn)
    {
        const QString asked = m_words.time && turn.askedAt.isValid() ? m_words.time(turn.askedAt) : QString();
        m_html = u"<div class=\"turn\">\n"_s;
        if (!turn.question.isEmpty() || !turn.attachments.isEmpty())
            m_html += u"<div class=\"question\">\n"_s + paragraph("label"_L1, facts({m_words.you, asked})) +
                      attachmentsHtml(turn.attachments, m_words) +
                      (turn.question.isEmpty() ? QString() : questionHtml(turn.question)) + u"</div>\n"_s;
        for (const TranscriptRow &row : exportRows(turn, m_folds))
            std::visit([this](const auto &each) { add(each); }, row);
        endBlocks();
        return m_html + u"</div>\n"_s;
    }

    static QString facts(QStringList words)
    {
        words.removeAll({});
        return words.join(u" · "_s);
    }

private:
    void add(const QuestionRow &) {}
    void add(const BlockRow &row)
    {
        if (row.muted != m_muted)
            endBlocks();
        m_muted = row.muted;
        m_blocks.add(row.block);
    }
    void add(const ReasoningRow &row)
    {
        endBlocks();
        if (!m_words.reasoning)
            return;
        if (!m_folds || !row.expandable)
            m_html += paragraph("activity"_L1, m_words.reasoning(row));
        else
            m_summary = m_words.reasoning(row);
    }
    void add(const ActivityRow &row)
    {
        addLine("activity"_L1, m_words.activity ? m_words.activity(row) : u""_s);
    }
    void add(const RefusalRow &row) { addLine("refusal"_L1, row.text); }
    void add(const NoticeRow &row) { addLine("notice"_L1, m_words.notice ? m_words.notice(row) : u""_s); }
    void add(const FooterRow &row) { addLine("facts"_L1, m_words.facts ? m_words.facts(row) : u""_s); }
    void add(const SourcesRow &row)
    {
        endBlocks();
        m_html += sourcesHtml(row, m_words);
    }

    void addLine(QLatin1StringView kind, const QString &text)
    {
        endBlocks();
        m_html += paragraph(kind, text);
    }

    /// Reasoning is one folded piece, the answer goes on.
    void endBlocks()
    {
        const QString blocks = m_blocks.take();
        if (m_muted && !blocks.isEmpty())
            m_html += u"<details><summary>"_s + htmlEscaped(m_summary) + u"</summary>\n"_s + blocks +
                      u"</details>\n"_s;
        else
            m_html += blocks;
        m_muted = false;
    }

    const ExportWords &m_words;
    HtmlWriter m_blocks;
    bool m_folds = true;
    bool m_muted = false;
    QString m_summary;
    QString m_html;
};

QString head(const ConversationRecord &record, const ExportWords &words)
{
    const QString time = words.time && record.createdAt.isValid() ? words.time(record.createdAt) : QString();
    return u"<h1 dir=\"auto\">"_s + htmlEscaped(exportTitle(record, words.untitled)) + u"</h1>\n"_s +
           paragraph("facts"_L1, TurnHtml::facts({time, record.model}));
}

QString body(const ConversationArchive &archive, const ExportWords &words, const CodeStyler &styler,
             const StopCheck &stop)
{
    QString html = head(archive.record, words);
    for (const Turn &turn : archive.path()) {
        if (isStopped(stop))
            break;
        html += TurnHtml(words, styler, true).write(turn);
    }
    return html;
}

QString onPaper(const QString &html)
{
    return u"<html><head><style>"_s + paperStyle() + u"</style></head><body>"_s + html + u"</body></html>"_s;
}

} // namespace

QString exportHtml(const ConversationArchive &archive, const ExportWords &words, const CodeStyler &styler,
                   const StopCheck &stop)
{
    return u"<!DOCTYPE html>\n<html lang=\""_s + htmlEscaped(words.language) +
           u"\">\n<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
           "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
           "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
           "<meta name=\"generator\" content=\"Lectern\"/>\n<title>"_s +
           htmlEscaped(exportTitle(archive.record, words.untitled)) + u"</title>\n<style>\n"_s + pageStyle() +
           u"</style>\n</head>\n<body>\n<main>\n"_s + body(archive, words, styler, stop) +
           u"</main>\n</body>\n</html>\n"_s;
}

QString paperHead(const ConversationRecord &record, const ExportWords &words)
{
    return onPaper(head(record, words));
}

QString paperTurn(const Turn &turn, const ExportWords &words, const CodeStyler &styler)
{
    return onPaper(TurnHtml(words, styler, false).write(turn));
}

} // namespace Lectern
