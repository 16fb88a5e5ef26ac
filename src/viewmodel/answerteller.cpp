// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/answerteller.h"

#include "viewmodel/spokenwords.h"

#include <QStringList>

#include <algorithm>

namespace Lectern {

AnswerTeller::AnswerTeller(QObject *parent)
    : QObject(parent)
{
}

void AnswerTeller::setConversation(ConversationViewModel *conversation)
{
    if (m_conversation == conversation)
        return;
    if (m_conversation)
        m_conversation->disconnect(this);
    m_conversation = conversation;
    if (conversation) {
        connect(conversation, &ConversationViewModel::transcriptChanged, this, &AnswerTeller::follow);
        connect(conversation, &ConversationViewModel::turnSettled, this, &AnswerTeller::tellEnd);
    }
    follow();
    Q_EMIT conversationChanged();
}

void AnswerTeller::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    skip();
    Q_EMIT activeChanged();
}

void AnswerTeller::follow()
{
    if (m_transcript)
        m_transcript->disconnect(this);
    m_transcript = m_conversation ? m_conversation->transcript() : nullptr;
    if (m_transcript)
        connect(m_transcript, &TranscriptModel::flushed, this, &AnswerTeller::look);
    skip();
}

/// What is there by now is not news.
void AnswerTeller::skip()
{
    m_turn = {};
    m_count = 0;
    if (m_active)
        takeNew();
}

void AnswerTeller::look()
{
    if (!m_active)
        return;
    const QString news = takeNew();
    if (!news.isEmpty() && m_paragraphs)
        Q_EMIT told(news);
}

/// The blocks of the last turn that were finished since the last time.
QString AnswerTeller::takeNew()
{
    if (!m_transcript || m_transcript->entries().isEmpty())
        return {};
    const TranscriptEntries &entries = m_transcript->entries();
    const TranscriptEntries::Entry &last = entries[entries.size() - 1];
    const Turn *turn = m_conversation->conversation().turn(last.turn);
    const bool isOver = !turn || isFinal(turn->state);
    const QList<TranscriptRow> &rows = last.rows.rows();
    const qsizetype finished = finishedCount(rows, isOver);
    const bool isNew = m_turn != last.turn;
    const qsizetype told = isNew ? (isOver ? finished : 0) : m_count;
    m_turn = last.turn;
    m_count = std::max(told, finished);
    QStringList news;
    qsizetype number = 0;
    for (const TranscriptRow &row : rows) {
        const QString text = spokenText(row);
        if (!text.isEmpty() && number++ >= told && number <= finished)
            news += text;
    }
    return news.join(u'\n');
}

void AnswerTeller::tellEnd(TurnId id)
{
    const Turn *turn = m_active ? m_conversation->conversation().turn(id) : nullptr;
    if (!turn)
        return;
    look();
    const QString end = spokenEnd(*turn);
    if (!end.isEmpty())
        Q_EMIT told(end);
}

} // namespace Lectern
