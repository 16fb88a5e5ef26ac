// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "turnpage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// The same on every machine.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_state(seed * 2654435761U + 1)
    {
    }
    int roll(int sides)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return int((m_state >> 8) % quint32(sides));
    }

private:
    quint32 m_state;
};

QString randomPiece(Dice &dice)
{
    static const QStringList pieces{u"word "_s,
                                    u"**bold** "_s,
                                    u"\n\n"_s,
                                    u"\n"_s,
                                    u"# Title\n"_s,
                                    u"- item\n"_s,
                                    u"`[^b"_s,
                                    u"]` "_s,
                                    u"[^a] "_s,
                                    u"[^b] "_s,
                                    u"[^a]: note\n"_s,
                                    u"> quote\n"_s,
                                    u"```cpp\n"_s,
                                    u"```\n"_s,
                                    u"| a | b |\n"_s,
                                    u"|---|---|\n"_s,
                                    u"[link]"_s,
                                    u"\n[link]: /url\n"_s,
                                    u"1. one\n"_s,
                                    u"***\n"_s,
                                    u"    "_s,
                                    u"[^c]: x\n\n"_s,
                                    u"`"_s,
                                    u"[x](y) "_s};
    return pieces.at(dice.roll(int(pieces.size())));
}

QJsonObject randomEvent(Dice &dice)
{
    const int index = dice.roll(4) - (dice.roll(12) == 0 ? 4 : 0);
    switch (dice.roll(12)) {
    case 0:
        return summaryDelta(index, randomPiece(dice), dice.roll(2));
    case 1:
        return itemAdded(index, dice.roll(2) ? reasoningItem({}) : searchItem(u"query"_s));
    case 2:
        return itemDone(index, dice.roll(2) ? messageItem(randomPiece(dice) + randomPiece(dice))
                                            : reasoningItem({randomPiece(dice)}));
    case 3:
        return citationAdded(index, u"https://%1.example"_s.arg(dice.roll(3)), dice.roll(2));
    case 4:
        return refusalDelta(index, u"no "_s);
    case 5:
        return itemDone(index, functionCallItem(u"f"_s, u"{}"_s));
    default:
        return textDelta(index, randomPiece(dice), dice.roll(8) == 0 ? 1 : 0);
    }
}

} // namespace

/// Rows never depend on when they were asked for.
class TestTurnRowsRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyStreamEndsInTheSameRows_data();
    void anyStreamEndsInTheSameRows();
};

void TestTurnRowsRandom::anyStreamEndsInTheSameRows_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 300; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestTurnRowsRandom::anyStreamEndsInTheSameRows()
{
    QFETCH(const quint32, seed);
    Dice dice(seed);
    Page page;
    const int length = 5 + dice.roll(80);
    const int often = 1 + dice.roll(8);
    for (int i = 0; i < length; ++i) {
        page.apply(randomEvent(dice));
        if (dice.roll(often) == 0)
            page.update();
        QVERIFY(page.isFollowed());
    }
    page.update();
    QVERIFY(page.isFollowed());
    QCOMPARE(page.rows(), rowsOf(page.turn));
    page.finish();
    page.update();
    QVERIFY(page.isFollowed());
    QCOMPARE(page.rows(), rowsOf(page.turn));
    QCOMPARE(page.update(), page.rows().size());
}

QTEST_GUILESS_MAIN(TestTurnRowsRandom)
#include "tst_turnrowsrandom.moc"
