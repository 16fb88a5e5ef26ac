// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "historymaker.h"

#include "madetext.h"
#include "storage/attachmenttable.h"
#include "storage/conversationtable.h"
#include "storage/database.h"
#include "storage/indexing.h"
#include "storage/migrations.h"
#include "storage/opening.h"
#include "storage/turntable.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern::Bench {

const QString kLargestTitle = u"The long one"_s;
const QString kTitleWord = u"Zanzibar"_s;
const QString kRareTag = u"rare"_s;

namespace {

constexpr int kInOneWrite = 100; ///< conversations
constexpr int kPieces = 200;     ///< of the index, in one write

/// When the last conversation began, and how long ago the first one did.
const QDateTime &lastTime()
{
    static const QDateTime time(QDate(2026, 11, 1), QTime(12, 0), QTimeZone::utc());
    return time;
}
constexpr qint64 kSpan = 2LL * 365 * 24 * 3600; // seconds

AnswerItem message(const QString &text)
{
    AnswerItem item;
    item.outputIndex = 0;
    item.done = true;
    item.duration = std::chrono::milliseconds(1500);
    const QJsonObject part{
        {u"type"_s, u"output_text"_s}, {u"text"_s, text}, {u"annotations"_s, QJsonArray()}};
    item.item = Protocol::parseItem({{u"type"_s, u"message"_s},
                                     {u"role"_s, u"assistant"_s},
                                     {u"status"_s, u"completed"_s},
                                     {u"content"_s, QJsonArray{part}}});
    item.parts.append(TextPart{.text = text});
    return item;
}

class HistoryMaker final
{
public:
    HistoryMaker(Database &database, const QString &dir, const HistoryPlan &plan)
        : m_database(database)
        , m_attachments(database, dir + u"/attachments"_s)
        , m_plan(plan)
        , m_text(plan.seed)
        , m_sizes(sizes())
    {
    }

    void run(const std::function<void(int)> &progress);

private:
    QList<int> sizes();
    void addConversation(int number);
    ConversationRecord recordFor(int number, const QDateTime &begin, Tongue tongue);
    Turn turn(const QDateTime &time, Tongue tongue);
    void addTurns(ConversationRecord &record, Tongue tongue);
    void makeIndex();

    Database &m_database;
    AttachmentTable m_attachments;
    const HistoryPlan m_plan;
    MadeText m_text;
    const QList<int> m_sizes; ///< turns of each conversation, the first to the last
    quint64 m_turns = 0;
};

/// The last one is the largest; of the others most are short.
QList<int> HistoryMaker::sizes()
{
    const int others = m_plan.conversations() - 1;
    int left = (m_plan.messages - m_plan.largest()) / 2 - others;
    QList<int> sizes(others, 1);
    const double mean = double(left) / others;
    for (int &size : sizes) {
        const int more = std::min(left, int(-std::log(1 - m_text.random().generateDouble()) * mean));
        size += more;
        left -= more;
    }
    for (int i = 0; left > 0; i = (i + 1) % others, --left)
        ++sizes[i];
    sizes.append(m_plan.largest() / 2);
    return sizes;
}

void HistoryMaker::run(const std::function<void(int)> &progress)
{
    m_database.run(u"PRAGMA synchronous = OFF"_s); // whoever is cut off begins anew
    m_database.run(u"UPDATE indexed SET upto = 0"_s);
    for (int next = 0; next < m_sizes.size() && !m_database.error();) {
        m_database.write([&] {
            const int end = std::min(next + kInOneWrite, int(m_sizes.size()));
            for (; next < end; ++next)
                addConversation(next);
        });
        if (progress)
            progress(int(m_turns * 2));
    }
    makeIndex();
}

void HistoryMaker::addConversation(int number)
{
    const qint64 ago = kSpan * (m_sizes.size() - 1 - number) / m_sizes.size();
    const Tongue tongue = number + 1 == m_sizes.size() ? Tongue::English : m_text.tongue();
    ConversationRecord record = recordFor(number, lastTime().addSecs(-ago), tongue);
    ConversationTable(m_database).put(record);
    addTurns(record, tongue);
    ConversationTable(m_database).put(record);
}

ConversationRecord HistoryMaker::recordFor(int number, const QDateTime &begin, Tongue tongue)
{
    static const QStringList tags{u"work"_s, u"home"_s, u"code"_s, u"travel"_s, u"two words"_s};
    static const QUuid names(u"5b0f7c51-3f0e-4a55-9f2d-6f6f7a6e4f10"_s); // random, never to be changed
    const bool isLargest = number + 1 == m_sizes.size();
    ConversationRecord record;
    record.id = ConversationId((quint64(begin.toMSecsSinceEpoch()) << 20) | quint64(number));
    record.key = QUuid::createUuidV5(names, QString::number(number)).toString(QUuid::WithoutBraces);
    record.owner = m_plan.owner;
    record.title = isLargest     ? kLargestTitle
                   : number == 0 ? u"A journey to "_s + kTitleWord
                                 : m_text.title(tongue);
    record.createdAt = begin;
    record.changedAt = begin;
    record.pinned = isLargest;
    if (m_text.oneIn(3))
        record.tags.append(tags.at(m_text.random().bounded(int(tags.size()))));
    if (number == 1 || number == m_sizes.size() / 2)
        record.tags.append(kRareTag);
    else if (number % 12 == 5 && !isLargest)
        record.archived = true;
    else if (number % 40 == 20 && !isLargest)
        record.deletedAt = begin.addDays(1);
    return record;
}

Turn HistoryMaker::turn(const QDateTime &time, Tongue tongue)
{
    Turn turn;
    turn.id = TurnId((quint64(time.toMSecsSinceEpoch()) << 20) | (m_turns & 0xfffff));
    turn.question = m_text.question(tongue);
    turn.model = m_text.oneIn(2000) ? u"model-of-old"_s : m_text.oneIn(3) ? u"gpt-5"_s : u"gpt-5-codex"_s;
    turn.effort = u"medium"_s;
    turn.askedAt = time;
    turn.state = TurnState::Completed;
    turn.delivery = Delivery::Answered;
    turn.duration = std::chrono::milliseconds(2000);
    turn.items = {message(m_text.answer(tongue))};
    turn.usage = Protocol::Usage{800, 0, 200, 0, 1000};
    turn.ledger = {.requests = 1, .bytesUp = 4000, .bytesDown = 9000, .usage = *turn.usage};
    return turn;
}

void HistoryMaker::addTurns(ConversationRecord &record, Tongue tongue)
{
    TurnTable table(m_database);
    const int count = m_sizes.at(record.id.value() & 0xfffff);
    QDateTime time = record.createdAt;
    TurnId before; // what the last one follows
    for (int i = 0; i < count; ++i, ++m_turns) {
        Turn turn = this->turn(time, tongue);
        const bool isBranch = i > 0 && m_text.oneIn(20); // asked once more
        turn.parent = isBranch ? before : record.leaf;
        before = turn.parent;
        record.leaf = turn.id;
        table.put(record.id, turn);
        table.putItems(turn.id, 0, turn.items);
        table.putAnswerText(record.id, turn.id);
        table.makeLeaf(record.id, turn);
        if (m_text.oneIn(1000)) {
            const QByteArray bytes = m_text.question(tongue).toUtf8();
            Attachment file{.name = u"notes.txt"_s, .mediaType = u"text/plain"_s, .hash = contentHash(bytes)};
            file.size = bytes.size();
            file.content = bytes;
            m_attachments.attach(turn.id, {file});
        }
        time = time.addSecs(30 + m_text.random().bounded(400));
    }
    record.changedAt = record.pinned ? lastTime().addDays(2) : time;
}

/// In the order of the ids, which is what the index takes well.
void HistoryMaker::makeIndex()
{
    for (bool done = false; !done && !m_database.error();) {
        m_database.write([&] {
            for (int i = 0; i < kPieces && !done; ++i)
                done = Indexing::step(m_database);
        });
    }
    m_database.query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).next();
}

} // namespace

int HistoryPlan::largest() const
{
    return std::min(messages / 10, 10'000);
}

std::optional<Error> makeHistory(const QString &dir, const HistoryPlan &plan,
                                 const std::function<void(int)> &progress)
{
    if (!QDir().mkpath(dir) || QFile::exists(historyFile(dir)))
        return Error{ErrorKind::NotWritable, historyFile(dir)};
    Database database(historyFile(dir), Database::Access::ReadWrite);
    migrate(database, migrations());
    HistoryMaker(database, dir, plan).run(progress);
    return database.takeError();
}

} // namespace Lectern::Bench
