// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/keychain.h"

#include "base/redact.h"

#include <QObject>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace Lectern::Keychain {

namespace {

std::optional<Error> errorOf(const QKeychain::Job &job)
{
    const QString detail = u"keychain error %1: %2"_s.arg(int(job.error())).arg(redact(job.errorString()));
    switch (job.error()) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Error{ErrorKind::StoreMissing, detail};
    case QKeychain::OtherError:
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        return Error{ErrorKind::StoreRefused, detail}; // there is always a store
#else
        return Error{ErrorKind::StoreMissing, detail};
#endif
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        break;
    }
    return Error{ErrorKind::StoreRefused, detail};
}

/// Where there are no services, they are part of the name.
QString nameOf(const QString &service, const QString &key)
{
#ifdef Q_OS_WIN
    return service + u'/' + key;
#else
    Q_UNUSED(service)
    return key;
#endif
}

/// The job deletes itself when it is answered. No parent: its provider calls it back without asking whether
/// it is still there.
template <typename Answered>
void start(QKeychain::Job *job, QObject *context, const QString &key, const Answered &answered)
{
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->setKey(nameOf(job->service(), key));
    QObject::connect(job, &QKeychain::Job::finished, context, answered);
    job->start();
}

} // namespace

void read(QObject *context, const QString &service, const QString &key, const TokenStore::Read &done)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    start(job, context, key, [job, done] {
        if (job->error() == QKeychain::EntryNotFound)
            done(std::optional<Secret>());
        else if (const std::optional<Error> error = errorOf(*job))
            done(*error);
        else
            done(std::optional(Secret(job->textData().toUtf8())));
    });
}

void write(QObject *context, const QString &service, const QString &key, const Secret &value,
           const TokenStore::Written &done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(QString::fromUtf8(value.reveal()));
    start(job, context, key, [job, done] { done(errorOf(*job)); });
}

void remove(QObject *context, const QString &service, const QString &key, const TokenStore::Written &done)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    start(job, context, key,
          [job, done] { done(job->error() == QKeychain::EntryNotFound ? std::nullopt : errorOf(*job)); });
}

} // namespace Lectern::Keychain
