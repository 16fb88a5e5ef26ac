// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "accessibletree.h"
#include "programwindow.h"

#include "base/clock.h"
#include "storage/historystore.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

const QString kPython =
    u"Python finds anagrams in a word list, by giving words with the same letters the same key:"_s;

} // namespace

/// What is kept of conversations, and the list of them, as somebody with a keyboard uses it; over the end of
/// the program, in whatever way it comes.
class TestWindowHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void goesToAnotherConversationAndBack();
    void renamesTrashesAndRestores();
    void comesBackAfterAKillWhileAnAnswerComes();
    void keepsADraftOverAKill();
    void keepsNothingOfATemporaryConversation();
    void findsAndOpensAtThePlace();
    void findsInTheConversation();
    void goesToAQuestion();

private:
    bool begin(const QString &rate);
    void ask(const QString &question);
    QStringList names();
    bool waitForNames(const std::function<bool(const QStringList &)> &claim);
    bool waitFor(const QString &name);
    bool waitUntilGone(const QString &name);
    QString keptDraft();

    AccessibleTree m_tree;
    std::unique_ptr<WindowManager> m_manager;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ProgramWindow> m_window;
};

void TestWindowHistory::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("no display");
    if (!m_tree.problem().isEmpty())
        QSKIP(qPrintable(m_tree.problem()));
    m_manager = std::make_unique<WindowManager>();
    QVERIFY(m_manager->isRunning());
}

void TestWindowHistory::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestWindowHistory::cleanup()
{
    if (!m_window)
        return;
    QCOMPARE(m_window->process().state(), QProcess::Running);
    QCOMPARE(pageWarning(m_window->standardError()), QByteArray());
    m_window.reset();
}

/// Whatever ran before is killed.
bool TestWindowHistory::begin(const QString &rate)
{
    m_window.reset();
    m_window = std::make_unique<ProgramWindow>(
        QStringList{u"--demo"_s, u"--rate"_s, rate, u"--data-dir"_s, m_dir->path()}, m_tree.environment());
    return m_window->waitForFocus() && waitFor(u"Send"_s);
}

void TestWindowHistory::ask(const QString &question)
{
    m_window->type(question);
    m_window->press(u"Return"_s);
}

QStringList TestWindowHistory::names()
{
    QStringList names;
    for (const AccessibleObject &object : m_tree.read(m_window->process().processId())) {
        if (object.showing)
            names += object.name;
    }
    return names;
}

bool TestWindowHistory::waitForNames(const std::function<bool(const QStringList &)> &claim)
{
    return QTest::qWaitFor([&] { return claim(names()); }, kPatience);
}

bool TestWindowHistory::waitFor(const QString &name)
{
    return waitForNames([&](const QStringList &names) { return names.contains(name); });
}

bool TestWindowHistory::waitUntilGone(const QString &name)
{
    return waitForNames([&](const QStringList &names) { return !names.isEmpty() && !names.contains(name); });
}

QString TestWindowHistory::keptDraft()
{
    const SystemClock clock;
    HistoryStore store(m_dir->path(), clock);
    QFuture<Result<std::optional<Draft>>> draft = store.draft({});
    draft.waitForFinished();
    const Result<std::optional<Draft>> result = draft.result();
    return result ? result->value_or(Draft()).text : QString();
}

void TestWindowHistory::goesToAnotherConversationAndBack()
{
    QVERIFY(begin(u"0"_s));
    ask(u"python"_s);
    QVERIFY(waitFor(u"Copy answer"_s));
    QVERIFY(waitFor(u"python"_s)); // the row of the list
    m_window->press(u"ctrl+n"_s);
    QVERIFY(waitUntilGone(u"You: python"_s));
    ask(u"greeting"_s);
    QVERIFY(waitFor(u"You: greeting"_s));
    QVERIFY(waitFor(u"greeting"_s));
    m_window->press(u"ctrl+Next"_s);
    QVERIFY(waitFor(u"You: python"_s));
    QVERIFY(waitFor(kPython));
    m_window->press(u"alt+Up"_s);
    QVERIFY(waitFor(u"You: greeting"_s));
}

void TestWindowHistory::renamesTrashesAndRestores()
{
    QVERIFY(begin(u"0"_s));
    ask(u"python"_s);
    QVERIFY(waitFor(u"Copy answer"_s));
    QVERIFY(waitFor(u"python"_s));
    m_window->press(u"F6"_s);
    m_window->press(u"F6"_s);
    m_window->press(u"F2"_s);
    QVERIFY(waitFor(u"Title"_s));
    m_window->type(u"anagrams"_s);
    m_window->press(u"Return"_s);
    QVERIFY(waitFor(u"anagrams"_s));
    m_window->press(u"Delete"_s);
    QVERIFY(waitFor(u"No conversations yet"_s));
    QVERIFY(waitUntilGone(u"You: python"_s));
    QVERIFY(waitUntilGone(u"anagrams"_s));
    m_window->press(u"ctrl+z"_s); // the keyboard is still in the list
    QVERIFY(waitFor(u"anagrams"_s));
}

void TestWindowHistory::comesBackAfterAKillWhileAnAnswerComes()
{
    QVERIFY(begin(u"40"_s));
    ask(u"python"_s);
    QVERIFY(waitFor(kPython));
    // Far enough for its beginning to be older than the second that a kill may cost.
    QVERIFY(waitForNames([](const QStringList &names) {
        return std::ranges::any_of(names, [](const QString &name) { return name.contains(u"__main__"_s); });
    }));
    QVERIFY(QTest::qWaitFor([this] { return keptDraft().isEmpty(); }, kPatience));
    m_window->process().kill();
    QVERIFY(begin(u"40"_s));
    QVERIFY(waitFor(u"You: python"_s));
    QVERIFY(waitFor(kPython));
    QVERIFY(waitFor(u"Continue"_s));
}

void TestWindowHistory::keepsADraftOverAKill()
{
    QVERIFY(begin(u"0"_s));
    m_window->type(u"half a question"_s);
    QVERIFY(QTest::qWaitFor([this] { return keptDraft() == u"half a question"_s; }, kPatience));
    m_window->process().kill();
    QVERIFY(begin(u"0"_s));
    m_window->press(u"Return"_s); // it stands where it was typed
    QVERIFY(waitFor(u"You: half a question"_s));
}

void TestWindowHistory::keepsNothingOfATemporaryConversation()
{
    QVERIFY(begin(u"0"_s));
    m_window->press(u"ctrl+shift+n"_s);
    QVERIFY(waitFor(u"Temporary"_s));
    ask(u"python"_s);
    QVERIFY(waitFor(u"Copy answer"_s));
    QVERIFY(names().contains(u"No conversations yet"_s));
    QVERIFY(begin(u"0"_s));
    QVERIFY(waitFor(u"No conversations yet"_s));
    QVERIFY(!names().contains(u"You: python"_s));
}

void TestWindowHistory::findsAndOpensAtThePlace()
{
    QVERIFY(begin(u"0"_s));
    ask(u"python"_s);
    QVERIFY(waitFor(u"Copy answer"_s));
    m_window->press(u"ctrl+n"_s);
    QVERIFY(waitUntilGone(u"You: python"_s));
    m_window->press(u"ctrl+shift+f"_s);
    QVERIFY(waitFor(u"What can be typed"_s));
    m_window->type(u"from:lectern anagrams"_s);
    QVERIFY(waitForNames([](const QStringList &names) {
        return std::ranges::any_of(
            names, [](const QString &name) { return name.startsWith(u"Answer in python, "_s); });
    }));
    m_window->press(u"Escape"_s);
    QVERIFY(waitUntilGone(u"What was found"_s));
    m_window->press(u"ctrl+shift+f"_s);
    QVERIFY(waitFor(u"What was found"_s));
    m_window->press(u"Return"_s);
    QVERIFY(waitUntilGone(u"What was found"_s));
    QVERIFY(waitFor(kPython));
    m_window->type(u"greeting"_s); // the keyboard is in the composer again
    m_window->press(u"Return"_s);
    QVERIFY(waitFor(u"You: greeting"_s));
}

void TestWindowHistory::findsInTheConversation()
{
    QVERIFY(begin(u"0"_s));
    ask(u"python"_s);
    QVERIFY(waitFor(u"Copy answer"_s));
    m_window->press(u"ctrl+f"_s);
    QVERIFY(waitFor(u"Find in this conversation"_s));
    m_window->type(u"Anagrams"_s);
    QVERIFY(waitFor(u"Next match"_s));
    m_window->press(u"Return"_s);
    m_window->press(u"Escape"_s);
    QVERIFY(waitUntilGone(u"Next match"_s));
    m_window->type(u"greeting"_s); // the keyboard is where it was
    m_window->press(u"Return"_s);
    QVERIFY(waitFor(u"You: greeting"_s));
}

void TestWindowHistory::goesToAQuestion()
{
    QVERIFY(begin(u"0"_s));
    ask(u"python"_s);
    QVERIFY(waitFor(u"You: python"_s));
    QVERIFY(waitFor(u"Copy answer"_s));
    ask(u"long-code"_s);
    QVERIFY(waitUntilGone(u"You: python"_s)); // far above
    QVERIFY(waitFor(u"Copy answer"_s));
    m_window->press(u"ctrl+shift+o"_s);
    QVERIFY(waitFor(u"1: python"_s));
    m_window->type(u"pyth"_s);
    QVERIFY(waitUntilGone(u"2: long-code"_s));
    m_window->press(u"ctrl+a"_s);
    m_window->press(u"Delete"_s);
    QVERIFY(waitFor(u"2: long-code"_s));
    m_window->type(u"pyth"_s);
    QVERIFY(waitUntilGone(u"2: long-code"_s));
    m_window->press(u"Return"_s);
    QVERIFY(waitFor(u"You: python"_s));
    QVERIFY(waitUntilGone(u"1: python"_s));
}

QTEST_GUILESS_MAIN(TestWindowHistory)
#include "tst_window_history.moc"
