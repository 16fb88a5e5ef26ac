// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// The checks that ask the server itself.
#include "codex/doctor.h"

#include "base/redact.h"
#include "codex/networkerror.h"
#include "codex/ssetransport.h"
#include "codex/transports.h"
#include "protocol/catalogue.h"
#include "protocol/failure.h"
#include "protocol/retrytime.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// A clock that is off by more makes fresh tokens look old; less is what slow answers look like.
constexpr qint64 kMaxSkewMs = 120'000;

/// The largest real catalogues are below 2 MiB.
constexpr qint64 kMaxModelsBytes = 16 * 1024 * 1024;

/// Names the checks' own connection towards the server.
const QString kSession = u"lectern-doctor"_s;

} // namespace

void Doctor::checkUpgrade()
{
    if (m_blocked) {
        end(Check::State::Skipped);
        return;
    }
    openTransport(transportsOn(m_policy)(Route::WebSocket));
}

void Doctor::checkSse()
{
    if (m_blocked) {
        end(Check::State::Skipped);
        return;
    }
    openTransport(std::make_unique<SseTransport>(m_policy));
}

/// A handshake is all that is wanted of a WebSocket. Over HTTP a request is sent that asks no model for
/// anything: a server that knows what it is for says what is wrong with it.
void Doctor::openTransport(std::unique_ptr<FrameTransport> owned)
{
    FrameTransport *transport = owned.release();
    transport->setParent(m_probe.get());
    connect(transport, &FrameTransport::opened, m_probe.get(), [this, transport] {
        if (Check::Id(m_next - 1) == Check::Id::Upgrade)
            end(Check::State::Ok);
        else
            transport->send({});
    });
    connect(transport, &FrameTransport::messageReceived, m_probe.get(), [this] { end(Check::State::Ok); });
    connect(transport, &FrameTransport::closed, m_probe.get(), [this](const Protocol::Failure &failure) {
        const Error error = Protocol::judge(failure).error;
        const auto *upgrade = std::get_if<Protocol::UpgradeRefused>(&failure);
        const auto *http = std::get_if<Protocol::HttpRefused>(&failure);
        if (http)
            judgeRefusal(http->answer);
        else if (upgrade && Protocol::refusesWebSockets(*upgrade))
            end(Check::State::Warning, {{u"status"_s, upgrade->answer.status.value_or(0)}});
        else if (upgrade && upgrade->answer.status)
            fail(error.kind, error.detail, {{u"status"_s, *upgrade->answer.status}});
        else
            fail(error.kind, error.detail);
    });
    transport->open(m_endpoint, kSession);
}

/// The server's answer to a request without content.
void Doctor::judgeRefusal(const Protocol::ApiError &answer)
{
    const int status = answer.status.value_or(0);
    const Error error = Protocol::classify(answer);
    const QJsonObject facts{{u"status"_s, status}};
    const bool isApi = !answer.isPage && !answer.message.isEmpty();
    if (status == 404 || status == 405 || !isApi)
        fail(ErrorKind::NotResponsesServer, error.detail, facts);
    else if (status == 400 || status == 422)
        end(Check::State::Ok, facts);
    else if (status == 429)
        end(Check::State::Warning, facts, error.kind);
    else
        fail(error.kind, error.detail, facts);
}

void Doctor::checkModels()
{
    if (m_blocked) {
        end(Check::State::Skipped);
        return;
    }
    QNetworkAccessManager *network = m_policy.createAccessManager().release();
    network->setParent(m_probe.get());
    QNetworkRequest request(m_endpoint.httpUrl(u"models"_s));
    m_endpoint.authorize(request);
    QNetworkReply *reply = network->get(request);
    reply->setReadBufferSize(kMaxModelsBytes);
    connect(reply, &QNetworkReply::finished, m_probe.get(), [this, reply] { readModels(*reply); });
}

void Doctor::readModels(QNetworkReply &reply)
{
    const int status = statusOf(reply);
    if (const auto date = Protocol::httpDate(headersOf(reply).value(u"date"_s)))
        m_skew = date->msecsTo(m_clock.wallNow());
    if (status == 0 || isBroken(reply)) {
        const Protocol::Unreachable why = unreachable(reply, m_policy.proxyFor(reply.url()).proxy);
        fail(why.kind, why.detail);
        return;
    }
    const QByteArray body = reply.readAll();
    const QJsonObject facts{{u"status"_s, status}};
    if (status != 200) {
        const Error error = Protocol::classify(Protocol::parseHttpError(status, body, headersOf(reply)));
        fail(status == 404 || status == 405 ? ErrorKind::NotResponsesServer : error.kind, error.detail,
             facts);
        return;
    }
    const Result<QList<Protocol::Model>> models = Protocol::parseCatalogue(body);
    if (!models)
        fail(ErrorKind::NotResponsesServer, models.error().detail, facts);
    else
        end(models->isEmpty() ? Check::State::Warning : Check::State::Ok,
            {{u"models"_s, int(models->size())}});
}

void Doctor::checkClock()
{
    if (!m_skew) {
        end(Check::State::Skipped);
        return;
    }
    const bool fine = std::abs(*m_skew) <= kMaxSkewMs;
    end(fine ? Check::State::Ok : Check::State::Warning, {{u"aheadSeconds"_s, *m_skew / 1000}});
}

void Doctor::checkDisconnects()
{
    QJsonArray list;
    for (const Disconnect &disconnect : m_diary.disconnects()) {
        list.append(QJsonObject{{u"at"_s, disconnect.at.toString(Qt::ISODate)},
                                {u"host"_s, disconnect.host},
                                {u"way"_s, disconnect.route == Route::Sse ? u"http"_s : u"websocket"_s},
                                {u"error"_s, int(disconnect.kind)},
                                {u"detail"_s, redact(disconnect.detail)}});
    }
    end(Check::State::Ok, {{u"disconnects"_s, list}});
}

} // namespace Lectern
