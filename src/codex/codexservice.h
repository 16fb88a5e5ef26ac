// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "codex/endpoint.h"
#include "codex/frametransport.h"
#include "protocol/event.h"
#include "protocol/request.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace Lectern {

/// Asks a Responses server and streams what it says. One turn at a time, over one connection that is kept for
/// the next turn. Everything happens on the thread of its owner; no signal is emitted from inside a call.
class CodexService final : public QObject
{
    Q_OBJECT

public:
    enum class State { Offline, Connecting, Online };
    Q_ENUM(State)

    /// How long silence is borne.
    struct Patience
    {
        std::chrono::milliseconds connect = std::chrono::seconds(15); ///< until the connection stands (protocol B.3)
        std::chrono::milliseconds idle = std::chrono::seconds(300);   ///< between two messages of a turn (B.3)
    };

    explicit CodexService(std::unique_ptr<FrameTransport> transport, QObject *parent = nullptr);
    ~CodexService() override;

    /// Another server or key. A running turn ends with ErrorKind::ConnectionLost, the connection is dropped.
    void setEndpoint(const Endpoint &endpoint);
    const Endpoint &endpoint() const { return m_endpoint; }

    void setPatience(Patience patience) { m_patience = patience; }

    State state() const { return m_state; }
    bool isRunning() const { return m_turn.has_value(); }

    /// Sends `request`, connecting if need be. Every turn ends in turnFinished() or turnFailed(), or in silence
    /// after cancelTurn(). While another turn runs the new one fails with ErrorKind::Busy.
    TurnId startTurn(const Protocol::ResponseRequest &request);

    /// Ends the turn at once: the connection is dropped, as there is no other way to interrupt a response
    /// (protocol C.5). Nothing is emitted for this turn any more. Ignored for another turn.
    void cancelTurn(TurnId id);

Q_SIGNALS:
    void stateChanged();

    /// One message of the server as received, before what it means is told.
    void messageReceived(Lectern::TurnId id, const QByteArray &message);
    void eventReceived(Lectern::TurnId id, const Lectern::Protocol::Event &event);

    /// A message that could not be read was left out; the turn goes on.
    void messageRejected(Lectern::TurnId id, const Lectern::Error &error);

    /// The response is over, completed or cut by the server; its last event has been delivered.
    void turnFinished(Lectern::TurnId id);
    void turnFailed(Lectern::TurnId id, const Lectern::Error &error);

private:
    struct RunningTurn
    {
        TurnId id;
        Protocol::ResponseRequest request;
        bool answered = false; ///< an event has come
    };

    void handleOpened();
    void handleMessage(const QByteArray &message);
    void handleEvent(const Protocol::Event &event);
    void handleRejected(const Error &error);
    void handleClosed(const Protocol::Failure &failure);
    void handleSilence();
    void sendRequest();
    void fail(const Error &error);
    void failLater(TurnId id, const Error &error);
    void setState(State state);

    std::unique_ptr<FrameTransport> m_transport;
    Endpoint m_endpoint;
    Patience m_patience;
    QTimer m_silence;
    std::optional<RunningTurn> m_turn;
    TurnId m_lastId;
    State m_state = State::Offline;
};

} // namespace Lectern
