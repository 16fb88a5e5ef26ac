// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QPointer>
#include <QSslServer>
#include <QString>
#include <QTcpSocket>

#include <chrono>
#include <functional>
#include <utility>

namespace Lectern::Testing {

/// A request as it came, with its fields decoded: of the query, and of a form or a JSON object in the body.
struct ServedRequest
{
    QByteArray method;
    QString path;
    QHash<QByteArray, QByteArray> headers = {}; ///< names in lower case
    QByteArray body = {};
    QList<std::pair<QString, QString>> fields = {};

    /// The first field of this name; empty when there is none.
    QString field(const QString &name) const;
    bool has(const QString &name) const;
    /// In alphabetical order.
    QStringList fieldNames() const;
    bool isForm() const;
    bool isJson() const;
};

struct ServedAnswer
{
    int status = 200;
    QByteArray body = {};
    QByteArray type = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    bool cut = false; ///< instead of an answer the connection ends
};

ServedAnswer jsonAnswer(const QJsonObject &object, int status = 200);

/// A small HTTPS server on loopback: one request on each connection, each answered by one function.
class WebServer final : public QSslServer
{
    Q_OBJECT

public:
    using Answer = std::function<ServedAnswer(const ServedRequest &)>;

    /// Any free port when `port` is 0.
    WebServer(const QSslConfiguration &tls, quint16 port, const Answer &answer);

    /// From now on answers are made at once, but kept back until release().
    void hold() { m_isHolding = true; }
    void release();
    /// How long every answer is kept back.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

private:
    struct Kept
    {
        QPointer<QTcpSocket> socket;
        ServedAnswer answer;
    };

    void read(QTcpSocket &socket, QByteArray &received);
    static void send(const Kept &kept);

    Answer m_answer;
    bool m_isHolding = false;
    std::chrono::milliseconds m_delay{0};
    QList<Kept> m_kept;
};

} // namespace Lectern::Testing
