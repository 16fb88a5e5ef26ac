// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/turnrun.h"

#include "base/logging.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using namespace Protocol;

/// How often the server may ask to be asked again within one turn; a server that never ends must end
/// somewhere.
constexpr int kMaxContinuations = 16;

} // namespace

TurnRun::TurnRun(TurnOrder order, TurnSetup setup, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_setup(std::move(setup))
    , m_route(m_setup.diary.route(m_setup.endpoint.accountKey()))
    , m_delivery(m_order.delivery)
{
    for (QTimer *timer : {&m_silence, &m_retry})
        timer->setSingleShot(true);
    m_retry.setTimerType(Qt::PreciseTimer); // never before the time that a server asked for
    connect(&m_silence, &QTimer::timeout, this, [this] { handleFailure(Silent{!m_hasLeft}); });
    connect(&m_retry, &QTimer::timeout, this, &TurnRun::connectChannel);
}

TurnRun::~TurnRun()
{
    dropChannel();
}

void TurnRun::start()
{
    keep();
    connectChannel();
}

/// The answer comes out of a call of its own, as a failure must not be told from inside start().
void TurnRun::keep()
{
    if (!m_setup.keepSend) {
        m_isKept = true;
        return;
    }
    m_setup.keepSend(m_order.id, [self = QPointer<TurnRun>(this)](const std::optional<Error> &error) {
        if (!self)
            return;
        QMetaObject::invokeMethod(
            self, [self, error] { self->takeKept(error); }, Qt::QueuedConnection);
    });
}

void TurnRun::takeKept(const std::optional<Error> &error)
{
    if (m_isOver || m_isKept)
        return;
    if (error) {
        qCWarning(lcCodex) << "not sent, as it cannot be kept:" << error->detail;
        return fail({ErrorKind::NotKept, error->detail});
    }
    m_isKept = true;
    if (std::exchange(m_waits, false))
        send();
}

void TurnRun::stop()
{
    m_delivery = Delivery::Answered;
    close(false);
}

void TurnRun::abandon()
{
    close(false);
}

/// The connection that is there, else a new one.
void TurnRun::connectChannel()
{
    m_heard = m_hasLeft = false;
    m_deliveryBefore = m_delivery;
    m_channel = m_setup.pool.take(m_order.conversation, m_route);
    if (m_channel)
        useChannel(true);
    else if (m_setup.credentials)
        askCredential(CredentialNeed::Connect);
    else
        openChannel();
}

/// Goes on with what lets us in by now. `refusal` is what the server said of the one before, if it did.
void TurnRun::askCredential(CredentialNeed need, const Error &refusal)
{
    const auto use = [self = QPointer<TurnRun>(this), need, refusal](const Result<Endpoint> &endpoint) {
        if (!self || self->m_isOver)
            return;
        if (!endpoint) {
            const bool refused = need == CredentialNeed::Refused;
            const bool knowsMore = endpoint.error().kind != ErrorKind::SignInNeeded;
            return self->fail(refused && !knowsMore ? refusal : endpoint.error());
        }
        self->takeCredential(*endpoint);
        if (self->m_isOver)
            return;
        if (need == CredentialNeed::Connect)
            self->openChannel();
        else if (self->m_route = self->m_setup.diary.route(endpoint->accountKey()); self->tryAgain())
            self->m_retry.start(0);
    };
    m_setup.credentials(m_setup.endpoint, need, use);
}

void TurnRun::takeCredential(const Endpoint &endpoint)
{
    const bool isNew = m_setup.endpoint.key.reveal() != endpoint.key.reveal();
    m_setup.endpoint = endpoint;
    if (isNew)
        Q_EMIT credentialChanged(endpoint);
}

void TurnRun::useChannel(bool isThere)
{
    FrameTransport *transport = m_channel->transport.get();
    connect(transport, &FrameTransport::opened, this, &TurnRun::send);
    connect(transport, &FrameTransport::requestSent, this, [this] {
        m_hasLeft = true;
        m_silence.start(m_setup.patience.idle);
    });
    connect(transport, &FrameTransport::headersReceived, this,
            [this](const QHash<QString, QString> &headers) {
                if (m_route == Route::Sse) // that of a handshake is not for us (protocol B.4)
                    takeTurnState(headers);
                Q_EMIT headersReceived(headers);
            });
    connect(transport, &FrameTransport::messageReceived, this, &TurnRun::handleMessage);
    connect(transport, &FrameTransport::binaryReceived, this, [this] {
        m_heard = true;
        handleRejected({ErrorKind::Protocol, u"binary message"_s});
    });
    connect(transport, &FrameTransport::closed, this, &TurnRun::handleFailure);
    if (isThere)
        return send();
    m_silence.start(m_setup.patience.connect);
    transport->open(m_setup.endpoint, m_order.conversation);
}

void TurnRun::openChannel()
{
    m_setup.pool.makeRoom(m_setup.channelsInUse());
    m_channel = std::make_unique<Channel>();
    m_channel->conversation = m_order.conversation;
    m_channel->route = m_route;
    m_channel->transport = m_setup.makeTransport(m_route);
    m_channel->openedAt = m_channel->usedAt = m_setup.pool.now();
    m_channel->generation = m_setup.pool.generation();
    useChannel(false);
}

void TurnRun::send()
{
    if (!m_isKept) {
        m_waits = true;
        m_silence.stop();
        return;
    }
    m_full = m_order.request;
    for (const QJsonValue &item : m_progress.finished())
        m_full.input.append(item);
    m_full.turnState = m_turnState;
    const Continuation::Plan plan = m_channel->chain.plan(m_full);
    m_deliveryBefore = m_delivery;
    m_delivery = Delivery::OutcomeUnknown;
    ++m_ledger.requests;
    m_ledger.bytesUp += m_channel->transport->send(plan.request);
    m_ledger.bytesSaved += plan.savedBytes;
    m_channel->chain.forget(); // until this response completes there is nothing to continue from
    m_hasLeft = !m_channel->transport->connectsInSend();
    m_silence.start(m_hasLeft ? m_setup.patience.idle : m_setup.patience.connect);
}

void TurnRun::handleMessage(const QByteArray &message)
{
    m_heard = m_hasLeft = true;
    m_silence.start(m_setup.patience.idle);
    m_ledger.bytesDown += message.size();
    confirmDetour();
    Q_EMIT messageReceived(message);
    if (m_isOver)
        return;
    const Result<Event> event = parseEvent(message);
    if (event)
        handleEvent(*event);
    else
        handleRejected(event.error());
}

/// The other way works: it is taken for a while.
void TurnRun::confirmDetour()
{
    if (!m_detour || m_route != Route::Sse)
        return;
    m_setup.diary.takeDetour(m_setup.endpoint.accountKey(),
                             m_detour->detail.isEmpty() ? u"no WebSocket"_s : m_detour->detail);
    m_detour.reset();
    Q_EMIT detourTaken();
}

void TurnRun::handleEvent(const Event &event)
{
    m_answered = true;
    m_progress.apply(event);
    if (const auto *metadata = std::get_if<MetadataEvent>(&event))
        takeTurnState(metadata->headers);
    if (const auto *failed = std::get_if<ErrorEvent>(&event)) {
        handleFailure(StreamError{failed->error});
    } else if (const auto *broken = std::get_if<ResponseFailed>(&event)) {
        m_ledger.usage += broken->response.usage.value_or(Usage{});
        handleFailure(ResponseBroken{broken->response.error.value_or(ApiError{})});
    } else if (const auto *completed = std::get_if<ResponseCompleted>(&event)) {
        handleCompleted(event, completed->response);
    } else if (const auto *incomplete = std::get_if<ResponseIncomplete>(&event)) {
        m_ledger.usage += incomplete->response.usage.value_or(Usage{});
        finish(event);
    } else {
        Q_EMIT eventReceived(event);
    }
}

/// The first one of a turn counts.
void TurnRun::takeTurnState(const QHash<QString, QString> &headers)
{
    const QString state = headers.value(u"x-codex-turn-state"_s);
    if (!m_turnState && !state.isEmpty())
        m_turnState = state;
}

void TurnRun::handleCompleted(const Event &event, const ResponseInfo &response)
{
    m_ledger.usage += response.usage.value_or(Usage{});
    // What came in pieces only is not what the server calls an item, and goes back in our words.
    if (m_channel->transport->canContinue() && m_progress.isReplayable() && !m_progress.hasShownUnfinished())
        m_channel->chain.completed(m_full, response.id, m_progress.finishedNow());
    if (response.endTurn == false && m_continuations < kMaxContinuations) { // "ask me again", protocol D.1
        ++m_continuations;
        if (beginResponse(true))
            send();
        return;
    }
    finish(event);
}

/// What the turn has cost is told before its last event: whoever keeps the turn keeps it with its end.
void TurnRun::finish(const Event &last)
{
    m_delivery = Delivery::Answered;
    Q_EMIT ledgerChanged(m_ledger);
    if (m_isOver)
        return;
    Q_EMIT eventReceived(last);
    close(true);
    Q_EMIT finished();
}

void TurnRun::handleRejected(const Error &error)
{
    qCDebug(lcCodex) << "message left out:" << error.detail;
    if (m_answered)
        Q_EMIT messageRejected(error);
    else // whoever starts like this does not speak the protocol
        fail({ErrorKind::NotResponsesServer, error.detail});
}

void TurnRun::fail(const Error &error)
{
    if (m_isOver)
        return;
    const Delivery delivery = m_delivery;
    close(false);
    Q_EMIT failed(error, delivery);
}

/// The turn is over; an open connection can be kept for the next one, unless the response broke on it.
void TurnRun::close(bool keepsChannel)
{
    if (m_isOver)
        return;
    m_isOver = true;
    for (QTimer *timer : {&m_silence, &m_retry})
        timer->stop();
    if (keepsChannel) {
        m_channel->transport->disconnect(this);
        m_setup.pool.keep(std::move(m_channel));
    } else {
        dropChannel();
    }
    Q_EMIT ledgerChanged(m_ledger);
}

void TurnRun::dropChannel()
{
    m_silence.stop();
    m_waits = false;
    if (!m_channel)
        return;
    m_channel->transport->disconnect(this);
    m_channel.reset();
}

} // namespace Lectern
