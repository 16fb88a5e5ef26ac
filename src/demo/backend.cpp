// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/backend.h"

#include "base/logging.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

Stages stagesOf(const QJsonObject &request)
{
    if (request[u"generate"_s] == QJsonValue(false))
        return Stage::WarmUp;
    return request[u"previous_response_id"_s].isString() ? Stage::Turn | Stage::Continuation
                                                         : Stages(Stage::Turn);
}

const char *kindOf(Stages stages)
{
    if (stages & Stage::WarmUp)
        return "warm-up";
    return stages & Stage::Continuation ? "continuation" : "whole input";
}

/// The first fault of the list that strikes any of `stages`; counts it.
std::optional<Fault> take(QList<Fault> &faults, Stages stages)
{
    for (Fault &fault : faults) {
        if (!(fault.stages & stages) || fault.times == 0)
            continue;
        if (fault.times)
            --*fault.times;
        return fault;
    }
    return std::nullopt;
}

} // namespace

Backend::Backend(std::unique_ptr<ResponseSource> source, QList<Fault> faults)
    : m_source(std::move(source))
    , m_faults(std::move(faults))
    , m_limits(QDateTime::currentDateTimeUtc())
{
}

std::optional<Fault> Backend::strike(Stage stage)
{
    return take(m_faults, stage);
}

DemoResponse Backend::respond(const QJsonObject &request, qint64 earlierTokens, Transport transport)
{
    const Stages stages = stagesOf(request);
    qCDebug(lcDemo) << (transport == Transport::WebSocket ? "WebSocket:" : "SSE:") << kindOf(stages);
    DemoResponse response = m_source->respond(request, earlierTokens);
    m_limits.countResponse();
    if (transport == Transport::WebSocket && isStrict())
        response.events.insert(1, m_limits.event()); // behind response.created
    if (const std::optional<Fault> fault = take(m_faults, stages))
        fault->spoil(response);
    return response;
}

} // namespace Lectern::Demo
