// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// Asks and is answered, over and over, and says on standard output how far it is; for a test that kills it.
//
//   history_writer DIR SEED

#include "base/clock.h"
#include "base/idsource.h"
#include "conversation/conversation.h"
#include "storage/historyrecorder.h"
#include "storage/historystore.h"
#include "support/events.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

class Writer final : public QObject
{
public:
    Writer(const QString &dir, quint32 seed)
        : m_random(seed)
        , m_store(dir, m_clock)
    {
        m_output.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
        m_time.start();
        connect(&m_tick, &QTimer::timeout, this, &Writer::step);
        begin();
    }

private:
    void say(const QByteArray &line) { m_output.write(line + '\n'); }
    QByteArray now() const { return QByteArray::number(m_time.elapsed()); }

    void begin()
    {
        if (!m_recorder || m_random.bounded(3) == 0) {
            m_recorder.reset();
            m_conversation = std::make_unique<Conversation>(m_clock);
            ConversationRecord record;
            record.id = m_ids.next<ConversationId>();
            m_recorder = std::make_unique<HistoryRecorder>(m_store, *m_conversation, m_clock, record);
        }
        m_turn = m_ids.next<TurnId>();
        m_word = 0;
        m_words = m_random.bounded(1, 1500);
        m_conversation->beginTurn({m_turn, m_conversation->nextParent(),
                                   u"question %1"_s.arg(m_turn.value()), u"model"_s, {}});
        m_store.markSent(m_turn).then(this, [this](const std::optional<Error> &error) {
            if (error)
                qFatal("%s", qPrintable(error->detail));
            say("sent " + QByteArray::number(m_turn.value()));
            m_tick.start(1);
        });
    }

    void step()
    {
        m_conversation->apply(m_turn, Testing::event(textDelta(0, QString::number(m_word) + u' ')));
        say("word " + QByteArray::number(m_word) + ' ' + now());
        if (++m_word % 16 == 0)
            beat();
        if (m_word % 100 == 0)
            m_store.keepDraft({}, {.text = QString(m_random.bounded(1, 5000), u'x')});
        if (m_word < m_words)
            return;
        m_tick.stop();
        m_conversation->apply(m_turn, Testing::event(completed()));
        begin();
    }

    /// How long the history takes for nothing: what is busy with other things may be late.
    void beat()
    {
        say("ask " + now());
        m_store.position(ConversationId(1)).then(this, [this](const auto &) { say("answer " + now()); });
    }

    QFile m_output;
    QElapsedTimer m_time;
    QRandomGenerator m_random;
    SystemClock m_clock;
    IdSource m_ids{m_clock};
    HistoryStore m_store;
    std::unique_ptr<Conversation> m_conversation;
    std::unique_ptr<HistoryRecorder> m_recorder;
    QTimer m_tick;
    TurnId m_turn;
    int m_word = 0;
    int m_words = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const Writer writer(arguments.at(1), arguments.at(2).toUInt());
    return QCoreApplication::exec();
}
