// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// Turns, stops, faults and renewals on one service for LECTERN_SOAK_SECONDS (120): memory stays flat and no
// descriptor is lost. Prints its figures; the exit status says how it went.
#include "base/idsource.h"
#include "codex/codexservice.h"
#include "codex/networkpolicy.h"
#include "codex/transports.h"
#include "demo/demoserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;

namespace {

/// What is allocated lazily and once (connection caches, hash tables, heap arenas) has come by then.
constexpr auto kWarmUp = 30s;

/// Fragmentation of the heap moves a few pages up and down; a loss of 100 bytes a turn would be over this in
/// an hour, which is some hundred thousand turns.
constexpr qint64 kMaxGrowthKiB = 8 * 1024;

constexpr int kConversations = 12;  // more than connections are kept
constexpr int kTurnsOfAServer = 50; // then it does something else, and every connection is renewed
constexpr auto kWatchdog = 60s;     // a turn that takes longer will never end

/// What the servers do, one after another.
const QList<QStringList> kServers{{},
                                  {u"cut-in-text:5"_s, u"ping:always"_s},
                                  {u"failed-server-error:10"_s},
                                  {u"upgrade-426:always"_s},
                                  {u"event-500-server-error:5"_s, u"malformed:5"_s},
                                  {u"connection-limit:5"_s},
                                  {u"close-1011-before-text:10"_s},
                                  {u"upgrade-cut:2"_s, u"end-turn-false:5"_s},
                                  {u"previous-response-not-found:10"_s}};

/// Descriptors and resident memory, as the system counts them.
qint64 descriptors()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
}

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).simplified().split(' ').constFirst().toLongLong();
    }
    return 0;
}

/// The demo server, on a thread of its own.
class ServerThread final
{
public:
    ServerThread()
    {
        m_server.moveToThread(&m_thread);
        m_thread.start();
    }
    ~ServerThread()
    {
        QMetaObject::invokeMethod(
            &m_server, [this] { m_server.close(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    QUrl listen(const QStringList &faults)
    {
        QUrl url;
        const auto start = [&] {
            const Result<QUrl> result = m_server.listen({.tokensPerSecond = 0, .faults = faults});
            if (result)
                url = *result;
            else
                qFatal("the server does not start: %s", qPrintable(result.error().detail));
        };
        QMetaObject::invokeMethod(&m_server, start, Qt::BlockingQueuedConnection);
        return url;
    }

private:
    QThread m_thread;
    DemoServer m_server;
};

class Soak final : public QObject
{
    Q_OBJECT

public:
    explicit Soak(std::chrono::seconds length)
        : m_length(length)
        , m_service(transportsOn(m_policy), m_diary, m_clock)
    {
        m_service.setKeepSend([](TurnId, const auto &done) { done({}); });
        m_service.setPatience({5s, 5s});
        m_service.setBackoff([](int) { return 1ms; });
        m_watchdog.setSingleShot(true);
        connect(&m_service, &CodexService::turnFinished, this, [this] {
            ++m_finished;
            next();
        });
        connect(&m_service, &CodexService::turnFailed, this, [this] {
            ++m_failed;
            next();
        });
        connect(&m_service, &CodexService::eventReceived, this, &Soak::maybeStop);
        connect(&m_watchdog, &QTimer::timeout, this, [this] { end("a turn does not end"); });
        connect(&m_report, &QTimer::timeout, this, &Soak::report);
    }

    void start()
    {
        m_time.start();
        m_report.start(
            std::max(10000ms, std::chrono::duration_cast<std::chrono::milliseconds>(m_length) / 60));
        renew();
        ask();
    }

private:
    std::chrono::nanoseconds elapsed() const { return std::chrono::nanoseconds(m_time.nsecsElapsed()); }

    /// Out of the signal first.
    void next()
    {
        m_watchdog.stop();
        QTimer::singleShot(0, this, [this] {
            ++m_turns;
            if (m_turns % kTurnsOfAServer == 0)
                renew();
            if (m_firstFds < 0 && elapsed() >= kWarmUp)
                m_settling = true;
            if (m_settling || elapsed() >= m_length)
                settle();
            else
                ask();
        });
    }

    void ask()
    {
        TurnOrder order{.id = m_ids.next<TurnId>(),
                        .conversation = u"talk-%1"_s.arg(m_turns % kConversations)};
        order.request.model = u"demo-swift"_s;
        order.request.input = {Protocol::userMessage(u"Tell me."_s)};
        m_stopAt = m_random.bounded(5) == 0 ? m_random.bounded(30) : -1;
        m_watchdog.start(kWatchdog);
        m_id = order.id;
        m_service.startTurn(order);
    }

    void maybeStop()
    {
        if (m_stopAt < 0 || m_stopAt-- > 0)
            return;
        m_service.cancelTurn(m_id);
        ++m_stopped;
        next();
    }

    /// Another server, on another port: what there was of connections goes.
    void renew()
    {
        const QUrl url = m_server.listen(kServers.at(m_renewals++ % kServers.size()));
        m_service.setEndpoint({url, Secret("sk-soak")});
    }

    /// Nothing is open but what is always open: then descriptors can be counted.
    void settle()
    {
        renew();
        QTimer::singleShot(500, this, [this] {
            report();
            if (m_firstFds < 0) {
                m_settling = false;
                m_firstFds = descriptors();
                m_firstKiB = residentKiB();
                return ask();
            }
            if (descriptors() > m_firstFds)
                return end("descriptors are lost");
            if (residentKiB() - m_firstKiB > kMaxGrowthKiB)
                return end("memory grows");
            end(nullptr);
        });
    }

    void report() const
    {
        std::printf("%6.0f s  %8lld turns  %7lld finished  %6lld failed  %6lld stopped  %5lld servers  %7lld "
                    "KiB  %4lld descriptors\n",
                    double(elapsed().count()) / 1e9, m_turns, m_finished, m_failed, m_stopped, m_renewals,
                    residentKiB(), descriptors());
        std::fflush(stdout);
    }

    static void end(const char *trouble)
    {
        std::printf("%s\n", trouble ? trouble : "flat");
        QCoreApplication::exit(trouble ? 1 : 0);
    }

    const std::chrono::nanoseconds m_length;
    SystemClock m_clock;
    IdSource m_ids{m_clock};
    NetworkPolicy m_policy;
    NetworkDiary m_diary{QString(), m_clock};
    ServerThread m_server;
    CodexService m_service;
    QRandomGenerator m_random{20261121};
    QElapsedTimer m_time;
    QTimer m_watchdog;
    QTimer m_report;
    TurnId m_id;
    int m_stopAt = -1;
    bool m_settling = false;
    qint64 m_firstFds = -1;
    qint64 m_firstKiB = 0;
    qint64 m_turns = 0;
    qint64 m_finished = 0;
    qint64 m_failed = 0;
    qint64 m_stopped = 0;
    qint64 m_renewals = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    bool isNumber = false;
    const int seconds = qEnvironmentVariableIntValue("LECTERN_SOAK_SECONDS", &isNumber);
    Soak soak(std::chrono::seconds(isNumber ? seconds : 120));
    soak.start();
    return QCoreApplication::exec();
}

#include "soak.moc"
