// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/conversation.h"

#include "support/events.h"
#include "support/fakeclock.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

constexpr int kRounds = 60;
constexpr int kSteps = 250;

/// A person who asks, edits, retries, steps about, stops and goes on, and everything that person has seen.
class Person final : public QObject
{
public:
    explicit Person(QRandomGenerator &random)
        : m_random(random)
    {
        connect(&conversation, &Conversation::turnAdded, this, [this](TurnId id) { m_followed.append(id); });
        connect(&conversation, &Conversation::turnRemoved, this, [this](TurnId id) {
            m_isFollowed &= !m_followed.isEmpty() && m_followed.takeLast() == id;
            m_seen.remove(id);
        });
        connect(&conversation, &Conversation::pathChanged, this, [this](qsizetype from) {
            m_followed = m_followed.first(from);
            for (const Turn &turn : conversation.turns().sliced(from))
                m_followed.append(turn.id);
        });
    }

    void step()
    {
        switch (m_random.bounded(8)) {
        case 0:
        case 1:
            return ask(conversation.nextParent());
        case 2:
        case 3:
            return askAnew();
        case 4:
        case 5:
            return look();
        default:
            return answer();
        }
    }

    /// What is wrong, if anything is.
    QString problem() const
    {
        const QList<Turn> &path = conversation.turns();
        for (qsizetype i = 0; i < path.size(); ++i) {
            if (path.at(i).parent != (i == 0 ? TurnId() : path.at(i - 1).id))
                return u"the path is broken"_s;
            if (path.at(i).latest != (i == path.size() - 1))
                return u"another one is the latest"_s;
        }
        if (!m_isFollowed || m_followed.size() != path.size() ||
            !std::ranges::equal(m_followed, path, {}, {}, &Turn::id))
            return u"the signals tell of another path"_s;
        return lost();
    }

    FakeClock clock;
    Conversation conversation{clock};
    int branched = 0;

private:
    struct Seen
    {
        TurnId parent;
        QString question;
        QString answer;
    };

    void ask(TurnId parent)
    {
        if (m_running.isValid())
            return;
        m_running = m_last = m_last.next();
        branched += std::ranges::any_of(m_seen, [parent](const Seen &seen) { return seen.parent == parent; });
        const QString question = u"question %1"_s.arg(m_last.value());
        conversation.beginTurn({m_last, parent, question, u"model"_s});
        m_seen.insert(m_last, {parent, question, {}});
    }
    /// Another question, or the same one again, in the place of any on the path.
    void askAnew()
    {
        if (!conversation.isEmpty())
            ask(conversation.turns().at(m_random.bounded(conversation.turns().size())).parent);
    }
    void look()
    {
        if (!m_seen.isEmpty())
            conversation.choose(m_seen.keys().at(m_random.bounded(m_seen.size())));
    }
    void answer()
    {
        if (!m_running.isValid())
            return;
        if (m_random.bounded(3) > 0) {
            conversation.apply(m_running, Testing::event(textDelta(0, u"word "_s)));
            m_seen[m_running].answer += u"word "_s;
            return;
        }
        if (m_random.bounded(2) == 0)
            conversation.fail(m_running, {ErrorKind::ConnectionLost, {}});
        else if (m_random.bounded(2) == 0)
            conversation.stop(m_running);
        else
            conversation.apply(m_running, Testing::event(completed()));
        m_running = {};
    }
    QString lost() const
    {
        QHash<TurnId, int> branches;
        for (auto seen = m_seen.cbegin(); seen != m_seen.cend(); ++seen) {
            const Turn *turn = conversation.turn(seen.key());
            if (!turn || turn->question != seen->question || turn->parent != seen->parent ||
                turn->answerText() != seen->answer)
                return u"turn %1 is lost"_s.arg(seen.key().value());
            if (turn->branch != ++branches[seen->parent])
                return u"turn %1 has the wrong number"_s.arg(seen.key().value());
        }
        for (auto seen = m_seen.cbegin(); seen != m_seen.cend(); ++seen) {
            if (conversation.turn(seen.key())->branches != branches.value(seen->parent))
                return u"branches of turn %1 are not counted"_s.arg(seen.key().value());
        }
        return {};
    }

    QRandomGenerator &m_random;
    QMap<TurnId, Seen> m_seen; ///< in the order in which they were asked
    QList<TurnId> m_followed;
    TurnId m_last;
    TurnId m_running;
    bool m_isFollowed = true;
};

} // namespace

/// Whatever a person does, the tree and its path stay whole and nothing is lost.
class TestConversationRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothing();
};

void TestConversationRandom::losesNothing()
{
    bool isSet = false;
    const int chosen = qEnvironmentVariableIntValue("LECTERN_SEED", &isSet);
    const quint32 seed = isSet ? quint32(chosen) : QRandomGenerator::global()->bounded(1u << 30);
    qInfo("LECTERN_SEED=%u", seed);
    QRandomGenerator random(seed);
    int branched = 0;
    for (int round = 0; round < kRounds; ++round) {
        Person person(random);
        for (int step = 0; step < kSteps; ++step) {
            person.step();
            QCOMPARE(person.problem(), QString());
        }
        branched += person.branched;
    }
    QVERIFY(branched > kRounds);
}

QTEST_GUILESS_MAIN(TestConversationRandom)
#include "tst_conversationrandom.moc"
