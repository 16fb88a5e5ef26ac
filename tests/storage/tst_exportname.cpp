// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/exportname.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

ConversationRecord record(const QString &title)
{
    ConversationRecord result;
    result.title = title;
    result.createdAt = QDateTime(QDate(2026, 3, 14), QTime(15, 9), QTimeZone::utc());
    return result;
}

QString nameOf(const QString &title)
{
    return ExportNames().next(record(title), u"md"_s, u"Untitled"_s);
}

} // namespace

class TestExportName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAllowedEverywhere_data();
    void isAllowedEverywhere();
    void staysShort();
    void neverRepeats();
};

void TestExportName::isAllowedEverywhere_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"A reading desk"_s << u"2026-03-14 A reading desk.md"_s;
    QTest::newRow("other scripts") << u"Ein Lesepült für 日本語 👩‍💻"_s
                                   << u"2026-03-14 Ein Lesepült für 日本語 👩‍💻.md"_s;
    QTest::newRow("forbidden characters")
        << u"a/b\\c:d*e?f\"g<h>i|j"_s << u"2026-03-14 a b c d e f g h i j.md"_s;
    QTest::newRow("a way out") << u"../../etc/passwd"_s << u"2026-03-14 .. .. etc passwd.md"_s;
    QTest::newRow("control characters") << u"a\nb\tc\x01"_s << u"2026-03-14 a b c.md"_s;
    QTest::newRow("turned around") << u"a\u202Egpj.exe"_s << u"2026-03-14 a gpj.exe.md"_s;
    QTest::newRow("dots at the end") << u"and so on... "_s << u"2026-03-14 and so on.md"_s;
    QTest::newRow("a device") << u"CON"_s << u"2026-03-14 CON.md"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xd800) + u"b"_s << u"2026-03-14 a b.md"_s;
    QTest::newRow("none") << QString() << u"2026-03-14 Untitled.md"_s;
    QTest::newRow("nothing left of it") << u"???"_s << u"2026-03-14 Untitled.md"_s;
    QTest::newRow("decomposed") << u"u\u0308"_s << u"2026-03-14 \u00fc.md"_s;
}

void TestExportName::isAllowedEverywhere()
{
    QFETCH(const QString, title);
    const QString name = nameOf(title);
    QTEST(name, "name");
    QTemporaryDir dir;
    QFile file(dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{name});
}

void TestExportName::staysShort()
{
    for (const QString &character : {u"a"_s, u"ü"_s, u"語"_s, u"😀"_s}) {
        const QString name = nameOf(character.repeated(500));
        QVERIFY(name.toUtf8().size() <= 140);
        QVERIFY(name.toUtf8().size() > 120);
        QVERIFY(name.endsWith(character + u".md"_s));
    }
}

void TestExportName::neverRepeats()
{
    ExportNames names;
    const auto next = [&names](const QString &title) { return names.next(record(title), u"md"_s, u"x"_s); };
    QCOMPARE(next(u"Same"_s), u"2026-03-14 Same.md"_s);
    QCOMPARE(next(u"same"_s), u"2026-03-14 same (2).md"_s);
    QCOMPARE(next(u"Same"_s), u"2026-03-14 Same (3).md"_s);
    QCOMPARE(next(u"Same (3)"_s), u"2026-03-14 Same (3) (2).md"_s);
    ExportNames more({u"2026-03-14 SAME.md"_s});
    QCOMPARE(more.next(record(u"Same"_s), u"md"_s, u"x"_s), u"2026-03-14 Same (2).md"_s);
}

QTEST_GUILESS_MAIN(TestExportName)
#include "tst_exportname.moc"
