// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QTest>
#include <QUrl>
#include <QWebSocket>

namespace Lectern {

/// A request that every server accepts.
QJsonObject goodRequest(const QString &prompt = QStringLiteral("hello"));

/// `object` with one field replaced, or removed when `value` is undefined.
QJsonObject with(QJsonObject object, const QString &field, const QJsonValue &value);

/// A plain client of the demo server that keeps every message.
class ResponsesClient
{
public:
    explicit ResponsesClient(const QUrl &baseUrl);

    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void send(const QJsonObject &request);
    /// Forgets what came before, then sends.
    void askAnew(const QJsonObject &request);
    QWebSocket &socket() { return m_socket; }

    const QList<QByteArray> &messages() const { return m_messages; }
    QList<QJsonObject> events() const;
    QJsonObject last() const;
    /// True when the last message ends a response or refuses a request.
    bool isAnswered() const;
    void forget() { m_messages.clear(); }

    QStringList types() const;
    /// All values of `field` in the events of a type, in order.
    QStringList texts(const QString &type, const QString &field) const;
    QString joined(const QString &type) const { return texts(type, QStringLiteral("delta")).join(QString()); }

private:
    QWebSocket m_socket;
    QList<QByteArray> m_messages;
};

} // namespace Lectern

// For test functions: both return from them when the server does not do its part.
#define OPEN_CLIENT(name, url)                                                                               \
    ResponsesClient name(url);                                                                               \
    QTRY_VERIFY(name.isOpen())

#define ASK(client, request)                                                                                 \
    (client).askAnew(request);                                                                               \
    QTRY_VERIFY((client).isAnswered())
