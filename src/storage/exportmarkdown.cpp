// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/exportmarkdown.h"

#include "base/overloaded.h"
#include "conversation/fence.h"
#include "conversation/markdown.h"
#include "storage/exportrows.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// `text` in a line of Markdown, meaning nothing but itself.
QString escaped(const QString &text)
{
    static const QRegularExpression special(u"([\\\\`*_\\[\\]<>#|~&])"_s);
    return text.simplified().replace(special, u"\\\\1"_s);
}

QString quoted(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.isEmpty() ? u">"_s : u"> "_s + line;
    return lines.join(u'\n');
}

/// What closes the code block that `text` ends in; empty when it ends in none, or in one of a list or a
/// quote, which ends with that.
QString missingFence(const QString &text)
{
    Markdown markdown;
    markdown.setText(text);
    const QList<Block> blocks = markdown.blocks();
    if (blocks.isEmpty() || !blocks.constLast().open || !blocks.constLast().containers.isEmpty())
        return {};
    constexpr qsizetype kMaxTries = 20; // nobody writes fences of so many kinds in one block
    QStringList tried;
    const QStringList lines = text.split(u'\n');
    for (auto line = lines.crbegin(); line != lines.crend() && tried.size() < kMaxTries; ++line) {
        const std::optional<Fence> fence = Fence::openedBy(*line);
        const QString end = fence ? QString(fence->length, fence->character) : QString();
        if (end.isEmpty() || tried.contains(end))
            continue;
        tried += end;
        Markdown closed;
        closed.setText(text + u'\n' + end);
        if (closed.blocks().size() == blocks.size() && !closed.blocks().constLast().open)
            return end;
    }
    return {};
}

QString link(const Protocol::UrlCitation &page)
{
    QString url = page.url;
    url.replace(u'<', "%3C"_L1).replace(u'>', "%3E"_L1).remove(u'\n').remove(u'\r');
    return u'[' + escaped(page.title.isEmpty() ? page.url : page.title) + u"](<"_s + url + u">)"_s;
}

QString emphasized(const QString &sentence)
{
    return sentence.isEmpty() ? QString() : u'*' + escaped(sentence) + u'*';
}

QString sources(const SourcesRow &row, const ExportWords &words)
{
    QStringList lines{u"**"_s + escaped(words.sources) + u"**"_s, {}};
    for (const Protocol::UrlCitation &page : row.sources)
        lines += u"- "_s + link(page);
    return lines.join(u'\n');
}

QString answerOf(const Turn &turn)
{
    QString text = turn.answerText();
    while (text.endsWith(u'\n'))
        text.chop(1);
    const QString fence = missingFence(text);
    return fence.isEmpty() ? text : text + u'\n' + fence;
}

/// What stands behind the answer: where it rests on, how it ended.
QStringList tail(const Turn &turn, const ExportWords &words)
{
    QStringList parts;
    for (const TranscriptRow &row : exportRows(turn, false)) {
        const QString text =
            std::visit(Overloaded{
                           [&](const SourcesRow &pages) { return sources(pages, words); },
                           [&](const NoticeRow &notice) {
                               return words.notice ? emphasized(words.notice(notice)) : QString();
                           },
                           [](const QuestionRow &) { return QString(); },
                           [](const BlockRow &) { return QString(); },
                           [](const ReasoningRow &) { return QString(); },
                           [](const ActivityRow &) { return QString(); },
                           [](const RefusalRow &) { return QString(); },
                           [](const FooterRow &) { return QString(); },
                       },
                       row);
        if (!text.isEmpty())
            parts += text;
    }
    return parts;
}

QString questionOf(const Turn &turn, const ExportWords &words)
{
    QString head = u"**"_s + escaped(words.you) + u"**"_s;
    if (words.time && turn.askedAt.isValid())
        head += u" · "_s + escaped(words.time(turn.askedAt));
    QString question = turn.question;
    question.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QStringList parts{head};
    QStringList files;
    for (const Attachment &attachment : turn.attachments) {
        if (words.attachment)
            files += u"- "_s + escaped(words.attachment(attachment));
    }
    if (!files.isEmpty())
        parts += files.join(u'\n');
    if (!question.isEmpty())
        parts += question;
    return quoted(parts.join(u"\n\n"_s));
}

} // namespace

QString exportMarkdown(const ConversationArchive &archive, const ExportWords &words, const StopCheck &stop)
{
    const ConversationRecord &record = archive.record;
    QStringList parts{u"# "_s + escaped(exportTitle(record, words.untitled))};
    QStringList facts;
    if (words.time && record.createdAt.isValid())
        facts += words.time(record.createdAt);
    if (!record.model.isEmpty())
        facts += record.model;
    if (!facts.isEmpty())
        parts += emphasized(facts.join(u" · "_s));
    for (const Turn &turn : archive.path()) {
        if (isStopped(stop))
            break;
        parts += u"---"_s;
        if (!turn.question.isEmpty() || !turn.attachments.isEmpty())
            parts += questionOf(turn, words);
        if (const QString answer = answerOf(turn); !answer.isEmpty())
            parts += answer;
        parts += tail(turn, words);
    }
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace Lectern
