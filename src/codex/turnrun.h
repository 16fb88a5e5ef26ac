// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/delivery.h"
#include "codex/channel.h"
#include "codex/retrypolicy.h"
#include "codex/turnprogress.h"
#include "codex/turnsetup.h"
#include "protocol/ledger.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Lectern {

/// One turn from the first attempt to its end: connects, sends, tries again, changes its way, goes on where
/// the server asks for it. Ends in finished() or failed(), or in silence after stop().
class TurnRun final : public QObject
{
    Q_OBJECT

public:
    /// All that `setup` refers to must outlive the run.
    TurnRun(TurnOrder order, TurnSetup setup, QObject *parent = nullptr);
    ~TurnRun() override;

    void start();
    /// Drops the connection; the turn counts as answered as far as it came.
    void stop();
    /// The turn ends because of something outside of it.
    void abandon();

    const QString &conversation() const { return m_order.conversation; }
    const Protocol::Ledger &ledger() const { return m_ledger; }
    Delivery delivery() const { return m_delivery; }

Q_SIGNALS:
    void messageReceived(const QByteArray &message);
    void headersReceived(const QHash<QString, QString> &headers);
    void eventReceived(const Lectern::Protocol::Event &event);
    void messageRejected(const Lectern::Error &error);
    void responseBegan(bool keepsText);
    void retrying(int retry, std::chrono::milliseconds wait);
    void ledgerChanged(const Lectern::Protocol::Ledger &ledger);
    void detourTaken();
    /// From now on this one counts.
    void credentialChanged(const Lectern::Endpoint &endpoint);
    void finished();
    void failed(const Lectern::Error &error, Lectern::Delivery delivery);

private:
    void keep();
    void takeKept(const std::optional<Error> &error);
    void connectChannel();
    void askCredential(CredentialNeed need, const Error &refusal = {});
    void takeCredential(const Endpoint &endpoint);
    void useChannel(bool isThere);
    void openChannel();
    void send();
    void handleMessage(const QByteArray &message);
    void handleEvent(const Protocol::Event &event);
    void takeTurnState(const QHash<QString, QString> &headers);
    void handleRejected(const Error &error);
    void handleCompleted(const Protocol::Event &event, const Protocol::ResponseInfo &response);
    void finish(const Protocol::Event &last);
    void handleFailure(const Protocol::Failure &failure);
    void takeStep(const Step &step, const Protocol::Failure &failure, const Error &error);
    void switchToSse(const Protocol::Failure &failure, const Error &error);
    void confirmDetour();
    bool tryAgain() { return beginResponse(false); }
    bool beginResponse(bool keepsText);
    void settle(const Protocol::Failure &failure);
    void fail(const Error &error);
    void close(bool keepsChannel);
    void dropChannel();

    const TurnOrder m_order;
    TurnSetup m_setup;
    Route m_route;
    std::unique_ptr<Channel> m_channel;
    Protocol::ResponseRequest m_full; ///< what the running request stands for
    TurnProgress m_progress;
    Attempts m_attempts;
    Protocol::Ledger m_ledger;
    std::optional<QString> m_turnState;
    std::optional<Error> m_detour; ///< why the other way is tried, while it is not known whether it works
    Delivery m_delivery = Delivery::NeverSent;
    Delivery m_deliveryBefore = Delivery::NeverSent; ///< the request that runs
    int m_continuations = 0;
    bool m_isOver = false;   ///< a listener may end the turn from inside any signal
    bool m_isKept = false;   ///< so that a request may leave
    bool m_waits = false;    ///< the connection stands, and what is to be sent is not kept yet
    bool m_heard = false;    ///< on this connection
    bool m_hasLeft = false;  ///< the request that runs
    bool m_answered = false; ///< an event of this turn has come
    QTimer m_silence;
    QTimer m_retry;
};

} // namespace Lectern
