// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/historystore.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace Lectern {

constexpr std::chrono::milliseconds kDraftPause(300); ///< after the last key until a draft is kept

/// Keeps what is typed and not sent, for each conversation, and brings it back. No timer runs while nothing
/// is typed.
class DraftKeeper final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ConversationDesk")

public:
    /// `store` must outlive this; what is not kept by then is kept when this goes.
    explicit DraftKeeper(HistoryStore &store, QObject *parent = nullptr);
    ~DraftKeeper() override;

    const Draft &draft() const { return m_draft; }
    /// Somebody has typed since it was shown.
    bool isTyped() const { return m_isTyped; }

    /// What stands in the field now.
    Q_INVOKABLE void take(const QString &text, int caret);
    /// Keeps it at once, as when the field is left.
    Q_INVOKABLE void save();

    /// From now on the field is that of `id`, an invalid id being the conversation that is to begin, and says
    /// `draft`. Without `kept` nothing of it is written.
    void show(ConversationId id, const Draft &draft, bool kept);
    /// `earlier` was typed there and comes late: it stands before what has been typed meanwhile.
    void bringBack(const Draft &earlier);
    /// The conversation that was to begin has begun, and is called `id`.
    void begin(ConversationId id);

Q_SIGNALS:
    /// This is to stand in the field.
    void shown(const QString &text, int caret);

private:
    HistoryStore &m_store;
    ConversationId m_id;
    Draft m_draft;
    bool m_kept = true;
    bool m_isTyped = false;
    bool m_isDirty = false; ///< something of m_draft is not kept yet
    QTimer m_pause;
};

} // namespace Lectern
