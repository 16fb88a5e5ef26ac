// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accountdesk.h"
#include "app/benchlog.h"
#include "app/benchrun.h"
#include "app/commandline.h"
#include "app/desktophost.h"
#include "app/offlinenetwork.h"
#include "app/renderer.h"
#include "auth/accountfilewatch.h"
#include "base/clock.h"
#include "codex/policyweb.h"
#include "demo/demoserver.h"
#include "storage/settings.h"
#include "viewmodel/accountsviewmodel.h"
#include "viewmodel/appviewmodel.h"
#include "viewmodel/attachmentlist.h"
#include "viewmodel/preferences.h"
#include "viewmodel/signinviewmodel.h"
#include "viewmodel/windowsight.h"

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <memory>

class QQuickWindow;

namespace Lectern {

/// The program with a window: builds every part and connects them. One per process.
class WindowApplication final : public QObject
{
    Q_OBJECT

public:
    /// `instance` must outlive this.
    WindowApplication(const CommandLine &line, SingleInstance &instance);
    ~WindowApplication() override;

    /// Shows the window and starts what the command line asks for. Anything but Done means that there is
    /// nothing to run the event loop for; the reason has been printed.
    ExitStatus start();

    /// The person pressed Ctrl+C, or the system asks the program to end.
    void interrupt();

    /// The window could not be drawn: once this is gone the program is to start again with Qt's own painter.
    bool isToStartAgain() const { return m_startsAgain; }

private:
    bool openProfile();
    void openSettings(const QString &file);
    bool showWindow();
    void joinDesktop();
    void takeSceneError(const QString &message);
    void watchWindow();
    void startDemo();
    void setUpAccounts();
    void watchList();
    void useAccount(const ActiveAccount &account);
    void useStored(const QString &id);
    void takeSignIn(const QString &id);
    void takeSignOut(const QString &id);
    void followList();
    AttachmentList &attachments();
    void sendPrompt();
    void followTurn();
    void takeScreenshot();
    void printTurn(TurnId id);
    void quit(ExitStatus status);

    const CommandLine m_line;
    SingleInstance &m_instance;
    SystemClock m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<AppViewModel> m_app;
    std::unique_ptr<PolicyWeb> m_web;
    std::unique_ptr<AccountDesk> m_desk;
    std::unique_ptr<AccountFileWatch> m_watch;
    std::unique_ptr<SignInViewModel> m_signIn;
    std::unique_ptr<AccountsViewModel> m_accounts;
    OfflineNetworkFactory m_network; ///< the engine does not own it
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QObject> m_root; ///< the window
    std::unique_ptr<DesktopHost> m_host;
    std::unique_ptr<BenchLog> m_bench;
    std::unique_ptr<BenchRun> m_run;
    QQuickWindow *m_window = nullptr; ///< it, too
    std::unique_ptr<WindowSight> m_sight;
    ExitStatus m_status = ExitStatus::Done;
    bool m_isAttached = false; ///< what the command line names
    bool m_isLeaving = false;
    bool m_startsAgain = false;
    RendererChoice m_renderer;
    QString m_stored; ///< the last one of the list that was asked
};

} // namespace Lectern
