// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "asker.h"
#include "cableproxy.h"
#include "faultserver.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

constexpr int kPulls = 200;
constexpr int kPieces = 12; // of a message

/// Silence that is a failure: longer than a busy machine is silent by itself.
constexpr auto kIdle = 400ms;

QString pieceOf(int message, int piece)
{
    return u"<%1.%2> "_s.arg(message).arg(piece);
}

QString textOf(int message)
{
    QString text;
    for (int piece = 0; piece < kPieces; ++piece)
        text += pieceOf(message, piece);
    return text;
}

QJsonObject event(const QString &type, int index, const QString &key, const QJsonValue &value)
{
    return {{u"event"_s, QJsonObject{{u"type"_s, type}, {u"output_index"_s, index}, {key, value}}}};
}

/// Reasoning, a message, reasoning and another message, all in pieces; the ids belong to the `response`.
QJsonArray answer(int response)
{
    QJsonArray deeds{u"created"_s};
    for (int index = 0; index < 4; ++index) {
        const QString id = u"item_%1_%2"_s.arg(response).arg(index);
        if (index % 2 == 0) {
            const QJsonObject section{{u"type"_s, u"summary_text"_s}, {u"text"_s, u"Thinking."_s}};
            const QJsonObject item{
                {u"type"_s, u"reasoning"_s}, {u"id"_s, id}, {u"summary"_s, QJsonArray{section}}};
            deeds.append(event(u"response.output_item.done"_s, index, u"item"_s, item));
            continue;
        }
        const auto message = [&id](const QString &text) {
            const QJsonObject part{{u"type"_s, u"output_text"_s}, {u"text"_s, text}};
            return QJsonObject{{u"type"_s, u"message"_s},
                               {u"id"_s, id},
                               {u"role"_s, u"assistant"_s},
                               {u"content"_s, QJsonArray{part}}};
        };
        deeds.append(event(u"response.output_item.added"_s, index, u"item"_s, message(QString())));
        for (int piece = 0; piece < kPieces; ++piece)
            deeds.append(event(u"response.output_text.delta"_s, index, u"delta"_s, pieceOf(index, piece)));
        deeds.append(event(u"response.output_item.done"_s, index, u"item"_s, message(textOf(index))));
    }
    deeds.append(u"completed"_s);
    return deeds;
}

QString withoutGaps(QString text)
{
    return text.remove(u'\n');
}

/// Bytes of a whole answer, in each direction.
struct Length
{
    qint64 up = 0;
    qint64 down = 0;
};

} // namespace

/// The line is pulled at any byte: nothing finished is lost, nothing comes twice, nothing is asked too often.
class TestCablePull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothing_data();
    void losesNothing();

private:
    static void prepare(FaultServer &server);
    static Length measure(Route route);
    static void checkState(const Turn &turn);
    static void checkContent(const Turn &turn);
};

void TestCablePull::prepare(FaultServer &server)
{
    for (const auto kind : {FaultServer::Kind::Frame, FaultServer::Kind::Post}) {
        QJsonArray responses;
        for (int response = 0; response < 10; ++response)
            responses.append(answer(response));
        server.setPlan(kind, {responses, {}});
    }
}

Length TestCablePull::measure(Route route)
{
    FaultServer server;
    prepare(server);
    CableProxy cable(server.baseUrl());
    Asker asker(cable.baseUrl());
    if (route == Route::Sse)
        asker.diary.setSetting(Endpoint{cable.baseUrl()}.accountKey(), RouteSetting::SseOnly);
    asker.ask(u"What is it?"_s);
    const auto isSettled = [&asker] { return asker.isSettled(); };
    if (!QTest::qWaitFor(isSettled, 30000) || asker.turn().state != TurnState::Completed)
        return {};
    return {cable.passed(CableProxy::Direction::Up), cable.passed(CableProxy::Direction::Down)};
}

void TestCablePull::losesNothing_data()
{
    bool isSet = false;
    const int chosen = qEnvironmentVariableIntValue("LECTERN_SEED", &isSet);
    const quint32 seed = isSet ? quint32(chosen) : QRandomGenerator::global()->bounded(1u << 30);
    qInfo("LECTERN_SEED=%u", seed);
    QRandomGenerator random(seed);

    QTest::addColumn<Route>("route");
    QTest::addColumn<CableProxy::Direction>("direction");
    QTest::addColumn<CableProxy::Pull>("pull");
    QTest::addColumn<qint64>("bytes");
    const Length lengths[] = {measure(Route::WebSocket), measure(Route::Sse)};
    for (int i = 0; i < kPulls; ++i) {
        const Route route = i % 2 == 0 ? Route::WebSocket : Route::Sse;
        const auto direction = i / 2 % 4 == 0 ? CableProxy::Direction::Up : CableProxy::Direction::Down;
        const auto pull = CableProxy::Pull(i / 8 % 3);
        const Length &length = lengths[i % 2];
        const qint64 bytes = random.bounded(direction == CableProxy::Direction::Up ? length.up : length.down);
        const QByteArray name = QByteArray::number(i) + (route == Route::Sse ? " SSE " : " WebSocket ") +
                                (direction == CableProxy::Direction::Up ? "up " : "down ") +
                                (pull == CableProxy::Pull::Reset   ? "reset"
                                 : pull == CableProxy::Pull::Close ? "close"
                                                                   : "hold") +
                                " at " + QByteArray::number(bytes);
        QTest::newRow(name.constData()) << route << direction << pull << bytes;
    }
}

void TestCablePull::losesNothing()
{
    QFETCH(const Route, route);
    QFETCH(const CableProxy::Direction, direction);
    QFETCH(const CableProxy::Pull, pull);
    QFETCH(const qint64, bytes);
    using Kind = FaultServer::Kind;
    FaultServer server;
    prepare(server);
    CableProxy cable(server.baseUrl());
    cable.pullAfter(bytes, direction, pull);
    Asker asker(cable.baseUrl());
    asker.service.setPatience({kIdle, kIdle});
    asker.service.setBackoff([](int) { return 5ms; });
    if (route == Route::Sse)
        asker.diary.setSetting(Endpoint{cable.baseUrl()}.accountKey(), RouteSetting::SseOnly);
    asker.ask(u"What is it?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(asker.isSettled(), 30000);
    QVERIFY(cable.hasPulled());

    const qsizetype requests = server.count(Kind::Frame) + server.count(Kind::Post);
    // One line was pulled once: one more attempt at most.
    QVERIFY2(requests <= 2, qPrintable(QString::number(requests)));
    QVERIFY(cable.connections() <= 2);
    QVERIFY(asker.waits.size() <= 1);
    if (asker.turn().state == TurnState::Failed)
        QCOMPARE(requests, 1);
    checkState(asker.turn());
    checkContent(asker.turn());
    QCOMPARE(asker.duplicates, 0);
    if (requests == 1)
        QVERIFY(QString(textOf(1) + textOf(3)).startsWith(withoutGaps(asker.turn().answerText())));
    if (requests < 2)
        return;
    // What was finished when the line was pulled is input of the second request.
    const QList<FaultServer::Contact> asked = server.contacts(route == Route::Sse ? Kind::Post : Kind::Frame);
    const QJsonArray input = QJsonDocument::fromJson(asked.constLast().body).object()["input"_L1].toArray();
    QCOMPARE(asker.turn().items.size(), input.size() - 1 + 4);
}

/// The state is true: what the server has seen whole was not "never sent".
void TestCablePull::checkState(const Turn &turn)
{
    if (turn.state == TurnState::Failed) {
        QVERIFY(turn.error->kind == ErrorKind::ConnectionLost || turn.error->kind == ErrorKind::Timeout);
        QCOMPARE(turn.delivery, Delivery::OutcomeUnknown);
        QVERIFY(turn.canBeContinued()); // else it would have been tried again
    } else {
        QCOMPARE(turn.state, TurnState::Completed);
    }
}

/// Nothing comes twice.
void TestCablePull::checkContent(const Turn &turn)
{
    QSet<QString> ids;
    for (const AnswerItem &item : turn.items) {
        QVERIFY(!ids.contains(item.item.id));
        ids.insert(item.item.id);
    }
}

QTEST_GUILESS_MAIN(TestCablePull)
#include "tst_cablepull.moc"
