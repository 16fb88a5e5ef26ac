// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/sendjournal.h"

#include "base/durablefile.h"
#include "base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

const QString kSuffix = u".jsonl"_s;

/// Whether nobody would miss anything of a turn that ended like this.
bool isSettled(std::optional<JournalEnding> ending)
{
    return ending && *ending != JournalEnding::Failed;
}

/// Whoever has asked on wants no more of what was before.
bool isSettled(const JournalConversation &conversation)
{
    return conversation.turns.isEmpty() || isSettled(conversation.turns.constLast().ending);
}

/// Conversation keys are ours, but a file name is no place to trust in that.
bool isSafeName(const QString &key)
{
    static const QRegularExpression safe(u"\\A[A-Za-z0-9-]{1,64}\\z"_s);
    return safe.match(key).hasMatch();
}

/// When this process made its first journal; what was locked before is none of its own.
const QDateTime &firstUse()
{
    static const QDateTime time = QDateTime::currentDateTimeUtc();
    return time;
}

} // namespace

struct SendJournal::File
{
    explicit File(const QString &path)
        : lock(path + u".lock"_s)
        , file(path)
    {
        lock.setStaleLockTime(0); // held as long as the process lives; a dead one's is taken over
    }

    QLockFile lock;
    DurableFile file;
    qsizetype turns = 0;
    bool isOpen = false; ///< its last turn has not ended well
};

SendJournal::SendJournal(const QString &dir, const Clock &clock)
    : m_dir(dir)
    , m_clock(clock)
{
    firstUse();
}

SendJournal::~SendJournal()
{
    for (const auto &file : std::as_const(m_files)) {
        if (!file->isOpen)
            file->file.remove();
    }
}

std::unique_ptr<SendJournal::File> SendJournal::lock(const QString &path) const
{
    auto file = std::make_unique<File>(path);
    qint64 holder = 0;
    QString host;
    QString program;
    if (!file->lock.tryLock(0) && file->lock.getLockInfo(&holder, &host, &program) &&
        holder == QCoreApplication::applicationPid() &&
        QFileInfo(path + u".lock"_s).lastModified() < firstUse())
        QFile::remove(path + u".lock"_s); // in a container our number was that of the process that died
    return file->lock.isLocked() || file->lock.tryLock(0) ? std::move(file) : nullptr;
}

QString SendJournal::pathOf(const QString &conversation) const
{
    return QDir(m_dir).filePath(conversation + kSuffix);
}

std::optional<JournalConversation> SendJournal::adopt(const std::function<TurnId()> &newId)
{
    const QFileInfoList files = QDir(m_dir).entryInfoList({u"*"_s + kSuffix}, QDir::Files, QDir::Time);
    for (const QFileInfo &info : files) {
        std::unique_ptr<File> file = lock(info.filePath());
        QFile content(info.filePath());
        if (!file || !content.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = content.readAll();
        std::optional<JournalConversation> left = readJournal(bytes);
        if (!left || left->key != info.completeBaseName())
            continue; // of a newer version, or damaged: not ours to throw away
        if (isSettled(*left)) {
            content.remove();
            continue;
        }
        if (left->account != m_account || !file->file.open())
            continue;
        if (!bytes.endsWith('\n'))
            file->file.append("\n"_ba); // the torn line ends here
        for (JournalTurn &turn : left->turns) {
            turn.id = newId();
            m_places.insert(turn.id, {file.get(), file->turns++, turn.delivery});
        }
        file->isOpen = true;
        m_files.insert(left->key, std::move(file));
        return left;
    }
    return std::nullopt;
}

SendJournal::File *SendJournal::fileOf(const QString &conversation, Error &error)
{
    if (const auto file = m_files.value(conversation))
        return file.get();
    error = {ErrorKind::NotKept, m_dir};
    if (!isSafeName(conversation) || !QDir().mkpath(m_dir))
        return nullptr;
    QFile::setPermissions(m_dir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::unique_ptr<File> file = lock(pathOf(conversation));
    if (!file)
        return nullptr;
    if (!file->file.open() || !file->file.append(JournalLine::head(conversation, m_account))) {
        error.detail = file->file.path() + u": "_s + file->file.errorString();
        return nullptr;
    }
    return m_files.insert(conversation, std::move(file))->get();
}

std::optional<Error> SendJournal::begin(const QString &conversation, const JournalTurn &turn,
                                        TurnId superseded)
{
    Error error;
    File *file = fileOf(conversation, error);
    if (!file)
        return error;
    const auto known = m_places.find(turn.id);
    const auto replaced = m_places.find(superseded);
    JournalTurn asked = turn;
    asked.askedAt = m_clock.wallNow();
    const bool goesOn = known != m_places.end();
    const QByteArray line =
        goesOn ? JournalLine::resumed(known->turn)
               : JournalLine::asked(file->turns, asked, replaced == m_places.end() ? -1 : replaced->turn);
    if (!file->file.append(line) || !file->file.sync())
        return Error{ErrorKind::NotKept, file->file.path() + u": "_s + file->file.errorString()};
    file->isOpen = true;
    if (!goesOn)
        m_places.insert(turn.id, {file, file->turns++, Delivery::NeverSent});
    return std::nullopt;
}

std::optional<Error> SendJournal::markSent(TurnId id)
{
    const auto place = m_places.find(id);
    if (place == m_places.end())
        return std::nullopt;
    DurableFile &file = place->file->file;
    if (!file.append(JournalLine::sent(place->turn)) || !file.sync())
        return Error{ErrorKind::NotKept, file.path() + u": "_s + file.errorString()};
    place->delivery = Delivery::OutcomeUnknown;
    return std::nullopt;
}

/// What has come of an answer is worth a try; that it could not be kept does not end the answer.
void SendJournal::write(TurnId id, const std::function<QByteArray(qsizetype turn)> &line)
{
    const auto place = m_places.constFind(id);
    if (place != m_places.cend() && !place->file->file.append(line(place->turn)))
        qCWarning(lcCodex) << "the journal cannot be written:" << place->file->file.errorString();
}

void SendJournal::beginResponse(TurnId id)
{
    write(id, JournalLine::responseBegan);
}

void SendJournal::addItem(TurnId id, int outputIndex, const QJsonObject &item)
{
    write(id, [&](qsizetype turn) { return JournalLine::item(turn, outputIndex, item); });
}

void SendJournal::addText(TurnId id, int outputIndex, const QString &text)
{
    write(id, [&](qsizetype turn) { return JournalLine::text(turn, outputIndex, text); });
}

void SendJournal::end(TurnId id, Delivery delivery, JournalEnding ending, const Error &error,
                      const QString &reason)
{
    const auto place = m_places.find(id);
    if (place == m_places.end())
        return;
    place->delivery = delivery;
    if (place->turn + 1 == place->file->turns)
        place->file->isOpen = !isSettled(ending);
    write(id, [&](qsizetype turn) { return JournalLine::ended(turn, delivery, ending, error.kind, reason); });
}

std::optional<Delivery> SendJournal::delivery(TurnId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? std::nullopt : std::optional(place->delivery);
}

void SendJournal::discard(const QString &conversation)
{
    const std::shared_ptr<File> file = m_files.take(conversation);
    if (!file)
        return;
    m_places.removeIf([&file](const auto &place) { return place.value().file == file.get(); });
    file->file.remove();
}

} // namespace Lectern
