// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/noticedesk.h"

#include "desktop/launcherentry.h"
#include "viewmodel/appviewmodel.h"
#include "viewmodel/errorsentence.h"

#include <QGuiApplication>
#include <QTime>
#include <QWindow>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int kShown = 200; ///< characters of an answer; desktops cut after two or three lines

QString keyOf(const OpenConversation &page)
{
    return QString::number(page.id().value());
}

/// The question is what the person knows it by.
QString titleOf(const Turn &turn)
{
    return turn.question.simplified().left(kShown);
}

QString textOf(const Turn &turn)
{
    if (turn.state == TurnState::Failed)
        return errorSentence(turn.error.value_or(Error{}));
    return turn.answerText().simplified().left(kShown);
}

} // namespace

NoticeDesk::NoticeDesk(AppViewModel &app, QObject *parent)
    : QObject(parent)
    , m_app(app)
{
    follow(app.conversation());
    follow(app.quick()->conversation());
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &NoticeDesk::takeFocus);
    connect(&m_notifier, &Notifier::chosen, this, [this](const QString &key, const QString &token) {
        Q_EMIT chosen(ConversationId(key.toLongLong()), token);
    });
}

void NoticeDesk::follow(const ConversationViewModel *page)
{
    connect(page, &ConversationViewModel::settled, this,
            [this](OpenConversation *settled, TurnId id) { tell(*settled, id); });
    connect(page, &ConversationViewModel::runningChanged, this,
            [this, page] { tellLauncher({.count = unseen(), .working = page->isRunning()}); });
}

/// Who has stopped an answer knows that.
void NoticeDesk::tell(const OpenConversation &page, TurnId id)
{
    const Turn *turn = page.conversation().turn(id);
    if (!turn || turn->state == TurnState::Stopped || QGuiApplication::focusWindow())
        return;
    m_unseen.insert(keyOf(page));
    const DesktopPreferences &preferences = *m_app.desktop();
    if (preferences.notifies() && !preferences.isQuiet(QTime::currentTime()))
        m_notifier.show({keyOf(page), titleOf(*turn), textOf(*turn), preferences.hasSound()});
    tellLauncher({.count = unseen()});
    Q_EMIT unseenChanged();
}

/// The person is back.
void NoticeDesk::takeFocus()
{
    if (!QGuiApplication::focusWindow() || m_unseen.isEmpty())
        return;
    for (const QString &key : std::exchange(m_unseen, {}))
        m_notifier.withdraw(key);
    tellLauncher({});
    Q_EMIT unseenChanged();
}

} // namespace Lectern
