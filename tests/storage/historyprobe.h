// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/idsource.h"
#include "storage/database.h"
#include "storage/historystore.h"
#include "storage/opening.h"
#include "support/fakeclock.h"

#include <QFuture>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>
#include <QTimeZone>
#include <QUuid>

#include <memory>

namespace Lectern::Testing {

/// What a future gives, when it gives it.
template <typename Value> Value await(const QFuture<Value> &future)
{
    QFuture<Value> waiting = future;
    waiting.waitForFinished();
    return waiting.result();
}

/// As await(), of an answer that must be none but a value.
template <typename Value> Value valueOf(const QFuture<Result<Value>> &future)
{
    const Result<Value> result = await(future);
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *result;
}

/// A text that is given along.
inline Attachment given(const QByteArray &content, const QString &name = QStringLiteral("a.txt"))
{
    Attachment attachment{
        .name = name, .mediaType = QStringLiteral("text/plain"), .hash = contentHash(content)};
    attachment.size = content.size();
    attachment.content = content;
    return attachment;
}

/// A history in a folder of its own, and somebody who asks.
struct HistoryProbe
{
    FakeClock clock;
    IdSource ids{clock};
    QTemporaryDir dir;
    std::unique_ptr<HistoryStore> store;

    HistoryProbe() { open(); }

    QString path() const { return dir.filePath(QStringLiteral("data")); }
    void open()
    {
        store.reset();
        store = std::make_unique<HistoryStore>(path(), clock);
    }

    ConversationRecord record(const QString &title = QStringLiteral("A title"))
    {
        clock.advance(std::chrono::seconds(1));
        ConversationRecord record;
        record.id = ids.next<ConversationId>();
        record.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        record.title = title;
        record.createdAt = clock.wallNow();
        record.changedAt = clock.wallNow();
        return record;
    }
    ConversationId add(const QString &title = QStringLiteral("A title"))
    {
        const ConversationRecord added = record(title);
        keep(store->put(added));
        return added.id;
    }

    Turn turn(const QString &question, TurnId parent = {})
    {
        clock.advance(std::chrono::seconds(1));
        Turn turn;
        turn.id = ids.next<TurnId>();
        turn.parent = parent;
        turn.question = question;
        turn.askedAt = clock.wallNow();
        turn.state = TurnState::Completed;
        turn.delivery = Delivery::Answered;
        return turn;
    }
    TurnId ask(ConversationId id, const QString &question, TurnId parent = {},
               const QList<Attachment> &attachments = {})
    {
        Turn asked = turn(question, parent);
        asked.attachments = attachments;
        keep(store->keepTurn(id, asked));
        return asked.id;
    }

    /// Of a change that must work.
    static void keep(const HistoryStore::Done &done)
    {
        if (const std::optional<Error> error = await(done))
            qFatal("%s", qPrintable(error->detail));
    }
    template <typename Value> static void keep(const QFuture<Result<Value>> &done) { valueOf(done); }
};

/// While it lives the history takes nothing into that table.
class Refusal final
{
public:
    Refusal(const HistoryProbe &probe, const QString &table)
        : m_database(historyFile(probe.path()), Database::Access::ReadWrite)
    {
        for (const QString &deed : {QStringLiteral("INSERT"), QStringLiteral("UPDATE")})
            m_database.run(
                QStringLiteral(
                    "CREATE TRIGGER refuse_%1 BEFORE %1 ON %2 BEGIN SELECT raise(ABORT, 'no'); END")
                    .arg(deed, table));
    }
    ~Refusal()
    {
        for (const QString &deed : {QStringLiteral("INSERT"), QStringLiteral("UPDATE")})
            m_database.run(QStringLiteral("DROP TRIGGER refuse_") + deed);
        if (m_database.error())
            qFatal("the history cannot be set free again");
    }
    Refusal(const Refusal &) = delete;
    Refusal &operator=(const Refusal &) = delete;

private:
    Database m_database;
};

/// While it lives the history does nothing: what is asked of it meanwhile is not answered, however quick the
/// machine is. Else an answer may be there before the one who asks goes on.
class HeldHistory final
{
public:
    explicit HeldHistory(HistoryStore &store)
    {
        const auto hold = [gate = m_gate, caller = QThread::currentThread()](const auto &) {
            const bool isOnItsThread = QThread::currentThread() != caller; // else it had answered already
            gate->held.release();
            if (isOnItsThread)
                gate->left.acquire();
            return isOnItsThread;
        };
        bool isHeld = false;
        while (!isHeld) {
            QFuture<bool> held = store.list({}, 1).then(hold);
            m_gate->held.acquire();
            isHeld = !held.isFinished();
        }
    }
    ~HeldHistory() { m_gate->left.release(); }
    HeldHistory(const HeldHistory &) = delete;
    HeldHistory &operator=(const HeldHistory &) = delete;

private:
    struct Gate
    {
        QSemaphore held;
        QSemaphore left;
    };
    const std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
};

/// One finished answer.
inline AnswerItem said(const QString &text)
{
    AnswerItem item;
    item.outputIndex = 0;
    item.done = true;
    item.duration = std::chrono::milliseconds(5);
    item.item = Protocol::parseItem({{QStringLiteral("type"), QStringLiteral("message")},
                                     {QStringLiteral("role"), QStringLiteral("assistant")},
                                     {QStringLiteral("content"), text}});
    item.parts.append(TextPart{.text = text});
    return item;
}

} // namespace Lectern::Testing
