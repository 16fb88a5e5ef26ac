// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "desktop/notifier.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Lectern {

class AppViewModel;
class ConversationViewModel;
class OpenConversation;

/// Tells the person by the desktop that an answer has ended or failed while no window of the program was in
/// front, unless these are quiet hours, and counts those that nobody has seen. GUI thread.
class NoticeDesk final : public QObject
{
    Q_OBJECT

public:
    /// `app` must outlive this.
    explicit NoticeDesk(AppViewModel &app, QObject *parent = nullptr);

    int unseen() const { return int(m_unseen.size()); }

Q_SIGNALS:
    void unseenChanged();
    /// A notice was clicked. An invalid id is a conversation that is not kept: whichever window shows it.
    void chosen(Lectern::ConversationId id, const QString &token);

private:
    void follow(const ConversationViewModel *page);
    void tell(const OpenConversation &page, TurnId turn);
    void takeFocus();

    AppViewModel &m_app;
    Notifier m_notifier;
    QSet<QString> m_unseen; ///< their keys
};

} // namespace Lectern
