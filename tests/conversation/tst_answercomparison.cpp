// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/answercomparison.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

using Kind = ComparedLine::Kind;

/// `one [two] three`: what differs in brackets.
QString shown(const QList<ComparedText> &pieces)
{
    QString text;
    for (const ComparedText &piece : pieces)
        text += piece.differs ? u"["_s + piece.text + u"]"_s : piece.text;
    return text;
}

/// A line each: `left | right`, with the sign of its kind before it.
QStringList shown(const QList<ComparedLine> &lines)
{
    QStringList all;
    for (const ComparedLine &line : lines)
        all += u"=~<>"_s.at(int(line.kind)) + u" "_s + shown(line.left) + u" | "_s + shown(line.right);
    return all;
}

QString plain(const QList<ComparedText> &pieces)
{
    QString text;
    for (const ComparedText &piece : pieces)
        text += piece.text;
    return text;
}

/// The text of one side as a whole again.
QString whole(const QList<ComparedLine> &lines, QList<ComparedText> ComparedLine::*side, Kind missing)
{
    QStringList texts;
    for (const ComparedLine &line : lines) {
        if (line.kind != missing)
            texts += plain(line.*side);
    }
    return texts.join(u'\n');
}

/// How many lines two texts have in common at most, the long way.
qsizetype mostInCommon(const QStringList &a, const QStringList &b)
{
    QList<qsizetype> above(b.size() + 1, 0);
    for (const QString &line : a) {
        QList<qsizetype> row(b.size() + 1, 0);
        for (qsizetype i = 0; i < b.size(); ++i)
            row[i + 1] = line == b.at(i) ? above.at(i) + 1 : std::max(above.at(i + 1), row.at(i));
        above = row;
    }
    return above.constLast();
}

} // namespace

class TestAnswerComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatDiffers_data();
    void showsWhatDiffers();
    void keepsAsManyLinesAsThereCanBe();
    void bearsTextsThatShareNothing();
};

void TestAnswerComparison::showsWhatDiffers_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QString() << QString() << QStringList{u"=  | "_s};
    QTest::newRow("the same") << u"a\nb"_s << u"a\nb"_s << QStringList{u"= a | a"_s, u"= b | b"_s};
    QTest::newRow("a word") << u"It is a big house."_s << u"It is a small house."_s
                            << QStringList{u"~ It is a [big] house. | It is a [small] house."_s};
    QTest::newRow("a word more") << u"It is a house."_s << u"It is a big house."_s
                                 << QStringList{u"~ It is a house. | It is a [big ]house."_s};
    QTest::newRow("a line more") << u"one\nthree"_s << u"one\ntwo\nthree"_s
                                 << QStringList{u"= one | one"_s, u">  | [two]"_s, u"= three | three"_s};
    QTest::newRow("a line less") << u"one\ntwo\nthree"_s << u"one\nthree"_s
                                 << QStringList{u"= one | one"_s, u"< [two] | "_s, u"= three | three"_s};
    QTest::newRow("other lines") << u"apples and pears"_s << u"Nothing else matters"_s
                                 << QStringList{u"~ [apples and pears] | [Nothing else matters]"_s};
    QTest::newRow("all of it") << u"one"_s << QString() << QStringList{u"~ [one] | []"_s};
    QTest::newRow("no spaces") << u"他住在北京。"_s << u"他住在上海。"_s
                               << QStringList{u"~ 他住在[北京]。 | 他住在[上海]。"_s};
    QTest::newRow("no half characters") << u"a \U0001F600 b c"_s << u"a \U0001F601 b c"_s
                                        << QStringList{u"~ a [\U0001F600] b c | a [\U0001F601] b c"_s};
}

void TestAnswerComparison::showsWhatDiffers()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QTEST(shown(compareAnswers(left, right)), "lines");
}

void TestAnswerComparison::keepsAsManyLinesAsThereCanBe()
{
    QRandomGenerator random(20261121);
    const auto text = [&random] {
        QStringList lines;
        for (int i = random.bounded(14); i >= 0; --i)
            lines += QStringList{u"alpha"_s, u"beta one"_s, u"beta two"_s, u""_s}.at(random.bounded(4));
        return lines;
    };
    for (int round = 0; round < 2000; ++round) {
        const QStringList a = text();
        const QStringList b = text();
        const QList<ComparedLine> lines = compareAnswers(a.join(u'\n'), b.join(u'\n'));
        QCOMPARE(whole(lines, &ComparedLine::left, Kind::RightOnly), a.join(u'\n'));
        QCOMPARE(whole(lines, &ComparedLine::right, Kind::LeftOnly), b.join(u'\n'));
        const auto same =
            std::ranges::count_if(lines, [](const ComparedLine &line) { return line.kind == Kind::Same; });
        QCOMPARE(same, mostInCommon(a, b));
    }
}

void TestAnswerComparison::bearsTextsThatShareNothing()
{
    QStringList a;
    QStringList b;
    for (int i = 0; i < 3000; ++i) {
        a += u"left %1"_s.arg(i);
        b += u"right %1"_s.arg(i);
    }
    const QList<ComparedLine> lines = compareAnswers(a.join(u'\n'), b.join(u'\n'));
    QCOMPARE(lines.size(), 3000);
    QCOMPARE(whole(lines, &ComparedLine::left, Kind::RightOnly), a.join(u'\n'));
    QCOMPARE(whole(lines, &ComparedLine::right, Kind::LeftOnly), b.join(u'\n'));
}

QTEST_GUILESS_MAIN(TestAnswerComparison)
#include "tst_answercomparison.moc"
