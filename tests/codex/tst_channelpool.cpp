// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/channelpool.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

struct PoolProbe
{
    FakeClock clock;
    ChannelPool pool{clock};

    std::unique_ptr<Channel> open(const QString &conversation, Route route = Route::WebSocket) const
    {
        auto channel = std::make_unique<Channel>();
        channel->conversation = conversation;
        channel->route = route;
        auto transport = std::make_unique<FakeTransport>(route);
        transport->accept();
        channel->transport = std::move(transport);
        channel->openedAt = pool.now();
        return channel;
    }
    QPointer<FakeTransport> keep(const QString &conversation)
    {
        std::unique_ptr<Channel> channel = open(conversation);
        const QPointer<FakeTransport> transport = static_cast<FakeTransport *>(channel->transport.get());
        pool.keep(std::move(channel));
        return transport;
    }
    std::unique_ptr<Channel> take(const QString &conversation)
    {
        return pool.take(conversation, Route::WebSocket);
    }
};

} // namespace

class TestChannelPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAConversationItsOwn();
    void givesNothingOfAnotherRoute();
    void keepsNothingClosed();
    void dropsWhatTheServerClosed();
    void renewsBeforeTheHourIsOver();
    void dropsAfterFiveIdleMinutes();
    void aTurnEndsTheIdleTime();
    void makesRoomByDroppingTheLongestUnused();
    void countsThoseInUse();
    void clears();
};

void TestChannelPool::givesAConversationItsOwn()
{
    PoolProbe f;
    const auto one = f.keep(u"one"_s);
    f.keep(u"two"_s);
    QVERIFY(!f.take(u"three"_s));
    const auto channel = f.take(u"one"_s);
    QVERIFY(channel);
    QCOMPARE(channel->transport.get(), one.data());
    QVERIFY(!f.take(u"one"_s));
    QCOMPARE(f.pool.size(), 1);
}

void TestChannelPool::givesNothingOfAnotherRoute()
{
    PoolProbe f;
    const auto transport = f.keep(u"one"_s);
    QVERIFY(!f.pool.take(u"one"_s, Route::Sse));
    QTRY_VERIFY(!transport); // it would not be taken later either
}

void TestChannelPool::keepsNothingClosed()
{
    PoolProbe f;
    std::unique_ptr<Channel> channel = f.open(u"one"_s);
    channel->transport->abort();
    f.pool.keep(std::move(channel));
    QCOMPARE(f.pool.size(), 0);
}

void TestChannelPool::dropsWhatTheServerClosed()
{
    PoolProbe f;
    f.keep(u"two"_s);
    f.keep(u"one"_s)->drop(Protocol::ClosedEarly{1000, {}});
    QTRY_COMPARE(f.pool.size(), 1);
    QVERIFY(f.take(u"two"_s));
}

void TestChannelPool::renewsBeforeTheHourIsOver()
{
    PoolProbe f;
    std::unique_ptr<Channel> channel = f.open(u"one"_s);
    for (int minutes = 0; minutes < 54; minutes += 3) { // used all the time
        f.clock.advance(3min);
        f.pool.keep(std::move(channel));
        channel = f.take(u"one"_s);
        QVERIFY(channel);
    }
    f.clock.advance(1min);
    f.pool.keep(std::move(channel));
    QVERIFY(!f.take(u"one"_s));
}

void TestChannelPool::dropsAfterFiveIdleMinutes()
{
    PoolProbe f;
    f.keep(u"one"_s);
    f.clock.advance(4min + 59s);
    auto channel = f.take(u"one"_s);
    QVERIFY(channel);
    f.pool.keep(std::move(channel));
    f.clock.advance(5min);
    QVERIFY(!f.take(u"one"_s));
}

void TestChannelPool::aTurnEndsTheIdleTime()
{
    PoolProbe f;
    f.keep(u"one"_s);
    f.clock.advance(4min);
    auto channel = f.take(u"one"_s);
    f.clock.advance(10min); // a long answer
    f.pool.keep(std::move(channel));
    f.clock.advance(4min);
    QVERIFY(f.take(u"one"_s));
}

void TestChannelPool::makesRoomByDroppingTheLongestUnused()
{
    PoolProbe f;
    for (int i = 0; i < ChannelPool::kMaxChannels; ++i) {
        f.pool.makeRoom(0);
        f.keep(QString::number(i));
    }
    QCOMPARE(f.pool.size(), ChannelPool::kMaxChannels);
    f.pool.keep(f.take(u"0"_s)); // used again
    f.pool.makeRoom(0);
    QCOMPARE(f.pool.size(), ChannelPool::kMaxChannels - 1);
    QVERIFY(f.take(u"0"_s));
    QVERIFY(!f.take(u"1"_s));
}

void TestChannelPool::countsThoseInUse()
{
    PoolProbe f;
    for (int i = 0; i < 4; ++i)
        f.keep(QString::number(i));
    f.pool.makeRoom(3);
    QCOMPARE(f.pool.size(), 4);
    f.pool.makeRoom(6);
    QCOMPARE(f.pool.size(), 1);
    f.pool.makeRoom(20);
    QCOMPARE(f.pool.size(), 0);
}

void TestChannelPool::clears()
{
    PoolProbe f;
    const auto transport = f.keep(u"one"_s);
    f.pool.clear();
    QCOMPARE(f.pool.size(), 0);
    QTRY_VERIFY(!transport);
}

QTEST_GUILESS_MAIN(TestChannelPool)
#include "tst_channelpool.moc"
