// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "workload.h"

#include "corefigures.h"
#include "demo/scriptfile.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Bench;

namespace {

QHash<QString, QByteArray> filesIn(const QString &dir)
{
    QHash<QString, QByteArray> files;
    for (const QString &name : QDir(dir).entryList(QDir::Files)) {
        QFile file(dir + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

} // namespace

/// The made-up workloads are what they say, and the figures are taken.
class TestWorkload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameBytes();
    void aServerCanPlayIt_data();
    void aServerCanPlayIt();
    void theConversationAlternates();
    void saysWhenItCannotBeWritten();
    void takesEveryFigure();
};

void TestWorkload::theSameSeedGivesTheSameBytes()
{
    const QTemporaryDir dir;
    for (const quint32 seed : {7U, 8U})
        QCOMPARE(makeWorkload(dir.filePath(QString::number(seed)), seed), std::nullopt);
    QCOMPARE(makeWorkload(dir.filePath(u"again"_s), 7), std::nullopt);
    const auto made = filesIn(dir.filePath(u"7"_s));
    QCOMPARE(made.size(), 5);
    QCOMPARE(filesIn(dir.filePath(u"again"_s)), made);
    const auto other = filesIn(dir.filePath(u"8"_s));
    for (auto file = made.cbegin(); file != made.cend(); ++file)
        QVERIFY2(other.value(file.key()) != file.value(), qPrintable(file.key()));
}

void TestWorkload::aServerCanPlayIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("least"); // pieces
    QTest::newRow("typical") << u"typical"_s << qsizetype(500);
    QTest::newRow("long") << u"long"_s << qsizetype(30'000);
    QTest::newRow("burst") << u"burst"_s << qsizetype(20'000);
}

void TestWorkload::aServerCanPlayIt()
{
    QFETCH(const QString, name);
    QFETCH(const qsizetype, least);
    const QTemporaryDir dir;
    QCOMPARE(makeWorkload(dir.path(), 1), std::nullopt);
    const auto script = Demo::ScriptFile::load(dir.filePath(name + u".jsonl"_s));
    QVERIFY2(script, script ? "" : qPrintable(script.error().detail));
    QCOMPARE(script->responses().size(), 1);
    const QList<Demo::DemoEvent> events = script->responses().constFirst().events;
    QVERIFY2(events.size() > least, qPrintable(QString::number(events.size())));
    QString pieces;
    QString whole;
    for (const Demo::DemoEvent &event : events) {
        const QJsonDocument json = QJsonDocument::fromJson(event.json);
        pieces += json[u"delta"_s].toString();
        if (event.type == "response.output_item.done")
            whole = json[u"item"_s][u"content"_s][0][u"text"_s].toString();
    }
    QCOMPARE(pieces, whole);
    QVERIFY(whole.endsWith("END-OF-W\n"_L1));
}

void TestWorkload::theConversationAlternates()
{
    const QTemporaryDir dir;
    QCOMPARE(makeWorkload(dir.path(), 1), std::nullopt);
    const QByteArrayList lines = filesIn(dir.path()).value(u"w3.jsonl"_s).trimmed().split('\n');
    QCOMPARE(lines.size(), 10'000);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonDocument message = QJsonDocument::fromJson(lines.at(i));
        QCOMPARE(message[u"role"_s].toString(), i % 2 == 0 ? u"user"_s : u"assistant"_s);
        QVERIFY(!message[u"text"_s].toString().isEmpty());
    }
}

void TestWorkload::saysWhenItCannotBeWritten()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"taken"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto error = makeWorkload(file.fileName(), 1);
    QVERIFY(error.has_value());
    QVERIFY(error->detail.startsWith(file.fileName()));
}

void TestWorkload::takesEveryFigure()
{
    const QList<Figure> figures = coreFigures({}, 1, 1);
    QVERIFY(figures.size() >= 8);
    for (const Figure &figure : figures)
        QVERIFY2(figure.units > 0 && figure.median > 0, qPrintable(figure.name));
    QCOMPARE(coreFigures({u"parse"_s}, 1, 1).size(), 1);
    QVERIFY(tableOf(figures).count(u'\n') == figures.size() + 1);
    QVERIFY(QJsonDocument::fromJson(jsonOf(figures))[0][u"name"_s] == u"parse"_s);
}

QTEST_MAIN(TestWorkload)
#include "tst_workload.moc"
