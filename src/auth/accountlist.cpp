// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/accountlist.h"

#include "auth/accountjson.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int kVersion = 1;

/// For two programs that write at the same moment; a write takes less, and the window waits for it.
constexpr int kLockMs = 30;

constexpr qint64 kMaxFileBytes = 1024LL * 1024; // ours has a few lines an account

/// Where the account is that `wanted` is true of; -1 when it is nowhere.
template <typename Wanted> qsizetype indexOf(const QJsonArray &accounts, const Wanted &wanted)
{
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const std::optional<Account> account = accountFrom(accounts.at(i).toObject());
        if (account && wanted(*account))
            return i;
    }
    return -1;
}

bool sameToTheServer(const Account &a, const Account &b)
{
    const auto base = [](const Account &account) {
        return account.baseUrl.adjusted(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash |
                                        QUrl::NormalizePathSegments);
    };
    return a.kind == b.kind && base(a) == base(b) && a.name == b.name && a.workspace == b.workspace;
}

/// Where the account is that `account` replaces; -1 when it is a new one.
qsizetype placeOf(const Account &account, const QJsonArray &accounts)
{
    qsizetype at = -1;
    if (!account.id.isEmpty())
        at = indexOf(accounts, [&](const Account &other) { return other.id == account.id; });
    if (at < 0)
        at = indexOf(accounts, [&](const Account &other) { return sameToTheServer(other, account); });
    return at;
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// `account` put into `root`, under `freshId` when it is new. Returns its id.
QString putInto(QJsonObject &root, const Account &account, const QString &freshId)
{
    QJsonArray accounts = root["accounts"_L1].toArray();
    const qsizetype at = placeOf(account, accounts);
    QJsonObject json = at < 0 ? QJsonObject() : accounts.at(at).toObject();
    Account named = account;
    named.id = at < 0 ? (account.id.isEmpty() ? freshId : account.id) : json["id"_L1].toString();
    writeAccount(named, json);
    if (at < 0)
        accounts.append(json);
    else
        accounts.replace(at, json);
    root[u"accounts"_s] = accounts;
    return named.id;
}

void removeFrom(QJsonObject &root, const QString &id)
{
    QJsonArray accounts = root["accounts"_L1].toArray();
    for (qsizetype i = accounts.size() - 1; i >= 0; --i) {
        if (accounts.at(i)["id"_L1].toString() == id)
            accounts.removeAt(i);
    }
    root[u"accounts"_s] = accounts;
}

bool isInFile(const QJsonObject &root, const QString &id)
{
    return indexOf(root["accounts"_L1].toArray(), [&](const Account &one) { return one.id == id; }) >= 0;
}

} // namespace

struct AccountList::Read
{
    enum State { Whole, Damaged, Unreadable };
    State state;
    QJsonObject root; ///< empty when there is no file
    QString detail;   ///< what is wrong
};

AccountList::AccountList(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    load();
}

const Account *AccountList::find(const QString &id) const
{
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found == m_accounts.cend() ? nullptr : &*found;
}

QString AccountList::hostId()
{
    if (m_hostId.isEmpty()) {
        const QString fresh = u"urn:uuid:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        make([fresh](QJsonObject &root) {
            if (root["hostId"_L1].toString().isEmpty()) // another program may have been first
                root[u"hostId"_s] = fresh;
        });
    }
    return m_hostId;
}

Account AccountList::identified(const Account &account) const
{
    QJsonObject root = m_root;
    if (const Read now = read(); now.state == Read::Whole && !m_file.isEmpty()) {
        root = now.root;
        for (const Change &change : m_unwritten)
            change(root);
    }
    const QJsonArray accounts = root["accounts"_L1].toArray();
    Account named = account;
    if (const qsizetype at = placeOf(account, accounts); at >= 0) {
        named.id = accounts.at(at)["id"_L1].toString();
    } else if (account.id.isEmpty()) {
        const auto same = std::ranges::find_if(
            m_untilQuit, [&](const Account &one) { return sameToTheServer(one, account); });
        named.id = same == m_untilQuit.cend() ? newId() : same->id;
    }
    return named;
}

Account AccountList::put(const Account &account)
{
    const QString freshId = newId();
    const auto id = std::make_shared<QString>();
    m_untilQuit.removeIf([&](const Account &one) { return one.id == account.id; });
    make([=](QJsonObject &root) { *id = putInto(root, account, freshId); });
    return *find(*id);
}

Account AccountList::putUntilQuit(const Account &account)
{
    const Account named = identified(account);
    m_untilQuit.removeIf([&](const Account &one) { return one.id == named.id; });
    m_untilQuit.append(named);
    take(m_root);
    Q_EMIT changed();
    return named;
}

void AccountList::remove(const QString &id)
{
    const qsizetype inMemory = m_untilQuit.removeIf([&](const Account &one) { return one.id == id; });
    if (inMemory == 0 || isInFile(m_root, id))
        return make([id](QJsonObject &root) { removeFrom(root, id); });
    take(m_root);
    Q_EMIT changed();
}

void AccountList::setActive(const QString &id)
{
    m_activeUntilQuit.clear();
    if (isInFile(m_root, id) || !find(id))
        return make([id](QJsonObject &root) { root[u"active"_s] = id; });
    m_activeUntilQuit = id;
    take(m_root);
    Q_EMIT changed();
}

void AccountList::load()
{
    Read now = read();
    if (now.state == Read::Damaged) {
        QLockFile lock(lockFile());
        if (lock.tryLock(kLockMs))
            now = readOrSetAside(); // another program may have set it aside meanwhile
    }
    if (!now.detail.isEmpty())
        m_problem = Error{ErrorKind::File, now.detail};
    take(now.root);
}

void AccountList::reload()
{
    if (m_file.isEmpty() || !QFileInfo::exists(m_file))
        return;
    Read now = read();
    if (now.state != Read::Whole)
        return;
    for (const Change &change : std::as_const(m_unwritten))
        change(now.root);
    if (now.root == m_root)
        return;
    take(now.root);
    Q_EMIT changed();
    Q_EMIT reloaded();
}

void AccountList::make(const Change &change)
{
    m_problem.reset();
    if (!m_file.isEmpty())
        m_unwritten.append(change);
    if (m_file.isEmpty() || !save()) {
        QJsonObject root = m_root;
        change(root);
        take(root);
    }
    Q_EMIT changed();
}

/// Makes the changes that are not on the disk on what is there.
bool AccountList::save()
{
    QDir().mkpath(QFileInfo(m_file).path());
    QLockFile lock(lockFile());
    if (!lock.tryLock(kLockMs)) {
        m_problem = lock.error() == QLockFile::LockFailedError
                        ? Error{ErrorKind::InUse, u"another program is writing the accounts"_s}
                        : Error{ErrorKind::File, u"no lock can be made: "_s + lockFile()};
        return false;
    }
    Read now = readOrSetAside();
    if (!now.detail.isEmpty())
        m_problem = Error{ErrorKind::File, now.detail};
    if (now.state != Read::Whole)
        return false;
    if (m_problem)
        now.root = m_root; // it was damaged: this is the best that is known
    for (const Change &change : std::as_const(m_unwritten))
        change(now.root);
    if (now.root["version"_L1].toInt() < kVersion)
        now.root[u"version"_s] = kVersion;
    if (!write(now.root))
        return false;
    m_unwritten.clear();
    take(now.root);
    return true;
}

bool AccountList::write(const QJsonObject &root)
{
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(root).toJson()) < 0 || !file.commit()) {
        m_problem = Error{ErrorKind::File, m_file + u": "_s + file.errorString()};
        return false;
    }
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner); // it holds names and addresses
    return true;
}

AccountList::Read AccountList::read() const
{
    if (m_file.isEmpty() || !QFileInfo::exists(m_file))
        return {Read::Whole, {}, {}};
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {Read::Unreadable, {}, m_file + u": "_s + file.errorString()};
    if (file.size() > kMaxFileBytes)
        return {Read::Damaged, {}, m_file + u" is damaged"_s};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (file.error() != QFile::NoError)
        return {Read::Unreadable, {}, m_file + u": "_s + file.errorString()};
    const QJsonObject root = document.object();
    const QJsonValue accounts = root["accounts"_L1];
    if (!document.isObject() || !(accounts.isArray() || accounts.isUndefined()))
        return {Read::Damaged, {}, m_file + u" is damaged"_s};
    return {Read::Whole, root, {}};
}

/// For whoever holds the lock. What was set aside is told as `detail` of an empty Whole one.
AccountList::Read AccountList::readOrSetAside() const
{
    Read now = read();
    if (now.state != Read::Damaged)
        return now;
    const QString base =
        m_file + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = base;
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = base + u'-' + QString::number(i);
    QFile file(m_file);
    if (!file.rename(aside))
        return {Read::Damaged, {}, m_file + u" is damaged and stays in the way: "_s + file.errorString()};
    return {Read::Whole, {}, m_file + u" was damaged and is set aside as "_s + aside};
}

QString AccountList::lockFile() const
{
    return m_file + u".lock"_s;
}

void AccountList::take(const QJsonObject &root)
{
    m_root = root;
    m_hostId = root["hostId"_L1].toString();
    m_accounts.clear();
    const QJsonArray accounts = root["accounts"_L1].toArray();
    for (const QJsonValue &json : accounts) {
        const std::optional<Account> account = accountFrom(json.toObject());
        if (account && !find(account->id))
            m_accounts.append(*account);
    }
    for (const Account &account : std::as_const(m_untilQuit)) {
        const auto older = std::ranges::find(m_accounts, account.id, &Account::id);
        if (older == m_accounts.end())
            m_accounts.append(account);
        else
            *older = account;
    }
    m_active = find(m_activeUntilQuit) ? m_activeUntilQuit : root["active"_L1].toString();
    if (!find(m_active))
        m_active = m_accounts.isEmpty() ? QString() : m_accounts.first().id;
}

} // namespace Lectern
