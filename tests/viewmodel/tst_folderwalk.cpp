// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/foldertree.h"
#include "viewmodel/folderwalk.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

void write(const QString &path, const QByteArray &content = "x")
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(content) != content.size())
        qFatal("%s", qPrintable(path));
}

FolderListing walked(const QString &path, int step = 3)
{
    FolderWalk walk(path);
    while (!walk.step(step)) {
    }
    return walk.listing();
}

QStringList pathsIn(const FolderListing &listing)
{
    QStringList paths;
    for (const FolderFile &file : listing.files)
        paths += file.path;
    return paths;
}

} // namespace

class TestFolderWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsFiles();
    void honoursNestedRules();
    void honoursRulesAbove();
    void followsNoLinks();
    void looksThroughManyFilesInPieces();
    void showsATree();
    void attachesWhatIsChosen();
    void attachesTheList();
    void canBeCancelled();

private:
    QString at(const QString &name) const { return m_dir->filePath(name); }
    void open(FolderTree &tree, const QString &path);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestFolderWalk::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestFolderWalk::open(FolderTree &tree, const QString &path)
{
    tree.open(path);
    QTRY_VERIFY(!tree.isLooking());
}

void TestFolderWalk::listsFiles()
{
    write(at(u"b.txt"_s), "12345");
    write(at(u"a/c.cpp"_s));
    write(at(u".hidden"_s));
    write(at(u"a/d.PNG"_s));
    write(at(u"a/e.zip"_s));
    write(at(u".git/config"_s));
    const FolderListing listing = walked(m_dir->path());
    QCOMPARE(pathsIn(listing), QStringList({u".hidden"_s, u"a/c.cpp"_s, u"a/d.PNG"_s, u"b.txt"_s}));
    QCOMPARE(listing.files.at(3), (FolderFile{u"b.txt"_s, 5, true}));
    QCOMPARE(listing.files.at(2).isText, false);
    QCOMPARE(listing.binaries, 1);
    QCOMPARE(listing.ignored, 0);
    QVERIFY(!listing.isCut);
}

void TestFolderWalk::honoursNestedRules()
{
    write(at(u".gitignore"_s), "*.log\nbuild/\n");
    write(at(u"a.log"_s));
    write(at(u"build/x"_s));
    write(at(u"sub/.gitignore"_s), "!keep.log\n/only.txt\n");
    write(at(u"sub/keep.log"_s));
    write(at(u"sub/other.log"_s));
    write(at(u"sub/only.txt"_s));
    write(at(u"sub/deep/only.txt"_s));
    write(at(u"zsub/keep.log"_s)); // the rules of its neighbour do not count here
    const FolderListing listing = walked(m_dir->path(), 1);
    QCOMPARE(pathsIn(listing),
             QStringList({u".gitignore"_s, u"sub/.gitignore"_s, u"sub/deep/only.txt"_s, u"sub/keep.log"_s}));
    QCOMPARE(listing.ignored, 5);
}

void TestFolderWalk::honoursRulesAbove()
{
    write(at(u"repo/.git/info/exclude"_s), "private\n");
    write(at(u"repo/.gitignore"_s), "src/in/*.tmp\n*.o2\n");
    write(at(u"repo/src/in/a.tmp"_s));
    write(at(u"repo/src/in/b.o2"_s));
    write(at(u"repo/src/in/private"_s));
    write(at(u"repo/src/in/c"_s));
    QCOMPARE(pathsIn(walked(at(u"repo/src/in"_s))), QStringList(u"c"_s));
    write(at(u"alone/.gitignore"_s), "*\n");
    write(at(u"alone/in/c"_s));
    QCOMPARE(pathsIn(walked(at(u"alone/in"_s))), QStringList(u"c"_s)); // this is no repository
}

void TestFolderWalk::followsNoLinks()
{
#ifdef Q_OS_UNIX
    write(at(u"a/x"_s));
    QFile::link(m_dir->path(), at(u"a/up"_s));
    QFile::link(at(u"loop"_s), at(u"loop"_s));
    const FolderListing listing = walked(m_dir->path());
    QCOMPARE(pathsIn(listing), QStringList(u"a/x"_s));
    QCOMPARE(listing.unread, 2);
#endif
}

/// No piece takes long, and there is an end.
void TestFolderWalk::looksThroughManyFilesInPieces()
{
    const int count = kMaxListedFiles + 500;
    for (int i = 0; i < count; ++i)
        write(at(u"d%1/f%2.txt"_s.arg(i % 50).arg(i)));
    FolderWalk walk(m_dir->path());
    int pieces = 0;
    while (!walk.step(1000))
        ++pieces;
    QVERIFY(pieces >= kMaxListedFiles / 1000);
    QVERIFY(walk.listing().isCut);
    QCOMPARE(walk.listing().files.size(), kMaxListedFiles);
    FolderTree tree;
    open(tree, m_dir->path());
    QCOMPARE(tree.rowCount(), 49); // of 50 folders with 410 files each
    QVERIFY(tree.leftOut().contains(u"20"_s));
    QVERIFY(!tree.obstacle().isEmpty()); // more than a question takes
}

void TestFolderWalk::showsATree()
{
    write(at(u"a/b/c.txt"_s), "1234");
    write(at(u"a/d.png"_s), "12");
    write(at(u"e.txt"_s), "1");
    FolderTree tree;
    QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(tree, m_dir->path());
    const auto name = [&tree](int row) {
        return tree.data(tree.index(row), int(FolderTree::Role::Name)).toString();
    };
    const auto choice = [&tree](int row) {
        return Qt::CheckState(tree.data(tree.index(row), int(FolderTree::Role::Choice)).toInt());
    };
    QCOMPARE(tree.rowCount(), 2);
    QCOMPARE(name(0), u"a"_s);
    QCOMPARE(choice(0), Qt::PartiallyChecked); // pictures are not chosen
    QCOMPARE(tree.chosen(), 2);
    tree.toggleFold(0);
    QCOMPARE(tree.rowCount(), 4);
    QCOMPARE(name(1), u"b"_s);
    tree.toggleFold(1);
    QCOMPARE(name(2), u"c.txt"_s);
    tree.toggleChoice(0);
    QCOMPARE(choice(0), Qt::Checked);
    QCOMPARE(tree.chosen(), 3);
    tree.toggleChoice(0);
    QCOMPARE(tree.chosen(), 1);
    tree.toggleFold(0);
    QCOMPARE(tree.rowCount(), 2);
    tree.toggleFold(0);
    QCOMPARE(tree.rowCount(), 5); // what was unfolded in it still is
    tree.toggleFold(9);
    tree.toggleChoice(-1);
}

void TestFolderWalk::attachesWhatIsChosen()
{
    write(at(u"f/a/b.txt"_s), "bb");
    write(at(u"f/c.txt"_s), "cc");
    write(at(u"f/odd.txt"_s), QByteArray("\0\1", 2));
    AttachmentList list;
    FolderTree tree;
    tree.setProperty("attachments", QVariant::fromValue(&list));
    open(tree, at(u"f"_s));
    QCOMPARE(list.count(), 0);
    QSignalSpy settled(&list, &AttachmentList::settled);
    tree.attach();
    QVERIFY(settled.wait());
    QCOMPARE(list.count(), 2);
    QCOMPARE(list.attachments().at(0).name, u"f/a/b.txt"_s);
    QCOMPARE(list.attachments().at(0).content, "bb"_ba);
    QCOMPARE(list.attachments().at(1).name, u"f/c.txt"_s);
    QCOMPARE(list.problems().size(), 1); // what it is was only seen when it was read
}

void TestFolderWalk::attachesTheList()
{
    write(at(u"f/a/b.txt"_s), "bb");
    write(at(u"f/c.txt"_s), "cc");
    AttachmentList list;
    FolderTree tree;
    tree.setProperty("attachments", QVariant::fromValue(&list));
    open(tree, at(u"f"_s));
    tree.attachList();
    QCOMPARE(list.count(), 1);
    QCOMPARE(list.attachments().at(0).content, "a/b.txt\t2\nc.txt\t2\n"_ba);
}

void TestFolderWalk::canBeCancelled()
{
    for (int i = 0; i < 3000; ++i)
        write(at(u"f%1"_s.arg(i)));
    FolderTree tree;
    tree.open(m_dir->path());
    QVERIFY(tree.isLooking());
    tree.cancel();
    QVERIFY(!tree.isLooking());
    write(at(u"other/x.txt"_s));
    open(tree, at(u"other"_s));
    QCOMPARE(tree.rowCount(), 1); // nothing of the first one comes behind it
}

QTEST_GUILESS_MAIN(TestFolderWalk)
#include "tst_folderwalk.moc"
