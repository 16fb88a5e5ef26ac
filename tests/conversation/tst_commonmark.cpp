// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "htmlblocks.h"

#include "conversation/markdown.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Lectern;
using namespace Qt::StringLiterals;

namespace {

QDir fixtures()
{
    const QString here = qEnvironmentVariable("LECTERN_SOURCE_DIR");
    return QDir(qEnvironmentVariable("LECTERN_FIXTURES", here + u"/../shared/fixtures") + u"/commonmark");
}

QJsonArray examplesOf(const QString &fileName)
{
    QFile file(fixtures().filePath(fileName));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

/// Where our blocks are not those of the specification, and why. docs/markdown.md has it in words.
struct Difference
{
    const char *file;
    QList<int> examples; ///< all of the section when empty
    const char *section;
    const char *reason;
};

const QList<Difference> &differences()
{
    static const char *const kBoth = ".json";
    static const char *const kCommonMark = "commonmark-spec.json";
    static const char *const kGfm = "gfm-spec.json";
    static const char *const kRawHtml = "raw HTML is text";
    static const char *const kBareLinks = "bare addresses are links";
    static const char *const kEdgeTab = "white space at the edges of prose is dropped, even as a reference";
    static const QList<Difference> all = {
        {kBoth, {}, "HTML blocks", kRawHtml},
        {kBoth, {}, "Raw HTML", kRawHtml},
        {kBoth, {}, "Disallowed Raw HTML (extension)", kRawHtml},
        {kCommonMark, {21}, "Backslash escapes", kRawHtml},
        {kCommonMark, {31}, "Entity and numeric character references", kRawHtml},
        {kCommonMark, {40}, "Entity and numeric character references", kEdgeTab},
        {kCommonMark, {203}, "Link reference definitions", kRawHtml},
        {kCommonMark, {310, 311}, "Lists", kRawHtml},
        {kCommonMark, {346}, "Code spans", kRawHtml},
        {kCommonMark, {356}, "Emphasis and strong emphasis", "md4c 0.4.8 takes currency signs for letters"},
        {kCommonMark, {477, 478, 479}, "Emphasis and strong emphasis", kRawHtml},
        {kCommonMark, {493, 496, 526, 538}, "Links", kRawHtml},
        {kCommonMark, {610, 613, 614}, "Autolinks", kBareLinks},
        {kCommonMark, {645, 646}, "Hard line breaks", kRawHtml},
        {kGfm, {170}, "Link reference definitions", kRawHtml},
        {kGfm, {288, 289}, "Lists", kRawHtml},
        {kGfm, {317}, "Backslash escapes", kRawHtml},
        {kGfm, {327}, "Entity and numeric character references", kRawHtml},
        {kGfm, {336}, "Entity and numeric character references", kEdgeTab},
        {kGfm, {354}, "Code spans", kRawHtml},
        {kGfm, {484, 485, 486}, "Emphasis and strong emphasis", kRawHtml},
        {kGfm, {500, 503, 532, 544}, "Links", kRawHtml},
        {kGfm, {616, 619, 620}, "Autolinks", kBareLinks},
        {kGfm, {621, 622, 623, 624, 625, 626, 627}, "Autolinks (extension)", "a bare www. leads to https"},
        {kGfm, {663, 664}, "Hard line breaks", kRawHtml},
    };
    return all;
}

bool isDifferent(const QString &file, const QString &section, int example)
{
    return std::ranges::any_of(differences(), [&](const Difference &difference) {
        return file.endsWith(QLatin1String(difference.file)) &&
               section == QLatin1String(difference.section) &&
               (difference.examples.isEmpty() || difference.examples.contains(example));
    });
}

/// The text of a case of pathological.json. A part in round brackets describes what is to be made.
QString textOf(const QJsonObject &pathological)
{
    QString text;
    for (const QJsonValue &part : pathological[u"parts"].toArray()) {
        const QString unit = part[0].toString();
        if (unit.startsWith(u"(each line")) {
            for (int n = 0; n < part[1].toInt(); ++n)
                text += QString(2 * n, u' ') + u"* a\n"_s;
        } else if (unit.startsWith(u"(for n = 1..5000")) {
            for (int n = 1; n <= 5000; ++n)
                text += u'e' + QString(n, u'`');
        } else if (unit.startsWith(u"(for n = 1..20000")) {
            for (int n = 1; n <= 20'000; ++n)
                text += u"[%1]: /url\n\n"_s.arg(n);
        } else {
            text += unit.repeated(part[1].toInt());
        }
    }
    return text;
}

} // namespace

class TestCommonMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void partsMakeTheSameBlocks_data();
    void partsMakeTheSameBlocks();
    void blocksAreThoseOfTheSpecification_data();
    void blocksAreThoseOfTheSpecification();
    void hostileTextCostsItsLength_data();
    void hostileTextCostsItsLength();
};

void TestCommonMark::initTestCase()
{
    if (!fixtures().exists())
        QSKIP("no specification examples: set LECTERN_FIXTURES");
}

void TestCommonMark::partsMakeTheSameBlocks_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &name : fixtures().entryList({u"*.json"_s}, QDir::Files)) {
        for (const QJsonValue &example : examplesOf(name)) {
            const QByteArray row = name.toUtf8() + ' ' + QByteArray::number(example[u"example"].toInt());
            QTest::newRow(row.constData()) << example[u"markdown"].toString();
        }
    }
}

void TestCommonMark::partsMakeTheSameBlocks()
{
    QFETCH(QString, text);
    Markdown whole;
    whole.setText(text);
    Markdown parts;
    for (const QChar c : text)
        parts.append(QStringView(&c, 1));
    QCOMPARE(parts.blocks(), whole.blocks());
}

void TestCommonMark::blocksAreThoseOfTheSpecification_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    for (const QString &name : {u"commonmark-spec.json"_s, u"gfm-spec.json"_s}) {
        for (const QJsonValue &example : examplesOf(name)) {
            const QString section = example[u"section"].toString();
            const int number = example[u"example"].toInt();
            if (isDifferent(name, section, number))
                continue;
            const QByteArray row = name.toUtf8() + ' ' + QByteArray::number(number) + ' ' + section.toUtf8();
            QTest::newRow(row.constData()) << example[u"markdown"].toString() << example[u"html"].toString();
        }
    }
}

void TestCommonMark::blocksAreThoseOfTheSpecification()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    Markdown markdown;
    markdown.setText(text);
    QStringList made;
    for (const Block &block : markdown.blocks())
        made.append(describe(block));
    QStringList expected;
    for (const Block &block : HtmlBlocks::read(html))
        expected.append(describe(block));
    QCOMPARE(made.join(u'\n'), expected.join(u'\n'));
}

void TestCommonMark::hostileTextCostsItsLength_data()
{
    QTest::addColumn<QString>("text");
    QFile file(fixtures().filePath(u"pathological.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QJsonValue &example : QJsonDocument::fromJson(file.readAll())[u"cases"].toArray())
        QTest::newRow(example[u"name"].toString().toUtf8().constData()) << textOf(example.toObject());
}

void TestCommonMark::hostileTextCostsItsLength()
{
    QFETCH(QString, text);
    Markdown markdown;
    markdown.setText(text);
    // Up to three bytes a character, and what is asked about definitions. That the parser is linear in what
    // it is given is another matter: the test's time limit watches it.
    QVERIFY(markdown.parsedBytes() <= 4 * text.size() + 100);
    // As it would arrive: in frames.
    Markdown frames;
    for (qsizetype at = 0, step = text.size() / 4 + 1; at < text.size(); at += step)
        frames.append(QStringView(text).sliced(at).left(step));
    QCOMPARE(frames.blocks(), markdown.blocks());
}

QTEST_APPLESS_MAIN(TestCommonMark)
#include "tst_commonmark.moc"
