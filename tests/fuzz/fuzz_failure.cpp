// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// Failures of every kind, made of a server's bytes: whatever they say, the verdict keeps its promises and
// holds no secret.
#include "protocol/failure.h"
#include "protocol/ratelimits.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Protocol;

namespace {

constexpr auto kSecret = "planted0123456789secret"_L1;
constexpr int kMaxServerMessage = 500;              // characters, as classify() promises
constexpr std::chrono::hours kLongestWait{31 * 24}; // as protocol/retrytime.h promises

void require(bool promise)
{
    if (!promise)
        std::abort();
}

void checkVerdict(const Failure &failure)
{
    const Verdict verdict = judge(failure);
    const Error &error = verdict.error;
    require(judge(failure) == verdict);
    require(!error.detail.contains(kSecret) && error.detail.size() <= 1000);
    if (error.serverMessage) {
        require(!error.serverMessage->contains(kSecret));
        require(!error.serverMessage->isEmpty() && error.serverMessage->size() <= kMaxServerMessage);
    }
    require(!error.retryAfter || (error.retryAfter->count() >= 0 && *error.retryAfter <= kLongestWait));
    require(!error.resetsAt || error.resetsAt->isValid());
    if (verdict.remedy == Remedy::Retry && error.retryAfter)
        require(error.retryAfter->count() > 0 && *error.retryAfter <= std::chrono::minutes(2));
    require((verdict.remedy == Remedy::AskOverHttp) == std::holds_alternative<UpgradeRefused>(failure));
    if (const auto *event = std::get_if<StreamError>(&failure); event && !event->error.status)
        require(verdict.remedy != Remedy::Retry);
}

/// "name: value" lines up to an empty one; `text` becomes what follows.
QHash<QString, QString> takeHeaders(QByteArray &text)
{
    QHash<QString, QString> headers;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArray line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArray() : text.sliced(end + 1);
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.insert(QString::fromUtf8(line.first(colon)).toLower(),
                           QString::fromUtf8(line.sliced(colon + 1)).trimmed());
    }
    return headers;
}

void plant(ApiError &error)
{
    const QString secret = u" Bearer "_s + kSecret;
    error.message += secret;
    error.param += secret;
}

void checkAnswer(int status, QByteArray text)
{
    const QHash<QString, QString> headers = takeHeaders(text);
    ApiError answer = parseHttpError(status, text, headers);
    checkVerdict(HttpRefused{answer});
    checkVerdict(UpgradeRefused{answer});
    static_cast<void>(refusesWebSockets(UpgradeRefused{answer}));
    plant(answer);
    checkVerdict(HttpRefused{answer});

    for (const RateLimits &limits : parseRateLimitHeaders(headers))
        require(!limits.meter.isEmpty());
    if (const Result<QList<RateLimits>> meters = parseUsageBody(text))
        require(!meters->isEmpty() && meters->size() <= kMaxMeters);
}

void checkEvent(const QJsonObject &json)
{
    ApiError event = parseErrorEvent(json);
    checkVerdict(StreamError{event});
    ApiError failed = parseErrorMember(json.value("error"_L1));
    checkVerdict(ResponseBroken{failed});
    plant(event);
    plant(failed);
    checkVerdict(StreamError{event});
    checkVerdict(ResponseBroken{failed});
}

} // namespace

/// Two bytes are a status or a close code; the rest is an event, or the headers and the body of an answer.
// NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const int number = data[0] * 256 + data[1];
    const QByteArray text(reinterpret_cast<const char *>(data + 2), static_cast<qsizetype>(size - 2));

    checkAnswer(number % 600, text);
    checkEvent(QJsonDocument::fromJson(text).object());
    const QString words = QString::fromUtf8(text) + u" Bearer "_s + kSecret;
    checkVerdict(ClosedEarly{number, words});
    checkVerdict(
        Unreachable{static_cast<ErrorKind>(number % (static_cast<int>(ErrorKind::Busy) + 1)), words});
    checkVerdict(Silent{number % 2 == 0});
    checkVerdict(Oversized{words});
    return 0;
}
