// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/program.h"
#include "faultserver.h"
#include "storage/historystore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

constexpr int kKills = 40;    // LECTERN_KILLS says otherwise
constexpr int kRestarts = 10; // of these, with the program itself
constexpr int kLimit = 60000; // ms, for a machine that is busy
constexpr int kPieces = 8;

const QString kQuestion = u"What survives \u2013 and what does not?"_s;

QJsonObject eventDeed(const QString &type, int index, const QString &key, const QJsonValue &value)
{
    return {{u"event"_s, QJsonObject{{u"type"_s, type}, {u"output_index"_s, index}, {key, value}}}};
}

/// Reasoning and a message, twice; the message in pieces.
QJsonArray answer()
{
    QJsonArray deeds{u"created"_s};
    for (int index = 0; index < 4; index += 2) {
        deeds.append(u"reasoning"_s);
        for (int piece = 0; piece < kPieces; ++piece)
            deeds.append(
                eventDeed(u"response.output_text.delta"_s, index + 1, u"delta"_s, u"%1 "_s.arg(piece)));
        deeds.append(u"message"_s);
    }
    deeds.append(u"completed"_s);
    return deeds;
}

/// When the program dies.
struct Moment
{
    int afterDeed = -1; ///< of the server; -1: by time
    std::chrono::microseconds delay{0};
};

/// The program with a window, a profile of its own and a question to ask.
class Victim final
{
public:
    Victim(const QString &dir, const QUrl &server, const QStringList &more)
    {
        QProcessEnvironment environment = programEnvironment();
        environment.insert(u"LECTERN_API_KEY"_s, u"sk-kill"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(programPath(),
                        QStringList{u"--data-dir"_s, dir, u"--endpoint"_s, server.toString()} + more);
    }
    ~Victim() { kill(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(kLimit);
    }
    bool isDead() const { return m_process.state() == QProcess::NotRunning; }
    qint64 number() const { return m_process.processId(); }

private:
    QProcess m_process;
};

/// What the next start finds.
struct Left
{
    ConversationArchive archive;
    bool interrupted = false;
};

template <typename Value> Value await(QFuture<Value> future)
{
    future.waitForFinished();
    return future.result();
}

/// Nothing where no conversation is kept.
std::optional<Left> leftIn(const QString &dir)
{
    const SystemClock clock;
    HistoryStore store(dir, clock);
    const Result<ConversationPage> page = await(store.list({}, 2));
    if (!page || page->records.size() != 1)
        return std::nullopt;
    const ConversationId id = page->records.constFirst().id;
    const Result<ConversationArchive> archive = await(store.archive(id));
    if (!archive)
        return std::nullopt;
    [&] { QTRY_VERIFY_WITH_TIMEOUT(store.state() != HistoryState::Opening, kLimit); }();
    return Left{*archive, store.interrupted().contains(id)};
}

/// What the server has seen of one question.
struct Truth
{
    bool received = false;
    int deeds = 0; ///< done by the server
};

/// The text of what was not finished.
QString partialOf(const Turn &turn)
{
    QString text;
    for (const AnswerItem &item : turn.items) {
        for (const TextPart &part : item.done ? QList<TextPart>() : item.parts)
            text += part.text;
    }
    return text;
}

qsizetype finishedItems(const Turn &turn)
{
    return std::ranges::count(turn.items, true, &AnswerItem::done);
}

} // namespace

/// The program is killed at any moment: afterwards every turn is in a true state, and the question is there.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesATrueState_data();
    void leavesATrueState();
    void cleanupTestCase();

private:
    Truth killAt(const QString &dir, FaultServer &server, const Moment &moment);
    void checkTurn(const Left &left, const Truth &truth);
    void checkRestart(const QString &dir, FaultServer &server);

    std::chrono::milliseconds m_start{0}; ///< what the program takes to its first request
    int m_restarts = 0;
    QMap<QString, int> m_states; ///< what was found, and how often
};

void TestKill::initTestCase()
{
    if (programPath().isEmpty() || !QFile::exists(programPath()))
        QSKIP("no program");
    FaultServer server;
    const QTemporaryDir dir;
    QElapsedTimer time;
    time.start();
    const Victim program(dir.path(), server.baseUrl(), {u"--prompt"_s, kQuestion});
    QTRY_VERIFY_WITH_TIMEOUT(server.count(FaultServer::Kind::Frame) == 1, kLimit);
    m_start = std::chrono::milliseconds(time.elapsed());
}

void TestKill::leavesATrueState_data()
{
    bool isSet = false;
    const int chosen = qEnvironmentVariableIntValue("LECTERN_SEED", &isSet);
    const quint32 seed = isSet ? quint32(chosen) : QRandomGenerator::global()->bounded(1u << 30);
    qInfo("LECTERN_SEED=%u", seed);
    QRandomGenerator random(seed);
    QTest::addColumn<int>("afterDeed");
    QTest::addColumn<int>("delay");
    QTest::addColumn<std::chrono::milliseconds>("pace");
    const int deeds = int(answer().size());
    const int given = qEnvironmentVariableIntValue("LECTERN_KILLS", &isSet);
    const int kills = isSet ? given : kKills;
    for (int i = 0; i < kills; ++i) {
        const bool byTime = i % 4 == 0;
        const int afterDeed = byTime ? -1 : random.bounded(deeds + 1);
        // By time: around the first request. Else up to the next deed.
        const int delay = byTime ? 700 + random.bounded(600) : random.bounded(3000);
        // Some answers are slow enough that text of an unfinished item is kept.
        const std::chrono::milliseconds pace = i % 20 == 7 ? 180ms : 2ms;
        const QString name = byTime ? u"%1: at %2/1000 of the start"_s.arg(i).arg(delay)
                                    : u"%1: %2 us after deed %3"_s.arg(i).arg(delay).arg(afterDeed);
        QTest::newRow(qPrintable(name)) << (pace > 100ms ? deeds - 3 : afterDeed) << delay << pace;
    }
}

Truth TestKill::killAt(const QString &dir, FaultServer &server, const Moment &moment)
{
    Truth truth;
    Victim victim(dir, server.baseUrl(), {u"--prompt"_s, kQuestion});
    QTimer fuse;
    fuse.setSingleShot(true);
    fuse.setTimerType(Qt::PreciseTimer);
    connect(&fuse, &QTimer::timeout, this, [&victim] { victim.kill(); });
    const auto light = [&] {
        fuse.start(std::chrono::duration_cast<std::chrono::milliseconds>(moment.delay));
    };
    connect(&server, &FaultServer::acted, &fuse, [&](int deeds) {
        truth.deeds = deeds;
        if (deeds == moment.afterDeed || (moment.afterDeed == 0 && deeds == 1))
            light();
    });
    if (moment.afterDeed < 0)
        light();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(victim.isDead(), kLimit); }();
    QCoreApplication::processEvents(); // what it had sent until then
    truth.received = server.count(FaultServer::Kind::Frame) + server.count(FaultServer::Kind::Post) > 0;
    return truth;
}

void TestKill::checkTurn(const Left &left, const Truth &truth)
{
    const Turn &turn = left.archive.turns.constFirst();
    QCOMPARE(turn.question, kQuestion);
    QVERIFY(isFinal(turn.state));
    QCOMPARE(left.interrupted, turn.state == TurnState::Failed);
    if (truth.received)
        QVERIFY2(turn.delivery != Delivery::NeverSent, "the server has it");
    if (turn.delivery == Delivery::Answered) {
        QVERIFY(turn.state == TurnState::Completed);
        QCOMPARE(truth.deeds, int(answer().size()));
    }
    // Nothing that the server has not said, nothing twice, in order.
    QVERIFY(turn.items.size() <= 4);
    for (qsizetype i = 0; i < turn.items.size(); ++i)
        QCOMPARE(turn.items.at(i).item.type, i % 2 == 0 ? u"reasoning"_s : u"message"_s);
    QString whole;
    for (int piece = 0; piece < kPieces; ++piece)
        whole += u"%1 "_s.arg(piece);
    QVERIFY(whole.startsWith(partialOf(turn)));
}

/// The program itself shows it, and sends nothing by itself.
void TestKill::checkRestart(const QString &dir, FaultServer &server)
{
    const qsizetype before = server.contacts().size();
    const QString picture = dir + u"/again.png"_s;
    const Victim program(dir, server.baseUrl(), {u"--screenshot"_s, picture});
    QTRY_VERIFY_WITH_TIMEOUT(program.isDead(), kLimit);
    QVERIFY(QFile::exists(picture));
    QCOMPARE(server.contacts().size(), before);
}

void TestKill::leavesATrueState()
{
    QFETCH(const int, afterDeed);
    QFETCH(const int, delay);
    QFETCH(const std::chrono::milliseconds, pace);
    FaultServer server;
    server.setPace(pace);
    server.setPlan(FaultServer::Kind::Frame, {{}, answer()});
    server.setPlan(FaultServer::Kind::Post, {{}, answer()});
    const QTemporaryDir dir;
    const std::chrono::microseconds time =
        afterDeed < 0 ? std::chrono::microseconds(m_start) * delay / 1000 : std::chrono::microseconds(delay);
    const Truth truth = killAt(dir.path(), server, {afterDeed, time});
    QVERIFY(!QTest::currentTestFailed());

    const std::optional<Left> left = leftIn(dir.path());
    if (!left || left->archive.turns.isEmpty()) {
        QVERIFY2(!truth.received, "the server has a question that the disk does not have");
        ++m_states[u"not asked yet"_s];
        return;
    }
    QCOMPARE(left->archive.turns.size(), 1);
    const Turn &turn = left->archive.turns.constFirst();
    constexpr const char *kDeliveries[] = {"never sent", "outcome unknown", "answered"};
    ++m_states[u"%1, %2 finished items"_s.arg(QLatin1StringView(kDeliveries[int(turn.delivery)]))
                   .arg(finishedItems(turn))];
    checkTurn(*left, truth);
    if (pace > 100ms)
        QVERIFY(!partialOf(turn).isEmpty());
    if (!QTest::currentTestFailed() && m_restarts++ % (kKills / kRestarts) == 0)
        checkRestart(dir.path(), server);
}

void TestKill::cleanupTestCase()
{
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it)
        qInfo("%3d times: %s", it.value(), qPrintable(it.key()));
}

QTEST_MAIN(TestKill)
#include "tst_kill.moc"
