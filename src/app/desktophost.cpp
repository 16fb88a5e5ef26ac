// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/desktophost.h"

#include "app/deeplink.h"
#include "desktop/singleinstance.h"
#include "desktop/windowactivation.h"
#include "viewmodel/appviewmodel.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTimer>
#include <QUrl>

#include <utility>

namespace Lectern {

DesktopHost::DesktopHost(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_quickPrompt(parts.engine, parts.app)
    , m_notices(parts.app)
    , m_staysHidden(!parts.window.isVisible())
{
    connect(&parts.instance, &SingleInstance::asked, this, &DesktopHost::take);
    connect(&m_bus, &ApplicationBus::asked, this, &DesktopHost::take);
    connect(&m_notices, &NoticeDesk::chosen, this, &DesktopHost::openConversation);
    connect(&parts.engine, &QQmlEngine::quit, this, &DesktopHost::quit);
    connect(parts.app.quick(), &QuickViewModel::openChanged, this, &DesktopHost::leaveIfUnseen,
            Qt::QueuedConnection);
    connect(parts.app.quick(), &QuickViewModel::moved, this, [this] { raise({}); });
    parts.window.installEventFilter(this);
}

DesktopHost::~DesktopHost()
{
    m_parts.app.hotkey()->use(nullptr);
}

/// Only the profile that everybody means has the name on the bus.
void DesktopHost::start()
{
    const CommandLine &line = m_parts.line;
    m_parts.instance.listen();
    if (line.dataDir.isEmpty() && !line.demo && !line.endpoint)
        m_bus.publish();
    if (m_parts.window.isVisible())
        connect(&m_parts.window, &QQuickWindow::frameSwapped, this, &DesktopHost::settleIn,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    else
        settleIn();
    StartMessage first = line.start;
    first.files.clear(); // they wait for an account
    if (first.wish != StartMessage::Wish::Window || !first.links.isEmpty())
        take(first);
}

/// Nobody waits for any of this, so it comes when nothing else is to be done; the quick prompt last, as it
/// takes longest.
void DesktopHost::settleIn()
{
    if (std::exchange(m_isSettled, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_hotkey = makeGlobalHotkey(tr("Open the quick prompt"));
        connect(m_hotkey.get(), &GlobalHotkey::pressed, &m_quickPrompt, &QuickPrompt::toggle);
        m_parts.app.hotkey()->use(m_hotkey.get());
        connectTray();
        QTimer::singleShot(0, &m_quickPrompt, &QuickPrompt::prepare);
    });
}

void DesktopHost::connectTray()
{
    m_tray = std::make_unique<TrayDesk>(m_parts.app);
    connect(m_tray.get(), &TrayDesk::quickWanted, &m_quickPrompt, [this] { m_quickPrompt.toggle(); });
    connect(m_tray.get(), &TrayDesk::windowWanted, this, [this] { raise({}); });
    connect(m_tray.get(), &TrayDesk::newWanted, this, [this] {
        m_parts.app.desk()->openNew();
        raise({});
    });
    connect(m_tray.get(), &TrayDesk::conversationWanted, this,
            [this](ConversationId id) { openConversation(id, {}); });
    connect(m_tray.get(), &TrayDesk::quitWanted, this, &DesktopHost::quit);
    connect(&m_notices, &NoticeDesk::unseenChanged, m_tray.get(),
            [this] { m_tray->setUnseen(m_notices.unseen()); });
}

void DesktopHost::take(const StartMessage &message)
{
    const bool isQuick = message.wish == StartMessage::Wish::Quick;
    if (isQuick)
        m_quickPrompt.open(message.token);
    else if (message.wish != StartMessage::Wish::Nothing)
        raise(message.token);
    AppViewModel &app = m_parts.app;
    if (message.wish == StartMessage::Wish::New || (!isQuick && !message.prompt.isEmpty()))
        app.desk()->openNew();
    for (const QString &link : message.links)
        takeLink(link);
    for (const QString &file : message.files)
        app.desk()->attachments()->attachFiles({QUrl::fromLocalFile(file)});
    if (message.prompt.isEmpty())
        return;
    if (isQuick)
        ask(app.quick()->conversation(), app.quick()->models(), message.prompt);
    else
        ask(app.conversation(), app.models(), message.prompt);
}

/// Fills the composer of a new conversation; what was typed there stays behind it.
void DesktopHost::takeLink(const QString &link)
{
    AppViewModel &app = m_parts.app;
    const Result<DeepLink> parsed = parseDeepLink(link);
    if (!parsed)
        return app.history()->tellProblem(parsed.error());
    app.desk()->openNew();
    if (!parsed->prompt.isEmpty())
        Q_EMIT app.conversation()->questionReturned(parsed->prompt);
}

/// As soon as there is a model to ask; what cannot be asked waits where questions are typed.
void DesktopHost::ask(ConversationViewModel *page, ModelChoice *models, const QString &question)
{
    const auto send = [page, question] {
        if (!page->send(question))
            Q_EMIT page->questionReturned(question);
    };
    if (!models->slug().isEmpty() && !models->isLoading())
        send();
    else
        connect(models, &ModelChoice::stateChanged, page, send, Qt::SingleShotConnection);
}

void DesktopHost::raise(const QString &token)
{
    bringToFront(m_parts.window, token);
}

void DesktopHost::openConversation(ConversationId id, const QString &token)
{
    const bool isQuick =
        m_parts.app.quick()->isOpen() && m_parts.app.quick()->conversation()->page()->id() == id;
    if (isQuick)
        return m_quickPrompt.open(token);
    if (id.isValid())
        m_parts.app.desk()->open(id);
    raise(token);
}

/// Whether closing the window only hides it, or is put off until the person has answered.
bool DesktopHost::holdsWindow()
{
    return !m_isLeaving && m_tray && m_tray->isSeen() &&
           m_parts.app.desktop()->closing() != DesktopPreferences::Closing::Quit;
}

bool DesktopHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_parts.window && event->type() == QEvent::Close) {
        m_staysHidden = holdsWindow();
        if (m_staysHidden && m_parts.app.desktop()->closing() == DesktopPreferences::Closing::Ask) {
            event->ignore();
            Q_EMIT m_parts.app.desktop()->closingAsked();
            return true;
        }
        QMetaObject::invokeMethod(this, &DesktopHost::leaveIfUnseen, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void DesktopHost::leaveIfUnseen()
{
    const bool isSeen = m_parts.window.isVisible() || m_parts.app.quick()->isOpen();
    if (!isSeen && !m_staysHidden)
        Q_EMIT left();
}

/// The window says what it has to, as when it is closed.
void DesktopHost::quit()
{
    letGo();
    m_staysHidden = false;
    m_parts.app.quick()->hide();
    m_parts.window.close();
    Q_EMIT left();
}

} // namespace Lectern
