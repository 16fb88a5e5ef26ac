// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "support/secretsearch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

namespace {

const QByteArray kSecret = "rt-secret/with+odd=signs";

} // namespace

/// The search that other tests trust when it finds nothing.
class TestSecretSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsASecret_data();
    void findsASecret();
    void findsNothingElse();
    void looksEverywhereBelowAFolder();
};

void TestSecretSearch::findsASecret_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << "{\"t\":\"" + kSecret + "\"}";
    QTest::newRow("percent-encoded") << "token=" + kSecret.toPercentEncoding();
    QTest::newRow("hexadecimal") << kSecret.toHex();
    for (int before = 0; before < 4; ++before) {
        const QByteArray text = QByteArray(before, 'x') + kSecret + "and more";
        QTest::addRow("base64, %d before", before) << text.toBase64();
        QTest::addRow("base64url, %d before", before)
            << text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
    const QString wide = QString::fromLatin1(kSecret);
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
}

void TestSecretSearch::findsASecret()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(foundIn("head " + bytes + " tail", {"another-secret", kSecret}));
}

void TestSecretSearch::findsNothingElse()
{
    QVERIFY(!foundIn(QByteArray(), {kSecret}));
    QVERIFY(!foundIn(kSecret.chopped(1), {kSecret}));
    QVERIFY(!foundIn(kSecret, {}));
}

void TestSecretSearch::looksEverywhereBelowAFolder()
{
    QTemporaryDir dir;
    QVERIFY(!foundIn(dir.path(), {kSecret}));
    QVERIFY(QDir(dir.path()).mkpath(u".hidden/deep"_s));
    QFile file(dir.filePath(u".hidden/deep/.file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x" + kSecret);
    file.close();
    QVERIFY(foundIn(dir.path(), {kSecret}));
    QVERIFY(file.remove());
    QVERIFY(!foundIn(dir.path(), {kSecret}));
    QVERIFY(QDir(dir.path()).mkdir(u"a-secret-name"_s));
    QVERIFY(foundIn(dir.path(), {"a-secret-name"}));
}

QTEST_GUILESS_MAIN(TestSecretSearch)
#include "tst_secretsearch.moc"
