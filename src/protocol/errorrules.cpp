// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/errorrules.h"

#include "protocol/apierror.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern::Protocol {

namespace {

struct WordRow
{
    QLatin1StringView word;
    ErrorKind kind;
    Course course;
};

/// Codes and types that decide, whatever the status. Source: protocol E.1 and E.2.
constexpr std::array kWords = {
    WordRow{"context_length_exceeded"_L1, ErrorKind::ContextTooLong, Course::Tell},
    WordRow{"exceed_context_size_error"_L1, ErrorKind::ContextTooLong, Course::Tell},
    WordRow{"too_many_prompt_tokens"_L1, ErrorKind::ContextTooLong, Course::Tell},
    WordRow{"model_not_found"_L1, ErrorKind::UnknownModel, Course::Tell},
    WordRow{"usage_limit_reached"_L1, ErrorKind::LimitReached, Course::Tell},
    WordRow{"insufficient_quota"_L1, ErrorKind::LimitReached, Course::Tell},
    WordRow{"quota_exceeded"_L1, ErrorKind::LimitReached, Course::Tell},
    WordRow{"credit_balance_exhausted"_L1, ErrorKind::LimitReached, Course::Tell},
    WordRow{"billing_hard_limit_reached"_L1, ErrorKind::LimitReached, Course::Tell},
    WordRow{"organization_spend_limit_exceeded"_L1, ErrorKind::LimitReached, Course::Tell},
    WordRow{"organization_usage_limit_exceeded"_L1, ErrorKind::LimitReached, Course::Tell},
    WordRow{"project_spend_limit_exceeded"_L1, ErrorKind::LimitReached, Course::Tell},
    WordRow{"subscription_sharing_usage_limit_exceeded"_L1, ErrorKind::LimitReached, Course::Tell},
    WordRow{"subscription_sharing_usage_unavailable"_L1, ErrorKind::LimitReached, Course::Tell},
    WordRow{"usage_not_included"_L1, ErrorKind::Forbidden, Course::Tell},
    WordRow{"deactivated_workspace"_L1, ErrorKind::Forbidden, Course::Tell},
    WordRow{"subscription_sharing_user_not_eligible"_L1, ErrorKind::Forbidden, Course::Tell},
    WordRow{"subscription_sharing_user_unavailable"_L1, ErrorKind::Forbidden, Course::Tell},
    WordRow{"subscription_sharing_route_not_supported"_L1, ErrorKind::Forbidden, Course::Tell},
    WordRow{"unsupported_country_region_territory"_L1, ErrorKind::Forbidden, Course::Tell},
    WordRow{"permission_error"_L1, ErrorKind::Forbidden, Course::Tell},
    // Says that the person of the token may not, which a new token of the same person does not change.
    WordRow{"subscription_sharing_invalid_user"_L1, ErrorKind::SignInNeeded, Course::Tell},
    WordRow{"token_expired"_L1, ErrorKind::SignInNeeded, Course::RefreshCredential},
    WordRow{"invalid_api_key"_L1, ErrorKind::SignInNeeded, Course::RefreshCredential},
    WordRow{"authentication_error"_L1, ErrorKind::SignInNeeded, Course::RefreshCredential},
    WordRow{"invalid_prompt"_L1, ErrorKind::Policy, Course::Tell},
    WordRow{"bio_policy"_L1, ErrorKind::Policy, Course::Tell},
    WordRow{"cyber_policy"_L1, ErrorKind::Policy, Course::Tell},
    WordRow{"misalignment_policy_violation"_L1, ErrorKind::Policy, Course::Tell},
    WordRow{"content_policy_violation"_L1, ErrorKind::Policy, Course::Tell},
    WordRow{"content_filter"_L1, ErrorKind::Policy, Course::Tell},
    WordRow{"rate_limit_exceeded"_L1, ErrorKind::RateLimited, Course::RetryInTime},
    WordRow{"rate_limit_error"_L1, ErrorKind::RateLimited, Course::RetryInTime},
    WordRow{"slow_down"_L1, ErrorKind::RateLimited, Course::Retry},
    // No capacity for this model, which lasts; an overloaded machine is another matter.
    WordRow{"server_is_overloaded"_L1, ErrorKind::Overloaded, Course::Tell},
    WordRow{"policy_capacity_unavailable"_L1, ErrorKind::Overloaded, Course::Tell},
    WordRow{"flex_unavailable"_L1, ErrorKind::Overloaded, Course::Tell},
    WordRow{"overloaded_error"_L1, ErrorKind::Overloaded, Course::ByStatus},
    // The hour of a socket is over; the next one works.
    WordRow{"websocket_connection_limit_reached"_L1, ErrorKind::ConnectionLost, Course::ResendInFull},
    WordRow{"previous_response_not_found"_L1, ErrorKind::BadRequest, Course::ResendInFull},
    WordRow{"subscription_sharing_unsupported_capability"_L1, ErrorKind::BadRequest, Course::Tell},
    WordRow{"invalid_image"_L1, ErrorKind::BadRequest, Course::Tell},
    WordRow{"server_error"_L1, ErrorKind::Server, Course::ByStatus},
};

struct StatusRow
{
    int first;
    int last;
    ErrorKind kind;
    ErrorKind kindOfApi; ///< when the answer is surely that of an API: it has a code or a type
    Course course;
};

/// The first row that holds decides. Source: protocol E.1.
constexpr std::array kStatuses = {
    StatusRow{100, 399, ErrorKind::NotResponsesServer, ErrorKind::Server, Course::Tell},
    StatusRow{401, 401, ErrorKind::SignInNeeded, ErrorKind::SignInNeeded, Course::RefreshCredential},
    StatusRow{402, 402, ErrorKind::LimitReached, ErrorKind::LimitReached, Course::Tell},
    StatusRow{403, 403, ErrorKind::Forbidden, ErrorKind::Forbidden, Course::Tell},
    StatusRow{404, 404, ErrorKind::NotResponsesServer, ErrorKind::BadRequest, Course::Tell},
    StatusRow{405, 405, ErrorKind::NotResponsesServer, ErrorKind::NotResponsesServer, Course::Tell},
    StatusRow{407, 407, ErrorKind::Proxy, ErrorKind::Proxy, Course::Tell},
    StatusRow{408, 408, ErrorKind::Timeout, ErrorKind::Timeout, Course::Retry},
    StatusRow{410, 410, ErrorKind::NotResponsesServer, ErrorKind::NotResponsesServer, Course::Tell},
    StatusRow{413, 413, ErrorKind::TooLarge, ErrorKind::TooLarge, Course::Tell},
    StatusRow{426, 426, ErrorKind::NotResponsesServer, ErrorKind::NotResponsesServer, Course::Tell},
    StatusRow{429, 429, ErrorKind::RateLimited, ErrorKind::RateLimited, Course::RetryInTime},
    StatusRow{400, 499, ErrorKind::BadRequest, ErrorKind::BadRequest, Course::Tell},
    StatusRow{501, 501, ErrorKind::NotResponsesServer, ErrorKind::NotResponsesServer, Course::Tell},
    StatusRow{503, 503, ErrorKind::Overloaded, ErrorKind::Overloaded, Course::Retry},
    StatusRow{511, 511, ErrorKind::NotResponsesServer, ErrorKind::NotResponsesServer,
              Course::Tell}, // a hotel's sign-in page
    StatusRow{529, 529, ErrorKind::Overloaded, ErrorKind::Overloaded, Course::Retry},
    StatusRow{500, 599, ErrorKind::Server, ErrorKind::Server, Course::Retry},
};

const WordRow *rowOfWord(const QString &word)
{
    for (const WordRow &row : kWords) {
        if (row.word == word)
            return &row;
    }
    return nullptr;
}

/// That the continued response is unknown, or that this server knows no continuation, is not always said with
/// a code.
bool missesPreviousResponse(const ApiError &error)
{
    constexpr std::array kBeginnings = {
        "Invalid `previous_response_id`"_L1,
        "Invalid 'previous_response_id'"_L1,
        "Invalid previous_response_id"_L1,
        "Unsupported parameter: previous_response_id"_L1,
        "Unsupported parameter: 'previous_response_id'"_L1,
        "Previous response with id"_L1,
    };
    if (error.status.value_or(400) != 400 && error.status != 404)
        return false;
    const bool isTold =
        std::any_of(kBeginnings.begin(), kBeginnings.end(), [&error](QLatin1StringView beginning) {
            return error.message.startsWith(beginning, Qt::CaseInsensitive);
        });
    return isTold || error.param == "previous_response_id"_L1;
}

ErrorRule ruleOfStatus(const ApiError &error)
{
    const int status = error.status.value_or(0);
    const bool isNamed = !error.type.isEmpty() || !error.code.isEmpty();
    for (const StatusRow &row : kStatuses) {
        if (status < row.first || status > row.last)
            continue;
        const ErrorKind kind = isNamed ? row.kindOfApi : row.kind;
        // A page for people, where an API would explain itself: something between us and the server.
        const bool isRefusal = kind == ErrorKind::BadRequest || kind == ErrorKind::Forbidden;
        return {error.isPage && isRefusal ? ErrorKind::NotResponsesServer : kind, row.course};
    }
    return {};
}

ErrorRule fallback(const ApiError &error)
{
    // Comes with wrong keys and full quotas too, so it only counts when nothing else is known.
    if (error.type == "invalid_request_error"_L1)
        return {ErrorKind::BadRequest, Course::Tell};
    return {};
}

} // namespace

ErrorRule ruleFor(const ApiError &error)
{
    if (missesPreviousResponse(error))
        return {ErrorKind::BadRequest, Course::ResendInFull};
    const WordRow *word = rowOfWord(error.code);
    if (!word)
        word = rowOfWord(error.type);
    if (word && word->course != Course::ByStatus)
        return {word->kind, word->course};
    // A limit of the plan, said only in the headers.
    if (error.status == 429 && !error.headers.value(u"x-codex-rate-limit-reached-type"_s).isEmpty())
        return {ErrorKind::LimitReached, Course::Tell};
    const ErrorRule status = ruleOfStatus(error);
    if (word)
        return {word->kind, status.course};
    return status.course == Course::Unknown ? fallback(error) : status;
}

} // namespace Lectern::Protocol
