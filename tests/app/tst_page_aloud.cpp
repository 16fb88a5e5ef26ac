// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "accessibletree.h"
#include "programwindow.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

namespace {

/// Slow enough for paragraphs to be told one after the other.
const QString kReadable = u"60"_s;
const QString kEnd = u"The answer is complete."_s;

/// What people do something with.
const QSet<QString> kControls{u"button"_s,       u"link"_s,   u"text"_s,          u"check box"_s,
                              u"radio button"_s, u"slider"_s, u"toggle button"_s, u"menu item"_s};

bool isContent(const AccessibleObject &object)
{
    static const QSet<QString> roles{u"heading"_s, u"label"_s,      u"list item"_s,           u"panel"_s,
                                     u"table"_s,   u"table cell"_s, u"table column header"_s, u"math"_s,
                                     u"text"_s};
    return roles.contains(object.role);
}

} // namespace

/// The conversation by ear and by keyboard, over a message bus as screen readers use it.
class TestPageAloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void readsTheConversationInOrder();
    void keepsTheOrderOnceThePageHasMoved();
    void copiesCodeByItsAction();
    void goesFromQuestionToQuestion();
    void reachesEverythingWithTab();
    void tellsTheAnswerAsItComes();
    void tellsThatItWasStopped();
    void tellsNothingButTheEndWhereThatIsSet();
    void everyControlHasANameAndARole();

private:
    bool open(const QString &rate);
    bool ask(const QString &question);
    bool waitForPage(const std::function<bool()> &condition);
    QList<AccessibleObject> conversation() const;
    qsizetype indexOf(const QString &role, const QString &name) const;
    bool isShown(const QString &name) const;

    AccessibleTree m_tree;
    std::unique_ptr<WindowManager> m_manager;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ProgramWindow> m_window;
    std::unique_ptr<AccessibleEvents> m_events;
    QList<AccessibleObject> m_page; ///< as last read
};

void TestPageAloud::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("no display");
    if (!m_tree.problem().isEmpty())
        QSKIP(qPrintable(m_tree.problem()));
    m_manager = std::make_unique<WindowManager>();
    QVERIFY(m_manager->isRunning());
}

void TestPageAloud::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_page.clear();
}

void TestPageAloud::cleanup()
{
    m_events.reset();
    if (!m_window)
        return;
    QCOMPARE(m_window->process().state(), QProcess::Running);
    QCOMPARE(pageWarning(m_window->standardError()), QByteArray());
    m_window.reset();
}

void TestPageAloud::cleanupTestCase()
{
    m_manager.reset();
}

/// High enough to have a whole answer at hand.
bool TestPageAloud::open(const QString &rate)
{
    const QStringList options{u"--demo"_s, u"--rate"_s, rate, u"--data-dir"_s, m_dir->path()};
    m_window = std::make_unique<ProgramWindow>(options, m_tree.environment());
    if (!m_window->waitForFocus() || !waitForPage([&] { return isShown(u"Send"_s); }))
        return false;
    m_events = std::make_unique<AccessibleEvents>(m_tree, m_window->process().processId());
    m_window->resize(QSize(1100, 1100));
    return waitForPage([&] { return m_window->size() == QSize(1100, 1100); });
}

bool TestPageAloud::ask(const QString &question)
{
    const qsizetype before = m_events->said().count(kEnd);
    m_window->type(question);
    m_window->press(u"Return"_s);
    return QTest::qWaitFor([&] { return m_events->said().count(kEnd) > before; }, kPatience);
}

/// Reads the page until it is as the condition says.
bool TestPageAloud::waitForPage(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(
        [&] {
            m_page = m_tree.read(m_window->process().processId());
            return condition();
        },
        kPatience);
}

bool TestPageAloud::isShown(const QString &name) const
{
    return std::ranges::any_of(
        m_page, [&](const AccessibleObject &object) { return object.showing && object.name == name; });
}

/// What stands in the conversation, in the order in which it is read.
QList<AccessibleObject> TestPageAloud::conversation() const
{
    const auto begin = std::ranges::find(m_page, u"Conversation"_s, &AccessibleObject::name);
    const auto end = std::find_if(begin, m_page.end(), [](const AccessibleObject &object) {
        return object.role == u"panel" && object.name == u"Find in this conversation";
    });
    return QList<AccessibleObject>(begin, end);
}

qsizetype TestPageAloud::indexOf(const QString &role, const QString &name) const
{
    const QList<AccessibleObject> objects = conversation();
    const auto found = std::ranges::find_if(objects, [&](const AccessibleObject &object) {
        return (role.isEmpty() || object.role == role) && object.name.startsWith(name);
    });
    return found == objects.end() ? -1 : found - objects.begin();
}

void TestPageAloud::readsTheConversationInOrder()
{
    QVERIFY(open(u"0"_s));
    QVERIFY(ask(u"markdown"_s));
    m_window->press(u"ctrl+Up"_s); // from its beginning on
    QVERIFY(waitForPage([&] { return isShown(u"Question 1 of 1: markdown"_s); }));
    const QList<std::pair<QString, QString>> parts{
        {u"heading"_s, u"Question 1 of 1: markdown"_s},
        {u"heading"_s, u"A page with a bit of everything"_s},
        {u"label"_s, u"Headings divide it, emphasis and weight colour it"_s},
        {u"heading"_s, u"Lists"_s},
        {u"list item"_s, u"1. The number of pages is a multiple of four."_s},
        {u"list item"_s, u"inner margin a little wider"_s},
        {u"list item"_s, u"Choose the paper"_s},
        {u"heading"_s, u"A table"_s},
        {u"table"_s, u"Table, 4 columns, 3 rows"_s},
        {u"table column header"_s, u"Format"_s},
        {u"table cell"_s, u"A4"_s},
        {u"heading"_s, u"Why the ratio never changes"_s},
        {{}, u"Formula: "_s},
        {u"heading"_s, u"Tip"_s},
        {u"label"_s, u"A page is a promise"_s},
        {u"heading"_s, u"Further reading"_s},
        {u"link"_s, u"folding guide"_s},
        {u"panel"_s, u"Code, Shell, 1 line"_s},
        {u"label"_s, u"lpoptions -l"_s},
        {u"button"_s, u"Copy code"_s},
        {u"button"_s, u"Copy answer"_s},
    };
    qsizetype before = -1;
    for (const auto &[role, name] : parts) {
        const qsizetype at = indexOf(role, name);
        QVERIFY2(at >= 0, qPrintable(u"no %1 “%2”"_s.arg(role, name)));
        QVERIFY2(at > before, qPrintable(u"the %1 “%2” is out of order"_s.arg(role, name)));
        before = at;
    }
    QSet<QString> texts; // but for cells, which may be alike, and lines that are few letters
    for (const AccessibleObject &object : conversation()) {
        if (!object.visible || !isContent(object) || object.name.size() < 6)
            continue;
        QVERIFY2(!texts.contains(object.name), qPrintable(u"twice: "_s + object.name));
        texts.insert(object.name);
    }
}

/// Rows are made anew, and used again, as they come into sight.
void TestPageAloud::keepsTheOrderOnceThePageHasMoved()
{
    QVERIFY(open(u"0"_s));
    for (const QString &question : {u"markdown"_s, u"python"_s, u"plain"_s, u"table"_s})
        QVERIFY(ask(question));
    for (int i = 0; i < 3; ++i)
        m_window->press(u"ctrl+Up"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_events->focused().contains(u"Question 2 of 4: python"_s), kPatience);
    const auto sorted = [&] {
        const QList<AccessibleObject> objects = conversation();
        int bottom = 0;
        for (const AccessibleObject &object : objects) {
            if (!object.showing || !isContent(object) || object.role.contains(u"table"_s))
                continue;
            if (object.place.top() < bottom - 1)
                return false;
            bottom = object.place.top();
        }
        return bottom > 0;
    };
    QVERIFY(waitForPage([&] { return isShown(u"Question 2 of 4: python"_s) && sorted(); }));
}

void TestPageAloud::copiesCodeByItsAction()
{
    QVERIFY(open(u"0"_s));
    QVERIFY(ask(u"python"_s));
    clearClipboard();
    QVERIFY(m_tree.press(m_window->process().processId(), u"Copy code"_s));
    QTRY_VERIFY_WITH_TIMEOUT(clipboard().startsWith(u"from collections import defaultdict\n"_s), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_events->said().contains(u"Copied"_s), kPatience);
}

void TestPageAloud::goesFromQuestionToQuestion()
{
    QVERIFY(open(u"0"_s));
    for (const QString &question : {u"hello"_s, u"python"_s, u"table"_s})
        QVERIFY(ask(question));
    const auto reads = [&](const QString &name) {
        return QTest::qWaitFor(
            [&] { return m_events->focused().value(m_events->focused().size() - 1) == name; }, kPatience);
    };
    m_window->press(u"ctrl+Up"_s);
    QVERIFY(reads(u"Question 3 of 3: table"_s));
    m_window->press(u"ctrl+Up"_s);
    QVERIFY(reads(u"Question 2 of 3: python"_s));
    m_window->press(u"alt+Up"_s);
    QVERIFY(reads(u"Question 1 of 3: hello"_s));
    m_window->press(u"alt+Down"_s);
    QVERIFY(reads(u"Question 2 of 3: python"_s));
    m_window->press(u"ctrl+Down"_s);
    QVERIFY(reads(u"Question 3 of 3: table"_s));
    m_window->press(u"ctrl+Down"_s);
    QVERIFY(reads(u"Question"_s)); // the composer
    m_window->press(u"F6"_s);
    QVERIFY(reads(u"Conversation"_s));
}

/// Once around; what has no keyboard of its own is none of its stops.
void TestPageAloud::reachesEverythingWithTab()
{
    QVERIFY(open(u"0"_s));
    QVERIFY(ask(u"markdown"_s));
    m_window->press(u"ctrl+Up"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_events->focused().contains(u"Question 1 of 1: markdown"_s), kPatience);
    for (int i = 0; i < 60 && !m_events->focused().contains(u"Copy answer"_s); ++i) {
        const qsizetype before = m_events->focused().size();
        m_window->press(u"Tab"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_events->focused().size() > before, kPatience);
    }
    const QStringList names = m_events->focused();
    for (const QString &name : {u"Copy table…"_s, u"folding guide"_s, u"binder@example.org"_s,
                                u"Code, Shell, 1 line"_s, u"Copy code"_s, u"Copy answer"_s})
        QVERIFY2(names.contains(name), qPrintable(name + u" in "_s + names.join(u", "_s)));
    QCOMPARE(names.filter(u"Formula: "_s).size(), 1);
}

void TestPageAloud::tellsTheAnswerAsItComes()
{
    QVERIFY(open(kReadable));
    QVERIFY(ask(u"python"_s));
    QStringList lines;
    for (const QString &said : m_events->said())
        lines += said.split(u'\n');
    QCOMPARE(lines.count(kEnd), 1);
    QCOMPARE(lines.constLast(), kEnd);
    QCOMPARE(lines.filter(u"Code, Python, "_s).size(), 1);
    QCOMPARE(lines.count(u"Python finds anagrams in a word list, by giving words with the same letters the "
                         "same key:"_s),
             1);
    QVERIFY(m_events->said().size() > 2); // while it came
}

void TestPageAloud::tellsThatItWasStopped()
{
    QVERIFY(open(kReadable));
    m_window->type(u"long code"_s);
    m_window->press(u"Return"_s);
    QVERIFY(waitForPage([&] { return indexOf(u"panel"_s, u"Code, "_s) >= 0; }));
    m_window->press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_events->said().value(m_events->said().size() - 1) ==
                                 u"Stopped. What had come is kept."_s,
                             kPatience);
}

void TestPageAloud::tellsNothingButTheEndWhereThatIsSet()
{
    QFile settings(m_dir->filePath(u"settings.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[speech]\nparagraphs=false\n");
    settings.close();
    QVERIFY(open(u"0"_s));
    QVERIFY(ask(u"python"_s));
    QCOMPARE(m_events->said(), QStringList{kEnd});
}

void TestPageAloud::everyControlHasANameAndARole()
{
    QVERIFY(open(u"0"_s));
    for (const QString &question : {u"markdown"_s, u"search"_s, u"reasoning"_s, u"picture"_s, u"fail"_s}) {
        m_window->press(u"ctrl+n"_s);
        QVERIFY(waitForPage([&] { return conversation().isEmpty() || !isShown(u"Copy answer"_s); }));
        m_window->type(question);
        m_window->press(u"Return"_s);
        QVERIFY(waitForPage([&] {
            return !conversation().isEmpty() && isShown(u"Send"_s) && isShown(u"More about this answer"_s);
        }));
        for (const AccessibleObject &object : std::as_const(m_page)) {
            const QString text = object.role + u" “"_s + object.name + u'”';
            QVERIFY2(object.role != u"unknown"_s && object.role != u"invalid"_s, qPrintable(text));
            QVERIFY2(!object.visible || !kControls.contains(object.role) || !object.name.trimmed().isEmpty(),
                     qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(TestPageAloud)
#include "tst_page_aloud.moc"
