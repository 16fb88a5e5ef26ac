// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "app/noticedesk.h"
#include "app/quickprompt.h"
#include "app/traydesk.h"
#include "base/id.h"
#include "desktop/applicationbus.h"
#include "desktop/globalhotkey.h"
#include "desktop/startmessage.h"

#include <QObject>
#include <QString>

#include <memory>

class QQmlEngine;
class QQuickWindow;

namespace Lectern {

class AppViewModel;
class ConversationViewModel;
class ModelChoice;
class SingleInstance;

/// The program's place on the desktop: does what other starts, the bus, the hotkey, the tray and
/// notifications ask for, and decides whether the program goes on when its window is closed. GUI thread.
class DesktopHost final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this.
    struct Parts
    {
        const CommandLine &line;
        AppViewModel &app;
        QQmlEngine &engine;
        QQuickWindow &window; ///< the main one
        SingleInstance &instance;
    };
    explicit DesktopHost(const Parts &parts, QObject *parent = nullptr);
    ~DesktopHost() override;

    /// Listens to others and does what the command line asks for; what takes time comes behind the first
    /// frame.
    void start();

    QuickPrompt &quickPrompt() { return m_quickPrompt; }

    /// The program ends: nothing holds the window open any more.
    void letGo() { m_isLeaving = true; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The person wants the program to end, or there is no way back to it.
    void left();

private:
    void settleIn();
    void connectTray();
    void take(const StartMessage &message);
    void takeLink(const QString &link);
    void ask(ConversationViewModel *page, ModelChoice *models, const QString &question);
    void raise(const QString &token);
    void openConversation(ConversationId id, const QString &token);
    bool holdsWindow();
    void leaveIfUnseen();
    void quit();

    Parts m_parts;
    QuickPrompt m_quickPrompt;
    ApplicationBus m_bus;
    std::unique_ptr<GlobalHotkey> m_hotkey;
    std::unique_ptr<TrayDesk> m_tray;
    NoticeDesk m_notices;
    bool m_isLeaving = false;
    bool m_isSettled = false;
    bool m_staysHidden; ///< was started without a window: it stays until one was closed
};

} // namespace Lectern
