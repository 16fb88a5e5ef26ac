// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/actions.h"

#include "viewmodel/actionslot.h"

#include <QKeySequence>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

Q_DECLARE_METATYPE(Desktop)

namespace {

/// Actions whose keys are kept in a file of their own.
struct Fixture
{
    QTemporaryDir dir;
    Settings settings{dir.filePath(u"settings.ini"_s)};
    Preferences preferences{settings};
    Actions actions{actionTable(Desktop::Other)};

    Fixture() { actions.setPreferences(&preferences); }
    QVariant value(const QString &name, Actions::Role role) const
    {
        for (int row = 0; row < actions.rowCount(); ++row) {
            if (actions.data(actions.index(row), int(Actions::Role::Name)) == name)
                return actions.data(actions.index(row), int(role));
        }
        return {};
    }
};

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsWholeAndItsKeysAreItsOwn_data();
    void everyActionIsWholeAndItsKeysAreItsOwn();
    void followsTheHabitsOfThePlatform();
    void arrowsFollowTheDirection();
    void makesShortcutsOfKeys_data();
    void makesShortcutsOfKeys();
    void keepsWhatIsChosen();
    void takesKeysFromWhoHasThem();
    void saysWhoHasThem();
    void resetsOneAndAll();
    void bearsAnyFile();
    void doesWhatTheLastEnabledSlotDoes();
};

void TestActions::everyActionIsWholeAndItsKeysAreItsOwn_data()
{
    QTest::addColumn<Desktop>("desktop");
    QTest::newRow("mac") << Desktop::Mac;
    QTest::newRow("windows") << Desktop::Windows;
    QTest::newRow("plasma") << Desktop::Plasma;
    QTest::newRow("gnome") << Desktop::Gnome;
    QTest::newRow("other") << Desktop::Other;
}

void TestActions::everyActionIsWholeAndItsKeysAreItsOwn()
{
    QFETCH(const Desktop, desktop);
    QSet<QString> names;
    QHash<QString, QString> owners;
    const QList<ActionEntry> table = actionTable(desktop);
    QVERIFY(table.size() > 40);
    for (const ActionEntry &action : table) {
        QVERIFY2(!action.name.isEmpty() && !action.text.isEmpty(), qPrintable(action.name));
        QVERIFY2(!names.contains(action.name), qPrintable(action.name));
        names.insert(action.name);
        for (const QString &shortcut : action.shortcuts) {
            QCOMPARE(QKeySequence::fromString(shortcut, QKeySequence::PortableText)
                         .toString(QKeySequence::PortableText),
                     shortcut);
            QVERIFY2(!owners.contains(shortcut),
                     qPrintable(shortcut + u' ' + owners.value(shortcut) + u' ' + action.name));
            owners.insert(shortcut, action.name);
        }
    }
}

void TestActions::followsTheHabitsOfThePlatform()
{
    const auto keys = [](Desktop desktop, const QString &name) {
        return Actions(actionTable(desktop)).shortcuts(name);
    };
    QCOMPARE(keys(Desktop::Gnome, u"pinned-1"_s), QStringList{u"Alt+1"_s});
    QCOMPARE(keys(Desktop::Plasma, u"pinned-1"_s), QStringList{u"Ctrl+1"_s});
    QCOMPARE(keys(Desktop::Gnome, u"sidebar"_s).constFirst(), u"F9"_s);
    QCOMPARE(keys(Desktop::Windows, u"find-next"_s).constFirst(), u"F3"_s);
    QCOMPARE(keys(Desktop::Gnome, u"find-next"_s).constFirst(), u"Ctrl+G"_s);
    QCOMPARE(keys(Desktop::Mac, u"question-next"_s), QStringList{u"Alt+Down"_s});
    QVERIFY(keys(Desktop::Mac, u"stop"_s).contains(u"Ctrl+."_s));
    QCOMPARE(keys(Desktop::Gnome, u"shortcuts"_s).constFirst(), u"Ctrl+?"_s);
    QVERIFY(keys(Desktop::Plasma, u"settings"_s).contains(u"Ctrl+,"_s));
    QCOMPARE(keys(Desktop::Other, u"palette"_s), (QStringList{u"Ctrl+K"_s, u"Ctrl+Shift+P"_s}));
}

void TestActions::arrowsFollowTheDirection()
{
    const Actions mirrored(actionTable(Desktop::Other, Qt::RightToLeft));
    QCOMPARE(mirrored.shortcuts(u"branch-previous"_s), QStringList{u"Alt+Shift+Right"_s});
    QCOMPARE(mirrored.shortcuts(u"branch-next"_s), QStringList{u"Alt+Shift+Left"_s});
}

void TestActions::makesShortcutsOfKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("shortcut");
    QTest::newRow("with Ctrl") << int(Qt::Key_J) << int(Qt::ControlModifier) << u"Ctrl+J"_s;
    QTest::newRow("of the keypad") << int(Qt::Key_5) << int(Qt::ControlModifier | Qt::KeypadModifier)
                                   << u"Ctrl+5"_s;
    QTest::newRow("function key") << int(Qt::Key_F8) << 0 << u"F8"_s;
    QTest::newRow("a letter is written") << int(Qt::Key_J) << int(Qt::ShiftModifier) << QString();
    QTest::newRow("only Ctrl") << int(Qt::Key_Control) << int(Qt::ControlModifier) << QString();
    QTest::newRow("Tab goes on") << int(Qt::Key_Tab) << int(Qt::ControlModifier) << QString();
    QTest::newRow("Enter") << int(Qt::Key_Return) << 0 << QString();
    QTest::newRow("nothing") << 0 << 0 << QString();
}

void TestActions::makesShortcutsOfKeys()
{
    QFETCH(const int, key);
    QFETCH(const int, modifiers);
    QTEST(shortcutOf(key, Qt::KeyboardModifiers(modifiers)), "shortcut");
}

void TestActions::keepsWhatIsChosen()
{
    Fixture f;
    QSignalSpy changed(&f.actions, &Actions::shortcutsChanged);
    f.actions.bind(u"new-chat"_s, u"Ctrl+J"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.actions.shortcuts(u"new-chat"_s), QStringList{u"Ctrl+J"_s});
    QVERIFY(f.value(u"new-chat"_s, Actions::Role::Own).toBool());
    Settings again(f.settings.file());
    Preferences preferences(again);
    Actions other(actionTable(Desktop::Other));
    other.setPreferences(&preferences);
    QCOMPARE(other.shortcuts(u"new-chat"_s), QStringList{u"Ctrl+J"_s});
    other.bind(u"new-chat"_s, {});
    QVERIFY(other.shortcuts(u"new-chat"_s).isEmpty());
    other.bind(u"new-chat"_s, u"Ctrl+N"_s);
    QVERIFY(!other.isCustomized());
}

void TestActions::takesKeysFromWhoHasThem()
{
    Fixture f;
    QCOMPARE(f.actions.ownerText(u"Ctrl+K"_s, u"new-chat"_s), u"Commands"_s);
    QVERIFY(f.actions.ownerText(u"Ctrl+K"_s, u"palette"_s).isEmpty());
    f.actions.bind(u"new-chat"_s, u"Ctrl+K"_s);
    QCOMPARE(f.actions.shortcuts(u"new-chat"_s), QStringList{u"Ctrl+K"_s});
    QCOMPARE(f.actions.shortcuts(u"palette"_s), QStringList{u"Ctrl+Shift+P"_s});
    QVERIFY(f.actions.ownerText(u"Ctrl+N"_s, {}).isEmpty());
}

/// As when somebody edits the file: no shortcut is ever in doubt.
void TestActions::saysWhoHasThem()
{
    Fixture f;
    f.preferences.setShortcuts(u"new-chat"_s, u"Ctrl+K; Ctrl+J"_s);
    QCOMPARE(f.actions.shortcuts(u"new-chat"_s), (QStringList{u"Ctrl+K"_s, u"Ctrl+J"_s}));
    QCOMPARE(f.actions.shortcuts(u"palette"_s), QStringList{u"Ctrl+Shift+P"_s});
    QCOMPARE(f.value(u"palette"_s, Actions::Role::Conflict).toString(),
             u"Ctrl+K belongs to “New conversation”."_s);
    QVERIFY(f.value(u"new-chat"_s, Actions::Role::Conflict).toString().isEmpty());
}

void TestActions::resetsOneAndAll()
{
    Fixture f;
    f.actions.bind(u"new-chat"_s, u"Ctrl+J"_s);
    f.actions.bind(u"search"_s, {});
    f.actions.reset(u"new-chat"_s);
    QCOMPARE(f.actions.shortcuts(u"new-chat"_s), QStringList{u"Ctrl+N"_s});
    QVERIFY(f.actions.shortcuts(u"search"_s).isEmpty());
    f.actions.resetAll();
    QCOMPARE(f.actions.shortcuts(u"search"_s), QStringList{u"Ctrl+Shift+F"_s});
    QVERIFY(!f.actions.isCustomized());
}

void TestActions::bearsAnyFile()
{
    Fixture f;
    f.preferences.setShortcuts(u"new-chat"_s, u"; ; rubbish+key, Ctrl+"_s);
    QCOMPARE(f.actions.shortcuts(u"new-chat"_s), QStringList{u"Ctrl+N"_s});
    f.preferences.setShortcuts(u"nobody"_s, u"Ctrl+N"_s);
    QCOMPARE(f.actions.shortcuts(u"new-chat"_s), QStringList{u"Ctrl+N"_s});
}

void TestActions::doesWhatTheLastEnabledSlotDoes()
{
    Fixture f;
    QVERIFY(!f.actions.trigger(u"new-chat"_s));
    ActionSlot first;
    first.setAction(u"new-chat"_s);
    ActionSlot second;
    second.setAction(u"new-chat"_s);
    f.actions.add(first);
    f.actions.add(second);
    QSignalSpy firstDone(&first, &ActionSlot::triggered);
    QSignalSpy secondDone(&second, &ActionSlot::triggered);
    QVERIFY(f.actions.trigger(u"new-chat"_s));
    QCOMPARE(secondDone.size(), 1);
    second.setEnabled(false);
    QVERIFY(f.actions.trigger(u"new-chat"_s));
    QCOMPARE(firstDone.size(), 1);
    first.setEnabled(false);
    QVERIFY(!f.actions.isAvailable(u"new-chat"_s));
    f.actions.remove(first);
    f.actions.remove(second);
    QVERIFY(!f.actions.trigger(u"new-chat"_s));
}

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
