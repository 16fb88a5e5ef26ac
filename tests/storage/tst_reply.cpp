// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/reply.h"

#include <QObject>
#include <QPromise>
#include <QTest>

#include <memory>

using namespace Lectern;

namespace {

struct Asked
{
    QPromise<int> promise;
    Reply<int> reply;

    Asked()
    {
        promise.start();
        reply = promise.future();
    }
    void answer(int value)
    {
        promise.addResult(value);
        promise.finish();
    }
};

} // namespace

class TestReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesAfterTheCallerHasReturned();
    void comesInTheOrderOfTheAnswers();
    void doesNotComeToWhoIsGone();
    void doesNotComeWhenCancelled();
    void isReworkedOnTheWay();
};

void TestReply::comesAfterTheCallerHasReturned()
{
    Asked asked;
    asked.answer(7);
    int got = 0;
    asked.reply.then(this, [&](int value) { got = value; });
    QCOMPARE(got, 0);
    QCoreApplication::processEvents();
    QCOMPARE(got, 7);
}

void TestReply::comesInTheOrderOfTheAnswers()
{
    Asked first;
    Asked second;
    QList<int> got;
    first.reply.then(this, [&](int value) { got.append(value); });
    first.answer(1); // still waits for the event loop when the second is asked for
    second.answer(2);
    second.reply.then(this, [&](int value) { got.append(value); });
    QCoreApplication::processEvents();
    QCOMPARE(got, QList<int>({1, 2}));
}

void TestReply::doesNotComeToWhoIsGone()
{
    Asked asked;
    auto context = std::make_unique<QObject>();
    bool came = false;
    asked.reply.then(context.get(), [&](int) { came = true; });
    asked.answer(7);
    context.reset();
    QCoreApplication::processEvents();
    QVERIFY(!came);
}

void TestReply::doesNotComeWhenCancelled()
{
    Asked asked;
    bool came = false;
    const QFuture<void> taken = asked.reply.then(this, [&](int) { came = true; });
    asked.reply.cancel();
    asked.answer(7);
    QCoreApplication::processEvents();
    QVERIFY(!came);
    QVERIFY(taken.isFinished());
}

void TestReply::isReworkedOnTheWay()
{
    Asked asked;
    int got = 0;
    asked.reply.then([](int value) { return value * 6; }).then(this, [&](int value) { got = value; });
    asked.answer(7);
    QCOMPARE(got, 0);
    QCoreApplication::processEvents();
    QCOMPARE(got, 42);
}

QTEST_GUILESS_MAIN(TestReply)
#include "tst_reply.moc"
