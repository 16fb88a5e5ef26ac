// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/shellprompts.h"
#include "conversation/unifieddiff.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

/// What a code says of itself: prompts, and diffs.
class TestCodeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesPromptsOut_data();
    void leavesPromptsOut();
    void readsDiffs_data();
    void readsDiffs();
    void knowsDiffs_data();
    void knowsDiffs();
};

void TestCodeText::leavesPromptsOut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("commands");
    QTest::addColumn<bool>("hasOutput");
    const auto row = [](const char *name, const QString &language, const QString &code,
                        const QString &commands, bool hasOutput = false) {
        QTest::newRow(name) << language << code << commands << hasOutput;
    };
    row("every line", u"bash"_s, u"$ cd x\n$ make"_s, u"cd x\nmake"_s);
    row("blank lines between", u"console"_s, u"\n$ cd x\n\n$ make\n"_s, u"cd x\nmake"_s);
    row("one", {}, u"$ ls"_s, u"ls"_s);
    row("an empty prompt", u"sh"_s, u"$ ls\n$"_s, u"ls\n"_s);
    row("root", u"console"_s, u"# apt update\n# apt upgrade"_s, u"apt update\napt upgrade"_s);
    row("comments of a script", u"bash"_s, u"# first\n# second"_s, {});
    row("Windows", u"powershell"_s, u"PS> dir\nPS C:\\Users\\a> cd .."_s, u"dir\ncd .."_s);
    row("Python", u"python"_s, u">>> x = 1\n>>> for a in b:\n...     print(a)\n... \n"_s,
        u"x = 1\nfor a in b:\n    print(a)\n"_s);
    row("a line that goes on", u"bash"_s, u"$ cp a \\\n    b\n$ ls"_s, u"cp a \\\n    b\nls"_s);
    row("a prompted line that goes on", u"bash"_s, u"$ cp a \\\n> b"_s, u"cp a \\\nb"_s);
    row("what goes on may look like a prompt", u"bash"_s, u"$ echo \\\n$ x"_s, u"echo \\\n$ x"_s);
    row("output between", u"console"_s, u"$ ls\na  b\n$ pwd\n/home"_s, u"ls\npwd"_s, true);
    row("output of Python", u"pycon"_s, u">>> 1 + 1\n2"_s, u"1 + 1"_s, true);
    row("output first", u"console"_s, u"Welcome\n$ ls"_s, {});
    row("no prompt", u"bash"_s, u"cd x\nmake"_s, {});
    row("no blank behind it", u"bash"_s, u"$HOME/bin/x\n$x"_s, {});
    row("another language", u"php"_s, u"$ a\n$ b"_s, {});
    row("quoted text", u"markdown"_s, u"> a\n> b"_s, {});
    row("nothing", u"bash"_s, {}, {});
}

void TestCodeText::leavesPromptsOut()
{
    QFETCH(const QString, language);
    QFETCH(const QString, code);
    QFETCH(const QString, commands);
    QFETCH(const bool, hasOutput);
    const PromptedCode prompted = promptedCode(code, language);
    QCOMPARE(prompted.commands, commands);
    QCOMPARE(prompted.hasOutput, hasOutput);
    QCOMPARE(withoutPrompts(code, language), commands.isEmpty() || hasOutput ? code : commands);
}

void TestCodeText::readsDiffs_data()
{
    QTest::addColumn<QString>("diff");
    QTest::addColumn<QString>("kinds"); ///< a letter for each line
    QTest::newRow("git")
        << u"diff --git a/x b/x\nindex 1..2 100644\n--- a/x\n+++ b/x\n@@ -1,3 +1,3 @@ f()\n a\n-b\n+c\n d"_s
        << u"ffffh -+ "_s;
    QTest::newRow("what looks like a file")
        << u"@@ -1,2 +1,2 @@\n--- x\n+++ y\n z\n--- a\n+++ b"_s << u"h-+ ff"_s;
    QTest::newRow("lengths of one") << u"@@ -1 +1 @@\n-a\n+b\n--- c"_s << u"h-+f"_s;
    QTest::newRow("no end of line") << u"@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b"_s << u"h- +"_s;
    QTest::newRow("no hunk") << u"-a\n+b\n c"_s << u"-+ "_s;
    QTest::newRow("a hunk without numbers") << u"@@\n-a\n+b"_s << u"h-+"_s;
    QTest::newRow("blank context") << u"@@ -1,3 +1,3 @@\n a\n\n-b\n+c"_s << u"h  -+"_s;
}

void TestCodeText::readsDiffs()
{
    QFETCH(const QString, diff);
    DiffReader reader;
    QString kinds;
    for (const QString &line : diff.split(u'\n'))
        kinds += u" +-hf"_s.at(int(reader.read(line)));
    QTEST(kinds, "kinds");
}

void TestCodeText::knowsDiffs_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isDiff");
    QTest::newRow("plain") << u"--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b"_s << true;
    QTest::newRow("git")
        << u"diff --git a/x b/x\nnew file mode 100644\n--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+b"_s << true;
    QTest::newRow("not yet") << u"--- a/x\n+++ b/x"_s << false;
    QTest::newRow("no files") << u"@@ -1 +1 @@\n-a\n+b"_s << false;
    QTest::newRow("a list") << u"- a\n- b\n+ c"_s << false;
    QTest::newRow("YAML") << u"--- \na: b\n+++ \n@@ -1 +1 @@"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestCodeText::knowsDiffs()
{
    QFETCH(const QString, code);
    QTEST(isUnifiedDiff(code), "isDiff");
}

QTEST_APPLESS_MAIN(TestCodeText)
#include "tst_codetext.moc"
