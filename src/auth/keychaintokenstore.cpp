// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/keychaintokenstore.h"

#include "auth/keychain.h"
#include "auth/keychainhead.h"
#include "base/logging.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <limits>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Another program may replace a value while its parts are read.
constexpr int kMaxReads = 3;

using Answer = Result<std::optional<Secret>>;

} // namespace

/// The context of every answer, so that none outlives it.
class KeychainTokenStore::Private final : public QObject
{
public:
    explicit Private(const Options &options)
        : m_options(options)
    {
    }

    enum class Task { Read, Write, Remove };
    void add(Task task, const QString &key, const Secret &value, const Read &done);

private:
    struct Call
    {
        Task task;
        QString key;
        QByteArray value;
        Read done;
        QTimer *patience;
        bool isTold = false;
        int reads = 0;
        QByteArrayList pieces = {};
        std::optional<KeychainHead> old = {};
    };
    using CallPtr = std::shared_ptr<Call>;

    void startNext();
    void runOut(const CallPtr &call);
    void finish(const CallPtr &call, const Answer &answer);
    void askAndFinish(const CallPtr &call, const Answer &answer);
    static void tell(const CallPtr &call, const Answer &answer);

    void readHead(const CallPtr &call);
    void readPart(const CallPtr &call, const KeychainHead &head, const QByteArray &before, int index);
    void readAgain(const CallPtr &call);
    void startWrite(const CallPtr &call);
    void writePart(const CallPtr &call, const KeychainHead &head, int index);
    void writeHead(const CallPtr &call, const KeychainHead &head);
    void giveUpWrite(const CallPtr &call, const KeychainHead &head, const Answer &answer);
    void startRemove(const CallPtr &call);
    void removeParts(const QString &key, const KeychainHead &head, const Written &done);

    void readItem(const QString &key, const Read &done)
    {
        Keychain::read(this, m_options.service, key, done);
    }
    void writeItem(const QString &key, const QByteArray &value, const Written &done)
    {
        Keychain::write(this, m_options.service, key, Secret(value), done);
    }
    void removeItem(const QString &key, const Written &done)
    {
        Keychain::remove(this, m_options.service, key, done);
    }

    const Options m_options;
    std::deque<CallPtr> m_waiting;
    CallPtr m_current;
};

void KeychainTokenStore::Private::add(Task task, const QString &key, const Secret &value, const Read &done)
{
    const auto call = std::make_shared<Call>(Call{task, key, value.reveal(), done, new QTimer(this)});
    m_waiting.push_back(call);
    call->patience->setSingleShot(true);
    connect(call->patience, &QTimer::timeout, this, [this, call] { runOut(call); });
    call->patience->start(m_options.patience);
    QMetaObject::invokeMethod(
        this, [this] { startNext(); }, Qt::QueuedConnection);
}

void KeychainTokenStore::Private::startNext()
{
    if (m_current || m_waiting.empty())
        return;
    m_current = m_waiting.front();
    m_waiting.pop_front();
    switch (m_current->task) {
    case Task::Read:
        return readHead(m_current);
    case Task::Write:
        return startWrite(m_current);
    case Task::Remove:
        return startRemove(m_current);
    }
}

/// The current call goes on: its job cannot be taken back, and the next one has to wait for it.
void KeychainTokenStore::Private::runOut(const CallPtr &call)
{
    if (call != m_current && call->task != Task::Remove)
        std::erase(m_waiting, call);
    tell(call, Error{ErrorKind::StoreSilent, u"the keychain does not answer"_s});
}

void KeychainTokenStore::Private::finish(const CallPtr &call, const Answer &answer)
{
    m_current.reset();
    QMetaObject::invokeMethod(
        this, [this] { startNext(); }, Qt::QueuedConnection);
    tell(call, answer); // which may be the end of this
}

void KeychainTokenStore::Private::tell(const CallPtr &call, const Answer &answer)
{
    if (call->isTold)
        return;
    call->isTold = true;
    call->patience->deleteLater();
    const CallPtr keeps = call; // the timer's connection may hold the last one
    keeps->done(answer);
}

/// What QtKeychain says may mean that the keychain is locked, and OtherError may mean anything.
void KeychainTokenStore::Private::askAndFinish(const CallPtr &call, const Answer &answer)
{
    if (!m_options.ask || call->isTold)
        return finish(call, answer);
    m_options.ask(this, [=, this](std::optional<ErrorKind> wrong) {
        if (wrong == ErrorKind::StoreLocked)
            return finish(call, Error{*wrong, answer ? u"the keychain is locked"_s : answer.error().detail});
        if (!answer && answer.error().kind == ErrorKind::StoreMissing)
            return finish(call, Error{wrong.value_or(ErrorKind::StoreRefused), answer.error().detail});
        finish(call, answer);
    });
}

void KeychainTokenStore::Private::readHead(const CallPtr &call)
{
    ++call->reads;
    readItem(call->key, [=, this](const Answer &answer) {
        if (!answer || !*answer)
            return askAndFinish(call, answer);
        const std::optional<KeychainHead> head = KeychainHead::from((*answer)->reveal());
        if (head && head->parts > 0)
            return readPart(call, *head, {}, 0);
        if (head && head->matches(head->value))
            return finish(call, std::optional(Secret(head->value)));
        readAgain(call);
    });
}

void KeychainTokenStore::Private::readPart(const CallPtr &call, const KeychainHead &head,
                                           const QByteArray &before, int index)
{
    if (index == head.parts)
        return head.matches(before) ? finish(call, std::optional(Secret(before))) : readAgain(call);
    readItem(head.partKey(call->key, index), [=, this](const Answer &answer) {
        if (!answer)
            return askAndFinish(call, answer);
        if (!*answer)
            return readAgain(call);
        readPart(call, head, before + (*answer)->reveal(), index + 1);
    });
}

void KeychainTokenStore::Private::readAgain(const CallPtr &call)
{
    if (call->reads < kMaxReads && !call->isTold)
        return readHead(call);
    qCWarning(lcAuth) << "what the keychain holds is damaged";
    askAndFinish(call, std::optional<Secret>());
}

void KeychainTokenStore::Private::startWrite(const CallPtr &call)
{
    readItem(call->key, [=, this](const Answer &answer) {
        if (!answer || call->isTold)
            return askAndFinish(call, answer);
        if (*answer)
            call->old = KeychainHead::from((*answer)->reveal());
        const KeychainHead head = KeychainHead::of(call->value, m_options.maxItemBytes);
        if (head.parts > 0)
            call->pieces = cut(call->value, m_options.maxItemBytes);
        writePart(call, head, 0);
    });
}

void KeychainTokenStore::Private::writePart(const CallPtr &call, const KeychainHead &head, int index)
{
    if (call->isTold)
        return giveUpWrite(call, head, std::optional<Secret>());
    if (index == head.parts)
        return writeHead(call, head);
    writeItem(head.partKey(call->key, index), call->pieces.at(index), [=, this](const auto &error) {
        if (error)
            return giveUpWrite(call, head, *error);
        writePart(call, head, index + 1);
    });
}

void KeychainTokenStore::Private::writeHead(const CallPtr &call, const KeychainHead &head)
{
    writeItem(call->key, head.text(), [=, this](const std::optional<Error> &error) {
        if (error)
            return giveUpWrite(call, head, *error);
        // The old parts are of no use to anybody, and in nobody's way if they stay.
        removeParts(call->key, call->old.value_or(KeychainHead()),
                    [=, this](const auto &) { finish(call, std::optional<Secret>()); });
    });
}

/// A head that is told to have failed may be there all the same, and then needs its parts.
void KeychainTokenStore::Private::giveUpWrite(const CallPtr &call, const KeychainHead &head,
                                              const Answer &answer)
{
    if (head.parts == 0)
        return askAndFinish(call, answer);
    readItem(call->key, [=, this](const Answer &now) {
        if (!now)
            return askAndFinish(call, answer);
        const auto present = *now ? KeychainHead::from((*now)->reveal()) : std::nullopt;
        if (present && present->generation == head.generation)
            return askAndFinish(call, answer);
        removeParts(call->key, head, [=, this](const auto &) { askAndFinish(call, answer); });
    });
}

/// The head goes last: it knows the parts, should something come between.
void KeychainTokenStore::Private::startRemove(const CallPtr &call)
{
    readItem(call->key, [=, this](const Answer &answer) {
        if (!answer || !*answer)
            return askAndFinish(call, answer);
        const auto head = KeychainHead::from((*answer)->reveal()).value_or(KeychainHead());
        removeParts(call->key, head, [=, this](const std::optional<Error> &error) {
            if (error)
                return askAndFinish(call, *error);
            removeItem(call->key, [=, this](const std::optional<Error> &failed) {
                failed ? askAndFinish(call, *failed) : finish(call, std::optional<Secret>());
            });
        });
    });
}

void KeychainTokenStore::Private::removeParts(const QString &key, const KeychainHead &head,
                                              const Written &done)
{
    if (head.parts == 0)
        return done(std::nullopt);
    removeItem(head.partKey(key, head.parts - 1), [=, this](const std::optional<Error> &error) {
        if (error)
            return done(error);
        KeychainHead rest = head;
        --rest.parts;
        removeParts(key, rest, done);
    });
}

KeychainTokenStore::KeychainTokenStore(const Options &options)
    : d(std::make_unique<Private>(options))
{
}

KeychainTokenStore::~KeychainTokenStore() = default;

void KeychainTokenStore::read(const QString &key, const Read &done)
{
    d->add(Private::Task::Read, key, {}, done);
}

void KeychainTokenStore::write(const QString &key, const Secret &value, const Written &done)
{
    d->add(Private::Task::Write, key, value,
           [done](const Answer &answer) { done(answer ? std::nullopt : std::optional(answer.error())); });
}

void KeychainTokenStore::remove(const QString &key, const Written &done)
{
    d->add(Private::Task::Remove, key, {},
           [done](const Answer &answer) { done(answer ? std::nullopt : std::optional(answer.error())); });
}

qsizetype KeychainTokenStore::defaultMaxItemBytes()
{
#ifdef Q_OS_WIN
    return 2560; // CRED_MAX_CREDENTIAL_BLOB_SIZE
#else
    return std::numeric_limits<qsizetype>::max();
#endif
}

} // namespace Lectern
