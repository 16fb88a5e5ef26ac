// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/continuation.h"
#include "support/events.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;
using Protocol::ResponseRequest;
using Protocol::userMessage;

namespace {

ResponseRequest firstRequest()
{
    ResponseRequest request;
    request.model = u"a"_s;
    request.instructions = u"Be brief."_s;
    request.effort = u"low"_s;
    request.verbosity = u"low"_s;
    request.promptCacheKey = u"talk"_s;
    request.input = {userMessage(u"One?"_s)};
    return request;
}

const QJsonArray kOutput{messageItem(u"One."_s)};

/// What one says next, when nothing else has changed.
ResponseRequest nextRequest()
{
    ResponseRequest request = firstRequest();
    request.input.append(kOutput.at(0));
    request.input.append(userMessage(u"Two?"_s));
    return request;
}

Continuation afterOne()
{
    Continuation chain;
    chain.completed(firstRequest(), u"resp_1"_s, kOutput);
    return chain;
}

} // namespace

class TestContinuation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAllWithoutAPreviousResponse();
    void sendsOnlyWhatIsNew();
    void countsWhatStaysUnsent();
    void continuesWithNothingNew();
    void continuesTurnAfterTurn();
    void sendsAllWhenSomethingElseChanged_data();
    void sendsAllWhenSomethingElseChanged();
    void ignoresWhatOnlyRoutes();
    void sendsAllAfterForgetting();
    void sendsAllAfterAResponseWithoutId();
};

void TestContinuation::sendsAllWithoutAPreviousResponse()
{
    const Continuation::Plan plan = Continuation().plan(nextRequest());
    QCOMPARE(plan.request, nextRequest());
    QCOMPARE(plan.savedBytes, 0);
}

void TestContinuation::sendsOnlyWhatIsNew()
{
    const Continuation::Plan plan = afterOne().plan(nextRequest());
    QCOMPARE(plan.request.previousResponseId, u"resp_1"_s);
    QCOMPARE(plan.request.input, QJsonArray{userMessage(u"Two?"_s)});
    QCOMPARE(plan.request.model, u"a"_s);
}

void TestContinuation::countsWhatStaysUnsent()
{
    const Continuation::Plan plan = afterOne().plan(nextRequest());
    const qsizetype whole = Protocol::writeCreateFrame(nextRequest()).size();
    const qsizetype sent = Protocol::writeCreateFrame(plan.request).size();
    const qsizetype name = QByteArray(R"(,"previous_response_id":"resp_1")").size();
    const qsizetype joints = 1; // the brackets go, the comma between the two parts stays unsent
    QCOMPARE(plan.savedBytes, whole - (sent - name) + joints);
}

void TestContinuation::continuesWithNothingNew()
{
    ResponseRequest same = nextRequest();
    same.input.removeLast();
    const Continuation::Plan plan = afterOne().plan(same);
    QCOMPARE(plan.request.previousResponseId, u"resp_1"_s);
    QCOMPARE(plan.request.input, QJsonArray());
}

void TestContinuation::continuesTurnAfterTurn()
{
    Continuation chain = afterOne();
    const QJsonObject two = messageItem(u"Two."_s, u"msg_2"_s);
    chain.completed(nextRequest(), u"resp_2"_s, {two});
    ResponseRequest third = nextRequest();
    third.input.append(two);
    third.input.append(userMessage(u"Three?"_s));
    const Continuation::Plan plan = chain.plan(third);
    QCOMPARE(plan.request.previousResponseId, u"resp_2"_s);
    QCOMPARE(plan.request.input, QJsonArray{userMessage(u"Three?"_s)});
}

void TestContinuation::sendsAllWhenSomethingElseChanged_data()
{
    QTest::addColumn<ResponseRequest>("request");
    const auto row = [](const char *name, auto change) {
        ResponseRequest request = nextRequest();
        change(request);
        QTest::newRow(name) << request;
    };
    row("model", [](ResponseRequest &r) { r.model = u"b"_s; });
    row("effort", [](ResponseRequest &r) { r.effort = u"high"_s; });
    row("no effort", [](ResponseRequest &r) { r.effort.reset(); });
    row("verbosity", [](ResponseRequest &r) { r.verbosity = u"high"_s; });
    row("instructions", [](ResponseRequest &r) { r.instructions = u"Be long."_s; });
    row("cache key", [](ResponseRequest &r) { r.promptCacheKey = u"other"_s; });
    row("edited question", [](ResponseRequest &r) { r.input.replace(0, userMessage(u"Another one?"_s)); });
    row("edited answer", [](ResponseRequest &r) { r.input.replace(1, messageItem(u"Eins."_s)); });
    row("answer left out", [](ResponseRequest &r) { r.input.removeAt(1); });
    row("shorter", [](ResponseRequest &r) { r.input = {userMessage(u"One?"_s)}; });
    row("empty", [](ResponseRequest &r) { r.input = {}; });
}

void TestContinuation::sendsAllWhenSomethingElseChanged()
{
    QFETCH(const ResponseRequest, request);
    const Continuation::Plan plan = afterOne().plan(request);
    QCOMPARE(plan.request, request);
    QVERIFY(!plan.request.previousResponseId);
    QCOMPARE(plan.savedBytes, 0);
}

void TestContinuation::ignoresWhatOnlyRoutes()
{
    ResponseRequest request = nextRequest();
    request.turnState = u"sticky"_s;
    const Continuation::Plan plan = afterOne().plan(request);
    QCOMPARE(plan.request.previousResponseId, u"resp_1"_s);
    QCOMPARE(plan.request.turnState, u"sticky"_s);
}

void TestContinuation::sendsAllAfterForgetting()
{
    Continuation chain = afterOne();
    chain.forget();
    QCOMPARE(chain.plan(nextRequest()).request, nextRequest());
}

void TestContinuation::sendsAllAfterAResponseWithoutId()
{
    Continuation chain = afterOne();
    chain.completed(firstRequest(), QString(), kOutput);
    QCOMPARE(chain.plan(nextRequest()).request, nextRequest());
}

QTEST_GUILESS_MAIN(TestContinuation)
#include "tst_continuation.moc"
