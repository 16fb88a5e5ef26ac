// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/codexservice.h"

#include "base/logging.h"
#include "base/overloaded.h"

using namespace Qt::StringLiterals;

namespace Lectern {

CodexService::CodexService(std::unique_ptr<FrameTransport> transport, QObject *parent)
    : QObject(parent)
    , m_transport(std::move(transport))
{
    m_silence.setSingleShot(true);
    m_silence.setTimerType(Qt::CoarseTimer);
    connect(&m_silence, &QTimer::timeout, this, &CodexService::handleSilence);
    connect(m_transport.get(), &FrameTransport::opened, this, &CodexService::handleOpened);
    connect(m_transport.get(), &FrameTransport::messageReceived, this, &CodexService::handleMessage);
    connect(m_transport.get(), &FrameTransport::binaryReceived, this, [this] {
        handleRejected({ErrorKind::Protocol, u"binary message"_s});
    });
    connect(m_transport.get(), &FrameTransport::closed, this, &CodexService::handleClosed);
}

CodexService::~CodexService() = default;

void CodexService::setEndpoint(const Endpoint &endpoint)
{
    m_transport->abort();
    m_silence.stop();
    m_endpoint = endpoint;
    if (m_turn)
        failLater(m_turn->id, {ErrorKind::ConnectionLost, u"another server was chosen"_s});
    m_turn.reset();
    setState(State::Offline);
}

TurnId CodexService::startTurn(const Protocol::ResponseRequest &request)
{
    m_lastId = m_lastId.next();
    if (m_turn) {
        failLater(m_lastId, {ErrorKind::Busy, u"a turn is running"_s});
        return m_lastId;
    }
    m_turn = RunningTurn{m_lastId, request};
    if (m_transport->isOpen()) {
        sendRequest();
    } else {
        setState(State::Connecting);
        m_silence.start(m_patience.connect);
        m_transport->open(m_endpoint, request.promptCacheKey);
    }
    return m_lastId;
}

void CodexService::cancelTurn(TurnId id)
{
    if (!m_turn || m_turn->id != id)
        return;
    m_turn.reset();
    m_silence.stop();
    m_transport->abort();
    setState(State::Offline);
}

void CodexService::handleOpened()
{
    setState(State::Online);
    m_silence.stop();
    if (m_turn)
        sendRequest();
}

void CodexService::sendRequest()
{
    m_transport->send(m_turn->request);
    m_silence.start(m_patience.idle);
}

void CodexService::handleMessage(const QByteArray &message)
{
    if (!m_turn)
        return;
    const TurnId id = m_turn->id;
    m_silence.start(m_patience.idle);
    Q_EMIT messageReceived(id, message);
    if (!m_turn || m_turn->id != id)
        return;
    const Result<Protocol::Event> event = Protocol::parseEvent(message);
    if (event)
        handleEvent(*event);
    else
        handleRejected(event.error());
}

void CodexService::handleEvent(const Protocol::Event &event)
{
    const TurnId id = m_turn->id;
    m_turn->answered = true;
    if (!Protocol::isTerminal(event)) {
        Q_EMIT eventReceived(id, event);
        return;
    }
    std::optional<Error> error;
    if (const auto *failed = std::get_if<Protocol::ErrorEvent>(&event))
        error = Protocol::classify(failed->error);
    else if (const auto *response = std::get_if<Protocol::ResponseFailed>(&event))
        error = Protocol::classify(response->response.error.value_or(Protocol::ApiError{}));
    m_turn.reset();
    m_silence.stop();
    if (error) { // after a failure the socket is not used again (protocol C.4)
        m_transport->abort();
        setState(State::Offline);
    }
    Q_EMIT eventReceived(id, event);
    if (error)
        Q_EMIT turnFailed(id, *error);
    else
        Q_EMIT turnFinished(id);
}

void CodexService::handleRejected(const Error &error)
{
    if (!m_turn)
        return;
    qCDebug(lcCodex) << "message left out:" << error.detail;
    if (m_turn->answered)
        Q_EMIT messageRejected(m_turn->id, error);
    else // whoever starts like this does not speak the protocol
        fail({ErrorKind::NotResponsesServer, error.detail});
}

void CodexService::handleClosed(const Protocol::Failure &failure)
{
    setState(State::Offline);
    fail(Protocol::judge(failure).error);
}

void CodexService::handleSilence()
{
    const bool connecting = m_state == State::Connecting;
    fail({ErrorKind::Timeout, connecting ? u"no connection in time"_s : u"no message in time"_s});
}

void CodexService::fail(const Error &error)
{
    if (!m_turn)
        return;
    const TurnId id = m_turn->id;
    m_turn.reset();
    m_silence.stop();
    m_transport->abort();
    setState(State::Offline);
    Q_EMIT turnFailed(id, error);
}

void CodexService::failLater(TurnId id, const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, id, error] { Q_EMIT turnFailed(id, error); }, Qt::QueuedConnection);
}

/// The change is told a little later, as many come from inside a call.
void CodexService::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    QMetaObject::invokeMethod(this, &CodexService::stateChanged, Qt::QueuedConnection);
}

} // namespace Lectern
