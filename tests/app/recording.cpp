// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "recording.h"

#include "app/console.h"
#include "codex/retrypolicy.h"
#include "codex/turnprogress.h"
#include "demo/scriptfile.h"
#include "protocol/event.h"
#include "support/fixtures.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

/// What is known of one message, collected without any code of the program.
struct Message
{
    double index = -1;
    QString id;
    QMap<int, QString> parts;

    QString text() const { return parts.values().join(QString()); }
};

class MessageReader
{
public:
    void read(const QJsonObject &event)
    {
        const QString type = event[u"type"_s].toString();
        if (type == u"response.output_item.added" || type == u"response.output_item.done")
            readItem(event, event[u"item"_s].toObject());
        else if (type == u"response.output_text.delta" || type == u"response.refusal.delta")
            partOf(event) += event[u"delta"_s].toString();
        else if (type == u"response.output_text.done")
            partOf(event) = event[u"text"_s].toString();
        else if (type == u"response.refusal.done")
            partOf(event) = event[u"refusal"_s].toString();
    }

    QByteArray text()
    {
        std::ranges::stable_sort(
            m_messages, {}, [](const Message &message) { return message.index < 0 ? 1e9 : message.index; });
        QStringList texts;
        for (const Message &message : m_messages) {
            if (!message.text().isEmpty())
                texts += message.text();
        }
        return texts.join(u"\n\n"_s).toUtf8();
    }

private:
    Message &messageOf(const QJsonObject &event, const QString &id)
    {
        const double index = event[u"output_index"_s].toDouble(-1);
        for (Message &message : m_messages) {
            if (index >= 0 ? message.index == index : message.id == id)
                return message;
        }
        m_messages.append(Message{index, id, {}});
        return m_messages.last();
    }

    QString &partOf(const QJsonObject &event)
    {
        return messageOf(event, event[u"item_id"_s].toString()).parts[event[u"content_index"_s].toInt()];
    }

    void readItem(const QJsonObject &event, const QJsonObject &item)
    {
        if (item[u"type"_s].toString() != u"message")
            return;
        Message &message = messageOf(event, item[u"id"_s].toString());
        const QJsonArray content = item[u"content"_s].toArray();
        if (!content.isEmpty())
            message.parts.clear();
        for (int i = 0; i < content.size(); ++i) {
            const QJsonObject part = content[i].toObject();
            message.parts[i] =
                part[part[u"type"_s].toString() == u"refusal" ? u"refusal"_s : u"text"_s].toString();
        }
    }

    QList<Message> m_messages;
};

bool ends(const QJsonObject &event)
{
    const QStringList types{u"response.completed"_s, u"response.done"_s, u"response.incomplete"_s,
                            u"response.failed"_s, u"error"_s};
    return types.contains(event[u"type"_s].toString());
}

bool asksForMore(const Protocol::Event &end)
{
    const auto *completed = std::get_if<Protocol::ResponseCompleted>(&end);
    return completed && completed->response.endTurn == false;
}

Protocol::Failure failureIn(const std::optional<Protocol::Event> &end)
{
    if (const auto *error = end ? std::get_if<Protocol::ErrorEvent>(&*end) : nullptr)
        return Protocol::StreamError{error->error};
    if (const auto *failed = end ? std::get_if<Protocol::ResponseFailed>(&*end) : nullptr)
        return Protocol::ResponseBroken{failed->response.error.value_or(Protocol::ApiError{})};
    return Protocol::ClosedEarly{1000, {}};
}

/// Whether the program goes on by itself after `response`.
bool isAskedAgain(const RecordedResponse &response, Attempts &tried)
{
    TurnProgress progress;
    std::optional<Protocol::Event> end;
    for (const QJsonObject &json : response.events) {
        const auto event = Protocol::parseEvent(QJsonDocument(json).toJson());
        if (!event)
            return false; // the recording starts with what is no event
        progress.apply(*event);
        if (Protocol::isTerminal(*event))
            end = *event;
    }
    if (end && asksForMore(*end))
        return true;
    if (end && (std::holds_alternative<Protocol::ResponseCompleted>(*end) ||
                std::holds_alternative<Protocol::ResponseIncomplete>(*end)))
        return false;
    const Situation situation{.mayRepeat = !progress.hasShownUnfinished() && !progress.hasAnswer(),
                              .heard = true};
    const Step::Kind step = nextStep(failureIn(end), situation, tried).kind;
    return step == Step::Kind::Retry || step == Step::Kind::ResendInFull;
}

} // namespace

QByteArray RecordedResponse::text() const
{
    MessageReader reader;
    for (const QJsonObject &event : events)
        reader.read(event);
    return reader.text();
}

ExitStatus RecordedResponse::status() const
{
    const QJsonObject last = events.isEmpty() ? QJsonObject() : events.constLast();
    const QString type = last[u"type"_s].toString();
    if (type == u"response.completed" || type == u"response.done")
        return ExitStatus::Done;
    const auto event = Protocol::parseEvent(QJsonDocument(last).toJson());
    if (!event)
        return ExitStatus::Failed;
    if (const auto *error = std::get_if<Protocol::ErrorEvent>(&*event))
        return exitStatusFor(Protocol::classify(error->error));
    if (const auto *failed = std::get_if<Protocol::ResponseFailed>(&*event))
        return exitStatusFor(Protocol::classify(failed->response.error.value_or(Protocol::ApiError{})));
    return ExitStatus::Failed;
}

QList<QJsonObject> RecordedTurn::events() const
{
    QList<QJsonObject> all;
    for (const RecordedResponse &attempt : attempts)
        all += attempt.events;
    return all;
}

/// Of an attempt that others follow only the finished items stay.
QByteArray RecordedTurn::text() const
{
    QByteArrayList texts;
    for (const RecordedResponse &attempt : attempts.first(attempts.size() - 1)) {
        RecordedResponse finished;
        std::ranges::copy_if(attempt.events, std::back_inserter(finished.events),
                             [](const QJsonObject &event) {
                                 return event[u"type"_s].toString() == u"response.output_item.done";
                             });
        texts += finished.text();
    }
    texts += attempts.constLast().text();
    texts.removeAll(QByteArray());
    return texts.join("\n\n");
}

RecordedTurn playTurn(const QList<RecordedResponse> &responses, qsizetype &next)
{
    RecordedTurn turn;
    Attempts tried;
    bool again = true;
    while (again) {
        turn.attempts += responses.at(next++ % responses.size());
        again = isAskedAgain(turn.attempts.constLast(), tried);
    }
    return turn;
}

QList<RecordedResponse> readRecording(const QString &path)
{
    QList<RecordedResponse> responses;
    const auto script = Demo::ScriptFile::load(path);
    if (!script)
        return responses;
    for (const Demo::DemoResponse &recorded : script->responses()) {
        RecordedResponse response;
        for (const Demo::DemoEvent &event : recorded.events) {
            response.events.append(QJsonDocument::fromJson(event.json).object());
            if (ends(response.events.constLast()))
                break;
        }
        responses.append(response);
    }
    return responses;
}

QStringList recordings()
{
    QStringList paths;
    const QString root = fixturesDir();
    if (root.isEmpty())
        return paths;
    for (const QString &folder : {u"responses"_s, u"responses-authored"_s}) {
        const QDir dir(root + u'/' + folder);
        for (const QString &name : dir.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name))
            paths += dir.filePath(name);
    }
    return paths;
}

} // namespace Lectern::Testing
