// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/failure.h"

#include "base/overloaded.h"
#include "base/redact.h"
#include "protocol/errorrules.h"
#include "protocol/jsonread.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Lectern::Protocol {

namespace {

constexpr qsizetype kMaxDetail = 300; // characters: a line of a log

/// Limits run for a minute mostly, and nobody watches a spinner for longer than two: then the person decides.
constexpr std::chrono::minutes kLongestWait{2};

enum class Way { Http, Event, BareEvent, Response };

struct CourseRow
{
    Course course;
    Remedy overHttp;
    Remedy inEvent;
    Remedy inBareEvent; ///< one without a status, which is the end of the matter
    Remedy inResponse;
};

/// What a course comes to in each way that a server can tell it. Source: protocol E.1, E.2 and K.
constexpr std::array kCourses = {
    CourseRow{Course::Tell, Remedy::Tell, Remedy::Tell, Remedy::Tell, Remedy::Tell},
    CourseRow{Course::Retry, Remedy::Retry, Remedy::Retry, Remedy::Tell, Remedy::Retry},
    CourseRow{Course::RetryInTime, Remedy::Retry, Remedy::Retry, Remedy::Tell, Remedy::Retry},
    CourseRow{Course::ResendInFull, Remedy::ResendInFull, Remedy::ResendInFull, Remedy::ResendInFull,
              Remedy::ResendInFull},
    CourseRow{Course::RefreshCredential, Remedy::RefreshCredential, Remedy::RefreshCredential,
              Remedy::RefreshCredential, Remedy::RefreshCredential},
    CourseRow{Course::Unknown, Remedy::Tell, Remedy::Tell, Remedy::Tell, Remedy::Retry},
};

struct CloseRow
{
    int first;
    int last;
    ErrorKind kind;
    Remedy remedy;
};

/// Close codes that mean more than that the connection is gone. Source: RFC 6455, 7.4 and protocol C.8.
constexpr std::array kCloses = {
    CloseRow{1003, 1003, ErrorKind::Protocol, Remedy::Tell}, // it cannot take this kind of data
    CloseRow{1007, 1007, ErrorKind::Protocol, Remedy::Tell}, // nor this data
    CloseRow{1008, 1008, ErrorKind::Policy, Remedy::Tell},
    CloseRow{1009, 1009, ErrorKind::TooLarge, Remedy::Tell}, // what was sent to it is too large
    CloseRow{1010, 1010, ErrorKind::Protocol, Remedy::Tell}, // an extension is missing
    CloseRow{1015, 1015, ErrorKind::Tls, Remedy::Tell},
};

struct UnreachableRow
{
    ErrorKind kind;
    Remedy remedy;
};

/// What does not heal by itself.
constexpr std::array kUnreachable = {
    UnreachableRow{ErrorKind::Tls, Remedy::Tell},
    UnreachableRow{ErrorKind::Proxy, Remedy::Tell},
};

struct RefusalRow
{
    int first;
    int last;
    bool refusesWebSockets;
};

/// The first row that holds decides.
constexpr std::array kRefusals = {
    RefusalRow{401, 403, false}, // who asks, not how
    RefusalRow{407, 408, false}, RefusalRow{429, 429, false},
    RefusalRow{501, 501, true},  RefusalRow{500, 599, false},
};

QString safe(const QString &text)
{
    return redact(shortened(text, kMaxDetail));
}

Remedy remedyFor(Course course, Way way)
{
    for (const CourseRow &row : kCourses) {
        if (row.course != course)
            continue;
        switch (way) {
        case Way::Http:
            return row.overHttp;
        case Way::Event:
            return row.inEvent;
        case Way::BareEvent:
            return row.inBareEvent;
        case Way::Response:
            return row.inResponse;
        }
    }
    return Remedy::Tell;
}

Verdict judgeAnswer(const ApiError &answer, Way way)
{
    const Course course = ruleFor(answer).course;
    Verdict verdict{classify(answer), remedyFor(course, way)};
    // Who sends events does speak the protocol, whatever the number.
    if (way != Way::Http && verdict.error.kind == ErrorKind::NotResponsesServer)
        verdict.error.kind = ErrorKind::BadRequest;
    if (verdict.remedy != Remedy::Retry)
        return verdict;

    std::optional<std::chrono::milliseconds> &wait = verdict.error.retryAfter;
    const bool isNotNow = course == Course::RetryInTime && way != Way::Response && !wait;
    if (isNotNow || wait > kLongestWait)
        verdict.remedy = Remedy::Tell;
    else if (wait && wait->count() == 0)
        wait.reset(); // "at once" would be in a loop
    return verdict;
}

Verdict judgeClose(const ClosedEarly &close)
{
    Verdict verdict{{ErrorKind::ConnectionLost}, Remedy::Retry};
    for (const CloseRow &row : kCloses) {
        if (close.code >= row.first && close.code <= row.last)
            verdict = {{row.kind}, row.remedy};
    }
    const QString reason = safe(close.reason);
    verdict.error.detail = close.code == 0 ? u"cut"_s : u"close code %1"_s.arg(close.code);
    if (!reason.isEmpty()) {
        verdict.error.detail += u", " + reason;
        verdict.error.serverMessage = reason;
    }
    return verdict;
}

Verdict judgeUnreachable(const Unreachable &unreachable)
{
    Verdict verdict{{unreachable.kind, safe(unreachable.detail)}, Remedy::Retry};
    for (const UnreachableRow &row : kUnreachable) {
        if (row.kind == unreachable.kind)
            verdict.remedy = row.remedy;
    }
    return verdict;
}

} // namespace

Verdict judge(const Failure &failure)
{
    return std::visit(
        Overloaded{
            [](const UpgradeRefused &refused) {
                return Verdict{classify(refused.answer), Remedy::AskOverHttp};
            },
            [](const HttpRefused &refused) { return judgeAnswer(refused.answer, Way::Http); },
            [](const StreamError &event) {
                return judgeAnswer(event.error, event.error.status ? Way::Event : Way::BareEvent);
            },
            [](const ResponseBroken &response) { return judgeAnswer(response.error, Way::Response); },
            [](const ClosedEarly &close) { return judgeClose(close); },
            [](const Unreachable &unreachable) { return judgeUnreachable(unreachable); },
            [](const Silent &silent) {
                const QString detail =
                    silent.connecting ? u"no connection in time"_s : u"no message in time"_s;
                return Verdict{{ErrorKind::Timeout, detail}, Remedy::Retry};
            },
            [](const Oversized &message) {
                return Verdict{{ErrorKind::TooLarge, safe(message.detail)}, Remedy::Tell};
            },
        },
        failure);
}

bool refusesWebSockets(const UpgradeRefused &refusal)
{
    // QWebSocket does not tell the number of a 400, so no number is most likely that.
    const int status = refusal.answer.status.value_or(400);
    for (const RefusalRow &row : kRefusals) {
        if (status >= row.first && status <= row.last)
            return row.refusesWebSockets;
    }
    return true;
}

} // namespace Lectern::Protocol
