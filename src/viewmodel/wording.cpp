// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/wording.h"

#include "viewmodel/errorsentence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString joined(const QString &label, const QString &subject)
{
    return subject.isEmpty() ? label : Wording::tr("%1: %2", "what is done: with what").arg(label, subject);
}

/// The tools that run on the server, by the type of their item; others show as the type itself.
QString hostedToolLabel(const QString &type, bool running)
{
    if (type == "code_interpreter_call"_L1)
        return running ? Wording::tr("Running code") : Wording::tr("Ran code");
    if (type == "file_search_call"_L1)
        return running ? Wording::tr("Searching files") : Wording::tr("Searched files");
    if (type == "shell_call"_L1)
        return running ? Wording::tr("Running a command") : Wording::tr("Ran a command");
    if (type == "apply_patch_call"_L1)
        return running ? Wording::tr("Changing files") : Wording::tr("Changed files");
    if (type == "mcp_list_tools"_L1)
        return running ? Wording::tr("Asking for tools") : Wording::tr("Asked for tools");
    if (type == "mcp_call"_L1)
        return running ? Wording::tr("Using a tool") : Wording::tr("Used a tool");
    return joined(running ? Wording::tr("At work") : Wording::tr("Step"), type);
}

} // namespace

QString durationText(std::chrono::milliseconds duration)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(duration).count();
    if (seconds < 1)
        return Wording::tr("under 1 s");
    if (seconds < 60)
        return Wording::tr("%1 s", "seconds").arg(seconds);
    return Wording::tr("%1 min %2 s", "minutes and seconds").arg(seconds / 60).arg(seconds % 60);
}

QString admonitionTitle(BlockContainer container)
{
    switch (container) {
    case BlockContainer::List:
    case BlockContainer::Quote:
        break;
    case BlockContainer::Note:
        return Wording::tr("Note");
    case BlockContainer::Tip:
        return Wording::tr("Tip");
    case BlockContainer::Important:
        return Wording::tr("Important");
    case BlockContainer::Warning:
        return Wording::tr("Warning");
    case BlockContainer::Caution:
        return Wording::tr("Caution");
    }
    return {};
}

QString admonitionIcon(BlockContainer container)
{
    switch (container) {
    case BlockContainer::List:
    case BlockContainer::Quote:
    case BlockContainer::Note:
        break;
    case BlockContainer::Tip:
        return u"tip"_s;
    case BlockContainer::Important:
        return u"important"_s;
    case BlockContainer::Warning:
        return u"warning"_s;
    case BlockContainer::Caution:
        return u"problem"_s;
    }
    return u"info"_s;
}

QString reasoningLabel(const ReasoningRow &row)
{
    if (!row.duration)
        return row.headline.isEmpty() ? Wording::tr("Thinking…") : row.headline;
    const QString thought = Wording::tr("Thought for %1", "a duration").arg(durationText(*row.duration));
    return row.headline.isEmpty() ? thought : thought + u" · "_s + row.headline;
}

QString activityLabel(const ActivityRow &row)
{
    using Kind = ActivityRow::Kind;
    switch (row.kind) {
    case Kind::WebSearch:
        return joined(row.running ? Wording::tr("Searching the web") : Wording::tr("Searched the web"),
                      row.subject);
    case Kind::OpenPage:
        return joined(row.running ? Wording::tr("Reading a page") : Wording::tr("Read a page"), row.subject);
    case Kind::FindInPage:
        return joined(row.running ? Wording::tr("Looking in a page") : Wording::tr("Looked in a page"),
                      row.subject);
    case Kind::FunctionCall:
        return joined(row.answered ? Wording::tr("Called a tool") : Wording::tr("Wants to call a tool"),
                      row.subject);
    case Kind::Shell:
        return joined(row.answered ? Wording::tr("Ran a command") : Wording::tr("Wants to run a command"),
                      row.subject);
    case Kind::ImageGeneration:
        return joined(row.running ? Wording::tr("Making an image") : Wording::tr("Made an image"),
                      row.subject);
    case Kind::Other:
        return hostedToolLabel(row.subject, row.running);
    }
    return {};
}

QString activityIcon(const ActivityRow &row)
{
    using Kind = ActivityRow::Kind;
    switch (row.kind) {
    case Kind::WebSearch:
    case Kind::OpenPage:
    case Kind::FindInPage:
        return u"search"_s;
    case Kind::ImageGeneration:
        return u"image"_s;
    case Kind::FunctionCall:
    case Kind::Shell:
    case Kind::Other:
        break;
    }
    return u"tool"_s;
}

namespace {

/// What happened, and what is known about the question.
QString failureSentence(const NoticeRow &row)
{
    const Error error = row.error.value_or(Error{});
    const bool lost = error.kind == ErrorKind::ConnectionLost || error.kind == ErrorKind::Timeout;
    if (lost && row.mayBeWhole)
        return Wording::tr(
            "The connection was lost before the server said that the answer was over. It may be whole.");
    if (lost && row.paragraphs > 0)
        return Wording::tr("The connection was lost after %n paragraph(s). What had come is kept.", "",
                           row.paragraphs);
    const QString sentence = errorSentence(error);
    if (row.afterOutput)
        return Wording::tr("%1 What had come is kept.").arg(sentence);
    if (error.kind == ErrorKind::NotResponsesServer) // whoever that is, it has no answer
        return sentence;
    switch (row.delivery) {
    case Delivery::NeverSent:
        return Wording::tr("%1 The question was not sent.").arg(sentence);
    case Delivery::OutcomeUnknown:
        return Wording::tr("%1 The question was sent; whether it was answered is not known.").arg(sentence);
    case Delivery::Answered:
        break;
    }
    return sentence;
}

} // namespace

QString noticeSentence(const NoticeRow &row)
{
    using Kind = NoticeRow::Kind;
    switch (row.kind) {
    case Kind::Stopped:
        return row.afterOutput ? Wording::tr("Stopped. What had come is kept.") : Wording::tr("Stopped.");
    case Kind::CutByTokenLimit:
        return Wording::tr("The answer was cut: it reached the model's length limit. Ask it to go on.");
    case Kind::CutByFilter:
        return Wording::tr("The server cut the answer for its content.");
    case Kind::Incomplete:
        return row.reason.isEmpty() ? Wording::tr("The server ended the answer early.")
                                    : Wording::tr("The server ended the answer early: %1.").arg(row.reason);
    case Kind::Failed:
        return failureSentence(row);
    case Kind::Detour:
        return Wording::tr(
            "This server takes no WebSockets, or something on the way does not; it is asked over HTTP now.");
    case Kind::Oddity:
        return errorSentence(row.error.value_or(Error{}));
    }
    return {};
}

QString footerLabel(const FooterRow &row)
{
    if (!isFinal(row.state))
        return row.writing ? Wording::tr("Writing") : Wording::tr("Working");
    QStringList facts;
    if (!row.model.isEmpty())
        facts += row.model;
    if (row.duration)
        facts += durationText(*row.duration);
    if (row.usage && row.usage->outputTokens > 0) {
        constexpr qint64 kMost = std::numeric_limits<int>::max(); // what %n can take
        facts += Wording::tr("%n token(s)", "", int(std::min(row.usage->outputTokens, kMost)));
    }
    return facts.join(u" · "_s);
}

} // namespace Lectern
