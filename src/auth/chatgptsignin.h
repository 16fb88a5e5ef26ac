// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/authserver.h"
#include "auth/discovery.h"
#include "auth/oauth.h"
#include "auth/pkce.h"
#include "auth/steppedsignin.h"
#include "http/redirectlistener.h"

#include <QJsonObject>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace Lectern {

namespace OAuth {
struct Callback;
}

/// "Continue with ChatGPT" (protocol G.7). The first sign-in makes a client of our own at the server, later
/// ones use it. Without leave to use the plan it ends well all the same, with Account::sharesPlan false; when
/// that account signs in again, the person is asked for the leave once more.
class ChatGptSignIn final : public SteppedSignIn
{
    Q_OBJECT

public:
    struct Options
    {
        RedirectPage page;
        QString hostId;                                                ///< AccountList::hostId()
        std::optional<Account> known = {};                             ///< an account that signs in once more
        std::chrono::milliseconds patience = std::chrono::minutes(10); ///< with the person
        Discard discard = {};                                          ///< may be empty
    };

    /// `web` and `clock` must outlive this.
    ChatGptSignIn(const AuthServer &server, Web &web, const Clock &clock, const Options &options,
                  QObject *parent = nullptr);

    void start() override;

private:
    void sendToBrowser(const WebAnswer &description);
    QUrl link() const;
    void comeBack(const QUrlQuery &query);
    void exchange(const OAuth::Callback &callback, const QList<QJsonObject> &keys);
    void check(const OAuth::Callback &callback, const QList<QJsonObject> &keys, const WebAnswer &answer);
    Account accountOf(const QJsonObject &claims, const OAuth::Tokens &tokens) const;

    const AuthServer m_server;
    const Options m_options;
    const Pkce m_pkce = Pkce::make();
    const QByteArray m_state = randomWord();
    const QByteArray m_nonce = randomWord();
    RedirectListener m_listener;
    quint16 m_port = 0;
    Discovery m_at;
};

} // namespace Lectern
