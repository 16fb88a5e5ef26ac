// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/demoserver.h"

#include "base/clock.h"
#include "base/logging.h"
#include "demo/backend.h"
#include "demo/builtinscript.h"
#include "demo/httpconnection.h"
#include "demo/requestcheck.h"
#include "demo/scriptfile.h"
#include "demo/ssesession.h"
#include "demo/websocketsession.h"

#include <QHash>
#include <QJsonDocument>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

// A desktop client needs two or three. The rest is left for somebody who tests against the server, and a loop
// that opens sockets must not eat the file descriptors of the program around it.
constexpr qsizetype kMaxConnections = 64;

Result<std::unique_ptr<Demo::ResponseSource>> openSource(const QString &scriptFile)
{
    if (scriptFile.isEmpty())
        return std::unique_ptr<Demo::ResponseSource>(std::make_unique<Demo::BuiltInScript>());
    Result<Demo::ScriptFile> script = Demo::ScriptFile::load(scriptFile);
    if (!script)
        return script.error();
    return std::unique_ptr<Demo::ResponseSource>(std::make_unique<Demo::Replay>(std::move(script).value()));
}

Result<QList<Demo::Fault>> parseFaults(const QStringList &names)
{
    QList<Demo::Fault> faults;
    for (const QString &name : names) {
        const std::optional<Demo::Fault> fault = Demo::parseFault(name);
        if (!fault)
            return Error{ErrorKind::Usage, name};
        faults.append(*fault);
    }
    return faults;
}

/// What a refused request gets over HTTP: the `error` event without its envelope.
Demo::HttpAnswer answerFor(const QJsonObject &errorEvent)
{
    return {errorEvent[u"status"_s].toInt(),
            QJsonDocument(QJsonObject{{u"error"_s, errorEvent[u"error"_s]}}).toJson(QJsonDocument::Compact)};
}

} // namespace

/// What lives from one listen() to the next close().
class DemoServer::Private : public QObject
{
public:
    Private(Options options, std::unique_ptr<Demo::ResponseSource> source, QList<Demo::Fault> faults)
        : m_options(std::move(options))
        , m_backend(std::move(source), std::move(faults))
    {
        connect(&m_tcp, &QTcpServer::newConnection, this, &Private::accept);
        connect(&m_webSockets, &QWebSocketServer::newConnection, this, &Private::openSessions);
    }

    ~Private() override
    {
        const auto children = findChildren<QObject *>(Qt::FindDirectChildrenOnly);
        qDeleteAll(children); // while the backend and the clock they use are still there
    }

    bool listen() { return m_tcp.listen(QHostAddress::LocalHost, m_options.port); }
    quint16 port() const { return m_tcp.serverPort(); }
    QString errorString() const { return m_tcp.errorString(); }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_tcp.nextPendingConnection()) {
            std::unique_ptr<QTcpSocket> owned(socket);
            if (children().size() >= kMaxConnections) {
                qCWarning(lcDemo) << "too many connections, one dropped";
                continue;
            }
            auto *connection = new Demo::HttpConnection(std::move(owned), m_options.headTimeLimit, m_backend,
                                                        m_options.webSockets, this);
            connect(connection, &Demo::HttpConnection::closed, connection, &QObject::deleteLater);
            connect(connection, &Demo::HttpConnection::upgradeRequested, this, [this, connection] {
                QTcpSocket *handshaking = connection->takeSocket().release();
                m_connections.insert(handshaking->peerPort(), handshaking);
                m_webSockets.handleConnection(handshaking);
                connection->deleteLater();
            });
            connect(connection, &Demo::HttpConnection::postReceived, this,
                    [this, connection](const Demo::HttpHead &head, const QByteArray &body) {
                        answerPost(*connection, head, body);
                    });
        }
    }

    void openSessions()
    {
        while (QWebSocket *socket = m_webSockets.nextPendingConnection()) {
            auto *session = new Demo::WebSocketSession(std::unique_ptr<QWebSocket>(socket),
                                                       m_connections.take(socket->peerPort()), m_backend,
                                                       m_options.tokensPerSecond, m_clock, this);
            connect(session, &Demo::WebSocketSession::closed, session, &QObject::deleteLater);
        }
    }

    void answerPost(Demo::HttpConnection &connection, const Demo::HttpHead &head, const QByteArray &body)
    {
        if (const std::optional<Demo::Fault> fault = m_backend.strike(Demo::Stage::Post))
            return connection.reply(fault->reply(head));
        if (const QByteArray coding = head.header("content-encoding");
            !coding.isEmpty() && coding != "identity")
            return connection.reply(Demo::httpError(
                415, u"unsupported_encoding"_s,
                u"The demo server does not read bodies with Content-Encoding: %1. Send plain JSON."_s.arg(
                    QString::fromLatin1(coding))));
        const QJsonDocument document = QJsonDocument::fromJson(body);
        if (const auto error = Demo::checkPost(document, m_backend.isStrict()))
            return connection.reply(answerFor(*error));
        auto response = m_backend.respond(document.object(), 0, Demo::Backend::Transport::ServerSentEvents);
        Demo::HttpHeaders headers = m_backend.limits().headers();
        headers.append({"x-models-etag", Demo::modelsTag()});
        auto *session = new Demo::SseSession(connection.takeSocket(), std::move(response), headers,
                                             m_options.tokensPerSecond, m_clock, this);
        connect(session, &Demo::SseSession::closed, session, &QObject::deleteLater);
        connection.deleteLater();
    }

    const Options m_options;
    const SystemClock m_clock;
    Demo::Backend m_backend;
    QTcpServer m_tcp;
    QHash<quint16, QPointer<QTcpSocket>> m_connections; ///< below handshakes, by the port of the peer
    QWebSocketServer m_webSockets{u"lectern-demo"_s, QWebSocketServer::NonSecureMode};
};

DemoServer::DemoServer(QObject *parent)
    : QObject(parent)
{
}

DemoServer::~DemoServer() = default;

Result<QUrl> DemoServer::listen(const Options &options)
{
    close();
    auto source = openSource(options.scriptFile);
    if (!source)
        return source.error();
    auto faults = parseFaults(options.faults);
    if (!faults)
        return faults.error();
    auto server = std::make_unique<Private>(options, std::move(source).value(), std::move(faults).value());
    if (!server->listen())
        return Error{ErrorKind::PortInUse,
                     u"127.0.0.1:%1: %2"_s.arg(options.port).arg(server->errorString())};
    m_private = std::move(server);
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(m_private->port()));
}

void DemoServer::close()
{
    m_private.reset();
}

} // namespace Lectern
