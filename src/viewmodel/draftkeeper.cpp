// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/draftkeeper.h"

#include <utility>

namespace Lectern {

DraftKeeper::DraftKeeper(HistoryStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kDraftPause);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::save);
}

DraftKeeper::~DraftKeeper()
{
    save();
}

/// An emptied field was sent or given up: what is gone must not come back after a crash.
void DraftKeeper::take(const QString &text, int caret)
{
    if (text == m_draft.text && caret == m_draft.caret)
        return;
    m_isTyped = m_isTyped || text != m_draft.text;
    m_draft.text = text;
    m_draft.caret = caret;
    m_isDirty = true;
    m_pause.start();
    if (m_draft.isEmpty())
        save();
}

void DraftKeeper::save()
{
    m_pause.stop();
    if (std::exchange(m_isDirty, false) && m_kept)
        m_store.keepDraft(m_id, m_draft);
}

void DraftKeeper::show(ConversationId id, const Draft &draft, bool kept)
{
    save();
    m_id = id;
    m_draft = draft;
    m_kept = kept;
    m_isTyped = false;
    Q_EMIT shown(draft.text, int(draft.caret));
}

void DraftKeeper::bringBack(const Draft &earlier)
{
    const Draft typed = std::exchange(m_draft, earlier);
    if (!typed.text.isEmpty()) {
        m_draft.text += u'\n' + typed.text;
        m_draft.caret = m_draft.text.size() - typed.text.size() + typed.caret;
        m_isDirty = true;
        m_pause.start();
    }
    Q_EMIT shown(m_draft.text, int(m_draft.caret));
}

void DraftKeeper::begin(ConversationId id)
{
    m_pause.stop();
    m_isDirty = false;
    m_store.keepDraft(m_id, {});
    m_id = id;
}

} // namespace Lectern
