// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "asker.h"
#include "faultpage.h"
#include "faultserver.h"

#include "base/errorname.h"
#include "support/credentials.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

const QString kText = u"The answer."_s;

FaultServer::Plan planFrom(const QJsonObject &row, const QString &kind)
{
    return {row.value(kind).toArray(), row.value(kind + u"Always"_s).toArray()};
}

QString nameOf(ErrorKind kind)
{
    QString name = errorName(kind);
    name[0] = name.at(0).toUpper();
    return name;
}

QString nameOf(Delivery delivery)
{
    constexpr const char *kNames[] = {"NeverSent", "OutcomeUnknown", "Answered"};
    return QString::fromLatin1(kNames[int(delivery)]);
}

QString outcomeOf(const Turn &turn)
{
    switch (turn.state) {
    case TurnState::Completed:
        return u"answered"_s;
    case TurnState::Incomplete:
        return u"incomplete: "_s + turn.incompleteReason;
    case TurnState::Failed:
        return turn.error ? u"failed: "_s + nameOf(turn.error->kind) : u"failed"_s;
    default:
        return u"still running"_s;
    }
}

/// The same facts that a row expects.
QJsonObject observed(const Asker &asker, const FaultServer &server)
{
    using Kind = FaultServer::Kind;
    const Turn &turn = asker.turn();
    int finished = 0;
    for (const AnswerItem &item : turn.items)
        finished += item.done;
    QJsonObject facts{{u"outcome"_s, outcomeOf(turn)},
                      {u"upgrades"_s, server.count(Kind::Upgrade)},
                      {u"frames"_s, server.count(Kind::Frame)},
                      {u"posts"_s, server.count(Kind::Post)},
                      {u"retries"_s, asker.waits.size()},
                      {u"items"_s, finished},
                      {u"text"_s, turn.answerText()}};
    if (turn.state == TurnState::Failed) {
        facts.insert(u"delivery"_s, nameOf(turn.delivery));
        facts.insert(u"resumable"_s, turn.canBeContinued());
        if (turn.error->resetsAt)
            facts.insert(u"frees"_s, true);
    }
    if (asker.refreshes > 0)
        facts.insert(u"refreshes"_s, asker.refreshes);
    if (turn.detour)
        facts.insert(u"detour"_s, true);
    if (!turn.oddities.isEmpty())
        facts.insert(u"oddities"_s, turn.oddities.size());
    return facts;
}

void setUp(Asker &asker, const QJsonObject &row)
{
    const QJsonObject patience = row["patience"_L1].toObject();
    asker.service.setPatience({std::chrono::milliseconds(patience["connect"_L1].toInt(60000)),
                               std::chrono::milliseconds(patience["idle"_L1].toInt(60000))});
    asker.service.setBackoff([](int) { return 10ms; });
    if (row["route"_L1] == "sse"_L1)
        asker.diary.setSetting(asker.service.endpoint().accountKey(), RouteSetting::SseOnly);
    if (!row["refresh"_L1].toBool())
        return;
    asker.service.setCredentials(credentialsFrom(&asker, [&asker](Endpoint endpoint) {
        ++asker.refreshes;
        endpoint.key = Secret("sk-fresh");
        return endpoint;
    }));
}

/// No new attempt came before its time: before each the wait has passed that was announced for it.
bool hasWaited(const Asker &asker, const FaultServer &server)
{
    QList<qint64> attempts;
    for (const FaultServer::Contact &contact : server.contacts()) {
        if (contact.kind != FaultServer::Kind::Frame)
            attempts.append(contact.at);
    }
    std::chrono::nanoseconds announced{0};
    for (qsizetype i = 0; i < asker.waits.size() && !attempts.isEmpty(); ++i) {
        announced += asker.waits.at(i);
        // With one attempt for each wait; else only the sum says something.
        if (attempts.size() == asker.waits.size() + 1 &&
            std::chrono::nanoseconds(attempts.at(i + 1) - attempts.at(i)) < asker.waits.at(i))
            return false;
    }
    return attempts.isEmpty() ||
           std::chrono::nanoseconds(attempts.constLast() - attempts.constFirst()) >= announced;
}

} // namespace

/// What happens when a server, or the way to it, misbehaves: one row of faults.json each.
class TestFaultMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void doesWhatTheTableSays_data();
    void doesWhatTheTableSays();
    void thePageIsUpToDate();

private:
    QJsonArray m_rows;
};

void TestFaultMatrix::initTestCase()
{
    m_rows = faultRows();
    QVERIFY2(m_rows.size() >= 110, qPrintable(u"%1 rows"_s.arg(m_rows.size())));
}

void TestFaultMatrix::doesWhatTheTableSays_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue &row : std::as_const(m_rows))
        QTest::newRow(qPrintable(u"%1: %2"_s.arg(row["group"_L1].toString(), row["name"_L1].toString())))
            << row.toObject();
}

void TestFaultMatrix::doesWhatTheTableSays()
{
    QFETCH(const QJsonObject, row);
    using Kind = FaultServer::Kind;
    FaultServer server;
    server.setPlan(Kind::Upgrade, planFrom(row, u"upgrade"_s));
    server.setPlan(Kind::Frame, planFrom(row, u"frame"_s));
    server.setPlan(Kind::Post, planFrom(row, u"post"_s));
    Asker asker(server.baseUrl());
    setUp(asker, row);
    if (row["nobody"_L1].toBool())
        server.close();
    asker.ask(u"What is it?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(asker.isSettled(), 60000);

    const QJsonObject expected = row["expect"_L1].toObject();
    const QJsonObject facts = observed(asker, server);
    const QByteArray difference = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    QVERIFY2(facts == expected, difference.constData());
    QVERIFY(hasWaited(asker, server));
    for (const QJsonValue &wait : row["waits"_L1].toArray())
        QVERIFY(asker.waits.contains(std::chrono::milliseconds(wait.toInt())));
    if (const QJsonValue items = row["resent"_L1]; !items.isUndefined()) {
        const QJsonObject last = QJsonDocument::fromJson(server.contacts().constLast().body).object();
        QCOMPARE(last["input"_L1].toArray().size(), items.toInt());
        QVERIFY(!last.contains("previous_response_id"_L1));
    }
    QCOMPARE(asker.duplicates, 0);
    if (asker.turn().state != TurnState::Failed)
        QCOMPARE(asker.turn().delivery, Delivery::Answered);
    QCOMPARE(asker.kept, QList<TurnId>{asker.turn().id}); // once, however often it was tried
}

void TestFaultMatrix::thePageIsUpToDate()
{
    const QString path = qEnvironmentVariable("LECTERN_SOURCE_DIR") + u"/docs/faults.md"_s;
    const QByteArray page = faultPage(m_rows).toUtf8();
    QFile file(path);
    if (qEnvironmentVariableIsSet("LECTERN_WRITE_FAULTS")) {
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(page) == page.size());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll() == page, "the target update_faults_page writes it anew");
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
