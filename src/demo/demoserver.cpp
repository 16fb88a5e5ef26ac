// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/demoserver.h"

#include "base/clock.h"
#include "base/logging.h"
#include "demo/builtinscript.h"
#include "demo/httpconnection.h"
#include "demo/scriptfile.h"
#include "demo/websocketsession.h"

#include <QTcpServer>
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

} // namespace

/// What lives from one listen() to the next close().
class DemoServer::Private : public QObject
{
public:
    Private(Options options, std::unique_ptr<Demo::ResponseSource> source)
        : m_options(std::move(options))
        , m_source(std::move(source))
    {
        connect(&m_tcp, &QTcpServer::newConnection, this, &Private::accept);
        connect(&m_webSockets, &QWebSocketServer::newConnection, this, &Private::openSessions);
    }

    ~Private() override
    {
        const auto children = findChildren<QObject *>(Qt::FindDirectChildrenOnly);
        qDeleteAll(children); // while the source and the clock they use are still there
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
            auto *connection = new Demo::HttpConnection(std::move(owned), m_options.headTimeLimit, this);
            connect(connection, &Demo::HttpConnection::closed, connection, &QObject::deleteLater);
            connect(connection, &Demo::HttpConnection::upgradeRequested, this, [this, connection] {
                m_webSockets.handleConnection(connection->takeSocket().release());
                connection->deleteLater();
            });
        }
    }

    void openSessions()
    {
        while (QWebSocket *socket = m_webSockets.nextPendingConnection()) {
            auto *session = new Demo::WebSocketSession(std::unique_ptr<QWebSocket>(socket), *m_source,
                                                       m_options.tokensPerSecond, m_clock, this);
            connect(session, &Demo::WebSocketSession::closed, session, &QObject::deleteLater);
        }
    }

    const Options m_options;
    const SystemClock m_clock;
    const std::unique_ptr<Demo::ResponseSource> m_source;
    QTcpServer m_tcp;
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
    auto server = std::make_unique<Private>(options, std::move(source).value());
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
