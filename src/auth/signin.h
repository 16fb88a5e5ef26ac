// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/account.h"
#include "auth/credential.h"
#include "base/result.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>

namespace Lectern {

/// What a sign-in brings. The account's id is empty unless an account that was there signs in again.
struct SignedIn
{
    Account account;
    Credential credential;
};

/// Ends at the server what nobody will keep, without a word: CredentialKeeper::discard() or what stands for
/// it.
using Discard = std::function<void(const SignedIn &)>;

/// A code to be typed on another page, perhaps on another machine (protocol G.2).
struct DeviceCode
{
    QUrl page;
    QString code;
    QDateTime expiresAt; ///< UTC
};

/// One attempt to sign in, by whatever way. Destroying it ends the attempt without a word.
class SignIn : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Once. What comes of it is told by signals, none of them from inside this call.
    virtual void start() = 0;

Q_SIGNALS:
    /// The page to open in a browser; the answer is awaited on `port` of this machine.
    void linkReady(const QUrl &link, quint16 port);

    /// A registered port is taken by another program; the next one is tried.
    void portTaken(quint16 port);

    void codeReady(const Lectern::DeviceCode &code);

    /// The person is done in the browser; what follows is between the servers and us.
    void answered();

    /// Once; the last signal.
    void finished(const Lectern::Result<Lectern::SignedIn> &result);
};

} // namespace Lectern
