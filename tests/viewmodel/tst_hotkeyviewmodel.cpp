// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/hotkeyviewmodel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

/// A system that gives what the test says.
class ScriptedHotkey : public GlobalHotkey
{
public:
    void take(const QKeySequence &sequence) override
    {
        taken += sequence;
        setState(answer, name);
    }
    void release() override
    {
        ++released;
        setState(State::Off);
    }
    bool isChosenBySystem() const override { return !name.isEmpty(); }

    State answer = State::Held;
    QString name;
    QList<QKeySequence> taken;
    int released = 0;
};

using State = GlobalHotkey::State;

} // namespace

/// What the person sees and says of the hotkey.
class TestHotkeyViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isOffUntilSomebodyWantsIt();
    void isTakenAtTheNextStart();
    void changesTheKeys();
    void takesNoKeyWithoutAModifier_data();
    void takesNoKeyWithoutAModifier();
    void saysWhyItDoesNotWork_data();
    void saysWhyItDoesNotWork();
    void saysWhatTheSystemCallsIt();
    void isOfferedOnce();
    void isNotTakenTwice();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestHotkeyViewModel::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

/// One program from start to end.
struct Run
{
    explicit Run(const QTemporaryDir &dir)
        : settings(dir.filePath(u"settings.ini"_s))
    {
    }

    Settings settings;
    DesktopPreferences preferences{settings};
    ScriptedHotkey keys;
    HotkeyViewModel hotkey{preferences};
};

void TestHotkeyViewModel::isOffUntilSomebodyWantsIt()
{
    Run run(*m_dir);
    QSignalSpy changed(&run.hotkey, &HotkeyViewModel::changed);
    run.hotkey.use(&run.keys);
    QVERIFY(!run.hotkey.isEnabled());
    QVERIFY(run.keys.taken.isEmpty());
    run.hotkey.setEnabled(true);
    QVERIFY(run.hotkey.isWorking());
    QCOMPARE(run.keys.taken, QList<QKeySequence>{run.preferences.hotkey()});
    QVERIFY(!changed.isEmpty());
    run.hotkey.setEnabled(false);
    QCOMPARE(run.keys.released, 1);
    QVERIFY(!run.hotkey.isWorking());
}

void TestHotkeyViewModel::isTakenAtTheNextStart()
{
    {
        Run run(*m_dir);
        run.hotkey.setEnabled(true);
        QVERIFY(run.hotkey.change(u"Ctrl+Alt+F9"_s));
    }
    Run run(*m_dir);
    run.hotkey.use(&run.keys);
    QCOMPARE(run.keys.taken, QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F9)});
}

void TestHotkeyViewModel::changesTheKeys()
{
    Run run(*m_dir);
    run.hotkey.use(&run.keys);
    const QString suggested = run.hotkey.sequence();
    run.hotkey.setEnabled(true);
    QVERIFY(run.hotkey.change(u"Meta+J"_s));
    QCOMPARE(run.keys.taken.constLast(), QKeySequence(Qt::META | Qt::Key_J));
    QCOMPARE(run.hotkey.sequence(), QKeySequence(Qt::META | Qt::Key_J).toString(QKeySequence::NativeText));
    run.hotkey.reset();
    QCOMPARE(run.hotkey.sequence(), suggested);
    QCOMPARE(run.keys.taken.size(), 3);
}

void TestHotkeyViewModel::takesNoKeyWithoutAModifier_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("nothing") << QString();
    QTest::newRow("letter") << u"J"_s;
    QTest::newRow("shifted letter") << u"Shift+J"_s;
    QTest::newRow("two keys") << u"Ctrl+J, Ctrl+K"_s;
    QTest::newRow("nonsense") << u"Ctrl+Nonsense"_s;
}

void TestHotkeyViewModel::takesNoKeyWithoutAModifier()
{
    QFETCH(QString, keys);
    Run run(*m_dir);
    run.hotkey.use(&run.keys);
    run.hotkey.setEnabled(true);
    QVERIFY(!run.hotkey.change(keys));
    QCOMPARE(run.keys.taken.size(), 1);
}

void TestHotkeyViewModel::saysWhyItDoesNotWork_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("taken") << State::Taken;
    QTest::newRow("refused") << State::Refused;
    QTest::newRow("unsupported") << State::Unsupported;
    QTest::newRow("no such key") << State::NoSuchKey;
}

void TestHotkeyViewModel::saysWhyItDoesNotWork()
{
    Run run(*m_dir);
    QFETCH(State, state);
    run.keys.answer = state;
    run.hotkey.use(&run.keys);
    QVERIFY(run.hotkey.problem().isEmpty());
    run.hotkey.setEnabled(true);
    QVERIFY(!run.hotkey.isWorking());
    QVERIFY(!run.hotkey.problem().isEmpty());
    QVERIFY(run.hotkey.isEnabled());
    run.hotkey.setEnabled(false);
    QVERIFY(run.hotkey.problem().isEmpty());
}

void TestHotkeyViewModel::saysWhatTheSystemCallsIt()
{
    Run run(*m_dir);
    run.keys.name = u"Press Super+J"_s;
    run.hotkey.use(&run.keys);
    run.hotkey.setEnabled(true);
    QVERIFY(run.hotkey.isChosenBySystem());
    QCOMPARE(run.hotkey.sequence(), u"Press Super+J"_s);
}

void TestHotkeyViewModel::isOfferedOnce()
{
    {
        Run run(*m_dir);
        QVERIFY(!run.hotkey.isOffered()); // there is no way yet
        run.hotkey.use(&run.keys);
        QVERIFY(run.hotkey.isOffered());
        run.hotkey.decline();
        QVERIFY(!run.hotkey.isOffered());
        QVERIFY(!run.hotkey.isEnabled());
    }
    Run run(*m_dir);
    run.hotkey.use(&run.keys);
    QVERIFY(!run.hotkey.isOffered());
    QVERIFY(run.keys.taken.isEmpty());
}

void TestHotkeyViewModel::isNotTakenTwice()
{
    Run run(*m_dir);
    run.hotkey.use(&run.keys);
    run.hotkey.setEnabled(true);
    run.preferences.setSound(true);
    run.hotkey.setEnabled(true);
    QCOMPARE(run.keys.taken.size(), 1);
}

QTEST_MAIN(TestHotkeyViewModel)
#include "tst_hotkeyviewmodel.moc"
