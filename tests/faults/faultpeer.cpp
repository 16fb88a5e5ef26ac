// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "faultpeer.h"

#include "support/events.h"
#include "support/rawserver.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

/// Of every WebSocket handshake (RFC 6455, 1.3).
const QByteArray kGuid("258EAFA5-E914-47DA-95CA-C5AB0DC85B11");

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

QJsonObject modelList()
{
    const QJsonObject model{{u"id"_s, u"test-model"_s}, {u"object"_s, u"model"_s}};
    return {{u"object"_s, u"list"_s}, {u"data"_s, QJsonArray{model}}};
}

/// Ends the connection with RST instead of FIN.
void resetConnection(QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger now{1, 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket.abort();
}

/// A frame of a client, which is masked; nothing while it is not whole. The size that it takes is in `size`.
std::optional<std::pair<int, QByteArray>> clientFrame(const QByteArray &bytes, qsizetype &size)
{
    const auto byte = [&bytes](qsizetype at) { return quint64(quint8(bytes.at(at))); };
    if (bytes.size() < 6)
        return std::nullopt;
    quint64 length = byte(1) & 0x7f;
    const int extra = length == 126 ? 2 : length == 127 ? 8 : 0;
    if (bytes.size() < 6 + extra)
        return std::nullopt;
    if (extra > 0) {
        length = 0;
        for (int i = 0; i < extra; ++i)
            length = (length << 8) | byte(2 + i);
    }
    const qsizetype start = 6 + extra;
    size = start + qsizetype(length);
    if (bytes.size() < size)
        return std::nullopt;
    QByteArray payload = bytes.sliced(start, qsizetype(length));
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = char(payload.at(i) ^ bytes.at(start - 4 + i % 4));
    return std::pair(int(byte(0) & 0x0f), payload);
}

} // namespace

FaultPeer::FaultPeer(FaultServer &server, QTcpSocket *socket)
    : QObject(socket)
    , m_server(server)
    , m_socket(socket)
{
    connect(socket, &QTcpSocket::readyRead, this, &FaultPeer::read);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    m_pings.setInterval(50);
    connect(&m_pings, &QTimer::timeout, this,
            [this] { m_socket->write(webSocketFrame(9, "still here"_ba)); });
    if (m_socket->bytesAvailable() > 0)
        read();
}

void FaultPeer::read()
{
    m_received += m_socket->readAll();
    while (!m_isDeaf && (m_isWebSocket ? readFrame() : readHead())) {
    }
}

/// A request with its body.
bool FaultPeer::readHead()
{
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = m_received.first(end + 4);
    const qsizetype length = headerOf(head, "Content-Length").toLongLong();
    if (m_received.size() < head.size() + length)
        return false;
    const QByteArray body = m_received.sliced(head.size(), length);
    m_received.remove(0, head.size() + length);
    m_head = head;
    const bool isUpgrade = !headerOf(head, "Upgrade").isEmpty();
    if (head.startsWith("GET ") && !isUpgrade)
        answerHttp({{u"http"_s, 200}, {u"body"_s, modelList()}});
    else
        begin({isUpgrade ? FaultServer::Kind::Upgrade : FaultServer::Kind::Post, 0, head, body});
    return true;
}

bool FaultPeer::readFrame()
{
    qsizetype size = 0;
    const auto frame = clientFrame(m_received, size);
    if (!frame)
        return false;
    m_received.remove(0, size);
    if (frame->first == 1)
        begin({FaultServer::Kind::Frame, 0, m_head, frame->second});
    return true;
}

void FaultPeer::begin(const FaultServer::Contact &contact)
{
    m_deeds = m_server.take(contact);
    m_item = 0;
    m_done = contact.kind == FaultServer::Kind::Upgrade ? -1 : 0; // a handshake does not count
    m_response = u"resp_%1"_s.arg(++m_server.m_responses);
    step();
}

void FaultPeer::step()
{
    while (!m_deeds.isEmpty() && m_socket->state() == QAbstractSocket::ConnectedState) {
        act(m_deeds.takeAt(0));
        if (m_done >= 0)
            Q_EMIT m_server.acted(++m_done);
        if (m_server.m_pace.count() > 0 && !m_deeds.isEmpty()) {
            QTimer::singleShot(m_server.m_pace, this, &FaultPeer::step);
            return;
        }
    }
    if (m_isStream && !m_isDeaf && m_socket->state() == QAbstractSocket::ConnectedState)
        end();
}

void FaultPeer::act(const QJsonValue &deed)
{
    const QJsonObject object = deed.toObject();
    if (deed.isString())
        actNamed(deed.toString());
    else if (object.contains("event"_L1))
        say(object["event"_L1].toObject());
    else if (object.contains("send"_L1))
        sayText(object["send"_L1].toString().toUtf8());
    else if (object.contains("raw"_L1)) {
        beginStream();
        m_socket->write(object["raw"_L1].toString().toUtf8());
    } else if (object.contains("bytes"_L1))
        m_socket->write(object["bytes"_L1].toString().toUtf8());
    else if (object.contains("close"_L1))
        m_socket->write(closeFrame(object["close"_L1].toInt(), "bye"_ba));
    else if (object.contains("http"_L1))
        answerHttp(object);
}

void FaultPeer::actNamed(const QString &name)
{
    if (!speak(name) && !misbehave(name))
        qFatal("no such deed: %s", qPrintable(name));
}

/// What a server says in order.
bool FaultPeer::speak(const QString &name)
{
    const QString message = u"msg_"_s + m_response;
    const QJsonObject response{{u"id"_s, m_response}};
    if (name == "answer"_L1) {
        for (const char *part : {"created", "text", "message", "completed"})
            speak(QString::fromLatin1(part));
    } else if (name == "accept"_L1) {
        accept("Upgrade", kGuid);
    } else if (name == "created"_L1) {
        say(with(created(), u"response"_s, response));
    } else if (name == "completed"_L1) {
        say(with(completed(), u"response"_s, response));
    } else if (name == "reasoning"_L1) {
        say(itemDone(m_item++, reasoningItem({u"Thinking."_s}, u"rs_"_s + m_response)));
    } else if (name == "text"_L1) {
        say(itemAdded(m_item, messageItem(QString(), message)));
        say(textDelta(m_item, u"The "_s));
    } else if (name == "message"_L1) {
        say(itemDone(m_item++, messageItem(u"The answer."_s, message)));
    } else if (name == "commentary"_L1) {
        say(itemDone(m_item++, with(messageItem(u"One moment."_s, message), u"phase"_s, u"commentary"_s)));
    } else if (name == "final"_L1) {
        say(itemDone(m_item++, with(messageItem(u"The answer."_s, message), u"phase"_s, u"final_answer"_s)));
    } else {
        return false;
    }
    return true;
}

bool FaultPeer::misbehave(const QString &name)
{
    if (name == "accept keep-alive"_L1) {
        accept("keep-alive, Upgrade", kGuid);
    } else if (name == "accept wrongly"_L1) {
        accept("Upgrade", "00000000-0000-0000-0000-000000000000");
    } else if (name == "binary"_L1) {
        m_socket->write(webSocketFrame(2, "{\"type\":\"keepalive\"}"_ba));
    } else if (name == "ping"_L1) {
        m_socket->write(webSocketFrame(9, "are you there"_ba));
    } else if (name == "pings"_L1) {
        m_pings.start();
        m_isDeaf = true;
    } else if (name == "oversized"_L1) {
        m_socket->write(frameHead(1, 65 * 1024 * 1024));
    } else if (name == "silence"_L1) {
        m_isDeaf = true;
    } else if (name == "cut"_L1) {
        m_isDeaf = true;
        m_socket->disconnectFromHost();
    } else if (name == "reset"_L1) {
        m_isDeaf = true;
        m_socket->flush();
        resetConnection(*m_socket);
    } else {
        return false;
    }
    return true;
}

void FaultPeer::say(const QJsonObject &event)
{
    sayText(QJsonDocument(event).toJson(QJsonDocument::Compact));
}

void FaultPeer::sayText(const QByteArray &message)
{
    if (m_isWebSocket) {
        m_socket->write(webSocketFrame(1, message));
        return;
    }
    beginStream();
    m_socket->write("data: " + message + "\n\n");
}

void FaultPeer::beginStream()
{
    if (m_isStream)
        return;
    m_isStream = true;
    m_socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n");
}

/// A stream of events is over when the connection is.
void FaultPeer::end()
{
    m_isDeaf = true;
    m_socket->disconnectFromHost();
}

void FaultPeer::answerHttp(const QJsonObject &answer)
{
    const QJsonValue given = answer["body"_L1];
    const QByteArray body = given.isObject() ? QJsonDocument(given.toObject()).toJson(QJsonDocument::Compact)
                                             : given.toString().toUtf8();
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer["http"_L1].toInt()) + " So Be It\r\n";
    const QJsonObject headers = answer["headers"_L1].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        head += it.key().toUtf8() + ": " + it.value().toString().toUtf8() + "\r\n";
    m_isDeaf = true;
    m_socket->write(head + "Content-Length: " + QByteArray::number(body.size()) +
                    "\r\nConnection: close\r\n\r\n" + body);
    m_socket->disconnectFromHost();
}

void FaultPeer::accept(const QByteArray &connection, const QByteArray &guid)
{
    const QByteArray key = headerOf(m_head, "Sec-WebSocket-Key") + guid;
    m_socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: " + connection +
                    "\r\nSec-WebSocket-Accept: " +
                    QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n");
    m_isWebSocket = true;
}

} // namespace Lectern::Testing
