// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "base/clock.h"
#include "demo/demoserver.h"
#include "viewmodel/appviewmodel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

/// The quick prompt without its window, with the demo behind it.
class TestQuickViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksInAConversationOfItsOwn();
    void isInTheHistoryWithATag();
    void keepsNothingOfATemporaryOne();
    void retreatsInTwoSteps();
    void leavesOnlyWhenNothingHoldsIt();
    void takesTheLeastEffort();
    void remembersItsModelApart();
    void movesToTheMainWindow();
    void movesWhileAnAnswerComes();
    void givesUpWhatIsOpenedInTheMainWindow();
    void forgetsWhatIsRemoved();
    void copiesAnswerAndCode();

private:
    bool start(double rate = 0);
    bool ask(const QString &question);
    bool answered(const QString &question);
    QList<ConversationRecord> kept();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    SystemClock m_clock;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<AppViewModel> m_app;
    QuickViewModel *m_quick = nullptr;
};

void TestQuickViewModel::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"settings.ini"_s));
    m_preferences = std::make_unique<Preferences>(*m_settings);
    m_server = std::make_unique<DemoServer>();
}

void TestQuickViewModel::cleanup()
{
    m_app.reset();
    m_server.reset();
}

bool TestQuickViewModel::start(double rate)
{
    DemoServer::Options options;
    options.tokensPerSecond = rate;
    const Result<QUrl> url = m_server->listen(options);
    if (!url)
        return false;
    m_app = std::make_unique<AppViewModel>(*m_preferences, Profile{m_dir->path(), {}}, m_clock);
    m_quick = m_app->quick();
    m_app->setAccount(
        {.id = u"demo"_s, .owner = u"demo"_s, .name = u"Demo"_s, .endpoint = {*url, {}}, .demo = true});
    return QTest::qWaitFor([this] { return !m_quick->models()->slug().isEmpty(); });
}

bool TestQuickViewModel::ask(const QString &question)
{
    return m_quick->conversation()->send(question);
}

bool TestQuickViewModel::answered(const QString &question)
{
    return ask(question) && QTest::qWaitFor([this] { return !m_quick->conversation()->isRunning(); });
}

QList<ConversationRecord> TestQuickViewModel::kept()
{
    QList<ConversationRecord> records;
    bool done = false;
    m_app->store().list({}, 10).then(this, [&](const Result<ConversationPage> &page) {
        records = page ? page->records : QList<ConversationRecord>();
        done = true;
    });
    return QTest::qWaitFor([&] { return done; }) ? records : QList<ConversationRecord>();
}

void TestQuickViewModel::asksInAConversationOfItsOwn()
{
    QVERIFY(start());
    QVERIFY(answered(u"plain"_s));
    QVERIFY(!m_quick->conversation()->isEmpty());
    QVERIFY(m_app->conversation()->isEmpty());
    QCOMPARE(m_quick->lastQuestion(), u"plain"_s);
    m_quick->startNew();
    QVERIFY(m_quick->conversation()->isEmpty());
    QVERIFY(m_quick->lastQuestion().isEmpty());
}

void TestQuickViewModel::isInTheHistoryWithATag()
{
    QVERIFY(start());
    QVERIFY(answered(u"plain"_s));
    const QList<ConversationRecord> records = kept();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].tags, QStringList{u"quick"_s});
    QCOMPARE(records[0].owner, u"demo"_s);
    QCOMPARE(records[0].id, m_quick->conversation()->page()->id());
}

void TestQuickViewModel::keepsNothingOfATemporaryOne()
{
    QVERIFY(start());
    m_quick->setTemporary(true);
    QVERIFY(m_quick->isTemporary());
    QVERIFY(answered(u"plain"_s));
    QVERIFY(kept().isEmpty());
    m_quick->startNew();
    QVERIFY(m_quick->isTemporary()); // until it is switched back
    m_quick->setTemporary(false);
    QVERIFY(answered(u"plain"_s));
    QCOMPARE(kept().size(), 1);
}

void TestQuickViewModel::retreatsInTwoSteps()
{
    QVERIFY(start(1));
    m_quick->show();
    QVERIFY(ask(u"plain"_s));
    QVERIFY(m_quick->conversation()->isRunning());
    m_quick->retreat();
    QVERIFY(!m_quick->conversation()->isRunning());
    QVERIFY(m_quick->isOpen());
    m_quick->retreat();
    QVERIFY(!m_quick->isOpen());
    QVERIFY(!m_quick->conversation()->isEmpty()); // the answer is kept
}

void TestQuickViewModel::leavesOnlyWhenNothingHoldsIt()
{
    QVERIFY(start(1));
    m_quick->show();
    m_quick->setPinned(true);
    m_quick->leave();
    QVERIFY(m_quick->isOpen());
    m_quick->setPinned(false);
    QVERIFY(ask(u"plain"_s));
    m_quick->leave();
    QVERIFY(m_quick->isOpen());
    m_quick->conversation()->stop();
    m_quick->leave();
    QVERIFY(!m_quick->isOpen());
}

void TestQuickViewModel::takesTheLeastEffort()
{
    QVERIFY(start());
    const QStringList efforts = m_quick->models()->efforts();
    QVERIFY(efforts.size() > 1);
    QCOMPARE(m_quick->models()->effort(), efforts.at(efforts.constFirst() == u"none" ? 1 : 0));
}

void TestQuickViewModel::remembersItsModelApart()
{
    QVERIFY(start());
    QVERIFY(m_quick->models()->rowCount() > 1);
    const QString inMain = m_app->models()->slug();
    const int other = m_quick->models()->currentIndex() == 0 ? 1 : 0;
    m_quick->models()->choose(other);
    const QString chosen = m_quick->models()->slug();
    QCOMPARE(m_app->models()->slug(), inMain);
    m_app.reset();
    m_server = std::make_unique<DemoServer>();
    QVERIFY(start());
    QCOMPARE(m_quick->models()->slug(), chosen);
    QCOMPARE(m_app->models()->slug(), inMain);
}

void TestQuickViewModel::movesToTheMainWindow()
{
    QVERIFY(start());
    m_quick->show();
    QVERIFY(answered(u"plain"_s));
    const ConversationViewModel::Page page = m_quick->conversation()->page();
    QSignalSpy returned(m_app->conversation(), &ConversationViewModel::questionReturned);
    m_quick->moveToMain(u"typed"_s);
    QVERIFY(!m_quick->isOpen());
    QCOMPARE(m_app->conversation()->page(), page);
    QVERIFY(m_quick->conversation()->isEmpty());
    QCOMPARE(returned.size(), 1);
    QCOMPARE(returned[0][0].toString(), u"typed"_s);
}

void TestQuickViewModel::movesWhileAnAnswerComes()
{
    QVERIFY(start(200));
    QSignalSpy settled(m_app->conversation(), &ConversationViewModel::turnSettled);
    QVERIFY(ask(u"plain"_s));
    m_quick->moveToMain({});
    QVERIFY(m_app->conversation()->isRunning());
    QVERIFY(!m_quick->conversation()->isRunning());
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(m_app->conversation()->conversation().turns().constLast().state, TurnState::Completed);
    QCOMPARE(kept().size(), 1);
}

/// There is never one conversation on two pages.
void TestQuickViewModel::givesUpWhatIsOpenedInTheMainWindow()
{
    QVERIFY(start(200));
    QVERIFY(ask(u"plain"_s));
    const ConversationViewModel::Page page = m_quick->conversation()->page();
    m_app->desk()->open(page->id());
    QVERIFY(m_quick->conversation()->isEmpty());
    QVERIFY(page->isRunning());
    QTRY_COMPARE(m_app->conversation()->page()->id(), page->id());
    QTRY_VERIFY(!m_app->conversation()->isRunning());
    QCOMPARE(m_app->conversation()->conversation().turns().size(), 1);
}

void TestQuickViewModel::forgetsWhatIsRemoved()
{
    QVERIFY(start());
    QVERIFY(answered(u"plain"_s));
    QTRY_COMPARE(m_app->history()->list()->count(), 1);
    m_app->history()->trash(m_app->history()->only(0));
    QTRY_VERIFY(m_quick->conversation()->isEmpty());
}

void TestQuickViewModel::copiesAnswerAndCode()
{
    QVERIFY(start());
    QVERIFY(m_quick->lastAnswer().isEmpty());
    QVERIFY(m_quick->lastCode().isEmpty());
    m_quick->show();
    QVERIFY(answered(u"python"_s));
    QVERIFY(m_quick->lastAnswer().contains(u"```"_s));
    QTRY_VERIFY(!m_quick->lastCode().isEmpty());
    QVERIFY(!m_quick->lastCode().contains(u"```"_s));
    QVERIFY(m_quick->lastAnswer().contains(m_quick->lastCode().section(u'\n', 0, 0)));
}

QTEST_MAIN(TestQuickViewModel)
#include "tst_quickviewmodel.moc"
