// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/requestcheck.h"

#include "demo/demomodels.h"
#include "demo/inputcheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

constexpr int kBadRequest = 400;

// What the strictest way in refuses. Source: protocol H.8.
const QStringList &refusedParameters()
{
    static const QStringList names{
        u"background"_s,
        u"conversation"_s,
        u"max_output_tokens"_s,
        u"max_tool_calls"_s,
        u"metadata"_s,
        u"moderation"_s,
        u"multi_agent"_s,
        u"prompt"_s,
        u"prompt_cache_options"_s,
        u"prompt_cache_retention"_s,
        u"safety_identifier"_s,
        u"temperature"_s,
        u"top_logprobs"_s,
        u"top_p"_s,
        u"truncation"_s,
        u"user"_s,
    };
    return names;
}

using Refusal = std::optional<QJsonObject>;

QJsonObject missingParameter(const QString &name)
{
    return errorEvent(kBadRequest, u"missing_required_parameter"_s,
                      u"Missing required parameter: '%1'."_s.arg(name), name);
}

Refusal checkChoice(const QJsonValue &value, const QStringList &allowed, const QString &param)
{
    if (value.isUndefined() || value.isNull() || (value.isString() && allowed.contains(value.toString())))
        return std::nullopt;
    return errorEvent(
        kBadRequest, u"unsupported_value"_s,
        u"Unsupported value for '%1'. Supported values are: '%2'."_s.arg(param, allowed.join(u"', '")),
        param);
}

Refusal checkModel(const QJsonObject &request)
{
    const QString model = request[u"model"_s].toString();
    if (model.isEmpty())
        return missingParameter(u"model"_s);
    const std::optional<QStringList> efforts = effortsOf(model);
    if (!efforts)
        return errorEvent(kBadRequest, u"model_not_found"_s,
                          u"The model '%1' does not exist here."_s.arg(model), u"model"_s);
    const QJsonValue reasoning = request[u"reasoning"_s];
    if (!reasoning.isObject() && !reasoning.isNull() && !reasoning.isUndefined())
        return errorEvent(kBadRequest, u"invalid_type"_s,
                          u"Invalid type for 'reasoning': expected an object."_s, u"reasoning"_s);
    if (auto refusal = checkChoice(reasoning[u"effort"_s], *efforts, u"reasoning.effort"_s))
        return refusal;
    if (auto refusal = checkChoice(reasoning[u"summary"_s], {u"auto"_s, u"concise"_s, u"detailed"_s},
                                   u"reasoning.summary"_s))
        return refusal;
    return checkChoice(request[u"text"_s][u"verbosity"_s], {u"low"_s, u"medium"_s, u"high"_s},
                       u"text.verbosity"_s);
}

/// The Codex CLI never sends `instructions`: its prompt is a developer message, which a continuation has
/// behind it and a warm-up may do without. Source: protocol C.3, H.2.
bool isInstructedOtherwise(const QJsonObject &request)
{
    if (request[u"previous_response_id"_s].isString() || request[u"generate"_s] == QJsonValue(false))
        return true;
    const QJsonArray input = request[u"input"_s].toArray();
    return std::any_of(input.begin(), input.end(),
                       [](const QJsonValue &item) { return item[u"role"_s].toString() == u"developer"; });
}

Refusal checkFlags(const QJsonObject &request)
{
    if (request[u"instructions"_s].toString().trimmed().isEmpty() && !isInstructedOtherwise(request))
        return errorEvent(kBadRequest, u"missing_required_parameter"_s, u"Instructions are required"_s,
                          u"instructions"_s);
    if (request[u"store"_s] != QJsonValue(false))
        return errorEvent(kBadRequest, u"invalid_value"_s, u"Store must be set to false"_s, u"store"_s);
    if (request.contains(u"stream"_s) && request[u"stream"_s] != QJsonValue(true))
        return errorEvent(kBadRequest, u"invalid_value"_s, u"Stream must be set to true"_s, u"stream"_s);
    for (const QString &name : refusedParameters()) {
        if (request.contains(name) && !request[name].isNull())
            return errorEvent(kBadRequest, u"unsupported_parameter"_s,
                              u"Unsupported parameter: %1"_s.arg(name), name);
    }
    return std::nullopt;
}

Refusal checkObject(const QJsonDocument &message)
{
    if (message.isNull())
        return errorEvent(kBadRequest, u"invalid_json"_s, u"The message is not valid JSON."_s);
    if (!message.isObject())
        return errorEvent(kBadRequest, u"invalid_type"_s, u"The message is not a JSON object."_s);
    return std::nullopt;
}

Refusal checkContinuation(const QJsonObject &request, const RequestContext &context)
{
    const QJsonValue previous = request[u"previous_response_id"_s];
    if (previous.isUndefined() || previous.isNull())
        return std::nullopt;
    if (previous.isString() && !previous.toString().isEmpty() &&
        previous.toString() == context.lastCompletedId)
        return std::nullopt;
    return errorEvent(kBadRequest, u"previous_response_not_found"_s,
                      u"Previous response with id '%1' not found."_s.arg(previous.toString()),
                      u"previous_response_id"_s);
}

} // namespace

QJsonObject errorEvent(int status, const QString &code, const QString &message, const QString &param)
{
    return {{u"type"_s, u"error"_s},
            {u"status"_s, status},
            {u"error"_s, QJsonObject{{u"type"_s, u"invalid_request_error"_s},
                                     {u"code"_s, code},
                                     {u"message"_s, message},
                                     {u"param"_s, param.isEmpty() ? QJsonValue() : QJsonValue(param)}}}};
}

std::optional<QJsonObject> checkEnvelope(const QJsonDocument &message)
{
    if (auto refusal = checkObject(message))
        return refusal;
    const QJsonValue type = message.object()[u"type"_s];
    if (!type.isString())
        return missingParameter(u"type"_s);
    if (type.toString() != u"response.create")
        return errorEvent(
            kBadRequest, u"invalid_value"_s,
            u"Invalid value: '%1'. Supported values are: 'response.create'."_s.arg(type.toString()),
            u"type"_s);
    return std::nullopt;
}

std::optional<QJsonObject> checkRequest(const QJsonObject &request, const RequestContext &context)
{
    if (context.isBusy)
        return errorEvent(kBadRequest, u"response_in_progress"_s,
                          u"Another response is still being made on this connection."_s);
    if (auto refusal = checkModel(request))
        return refusal;
    if (auto refusal = checkFlags(request))
        return refusal;
    if (auto complaint = checkInput(request[u"input"_s]))
        return errorEvent(kBadRequest, complaint->code, complaint->message, complaint->param);
    return checkContinuation(request, context);
}

std::optional<QJsonObject> checkPost(const QJsonDocument &body, bool isStrict)
{
    if (auto refusal = checkObject(body))
        return refusal;
    const QJsonObject request = body.object();
    if (!isStrict)
        return std::nullopt;
    if (!request[u"previous_response_id"_s].isNull() && request.contains(u"previous_response_id"_s))
        return errorEvent(kBadRequest, u"unsupported_parameter"_s,
                          u"Unsupported parameter: previous_response_id"_s, u"previous_response_id"_s);
    if (request[u"stream"_s] != QJsonValue(true))
        return errorEvent(kBadRequest, u"invalid_value"_s, u"Stream must be set to true"_s, u"stream"_s);
    return checkRequest(request, {});
}

} // namespace Lectern::Demo
