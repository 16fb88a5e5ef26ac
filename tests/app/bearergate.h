// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace Lectern::Testing {

/// Stands before a server and lets in only who has a good token; others get status 401. What the server and
/// its clients say passes as it is.
class BearerGate final : public QTcpServer
{
    Q_OBJECT

public:
    /// `server` is an http address; `isGood` is asked for the token of each connection.
    BearerGate(const QUrl &server, const std::function<bool(const QByteArray &token)> &isGood);

    /// In place of the server's address.
    QUrl url() const;

    /// The tokens that were let in, one for each connection.
    const QByteArrayList &admitted() const { return m_admitted; }
    /// How many of them came to ask something, not for models or limits.
    int questions() const { return m_questions; }
    /// How many were not.
    int refusals() const { return m_refusals; }
    /// Ends every connection that stands.
    void cutAll();

private:
    void receive(QTcpSocket *client);
    void admit(QTcpSocket *client, const QByteArray &head);

    const QUrl m_server;
    const std::function<bool(const QByteArray &)> m_isGood;
    QByteArrayList m_admitted;
    int m_questions = 0;
    int m_refusals = 0;
};

} // namespace Lectern::Testing
