// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "openingprobe.h"

#include "storage/checkup.h"
#include "storage/database.h"
#include "storage/opening.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

class TestCheckup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsThere();
    void seesDamageThatNobodyHasMet();
    void seesANewerVersion();
};

void TestCheckup::saysWhatIsThere()
{
    HistoryProbe probe;
    QVERIFY(!examineHistory(probe.dir.filePath(u"nowhere"_s)).isThere);
    fill(probe, 3, 4);
    for (const bool isOpen : {false, true}) {
        if (isOpen)
            probe.open();
        const HistoryCheckup checkup = examineHistory(probe.path());
        QCOMPARE(checkup.problem, std::nullopt);
        QCOMPARE(checkup.conversations, 3);
        QCOMPARE(checkup.turns, 12);
        QCOMPARE(checkup.version, newestVersion(migrations()));
        QVERIFY(checkup.bytes > 4096);
    }
}

void TestCheckup::seesDamageThatNobodyHasMet()
{
    HistoryProbe probe;
    fill(probe, 3, 4);
    qint64 page = 0;
    {
        Database database(historyFile(probe.path()), Database::Access::ReadOnly);
        page = database.number(u"SELECT rootpage FROM sqlite_schema WHERE name = 'positions'"_s);
    }
    QFile file(historyFile(probe.path()));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096));
    file.write(QByteArray(4096, '\xa5'));
    file.close();
    const HistoryCheckup checkup = examineHistory(probe.path());
    QCOMPARE(checkup.problem->kind, ErrorKind::HistoryDamaged);
    QCOMPARE(checkup.turns, 12);
}

void TestCheckup::seesANewerVersion()
{
    HistoryProbe probe;
    fill(probe, 1, 1);
    {
        Database database(historyFile(probe.path()), Database::Access::ReadWrite);
        database.run(u"PRAGMA user_version = 99"_s);
    }
    QCOMPARE(examineHistory(probe.path()).problem->kind, ErrorKind::HistoryNewer);
}

QTEST_GUILESS_MAIN(TestCheckup)
#include "tst_checkup.moc"
