// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/answerteller.h"

#include "conversationfixture.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

struct Fixture : ConversationFixture
{
    AnswerTeller teller;
    QSignalSpy told{&teller, &AnswerTeller::told};

    explicit Fixture(bool active = true)
    {
        teller.setConversation(&page);
        teller.setActive(active);
    }
    /// Every line that was told, in order.
    QStringList lines() const
    {
        QStringList all;
        for (const QList<QVariant> &text : told)
            all += text.constFirst().toString().split(u'\n');
        return all;
    }
    bool ask(const QString &question)
    {
        const qsizetype before = settled.size();
        return QTest::qWaitFor([&] { return !models.slug().isEmpty(); }, 20000) && page.send(question) &&
               QTest::qWaitFor([&] { return settled.size() > before; }, 20000);
    }
};

const QString kEnd = u"The answer is complete."_s;

} // namespace

class TestAnswerTeller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachBlockOnce_data();
    void tellsEachBlockOnce();
    void tellsBlocksBeforeTheEnd();
    void tellsThatItWasStopped();
    void tellsOnlyTheEndWhereThatIsWanted();
    void isSilentWhileNobodyListens();
    void isSilentAboutWhatIsThereAlready();
};

void TestAnswerTeller::tellsEachBlockOnce_data()
{
    QTest::addColumn<double>("rate");
    QTest::newRow("at once") << 0.0;
    QTest::newRow("as it comes") << 600.0;
}

void TestAnswerTeller::tellsEachBlockOnce()
{
    QFETCH(const double, rate);
    Fixture f;
    QVERIFY(f.start(rate));
    QVERIFY(f.ask(u"python"_s));
    const QStringList lines = f.lines();
    QCOMPARE(lines.constLast(), kEnd);
    QCOMPARE(lines.count(kEnd), 1);
    QCOMPARE(lines.filter(u"Code, Python, "_s).size(), 1);
    QCOMPARE(lines.first(),
             u"Python finds anagrams in a word list, by giving words with the same letters the "
             "same key:"_s);
    QCOMPARE(QSet<QString>(lines.cbegin(), lines.cend()).size(), lines.size());
}

void TestAnswerTeller::tellsBlocksBeforeTheEnd()
{
    Fixture f;
    QVERIFY(f.start(100));
    QTRY_VERIFY(!f.models.slug().isEmpty());
    QVERIFY(f.page.send(u"plain"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!f.told.isEmpty(), 20000);
    QVERIFY(f.page.isRunning());
    const QString whole = f.lastTurn().answerText();
    QVERIFY(whole.startsWith(f.lines().constFirst()));
    QVERIFY(whole.size() > f.lines().constFirst().size());
}

void TestAnswerTeller::tellsThatItWasStopped()
{
    Fixture f;
    QVERIFY(f.start(100));
    QTRY_VERIFY(!f.models.slug().isEmpty());
    QVERIFY(f.page.send(u"plain"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!f.told.isEmpty(), 20000);
    f.page.stop();
    QVERIFY2(f.lines().constLast().startsWith(u"Stopped."_s), qPrintable(f.lines().constLast()));
    QVERIFY(!f.lines().contains(kEnd));
}

void TestAnswerTeller::tellsOnlyTheEndWhereThatIsWanted()
{
    Fixture f;
    f.teller.setProperty("paragraphs", false);
    QVERIFY(f.start());
    QVERIFY(f.ask(u"python"_s));
    QCOMPARE(f.lines(), QStringList{kEnd});
}

void TestAnswerTeller::isSilentWhileNobodyListens()
{
    Fixture f(false);
    QVERIFY(f.start());
    QVERIFY(f.ask(u"python"_s));
    QCOMPARE(f.told.size(), 0);
}

void TestAnswerTeller::isSilentAboutWhatIsThereAlready()
{
    Fixture f(false);
    QVERIFY(f.start());
    QVERIFY(f.ask(u"python"_s));
    f.teller.setActive(true);
    const ConversationViewModel::Page before = f.page.page();
    f.page.startNew();
    f.page.show(before);
    QCOMPARE(f.told.size(), 0);
    QVERIFY(f.ask(u"hello"_s));
    QVERIFY(f.lines().filter(u"Code, "_s).isEmpty());
    QCOMPARE(f.lines().constLast(), kEnd);
}

QTEST_GUILESS_MAIN(TestAnswerTeller)
#include "tst_answerteller.moc"
