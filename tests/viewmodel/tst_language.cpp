// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesLanguages_data();
    void namesLanguages();
};

void TestLanguage::namesLanguages_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("syntax");
    QTest::newRow("tag") << u"cpp"_s << u"C++"_s << u"C++"_s;
    QTest::newRow("capitals") << u"CPP"_s << u"C++"_s << u"C++"_s;
    QTest::newRow("signs") << u"c#"_s << u"C#"_s << u"C#"_s;
    QTest::newRow("two names") << u"sh"_s << u"Shell"_s << u"Bash"_s;
    QTest::newRow("plain") << u"text"_s << u"Text"_s << QString();
    QTest::newRow("unknown") << u"Klingon"_s << u"Klingon"_s << u"Klingon"_s;
    QTest::newRow("none") << QString() << QString() << QString();
}

void TestLanguage::namesLanguages()
{
    QFETCH(const QString, tag);
    QTEST(languageName(tag), "name");
    QTEST(syntaxName(tag), "syntax");
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
