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
                               QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
{
    m_socket->setParent(nullptr); // one owner only
    m_socket->setReadBufferSize(kMaxHeadBytes + 1);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HttpConnection::readHead);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &HttpConnection::closed);
    connect(&m_timer, &QTimer::timeout, m_socket.get(), &QTcpSocket::abort);
    m_timer.setSingleShot(true);
    m_timer.start(timeLimit);
    QMetaObject::invokeMethod(this, &HttpConnection::readHead, Qt::QueuedConnection); // may be here already
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

void HttpConnection::readHead()
{
    if (!m_socket)
        return;
    if (m_isAnswered)
        return discard();
    const QByteArray bytes = m_socket->peek(kMaxHeadBytes + 1);
    const qsizetype end = bytes.indexOf(kHeadEnd);
    if (end < 0 && bytes.size() <= kMaxHeadBytes)
        return;
    if (end < 0)
        return answer(httpError(431, u"head_too_large"_s, u"The head of the request is too large."_s),
                      std::nullopt);
    const std::optional<HttpHead> head = parseHead(bytes.left(end));
    if (!head)
        return answer(httpError(400, u"bad_request"_s, u"This is not an HTTP request."_s),
                      end + kHeadEnd.size());
    std::visit(Overloaded{[this](const UpgradeToWebSocket &) { Q_EMIT upgradeRequested(); },
                          [&](const HttpAnswer &result) {
                              answer(result, end + kHeadEnd.size() + head->contentLength());
                          }},
               route(*head));
}

void HttpConnection::answer(const HttpAnswer &answer, std::optional<qint64> bytesToCome)
{
    m_isAnswered = true;
    m_toDiscard = bytesToCome;
    m_socket->setReadBufferSize(0);
    m_socket->write(answer.toBytes());
    if (!bytesToCome)
        m_timer.start(kLinger);
    discard();
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
