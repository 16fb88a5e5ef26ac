// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/authserver.h"
#include "support/providerscript.h"
#include "support/tokenoffice.h"
#include "support/webserver.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace Lectern::Testing {

/// A sign-in server on loopback HTTPS, as protocol G describes it, and of the servers behind it what asks for
/// a credential. Whoever comes is signed in at once. Its authority is that of the process: see caFile().
class IdentityProvider final : public QObject
{
    Q_OBJECT

public:
    /// What was asked, and what came of it.
    struct Seen
    {
        ServedRequest request;
        int status = 0;  ///< 0: the connection was cut
        QString refusal; ///< what about it was not as it should be
        std::chrono::milliseconds at{0};
    };

    /// The Codex CLI's client (protocol G.1).
    static constexpr auto kCodexClient = "app_EMoamEEZ73f0CkXaXp7hrann";

    /// Any free port when `port` is 0.
    explicit IdentityProvider(quint16 port = 0);
    ~IdentityProvider() override;

    /// False where no certificate can be made, or the port is taken.
    bool isServing() const { return m_server->isListening(); }
    /// https://127.0.0.1:port, also the issuer.
    QString url() const;
    /// The authority to trust, PEM.
    QString caFile() const;
    /// This server in all roles.
    AuthServer authServer(const QList<quint16> &codexPorts = {}) const;

    ProviderScript script;
    TokenOffice &office() { return *m_office; }
    /// Keeps answers back.
    WebServer &server() { return *m_server; }

    const QList<Seen> &seen() const { return m_seen; }
    QList<Seen> seen(const QString &path) const;
    /// Requests to the token endpoints with this `grant_type`.
    QList<Seen> tokenRequests(const QString &grantType) const;
    /// Everything that was given out or that came, and that must be found nowhere.
    QByteArrayList secrets() const;

Q_SIGNALS:
    void asked(const Lectern::Testing::IdentityProvider::Seen &seen);

private:
    ServedAnswer answer(const ServedRequest &request);
    ServedAnswer route(const ServedRequest &request);
    ServedAnswer serveResource(const ServedRequest &request);
    ServedAnswer refuse(int status, const QString &code, const QString &why, bool isCodex = false);

    ServedAnswer discovery();
    ServedAnswer authorize(const ServedRequest &request, bool isCodex);
    ServedAnswer token(const ServedRequest &request, bool isCodex);
    ServedAnswer exchange(const ServedRequest &request, bool isCodex);
    ServedAnswer refresh(const ServedRequest &request, bool isCodex);
    ServedAnswer revoke(const ServedRequest &request);
    ServedAnswer deviceCode(const ServedRequest &request);
    ServedAnswer deviceToken(const ServedRequest &request);
    ServedAnswer devicePage(const ServedRequest &request);
    ServedAnswer accountsCheck();

    std::unique_ptr<WebServer> m_server;
    std::unique_ptr<TokenOffice> m_office;
    QList<Seen> m_seen;
    QString m_refusal; // of the request that is being answered
    QElapsedTimer m_since;
};

} // namespace Lectern::Testing
