// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/historystore.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace Lectern {

class ModelChoice;

constexpr std::chrono::milliseconds kDraftPause(300); ///< after the last key until a draft is kept

/// Keeps what is typed and not sent, and which model is to be asked, for each conversation, and brings it
/// back. What cannot be written stays in memory until it can. No timer runs while nothing is typed.
class DraftKeeper final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ConversationDesk")

public:
    /// Both must outlive this; what is not kept by then is kept when this goes.
    DraftKeeper(HistoryStore &store, const ModelChoice &models, QObject *parent = nullptr);
    ~DraftKeeper() override;

    const Draft &draft() const { return m_draft; }
    /// Somebody has typed since it was shown.
    bool isTyped() const { return m_isTyped; }

    /// What stands in the field now.
    Q_INVOKABLE void take(const QString &text, int caret);
    /// What is given along now.
    void takeAttachments(const QList<Attachment> &attachments);
    /// Keeps it at once, as when the field is left.
    Q_INVOKABLE void save();

    /// From now on the field is that of `id`, an invalid id being the conversation that is to begin, and says
    /// `draft`, or what is newer. Without `kept` nothing of it is written.
    void show(ConversationId id, const Draft &draft, bool kept);
    /// What was typed for the conversation that is to begin comes when it is read, before what is typed
    /// meanwhile, unless something is asked.
    void bringNew();
    /// The conversation that was to begin has begun, and is called `id`.
    void begin(ConversationId id);

Q_SIGNALS:
    /// This is to stand in the field.
    void shown(const QString &text, int caret);
    /// draft() is what was typed earlier, and nothing else.
    void cameBack();

private:
    void keep(ConversationId id, const Draft &draft);
    void keepAgain();
    void takeEarlier(const Draft &earlier);
    void noteChange();
    void noteModel();
    void leave();

    HistoryStore &m_store;
    const ModelChoice &m_models;
    ConversationId m_id;
    Draft m_draft;
    Draft m_left; ///< typed for the conversation that is to begin, while that was being read
    QHash<ConversationId, Draft> m_unkept;
    int m_reads = 0; ///< counts the questions for the draft of the conversation that is to begin
    bool m_kept = true;
    bool m_isTyped = false;
    bool m_isDirty = false;   ///< something of m_draft is not kept yet
    bool m_isAwaited = false; ///< what stands before m_draft is not read yet
    QTimer m_pause;
};

} // namespace Lectern
