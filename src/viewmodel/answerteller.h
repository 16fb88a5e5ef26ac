// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/conversationviewmodel.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Follows the answer on the page for whoever listens: tells each block once, when it is finished, and how
/// the answer ended. Answers that were there before are not told.
class AnswerTeller : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Lectern::ConversationViewModel *conversation READ conversation WRITE setConversation NOTIFY
                   conversationChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged) ///< somebody listens
    Q_PROPERTY(bool paragraphs MEMBER m_paragraphs NOTIFY activeChanged)       ///< else only the end

public:
    explicit AnswerTeller(QObject *parent = nullptr);

    ConversationViewModel *conversation() const { return m_conversation; }
    void setConversation(ConversationViewModel *conversation);
    bool isActive() const { return m_active; }
    void setActive(bool active);

Q_SIGNALS:
    void conversationChanged();
    void activeChanged();
    /// What has come together, a line for each block.
    void told(const QString &text);

private:
    void follow();
    void skip();
    void look();
    QString takeNew();
    void tellEnd(TurnId id);

    QPointer<ConversationViewModel> m_conversation;
    QPointer<TranscriptModel> m_transcript;
    TurnId m_turn;         ///< the last one of the page
    qsizetype m_count = 0; ///< of its blocks that were told, or never will be
    bool m_active = false;
    bool m_paragraphs = true;
};

} // namespace Lectern
