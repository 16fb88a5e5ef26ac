// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/turnjournal.h"

namespace Lectern {

namespace {

/// A kill loses no more of an unfinished item than what came in this time.
constexpr std::chrono::milliseconds kWriteInterval(1000);

} // namespace

TurnJournal::TurnJournal(SendJournal *journal, TurnId id, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_id(id)
{
    m_write.setSingleShot(true);
    m_write.setInterval(kWriteInterval);
    connect(&m_write, &QTimer::timeout, this, &TurnJournal::writeText);
}

TurnJournal::~TurnJournal()
{
    writeText();
}

std::optional<Error> TurnJournal::markSent()
{
    return m_journal ? m_journal->markSent(m_id) : std::nullopt;
}

void TurnJournal::beginResponse()
{
    m_unwritten.clear();
    if (m_journal)
        m_journal->beginResponse(m_id);
}

void TurnJournal::take(const Protocol::Event &event)
{
    if (!m_journal)
        return;
    if (const auto *done = std::get_if<Protocol::OutputItemDone>(&event)) {
        m_unwritten.remove(done->outputIndex);
        m_journal->addItem(m_id, done->outputIndex, done->item.json);
    } else if (const auto *text = std::get_if<Protocol::OutputTextDelta>(&event)) {
        m_unwritten[text->at.item.outputIndex] += text->delta;
        if (!m_write.isActive())
            m_write.start();
    }
}

void TurnJournal::add(const QJsonObject &item)
{
    m_unwritten.clear();
    if (m_journal)
        m_journal->addItem(m_id, -1, item);
}

void TurnJournal::end(Delivery delivery, JournalEnding ending, const Error &error, const QString &reason)
{
    writeText();
    if (m_journal)
        m_journal->end(m_id, delivery, ending, error, reason);
}

Delivery TurnJournal::delivery() const
{
    return m_journal ? m_journal->delivery(m_id).value_or(Delivery::NeverSent) : Delivery::NeverSent;
}

void TurnJournal::writeText()
{
    m_write.stop();
    for (auto text = m_unwritten.cbegin(); m_journal && text != m_unwritten.cend(); ++text)
        m_journal->addText(m_id, text.key(), text.value());
    m_unwritten.clear();
}

} // namespace Lectern
