// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/preferences.h"

#include "viewmodel/codehighlighter.h"

#include <QFile>
#include <QGuiApplication>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

/// What can be chosen about the look, and by which keys a question is sent: kept, told and brought into
/// range.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isKept_data();
    void isKept();
    void staysInRange();
    void bearsBadValues();
    void keepsTheSendKey();
    void calmsTheCaret();
    void offersThemesForEachGround();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

void TestLooks::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = m_dir->filePath(u"settings.ini"_s);
}

void TestLooks::isKept_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QVariant>("standard");
    QTest::addColumn<QVariant>("other");
    const auto add = [](const char *name, const QVariant &standard, const QVariant &other) {
        QTest::newRow(name) << QByteArray(name) << standard << other;
    };
    add("accent", int(Looks::Accent::Standard), int(Looks::Accent::Violet));
    add("density", int(Looks::Density::Usual), int(Looks::Density::Compact));
    add("reducedMotion", false, true);
    add("readingWidth", 720.0, 1000.0);
    add("interfaceSize", 13.0, 15.0);
    add("proseSize", 16.0, 20.0);
    add("codeSize", 14.0, 12.0);
    for (const char *name : {"interfaceFont", "proseFont", "codeFont", "lightCodeTheme", "darkCodeTheme"})
        add(name, QString(), u"Somebody's"_s);
}

void TestLooks::isKept()
{
    QFETCH(const QByteArray, property);
    QFETCH(const QVariant, standard);
    QFETCH(const QVariant, other);
    const auto value = [&](QObject *looks) {
        QVariant found = looks->property(property.constData());
        return found.metaType().flags() & QMetaType::IsEnumeration ? QVariant(found.toInt()) : found;
    };
    Settings settings(m_file);
    Preferences preferences(settings);
    QSignalSpy changed(preferences.looks(), &Looks::changed);
    QCOMPARE(value(preferences.looks()), standard);
    QVERIFY(preferences.looks()->setProperty(property.constData(), other));
    QCOMPARE(value(preferences.looks()), other);
    QCOMPARE(changed.size(), 1);
    Settings again(m_file);
    Preferences read(again);
    QCOMPARE(value(read.looks()), other);
    QVERIFY(read.looks()->setProperty(property.constData(), standard));
    QCOMPARE(value(read.looks()), standard);
}

void TestLooks::staysInRange()
{
    Settings settings(m_file);
    Looks looks(settings);
    looks.setReadingWidth(10);
    QCOMPARE(looks.readingWidth(), 560.0);
    looks.setReadingWidth(1e9);
    QCOMPARE(looks.readingWidth(), 1200.0);
    looks.setCodeSize(-3);
    QCOMPARE(looks.codeSize(), 10.0);
}

void TestLooks::bearsBadValues()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "[view]\naccent=Pink\ndensity=7\nreadingWidth=wide\nproseSize=nan\n[composer]\nsendKey=Space\n");
    file.close();
    Settings settings(m_file);
    Preferences preferences(settings);
    QCOMPARE(preferences.looks()->accent(), Looks::Accent::Standard);
    QCOMPARE(preferences.looks()->density(), Looks::Density::Usual);
    QCOMPARE(preferences.looks()->readingWidth(), 720.0);
    QCOMPARE(preferences.looks()->proseSize(), 16.0);
    QCOMPARE(preferences.sendKey(), Preferences::SendKey::Enter);
}

void TestLooks::keepsTheSendKey()
{
    Settings settings(m_file);
    Preferences preferences(settings);
    QSignalSpy changed(&preferences, &Preferences::sendKeyChanged);
    preferences.setSendKey(Preferences::SendKey::ByLines);
    QCOMPARE(changed.size(), 1);
    Settings again(m_file);
    QCOMPARE(Preferences(again).sendKey(), Preferences::SendKey::ByLines);
}

void TestLooks::calmsTheCaret()
{
    const int blink = QGuiApplication::styleHints()->cursorFlashTime();
    QVERIFY(blink > 0);
    Settings settings(m_file);
    Looks looks(settings);
    looks.setReducedMotion(true);
    QCOMPARE(QGuiApplication::styleHints()->cursorFlashTime(), 0);
    looks.setReducedMotion(false);
    QCOMPARE(QGuiApplication::styleHints()->cursorFlashTime(), blink);
}

/// Another theme has other colours, and each can be read on the page's ground.
void TestLooks::offersThemesForEachGround()
{
    if (!canHighlight())
        QSKIP("built without highlighting");
    const QColor dark(u"#252523"_s);
    QVERIFY(codeThemes(true).contains(u"GitHub Dark"_s));
    QVERIFY(codeThemes(false).contains(u"GitHub Light"_s));
    QSet<QRgb> seen;
    for (const QString &theme : codeThemes(true)) {
        CodeLook look;
        const auto highlighter = makeCodeHighlighter(u"cpp"_s, dark, theme);
        highlighter->read(u"int main() { return 42; } // \"nothing\""_s, {}, &look);
        QVERIFY2(!look.formats.isEmpty(), qPrintable(theme));
        for (const QTextLayout::FormatRange &range : look.formats) {
            if (!range.format.hasProperty(QTextFormat::ForegroundBrush))
                continue;
            seen.insert(range.format.foreground().color().rgb());
            QVERIFY2(contrast(range.format.foreground().color(), dark) >= 4.5, qPrintable(theme));
        }
    }
    QVERIFY(seen.size() > 10);
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
