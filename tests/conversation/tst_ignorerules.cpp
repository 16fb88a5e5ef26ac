// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/ignorerules.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

enum class Said { Nothing, Ignored, Kept };

Said say(const IgnoreRules &rules, const QString &path, bool isFolder)
{
    const std::optional<bool> ignored = rules.ignores(path, isFolder);
    return !ignored ? Said::Nothing : *ignored ? Said::Ignored : Said::Kept;
}

} // namespace

class TestIgnoreRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void agreesWithGit();
};

void TestIgnoreRules::judges_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Said>("file");
    QTest::addColumn<Said>("folder");
    const auto add = [](const char *name, const QString &rules, const QString &path, Said file, Said folder) {
        QTest::newRow(name) << rules << path << file << folder;
    };
    constexpr Said no = Said::Nothing;
    constexpr Said yes = Said::Ignored;

    add("name", u"build"_s, u"build"_s, yes, yes);
    add("name below", u"build"_s, u"a/b/build"_s, yes, yes);
    add("not a part of a name", u"build"_s, u"rebuild"_s, no, no);
    add("folders only", u"build/"_s, u"a/build"_s, no, yes);
    add("anchored", u"/build"_s, u"a/build"_s, no, no);
    add("anchored by its middle", u"a/build"_s, u"b/a/build"_s, no, no);
    add("star", u"*.o"_s, u"a/b.o"_s, yes, yes);
    add("star stays in its part", u"a/*.o"_s, u"a/b/c.o"_s, no, no);
    add("question mark", u"?.o"_s, u"ab.o"_s, no, no);
    add("class", u"[a-c].o"_s, u"b.o"_s, yes, yes);
    add("class of others", u"[!a-c].o"_s, u"b.o"_s, no, no);
    add("two stars in front", u"**/x"_s, u"a/b/x"_s, yes, yes);
    add("two stars behind", u"x/**"_s, u"x/a/b"_s, yes, yes);
    add("two stars behind, itself", u"x/**"_s, u"x"_s, no, no);
    add("two stars between", u"a/**/b"_s, u"a/b"_s, yes, yes);
    add("two stars between more", u"a/**/b"_s, u"a/x/y/b"_s, yes, yes);
    add("the last rule counts", u"*.log\n!keep.log"_s, u"keep.log"_s, Said::Kept, Said::Kept);
    add("and not the first", u"!keep.log\n*.log"_s, u"keep.log"_s, yes, yes);
    add("remark", u"#x"_s, u"#x"_s, no, no);
    add("escaped remark", u"\\#x"_s, u"#x"_s, yes, yes);
    add("escaped mark", u"\\!x"_s, u"!x"_s, yes, yes);
    add("spaces at the end", u"x  "_s, u"x"_s, yes, yes);
    add("escaped space", u"x\\ "_s, u"x "_s, yes, yes);
    add("line ends of Windows", u"x\r\ny\r\n"_s, u"y"_s, yes, yes);
    add("empty lines", u"\n\n/\n"_s, u"x"_s, no, no);
    add("open class", u"[ab"_s, u"[ab"_s, yes, yes);
    add("dots are dots", u"a.b"_s, u"axb"_s, no, no);
}

void TestIgnoreRules::judges()
{
    QFETCH(QString, rules);
    QFETCH(QString, path);
    QTEST(say(IgnoreRules(rules), path, false), "file");
    QTEST(say(IgnoreRules(rules), path, true), "folder");
}

/// Random rules and paths of few letters, so that many of them meet.
void TestIgnoreRules::agreesWithGit()
{
    const QString git = QStandardPaths::findExecutable(u"git"_s);
    if (git.isEmpty())
        QSKIP("git is not here");
    QTemporaryDir dir;
    QProcess process;
    process.setWorkingDirectory(dir.path());
    process.start(git, {u"init"_s, u"-q"_s});
    QVERIFY(process.waitForFinished());
    QRandomGenerator random(11);
    const auto drawn = [&random](QStringView letters, int most) {
        QString word;
        for (int i = random.bounded(1, most); i > 0; --i)
            word += letters[random.bounded(letters.size())];
        return word;
    };
    for (int round = 0; round < 60; ++round) {
        QString rules;
        for (int i = 0; i < 4; ++i)
            rules += (random.bounded(4) == 0 ? u"!"_s : QString()) + drawn(u"ab*?/.", 7) + u'\n';
        QFile file(dir.filePath(u".gitignore"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rules.toUtf8()) > 0);
        file.close();
        QString paths;
        for (int i = 0; i < 40; ++i)
            paths += drawn(u"ab", 3) + u'\n';
        process.start(git, {u"check-ignore"_s, u"--no-index"_s, u"-v"_s, u"-n"_s, u"--stdin"_s});
        process.write(paths.toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const IgnoreRules read(rules);
        for (const QString &line :
             QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
            const QString path = line.section(u'\t', 1);
            const QString source = line.section(u'\t', 0, 0);
            const QString rule = source.section(u':', 2);
            const Said expected = source == "::"_L1       ? Said::Nothing
                                  : rule.startsWith(u'!') ? Said::Kept
                                                          : Said::Ignored;
            QVERIFY2(say(read, path, false) == expected, qPrintable(path + u" of\n" + rules));
        }
    }
}

QTEST_GUILESS_MAIN(TestIgnoreRules)
#include "tst_ignorerules.moc"
