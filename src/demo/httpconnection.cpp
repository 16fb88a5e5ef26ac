// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/httpconnection.h"

#include "base/overloaded.h"

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

// For a peer whose request has no known end: time to read the answer before the connection is cut.
constexpr std::chrono::milliseconds kLinger{500};

constexpr QByteArrayView kHeadEnd("\r\n\r\n");

} // namespace

HttpConnection::HttpConnection(std::unique_ptr<QTcpSocket> socket, std::chrono::milliseconds timeLimit,
                               Backend &backend, bool webSockets, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_webSockets(webSockets)
    , m_timeLimit(timeLimit)
    , m_socket(std::move(socket))
{
    m_socket->setParent(nullptr); // one owner only
    m_socket->setReadBufferSize(kMaxHeadBytes + 1);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &HttpConnection::closed);
    connect(&m_timer, &QTimer::timeout, m_socket.get(), &QTcpSocket::abort);
    m_timer.setSingleShot(true);
    m_timer.start(timeLimit);
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection); // may be here already
}

HttpConnection::~HttpConnection()
{
    m_timer.disconnect();
    if (m_socket)
        m_socket->disconnect(this);
}

std::unique_ptr<QTcpSocket> HttpConnection::takeSocket()
{
    m_timer.stop();
    m_socket->disconnect(this);
    m_timer.disconnect();
    m_socket->setReadBufferSize(0);
    return std::move(m_socket);
}

void HttpConnection::reply(const Reply &reply)
{
    std::visit(Overloaded{[this](const HttpAnswer &result) { answer(result.toBytes(), 0); },
                          [this](const RawAnswer &raw) { misbehave(raw); }},
               reply);
}

void HttpConnection::read()
{
    if (!m_socket)
        return;
    if (m_isAnswered)
        return discard();
    return m_body ? readBody() : readHead();
}

void HttpConnection::readHead()
{
    const QByteArray bytes = m_socket->peek(kMaxHeadBytes + 1);
    const qsizetype end = bytes.indexOf(kHeadEnd);
    if (end < 0 && bytes.size() <= kMaxHeadBytes)
        return;
    if (end < 0)
        return answer(
            httpError(431, u"head_too_large"_s, u"The head of the request is too large."_s).toBytes(),
            std::nullopt);
    const qint64 headBytes = end + kHeadEnd.size();
    const std::optional<HttpHead> head = parseHead(bytes.left(end));
    if (!head)
        return answer(httpError(400, u"bad_request"_s, u"This is not an HTTP request."_s).toBytes(),
                      headBytes);
    m_head = *head;
    std::visit(Overloaded{[this](const UpgradeToWebSocket &) { Q_EMIT upgradeRequested(); },
                          [&](const ReadBody &) {
                              m_body.emplace(m_head, kMaxBodyBytes);
                              m_socket->skip(headBytes);
                              m_socket->setReadBufferSize(0);
                              if (m_head.hasToken("expect", "100-continue"))
                                  m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
                              readBody();
                          },
                          [&](const HttpAnswer &result) {
                              answer(result.toBytes(), headBytes + m_head.contentLength());
                          },
                          [&](const RawAnswer &raw) {
                              m_socket->skip(headBytes);
                              misbehave(raw);
                          }},
               route(m_head, m_backend, m_webSockets));
}

void HttpConnection::readBody()
{
    m_timer.start(m_timeLimit);
    switch (m_body->feed(m_socket->readAll())) {
    case HttpBody::State::Incomplete:
        return;
    case HttpBody::State::Complete:
        m_timer.stop();
        Q_EMIT postReceived(m_head, m_body->bytes());
        return;
    case HttpBody::State::TooLarge:
        return answer(
            httpError(413, u"request_too_large"_s, u"The request is larger than 64 MiB."_s).toBytes(),
            std::nullopt);
    case HttpBody::State::Malformed:
        return answer(httpError(400, u"bad_request"_s, u"The body of the request is malformed."_s).toBytes(),
                      std::nullopt);
    }
}

void HttpConnection::answer(const QByteArray &bytes, std::optional<qint64> bytesToCome)
{
    m_isAnswered = true;
    m_toDiscard = bytesToCome;
    m_socket->setReadBufferSize(0);
    m_socket->write(bytes);
    if (!bytesToCome)
        m_timer.start(kLinger);
    discard();
}

void HttpConnection::misbehave(const RawAnswer &raw)
{
    m_isAnswered = true;
    m_timer.stop();
    m_socket->write(raw.bytes);
    if (raw.hangsUp)
        m_socket->disconnectFromHost();
}

void HttpConnection::discard()
{
    const qint64 discarded = m_socket->readAll().size();
    if (!m_toDiscard)
        return;
    *m_toDiscard -= discarded;
    if (*m_toDiscard <= 0)
        m_socket->disconnectFromHost();
}

} // namespace Lectern::Demo
