// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/codedesk.h"
#include "viewmodel/codefile.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"cannot be read"_s;
}

struct Fixture
{
    QTemporaryDir dir;
    Settings settings{dir.filePath(u"settings.ini"_s)};
    Preferences preferences{settings};
    CodeDesk desk{preferences, dir.filePath(u"opened"_s)};
};

} // namespace

class TestCodeDesk : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    /// In place of the system's programs.
    void takeFile(const QUrl &file) { m_opened.append(file.toLocalFile()); }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"file"_s, this, "takeFile");
    }
    void cleanup() { QDesktopServices::unsetUrlHandler(u"file"_s); }

    void remembersHowCodeIsShown();
    void keepsLongCodeOpen();
    void namesFiles_data();
    void namesFiles();
    void saves();
    void saysWhatWasNotSaved_data();
    void saysWhatWasNotSaved();
    void suggestsAFreeName();
    void opensACopy();
    void opensNothingThatCouldRun_data();
    void opensNothingThatCouldRun();
    void forgetsCopiesOfTheLastTime();
    void saysWhatCannotBeOpened();
    void copiesWithoutPrompts();

private:
    QStringList m_opened;
};

void TestCodeDesk::remembersHowCodeIsShown()
{
    Fixture f;
    QSignalSpy changes(&f.desk, &CodeDesk::looksChanged);
    QVERIFY(!f.desk.wraps(u"C++"_s));
    QVERIFY(!f.desk.isNumbered());
    f.desk.setWraps(u"C++"_s, true);
    f.desk.setNumbered(true);
    QCOMPARE(changes.size(), 2);
    QVERIFY(f.desk.wraps(u"C++"_s));
    QVERIFY(!f.desk.wraps(u"C"_s));
    Settings again(f.settings.file());
    Preferences preferences(again);
    const CodeDesk desk(preferences, {});
    QVERIFY(desk.wraps(u"C++"_s) && desk.isNumbered());
}

void TestCodeDesk::keepsLongCodeOpen()
{
    Fixture f;
    QStringListModel page({u"a"_s, u"b"_s, u"c"_s});
    QSignalSpy changes(&f.desk, &CodeDesk::unfoldedChanged);
    f.desk.setUnfolded(&page, 1, true);
    f.desk.setUnfolded(&page, 1, true);
    QCOMPARE(changes.size(), 1);
    QVERIFY(f.desk.isUnfolded(&page, 1) && !f.desk.isUnfolded(&page, 2));
    page.insertRows(0, 5); // an earlier part of the conversation comes
    QVERIFY(f.desk.isUnfolded(&page, 6) && !f.desk.isUnfolded(&page, 1));
    f.desk.setUnfolded(&page, 6, false);
    QVERIFY(!f.desk.isUnfolded(&page, 6));
    f.desk.setUnfolded(&page, 99, true);
    f.desk.setUnfolded(nullptr, 0, true);
    QVERIFY(!f.desk.isUnfolded(&page, 99) && !f.desk.isUnfolded(nullptr, 0));
    QCOMPARE(changes.size(), 2);
}

void TestCodeDesk::namesFiles_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("saved");
    QTest::addColumn<QString>("opened");
    QTest::newRow("C++") << u"C++"_s << u"code.cpp"_s << u"code.cpp"_s;
    QTest::newRow("Python") << u"py"_s << u"code.py"_s << u"code.py.txt"_s;
    QTest::newRow("shell") << u"bash"_s << u"code.sh"_s << u"code.sh.txt"_s;
    QTest::newRow("HTML") << u"html"_s << u"code.html"_s << u"code.html.txt"_s;
    QTest::newRow("diff") << u"diff"_s << u"code.diff"_s << u"code.diff"_s;
    QTest::newRow("Dockerfile") << u"dockerfile"_s << u"Dockerfile"_s << u"Dockerfile.txt"_s;
    QTest::newRow("none") << QString() << u"code.txt"_s << u"code.txt"_s;
    QTest::newRow("unknown") << u"desktop"_s << u"code.txt"_s << u"code.txt"_s;
    QTest::newRow("a path") << u"../../x.sh"_s << u"code.txt"_s << u"code.txt"_s;
}

void TestCodeDesk::namesFiles()
{
    QFETCH(const QString, tag);
    QTEST(codeFileName(tag), "saved");
    QTEST(readableFileName(tag), "opened");
}

void TestCodeDesk::saves()
{
    Fixture f;
    QSignalSpy asked(&f.desk, &CodeDesk::saveRequested);
    f.desk.save({u"print('é')"_s}, u"py"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(QFileInfo(f.desk.suggestedFile().toLocalFile()).suffix(), u"py"_s);
    const QString path = f.dir.filePath(u"a.py"_s);
    f.desk.saveTo(QUrl::fromLocalFile(path));
    QCOMPARE(contents(path), u"print('é')\n"_s);
    QCOMPARE(f.desk.problem(), QString());
}

void TestCodeDesk::saysWhatWasNotSaved_data()
{
    QTest::addColumn<QUrl>("file");
    QTest::newRow("no folder") << QUrl::fromLocalFile(u"/nowhere/at/all/a.py"_s);
    QTest::newRow("a folder") << QUrl::fromLocalFile(QDir::tempPath());
    QTest::newRow("another computer") << QUrl(u"https://example.org/a.py"_s);
}

void TestCodeDesk::saysWhatWasNotSaved()
{
    QFETCH(const QUrl, file);
    Fixture f;
    f.desk.save({u"x"_s}, u"py"_s);
    f.desk.saveTo(file);
    QVERIFY(f.desk.problem().contains(u"another place"_s));
    f.desk.saveTo(QUrl::fromLocalFile(f.dir.filePath(u"a.py"_s)));
    QCOMPARE(f.desk.problem(), QString());
}

void TestCodeDesk::suggestsAFreeName()
{
    Fixture f;
    f.desk.save({u"x"_s}, u"rust"_s);
    const QString first = f.desk.suggestedFile().toLocalFile();
    QVERIFY(QDir().mkpath(QFileInfo(first).path()));
    f.desk.saveTo(QUrl::fromLocalFile(first));
    const QString second = f.desk.suggestedFile().toLocalFile();
    QVERIFY(QFile::remove(first));
    QVERIFY(second != first);
    QVERIFY(second.endsWith(u".rs"_s));
}

void TestCodeDesk::opensACopy()
{
    Fixture f;
    f.desk.open({u"int x;"_s}, u"cpp"_s);
    QCOMPARE(f.desk.problem(), QString());
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(m_opened.first().startsWith(f.dir.filePath(u"opened/"_s)));
    QCOMPARE(contents(m_opened.first()), u"int x;\n"_s);
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(m_opened.first()) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(m_opened.first()).path()) & others));
    f.desk.open({u"int y;"_s}, u"cpp"_s);
    QVERIFY(m_opened.last() != m_opened.first());
    QCOMPARE(contents(m_opened.first()), u"int x;\n"_s);
}

void TestCodeDesk::opensNothingThatCouldRun_data()
{
    QTest::addColumn<QString>("tag");
    for (const char *tag :
         {"bash", "sh",  "python", "js",  "ts",   "php",     "ruby", "powershell", "bat",  "cmd", "vbs",
          "html", "svg", "xml",    "lua", "make", "desktop", "reg",  "exe",        "perl", "jar", "hta"})
        QTest::newRow(tag) << QString::fromLatin1(tag);
}

void TestCodeDesk::opensNothingThatCouldRun()
{
    QFETCH(const QString, tag);
    Fixture f;
    f.desk.open({u"#!/bin/sh\ntrue"_s}, tag);
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(m_opened.first().endsWith(u".txt"_s));
    QVERIFY(!QFileInfo(m_opened.first()).isExecutable());
}

void TestCodeDesk::forgetsCopiesOfTheLastTime()
{
    Fixture f;
    f.desk.open({u"int x;"_s}, u"cpp"_s);
    QVERIFY(QFile::exists(m_opened.first()));
    const CodeDesk next(f.preferences, f.dir.filePath(u"opened"_s));
    QVERIFY(!QFile::exists(m_opened.first()));
}

void TestCodeDesk::saysWhatCannotBeOpened()
{
    Fixture f;
    CodeDesk nowhere(f.preferences, {});
    nowhere.open({u"x"_s}, u"cpp"_s);
    QVERIFY(m_opened.isEmpty());
    QVERIFY(nowhere.problem().contains(u"Save it"_s));
    QFile file(f.dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    CodeDesk inAFile(f.preferences, file.fileName() + u"/x"_s);
    inAFile.open({u"x"_s}, u"cpp"_s);
    QVERIFY(!inAFile.problem().isEmpty());
    inAFile.clearProblem();
    QCOMPARE(inAFile.problem(), QString());
}

void TestCodeDesk::copiesWithoutPrompts()
{
    Fixture f;
    QCOMPARE(f.desk.copied({u"$ a\n$ b"_s}, u"bash"_s), u"a\nb"_s);
    QCOMPARE(f.desk.copied({u"$ a\nout"_s}, u"bash"_s), u"$ a\nout"_s);
    QCOMPARE(f.desk.commands({u"$ a\nout"_s}, u"bash"_s), u"a"_s);
    QCOMPARE(f.desk.commands({u"a"_s}, u"bash"_s), QString());
}

QTEST_MAIN(TestCodeDesk)
#include "tst_codedesk.moc"
