// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "accessibletree.h"
#include "events.h"
#include "hostileserver.h"
#include "programwindow.h"

#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

namespace {

/// Slow enough to do something on the page before it is full.
const QString kReadable = u"40"_s;

const QString kLongCode =
    u"A calculator in one file, about two hundred and fifty lines: it reads expressions, remembers "
    u"variables and points at mistakes."_s;
const QString kPython =
    u"Python finds anagrams in a word list, by giving words with the same letters the same key:"_s;

} // namespace

/// The page while an answer comes, as a reader uses it and as assistive technology is told of it.
class TestWindowPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void copiesWhatIsSelectedWhileTheAnswerComes();
    void keepsTheSelectionToTheEndOfTheAnswer();
    void keepsThePlaceOnceTheWheelWentUp();
    void followsAgainFromTheEnd_data();
    void followsAgainFromTheEnd();
    void keepsWhatHadComeWhenStopped();
    void tellsItsPartsByName();
    void tellsTheParagraphsOfTheAnswer();
    void tellsOnlyWhatThePageShows();
    void keepsItsPartsApart_data();
    void keepsItsPartsApart();
    void fitsSmallWindowsAndLargeText_data();
    void fitsSmallWindowsAndLargeText();

private:
    bool open(const QString &rate);
    bool open(const QStringList &options);
    bool openAs(double zoom, QSize size);
    void ask(const QString &question);
    void readPage();
    bool waitForPage(const std::function<bool()> &condition);
    QList<AccessibleObject> shown(const QString &name) const;
    QRect place(const QString &name) const;
    AccessibleObject code() const;
    int codeLines() const;
    bool hasMoreCode(int than) const;
    bool isAtEnd() const;
    bool selectParagraph(const QString &text);
    bool fillPage();
    bool goUp();

    AccessibleTree m_tree;
    std::unique_ptr<WindowManager> m_manager;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ProgramWindow> m_window;
    QList<AccessibleObject> m_page; ///< as last read
};

void TestWindowPage::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("no display");
    if (!m_tree.problem().isEmpty())
        QSKIP(qPrintable(m_tree.problem()));
    m_manager = std::make_unique<WindowManager>();
    QVERIFY(m_manager->isRunning());
}

void TestWindowPage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_page.clear();
}

/// Whatever was done: the program lives, and nothing complained.
void TestWindowPage::cleanup()
{
    if (!m_window)
        return;
    QCOMPARE(m_window->process().state(), QProcess::Running);
    QCOMPARE(pageWarning(m_window->standardError()), QByteArray());
    m_window.reset();
}

void TestWindowPage::cleanupTestCase()
{
    m_manager.reset();
}

bool TestWindowPage::open(const QString &rate)
{
    return open({u"--demo"_s, u"--rate"_s, rate});
}

bool TestWindowPage::open(const QStringList &options)
{
    m_window = std::make_unique<ProgramWindow>(options + QStringList{u"--data-dir"_s, m_dir->path()},
                                               m_tree.environment());
    return m_window->waitForFocus() && waitForPage([&] { return !shown(u"Send"_s).isEmpty(); });
}

bool TestWindowPage::openAs(double zoom, QSize size)
{
    QSettings(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat).setValue(u"view/zoom"_s, zoom);
    if (!open(u"400"_s))
        return false;
    m_window->resize(size);
    return waitForPage([&] { return m_window->size() == size && place(u"Demo – Lectern"_s).size() == size; });
}

void TestWindowPage::ask(const QString &question)
{
    m_window->type(question);
    m_window->press(u"Return"_s);
}

void TestWindowPage::readPage()
{
    m_page = m_tree.read(m_window->process().processId());
}

/// Reads the page until it is as the condition says.
bool TestWindowPage::waitForPage(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(
        [&] {
            readPage();
            return condition();
        },
        kPatience);
}

/// The objects of that name that can be seen.
QList<AccessibleObject> TestWindowPage::shown(const QString &name) const
{
    QList<AccessibleObject> found;
    std::ranges::copy_if(m_page, std::back_inserter(found), [&](const AccessibleObject &object) {
        return object.showing && object.name == name;
    });
    return found;
}

/// Where the first of them is; a null rectangle when there is none.
QRect TestWindowPage::place(const QString &name) const
{
    return shown(name).value(0).place;
}

/// The lines of the block of code on the page; they are told behind what kind of code it is.
AccessibleObject TestWindowPage::code() const
{
    const auto isCode = [](const AccessibleObject &object) { return object.name.startsWith(u"Code, "); };
    const auto found = std::ranges::find_if(m_page, isCode);
    return found == m_page.end() || std::next(found) == m_page.end() ? AccessibleObject() : *std::next(found);
}

/// As it is told: "Code, Python, 12 lines".
int TestWindowPage::codeLines() const
{
    const auto isCode = [](const AccessibleObject &object) { return object.name.startsWith(u"Code, "); };
    const auto found = std::ranges::find_if(m_page, isCode);
    return found == m_page.end() ? 0 : found->name.section(u", "_s, 2).section(u' ', 0, 0).toInt();
}

/// So that a page that follows has moved.
bool TestWindowPage::hasMoreCode(int than) const
{
    constexpr int kSomeLines = 8;
    return codeLines() >= than + kSomeLines;
}

bool TestWindowPage::isAtEnd() const
{
    return code().showing && code().place.bottom() <= place(u"Conversation"_s).bottom() &&
           shown(u"Jump to latest"_s).isEmpty();
}

bool TestWindowPage::selectParagraph(const QString &text)
{
    const auto finished = [&] { return !shown(text).isEmpty() && code().showing; };
    if (!waitForPage(finished))
        return false;
    const QRect paragraph = place(text).adjusted(0, 6, -1, -6); // into the first and the last line
    m_window->drag(paragraph.topLeft(), paragraph.bottomRight());
    return true;
}

/// Has an answer written that is longer than the window, up to where the page must move to show its end.
bool TestWindowPage::fillPage()
{
    if (!open(kReadable))
        return false;
    ask(u"long code"_s);
    return waitForPage([&] { return code().showing && shown(kLongCode).isEmpty() && isAtEnd(); });
}

/// Turns the wheel and waits for the page to rest.
bool TestWindowPage::goUp()
{
    m_window->turnWheelUp(place(u"Conversation"_s).center(), 3);
    int last = 0;
    return waitForPage([&] {
        const int previous = std::exchange(last, code().place.top());
        return !shown(u"Jump to latest"_s).isEmpty() && previous == last;
    });
}

void TestWindowPage::copiesWhatIsSelectedWhileTheAnswerComes()
{
    QVERIFY(open(kReadable));
    ask(u"long code"_s);
    QVERIFY(selectParagraph(kLongCode));
    m_window->press(u"ctrl+c"_s);
    QTRY_COMPARE_WITH_TIMEOUT(clipboard(), kLongCode, kPatience);
    readPage();
    const QRect before = place(kLongCode);
    QVERIFY(waitForPage([&] { return !shown(u"Jump to latest"_s).isEmpty(); }));
    QCOMPARE(place(kLongCode), before);
    QVERIFY(!shown(u"Stop"_s).isEmpty()); // it still comes
    clearClipboard();
    QTRY_COMPARE_WITH_TIMEOUT(clipboard(), QString(), kPatience);
    m_window->press(u"ctrl+c"_s);
    QTRY_COMPARE_WITH_TIMEOUT(clipboard(), kLongCode, kPatience);
}

void TestWindowPage::keepsTheSelectionToTheEndOfTheAnswer()
{
    QVERIFY(open(kReadable));
    ask(u"python"_s);
    QVERIFY(selectParagraph(kPython));
    QVERIFY(waitForPage([&] { return !shown(u"Copy answer"_s).isEmpty(); }));
    clearClipboard();
    m_window->press(u"ctrl+c"_s);
    QTRY_COMPARE_WITH_TIMEOUT(clipboard(), kPython, kPatience);
}

void TestWindowPage::keepsThePlaceOnceTheWheelWentUp()
{
    QVERIFY(fillPage());
    QVERIFY(goUp());
    const AccessibleObject before = code();
    const int lines = codeLines();
    QVERIFY(waitForPage([&] { return hasMoreCode(lines); }));
    QCOMPARE(code().place.topLeft(), before.place.topLeft());
    QVERIFY(!shown(u"Jump to latest"_s).isEmpty());
}

void TestWindowPage::followsAgainFromTheEnd_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("Jump to latest") << QString();
    QTest::newRow("Ctrl+End") << u"ctrl+End"_s;
}

void TestWindowPage::followsAgainFromTheEnd()
{
    QFETCH(const QString, key);
    QVERIFY(fillPage());
    QVERIFY(goUp());
    if (key.isEmpty())
        m_window->click(place(u"Jump to latest"_s).center());
    else
        m_window->press(key);
    QVERIFY(waitForPage([&] { return isAtEnd(); }));
    const int lines = codeLines();
    QVERIFY(waitForPage([&] { return hasMoreCode(lines) && isAtEnd(); }));
}

void TestWindowPage::keepsWhatHadComeWhenStopped()
{
    QVERIFY(open(kReadable));
    ask(u"long code"_s);
    QVERIFY(waitForPage([&] { return code().showing && hasMoreCode(0); }));
    const QString before = code().name;
    m_window->press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->standardError().contains("Stopped. What had come is kept."),
                             kPatience);
    QVERIFY(waitForPage([&] { return !shown(u"Stopped. What had come is kept."_s).isEmpty(); }));
    QVERIFY(!shown(kLongCode).isEmpty());
    QVERIFY(code().name.startsWith(before));
    QVERIFY(!shown(u"Send"_s).isEmpty());
}

/// The field has the keyboard, and every control says what it is.
void TestWindowPage::tellsItsPartsByName()
{
    QVERIFY(open(u"0"_s));
    const auto rolesOf = [&](const QString &name) {
        QStringList roles;
        for (const AccessibleObject &object : shown(name))
            roles += object.role;
        return roles;
    };
    QCOMPARE(rolesOf(u"Demo – Lectern"_s), QStringList{u"frame"_s});
    QCOMPARE(rolesOf(u"Question"_s), (QStringList{u"panel"_s, u"text"_s}));
    QVERIFY(shown(u"Question"_s).constLast().focused);
    for (const QString &name :
         {u"New conversation"_s, u"View"_s, u"Model: Demo Swift"_s, u"Effort: Low"_s, u"Send"_s})
        QCOMPARE(rolesOf(name), QStringList{u"button"_s});
}

void TestWindowPage::tellsTheParagraphsOfTheAnswer()
{
    QVERIFY(open(u"0"_s));
    ask(u"python"_s);
    QVERIFY(waitForPage([&] { return !shown(u"Copy answer"_s).isEmpty(); }));
    QCOMPARE(shown(u"You: python"_s).value(0).role, u"heading"_s);
    QCOMPARE(shown(kPython).value(0).role, u"label"_s);
    QVERIFY(code().name.startsWith(u"from collections import defaultdict\n"));
    QCOMPARE(place(u"Copy code"_s).intersected(place(u"Conversation"_s)), place(u"Copy code"_s));
}

/// A row that became another one waits for its next use; until then it is not there for anybody.
void TestWindowPage::tellsOnlyWhatThePageShows()
{
    QPointer<QWebSocket> socket;
    WebSocketPeer server([&](QWebSocket &peer) {
        socket = &peer;
        peer.sendTextMessage(QString::fromUtf8(createdEvent()));
        peer.sendTextMessage(QString::fromUtf8(deltaEvent(u"Before\n\n``"_s)));
    });
    QVERIFY(open({u"--endpoint"_s, server.url(), u"--model"_s, u"m"_s}));
    ask(u"question"_s);
    QVERIFY(waitForPage([&] { return !shown(u"``"_s).isEmpty(); }));
    QVERIFY(socket);
    socket->sendTextMessage(QString::fromUtf8(deltaEvent(u"`python\nx = 1\n"_s)));
    QVERIFY(waitForPage([&] { return code().showing; }));
    QVERIFY(!shown(u"Before"_s).isEmpty());
    QVERIFY(shown(u"``"_s).isEmpty());
}

void TestWindowPage::keepsItsPartsApart_data()
{
    fitsSmallWindowsAndLargeText_data();
}

void TestWindowPage::keepsItsPartsApart()
{
    QFETCH(const double, zoom);
    QFETCH(const QSize, size);
    QVERIFY(openAs(zoom, size));
    readPage();
    QCOMPARE(firstOverlap(m_page), QString());
}

void TestWindowPage::fitsSmallWindowsAndLargeText_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QSize>("size");
    QTest::newRow("200 %") << 2.0 << QSize(1100, 700);
    QTest::newRow("the smallest window") << 1.0 << QSize(400, 360);
    QTest::newRow("200 % in the smallest window") << 2.0 << QSize(400, 360);
}

void TestWindowPage::fitsSmallWindowsAndLargeText()
{
    QFETCH(const double, zoom);
    QFETCH(const QSize, size);
    QVERIFY(openAs(zoom, size));
    for (const QString &question : {u"markdown"_s, u"long code"_s, u"rtl"_s}) {
        m_window->press(u"ctrl+n"_s);
        QVERIFY(waitForPage([&] { return shown(u"Copy answer"_s).isEmpty(); }));
        ask(question);
        QVERIFY(waitForPage([&] { return !shown(u"Copy answer"_s).isEmpty(); }));
    }
    m_window->click(place(u"View"_s).center());
    QVERIFY(waitForPage([&] { return !shown(u"Larger"_s).isEmpty(); }));
    m_window->press(u"Escape"_s);
    m_window->press(u"Prior"_s);
    QVERIFY(waitForPage([&] { return !shown(u"Jump to latest"_s).isEmpty(); }));
}

QTEST_GUILESS_MAIN(TestWindowPage)
#include "tst_window_page.moc"
