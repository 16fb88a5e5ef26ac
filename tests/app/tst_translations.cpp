// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "program.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

namespace {

struct Message
{
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool isNumbered = false;
    bool isFinished = false;
};

/// What the reader stands in, by `context` and source.
Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.isNumbered = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = xml.attributes().value("type"_L1).isEmpty();
            if (!message.isNumbered) {
                message.translations = {xml.readElementText()};
            } else {
                while (xml.readNextStartElement())
                    message.translations.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readCatalogue(const QString &language)
{
    QFile file(qEnvironmentVariable("LECTERN_SOURCE_DIR") + u"/translations/lectern_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            messages.append(readMessage(xml));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// The numbers of the values that are put in, each once. A plural form may say its number in words.
QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%L?\\d"_s);
    QStringList all;
    for (auto match = place.globalMatch(text); match.hasNext();)
        all.append(match.next().captured());
    std::ranges::sort(all);
    all.removeDuplicates();
    return all;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isComplete_data();
    void isComplete();
    void speaks_data();
    void speaks();
};

void TestTranslations::isComplete_data()
{
    QTest::addColumn<int>("plurals");
    QTest::newRow("de") << 2;
    QTest::newRow("fr") << 2;
    QTest::newRow("es") << 2;
    QTest::newRow("ja") << 1;
    QTest::newRow("zh_CN") << 1;
    QTest::newRow("ar") << 6;
}

void TestTranslations::isComplete()
{
    QFETCH(const int, plurals);
    const QList<Message> messages = readCatalogue(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(messages.size(), readCatalogue(u"en"_s).size());
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.isFinished, qPrintable(message.source));
        QCOMPARE(message.translations.size(), message.isNumbered ? plurals : 1);
        QVERIFY2(!message.source.contains("%n"_L1) || message.translations.constLast().contains("%n"_L1),
                 qPrintable(message.source));
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.source));
            QVERIFY2(places(translation) == places(message.source), qPrintable(translation));
        }
    }
}

void TestTranslations::speaks_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("isEnglish");
    QTest::newRow("German") << u"de_DE.UTF-8"_s << false;
    QTest::newRow("German of Austria") << u"de_AT.UTF-8"_s << false;
    QTest::newRow("Arabic") << u"ar_EG.UTF-8"_s << false;
    QTest::newRow("Chinese") << u"zh_CN.UTF-8"_s << false;
    QTest::newRow("Chinese of Singapore") << u"zh_SG.UTF-8"_s << false;
    QTest::newRow("Chinese of Taiwan") << u"zh_TW.UTF-8"_s << true;
    QTest::newRow("English") << u"en_GB.UTF-8"_s << true;
    QTest::newRow("a language without a catalogue") << u"is_IS.UTF-8"_s << true;
}

void TestTranslations::speaks()
{
    QFETCH(const QString, locale);
    QFETCH(const bool, isEnglish);
    QProcessEnvironment environment = programEnvironment();
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"LC_ALL"_s, locale);
    const Outcome outcome = runProgram({u"ask"_s, u" "_s}, std::chrono::seconds(30), {}, environment);
    QVERIFY2(outcome.ended, qPrintable(outcome.text()));
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.err.isEmpty());
    QCOMPARE(outcome.err.contains("There is nothing to ask."), isEnglish);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
