// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/textdecoding.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

class TestTextDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void giveValidUtf8OfAnything();
};

void TestTextDecoding::readsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");

    QTest::newRow("empty") << ""_ba << u""_s << u""_s;
    QTest::newRow("ascii") << "a\r\nb\t\f\x1b[0m"_ba << u"a\r\nb\t\f\x1b[0m"_s << u""_s;
    QTest::newRow("UTF-8") << "Äther 🙂"_ba << u"Äther 🙂"_s << u""_s;
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbfÄ"_ba << u"Ä"_s << u""_s;
    QTest::newRow("only a mark") << "\xef\xbb\xbf"_ba << u""_s << u""_s;
    QTest::newRow("UTF-16, little") << QByteArray("\xff\xfe\xc4\0t\0", 6) << u"Ät"_s << u"UTF-16"_s;
    QTest::newRow("UTF-16, big") << QByteArray("\xfe\xff\0\xc4\0t", 6) << u"Ät"_s << u"UTF-16"_s;
    QTest::newRow("UTF-16 without a mark")
        << QByteArray("H\0i\0 \0y\0o\0u\0", 12) << u"Hi you"_s << u"UTF-16"_s;
    QTest::newRow("the same, big") << QByteArray("\0H\0i\0\n", 6) << u"Hi\n"_s << u"UTF-16"_s;
    QTest::newRow("UTF-32") << QByteArray("\xff\xfe\0\0\x42\xf6\x01\0", 8) << u"🙂"_s << u"UTF-32"_s;
    QTest::newRow("Latin-1") << "gr\xfc\xdf Gott"_ba << u"grüß Gott"_s << u"Latin-1"_s;
    QTest::newRow("cut within a character") << "abc\xc3"_ba << u"abcÃ"_s << u"Latin-1"_s;
}

void TestTextDecoding::readsText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const std::optional<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(QString::fromUtf8(decoded->utf8), text);
    QCOMPARE(decoded->encoding, encoding);
}

void TestTextDecoding::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("a zero") << QByteArray("text\0text", 9);
    QTest::newRow("a zero at the end of an odd length") << QByteArray("ab\0", 3);
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                                             16);
    QTest::newRow("numbers of two bytes") << QByteArray("\1\0\2\0\3\0\4\0", 8);
    QTest::newRow("control characters") << "\x01\x02\x03\x04\x05\x06"_ba;
    QTest::newRow("a mark and rubbish") << QByteArray("\xff\xfe\x00\xd8\x00\x00", 6);
}

void TestTextDecoding::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!decodeText(bytes));
}

void TestTextDecoding::giveValidUtf8OfAnything()
{
    QRandomGenerator random(7);
    int texts = 0;
    for (int i = 0; i < 4000; ++i) {
        QByteArray bytes(random.bounded(1, 64), Qt::Uninitialized);
        const bool isMild = i % 2 == 0;
        for (char &byte : bytes)
            byte = char(isMild ? random.bounded(32, 256) : random.bounded(256));
        if (const std::optional<DecodedText> decoded = decodeText(bytes)) {
            ++texts;
            QVERIFY(decoded->utf8.isValidUtf8());
            QVERIFY(!decoded->utf8.contains('\0'));
        }
    }
    QVERIFY(texts >= 2000);
}

QTEST_GUILESS_MAIN(TestTextDecoding)
#include "tst_textdecoding.moc"
