// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/retrypolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Protocol;

namespace {

ApiError status(int number, const QString &code = {})
{
    return {.status = number, .code = code};
}

ApiError later(int number, const QString &seconds)
{
    return {.status = number, .headers = {{u"retry-after"_s, seconds}}};
}

constexpr Situation kSocket;
constexpr Situation kHeard{.heard = true};
constexpr Situation kShown{.mayRepeat = false, .heard = true};
constexpr Situation kSse{.route = Route::Sse};
constexpr Situation kSocketOnly{.setting = RouteSetting::WebSocketOnly};
constexpr Attempts kNone;
constexpr Attempts kSpent{.retries = kMaxRetries};

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void counts_data();
    void counts();
    void endsWhateverHappens();
};

void TestRetryPolicy::decides_data()
{
    using Kind = Step::Kind;
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<Attempts>("attempts");
    QTest::addColumn<Step>("step");
    const auto row = [](const char *name, const Failure &failure, const Situation &situation,
                        const Attempts &attempts, const Step &step) {
        QTest::newRow(name) << failure << situation << attempts << step;
    };
    const Failure cut = ClosedEarly{};
    const Failure goingAway = ClosedEarly{1001, {}};
    const Failure refused = Unreachable{ErrorKind::ConnectionRefused, {}};
    const Failure lost = Unreachable{ErrorKind::ConnectionLost, {}};
    const Attempts deafOnce{.retries = 1, .deafSockets = 1};
    row("cut in the answer", cut, kHeard, kNone, {Kind::Retry});
    row("cut after text", cut, kShown, kNone, {Kind::Fail});
    row("cut, five retries later", cut, kHeard, kSpent, {Kind::Fail});
    row("cut of a stream", cut, kSse, kNone, {Kind::Retry});
    row("closed by the server", goingAway, kSocket, kNone, {Kind::Retry});
    row("closed by the server again", goingAway, kSocket, deafOnce, {Kind::Retry});
    row("deaf", cut, kSocket, kNone, {Kind::Retry});
    row("deaf twice", cut, kSocket, deafOnce, {Kind::SwitchToSse});
    row("deaf twice, set to WebSocket", cut, kSocketOnly, deafOnce, {Kind::Retry});
    row("deaf when retries are spent", cut, kSocket, kSpent, {Kind::SwitchToSse});
    row("silent handshake", Silent{true}, kSocket, deafOnce, {Kind::SwitchToSse});
    row("silent answer", Silent{}, kHeard, deafOnce, {Kind::Retry});
    row("nobody there", refused, kSocket, deafOnce, {Kind::Retry});
    row("no such name", Unreachable{ErrorKind::HostNotFound, {}}, kSocket, deafOnce, {Kind::Retry});
    row("handshake lost", lost, kSocket, deafOnce, {Kind::SwitchToSse});
    row("TLS fails on the socket", Unreachable{ErrorKind::Tls, {}}, kSocket, deafOnce, {Kind::SwitchToSse});
    row("TLS fails over HTTP", Unreachable{ErrorKind::Tls, {}}, kSse, kNone, {Kind::Fail});
    row("proxy refuses over HTTP", Unreachable{ErrorKind::Proxy, {}}, kSse, kNone, {Kind::Fail});
    for (const int number : {301, 400, 401, 403, 404, 405, 426, 429, 500, 503})
        row(qPrintable(u"upgrade %1"_s.arg(number)), UpgradeRefused{status(number)}, kSocket, kNone,
            {Kind::SwitchToSse});
    row("upgrade without a number", UpgradeRefused{}, kSocket, kNone, {Kind::SwitchToSse});
    row("upgrade 426, set to WebSocket", UpgradeRefused{status(426)}, kSocketOnly, kNone, {Kind::Fail});
    row("upgrade 503, set to WebSocket", UpgradeRefused{status(503)}, kSocketOnly, kNone, {Kind::Retry});
    row("upgrade 401, set to WebSocket", UpgradeRefused{status(401)}, kSocketOnly, kNone,
        {Kind::RefreshCredential});
    row("HTTP 401", HttpRefused{status(401)}, kSse, kNone, {Kind::RefreshCredential});
    row("HTTP 401 again", HttpRefused{status(401)}, kSse, {.refreshed = true}, {Kind::Fail});
    row("HTTP 500", HttpRefused{status(500)}, kSse, kNone, {Kind::Retry});
    row("HTTP 400", HttpRefused{status(400)}, kSse, kNone, {Kind::Fail});
    row("HTTP 429", HttpRefused{status(429)}, kSse, kNone, {Kind::Fail});
    row("HTTP 429 with a time", HttpRefused{later(429, u"2"_s)}, kSse, kNone, {Kind::Retry, 2s});
    row("HTTP 503 with a time", HttpRefused{later(503, u"1.5"_s)}, kSse, kNone, {Kind::Retry, 1500ms});
    row("HTTP 503 in two minutes", HttpRefused{later(503, u"120"_s)}, kSse, kNone, {Kind::Retry, 2min});
    row("HTTP 503 a little later", HttpRefused{later(503, u"121"_s)}, kSse, kNone, {Kind::Fail});
    row("HTTP 503 in an hour", HttpRefused{later(503, u"3600"_s)}, kSse, kNone, {Kind::Fail});
    row("event 401", StreamError{status(401)}, kHeard, kNone, {Kind::RefreshCredential});
    row("event 401 after text", StreamError{status(401)}, kShown, kNone, {Kind::Fail});
    row("event without status", StreamError{}, kHeard, kNone, {Kind::Fail});
    row("previous response gone", StreamError{status(400, u"previous_response_not_found"_s)}, kHeard, kNone,
        {Kind::ResendInFull});
    row("previous response gone again", StreamError{status(404, u"previous_response_not_found"_s)}, kHeard,
        {.resentInFull = true}, {Kind::Retry});
    row("previous response gone again, with a time",
        StreamError{{.status = 404,
                     .code = u"previous_response_not_found"_s,
                     .headers = {{u"retry-after"_s, u"3600"_s}}}},
        kHeard, {.resentInFull = true}, {Kind::Retry});
    row("hour over", StreamError{status(400, u"websocket_connection_limit_reached"_s)}, kHeard, kNone,
        {Kind::ResendInFull});
    row("unknown code in a response", ResponseBroken{{.code = u"totally_new"_s}}, kHeard, kNone,
        {Kind::Retry});
    row("limit in a response", ResponseBroken{{.code = u"usage_limit_reached"_s}}, kHeard, kNone,
        {Kind::Fail});
    row("too large", Oversized{}, kHeard, kNone, {Kind::Fail});
}

void TestRetryPolicy::decides()
{
    QFETCH(const Failure, failure);
    QFETCH(const Situation, situation);
    QFETCH(Attempts, attempts);
    const Step step = nextStep(failure, situation, attempts);
    QTEST(step, "step");
}

void TestRetryPolicy::counts_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<Attempts>("after");
    QTest::newRow("retry") << Failure(ClosedEarly{}) << kHeard << Attempts{.retries = 1};
    QTest::newRow("deaf") << Failure(ClosedEarly{}) << kSocket << Attempts{.retries = 1, .deafSockets = 1};
    QTest::newRow("other way") << Failure(UpgradeRefused{status(426)}) << kSocket << Attempts{};
    QTest::newRow("refresh") << Failure(HttpRefused{status(401)}) << kSse << Attempts{.refreshed = true};
    QTest::newRow("resend") << Failure(StreamError{status(400, u"previous_response_not_found"_s)}) << kHeard
                            << Attempts{.resentInFull = true};
    QTest::newRow("end") << Failure(HttpRefused{status(400)}) << kSse << Attempts{};
    QTest::newRow("shown") << Failure(ClosedEarly{}) << kShown << Attempts{};
}

void TestRetryPolicy::counts()
{
    QFETCH(const Failure, failure);
    QFETCH(const Situation, situation);
    Attempts attempts;
    nextStep(failure, situation, attempts);
    QTEST(attempts, "after");
}

void TestRetryPolicy::endsWhateverHappens()
{
    const QList<Failure> failures{ClosedEarly{},
                                  ClosedEarly{1011, {}},
                                  Silent{true},
                                  Silent{},
                                  Unreachable{ErrorKind::ConnectionRefused, {}},
                                  Unreachable{ErrorKind::ConnectionLost, {}},
                                  UpgradeRefused{status(503)},
                                  HttpRefused{status(503)},
                                  HttpRefused{status(401)},
                                  StreamError{status(401)},
                                  StreamError{status(400, u"previous_response_not_found"_s)},
                                  ResponseBroken{}};
    // Every failure after every other, on a turn that takes the other way when it is told to.
    for (const Failure &first : failures) {
        for (const Failure &second : failures) {
            Situation situation;
            Attempts attempts;
            int requests = 1;
            for (; requests < 100; ++requests) {
                const Step step = nextStep(requests % 2 == 0 ? second : first, situation, attempts);
                if (step.kind == Step::Kind::Fail)
                    break;
                if (step.kind == Step::Kind::SwitchToSse)
                    situation.route = Route::Sse;
                QVERIFY(attempts.retries <= kMaxRetries);
            }
            // Six attempts, one resend, one refresh, one change of the way.
            QVERIFY2(requests <= 9, qPrintable(QString::number(requests)));
        }
    }
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
