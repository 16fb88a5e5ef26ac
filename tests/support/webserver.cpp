// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "support/webserver.h"

#include <QJsonDocument>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

void addForm(ServedRequest &request, QByteArray encoded)
{
    const QUrlQuery query(QString::fromLatin1(encoded.replace('+', "%20")));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        request.fields.append({name, value});
}

void addJson(ServedRequest &request)
{
    const QJsonObject object = QJsonDocument::fromJson(request.body).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        request.fields.append({it.key(), it.value().toVariant().toString()});
}

/// The request that begins `bytes`; nothing while it is not whole.
std::optional<ServedRequest> requestIn(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    const QList<QByteArray> lines = bytes.first(end).split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    ServedRequest request{first.value(0), {}};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length"_ba).toLongLong();
    if (bytes.size() < end + 4 + length)
        return {};
    request.body = bytes.mid(end + 4, length);
    const QUrl target(QString::fromLatin1(first.value(1)));
    request.path = target.path();
    addForm(request, target.query(QUrl::FullyEncoded).toLatin1());
    if (request.isForm())
        addForm(request, request.body);
    else if (request.isJson())
        addJson(request);
    return request;
}

} // namespace

QString ServedRequest::field(const QString &name) const
{
    for (const auto &[key, value] : fields) {
        if (key == name)
            return value;
    }
    return {};
}

bool ServedRequest::has(const QString &name) const
{
    return std::any_of(fields.begin(), fields.end(), [&](const auto &field) { return field.first == name; });
}

QStringList ServedRequest::fieldNames() const
{
    QStringList names;
    for (const auto &[name, value] : fields)
        names.append(name);
    names.sort();
    return names;
}

bool ServedRequest::isForm() const
{
    return headers.value("content-type"_ba).startsWith("application/x-www-form-urlencoded");
}

bool ServedRequest::isJson() const
{
    return headers.value("content-type"_ba).startsWith("application/json");
}

ServedAnswer jsonAnswer(const QJsonObject &object, int status)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

WebServer::WebServer(const QSslConfiguration &tls, quint16 port, const Answer &answer)
    : m_answer(answer)
{
    setSslConfiguration(tls);
    listen(QHostAddress::LocalHost, port);
    connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            const auto received = std::make_shared<QByteArray>();
            const auto more = [this, socket, received] { read(*socket, *received); };
            connect(socket, &QTcpSocket::readyRead, this, more);
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            more(); // what came with the end of the handshake is announced by nothing else
        }
    });
}

void WebServer::read(QTcpSocket &socket, QByteArray &received)
{
    received += socket.readAll();
    const std::optional<ServedRequest> request = requestIn(received);
    if (!request)
        return;
    received.clear();
    const Kept kept{&socket, m_answer(*request)};
    if (m_isHolding)
        m_kept.append(kept);
    else if (m_delay.count() > 0)
        QTimer::singleShot(m_delay, this, [kept] { send(kept); });
    else
        send(kept);
}

void WebServer::release()
{
    m_isHolding = false;
    for (const Kept &kept : std::exchange(m_kept, {}))
        send(kept);
}

void WebServer::send(const Kept &kept)
{
    if (!kept.socket)
        return;
    if (kept.answer.cut) {
        kept.socket->abort();
        return;
    }
    QByteArray head = "HTTP/1.1 "_ba + QByteArray::number(kept.answer.status) +
                      " Some Reason\r\nConnection: close\r\nContent-Type: "_ba + kept.answer.type +
                      "\r\nContent-Length: "_ba + QByteArray::number(kept.answer.body.size()) + "\r\n"_ba;
    for (const auto &[name, value] : kept.answer.headers)
        head += name + ": "_ba + value + "\r\n"_ba;
    kept.socket->write(head + "\r\n"_ba + kept.answer.body);
    kept.socket->disconnectFromHost();
}

} // namespace Lectern::Testing
