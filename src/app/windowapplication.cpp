// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/windowapplication.h"

#include "app/accounts.h"
#include "app/console.h"
#include "app/profile.h"
#include "app/rendererdesk.h"
#include "app/screenshot.h"
#include "viewmodel/errorsentence.h"
#include "viewmodel/iconprovider.h"
#include "viewmodel/wording.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickWindow>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// A sign-in server on this machine has no certificate, so besides https there is http. Nothing else is
/// opened.
bool openSignInPage(const QUrl &page)
{
    const bool isPage = page.scheme() == "https"_L1 || page.scheme() == "http"_L1;
    return page.isValid() && isPage && QDesktopServices::openUrl(page);
}

/// A question for the quick prompt is none for the window.
CommandLine withPromptPlaced(CommandLine line)
{
    if (line.command == CommandLine::Command::Quick)
        line.start.prompt = std::exchange(line.prompt, {});
    return line;
}

RouteSetting settingFor(Carrier carrier)
{
    switch (carrier) {
    case Carrier::WebSocket:
        return RouteSetting::WebSocketOnly;
    case Carrier::Http:
        return RouteSetting::SseOnly;
    case Carrier::Automatic:
        break;
    }
    return RouteSetting::Automatic;
}

} // namespace

WindowApplication::WindowApplication(const CommandLine &line, SingleInstance &instance)
    : m_line(withPromptPlaced(line))
    , m_instance(instance)
{
}

/// The page goes before what it shows.
WindowApplication::~WindowApplication()
{
    m_run.reset();
    m_host.reset();
    m_root.reset();
    m_engine.reset();
    m_app.reset(); // asks the desk
}

ExitStatus WindowApplication::start()
{
    if (!openProfile())
        return ExitStatus::Failed;
    m_renderer = takeRenderer(rendererFacts(m_line, *m_settings), *m_settings);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    m_app = std::make_unique<AppViewModel>(*m_preferences, profileFor(m_line), m_clock);
    connect(m_app.get(), &AppViewModel::demoRequested, this, &WindowApplication::startDemo);
    connect(m_app->conversation(), &ConversationViewModel::turnSettled, this, &WindowApplication::printTurn);
    setUpAccounts();
    watchList();
    if (m_line.demo)
        startDemo();
    else if (m_line.endpoint)
        useAccount(serverAccount(*m_line.endpoint));
    else if (const Account *active = m_desk->list().active())
        useStored(active->id);
    if (!showWindow())
        return ExitStatus::Failed;
    followTurn();
    if (isShared(m_line))
        m_host->start();
    return ExitStatus::Done;
}

bool WindowApplication::openProfile()
{
    const QString settingsFile = settingsFileFor(m_line);
    const QString dir = QFileInfo(settingsFile).path();
    if (!QDir().mkpath(dir)) {
        printError(tr("The folder %1 cannot be made. Choose another one with --data-dir.").arg(dir));
        return false;
    }
    openSettings(settingsFile);
    if (!m_line.benchLog.isEmpty()) {
        m_bench = std::make_unique<BenchLog>(m_line.benchLog);
        if (!m_bench->isOpen()) {
            printError(tr("%1 cannot be written.").arg(m_line.benchLog));
            return false;
        }
    }
    return true;
}

void WindowApplication::openSettings(const QString &file)
{
    m_settings = std::make_unique<Settings>(file);
    const auto tellState = [this] {
        const QString name = QDir::toNativeSeparators(m_settings->file());
        if (m_settings->state() == Settings::State::Unreadable)
            printError(tr("The settings in %1 cannot be read; they start anew.").arg(name));
        else if (m_settings->state() == Settings::State::Unwritable)
            printError(
                tr("The settings in %1 cannot be written; changes hold until Lectern ends.").arg(name));
    };
    connect(m_settings.get(), &Settings::stateChanged, this, tellState);
    tellState();
    m_settings->watch();
}

bool WindowApplication::showWindow()
{
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->setNetworkAccessManagerFactory(&m_network);
    m_engine->addImageProvider(IconProvider::name(), new IconProvider);
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent main(m_engine.get(), QUrl(u"qrc:/qt/qml/Lectern/Main.qml"_s));
    if (main.isReady())
        m_root.reset(main.createWithInitialProperties(
            {{u"app"_s, QVariant::fromValue(m_app.get())},
             {u"startsHidden"_s, m_line.start.wish != StartMessage::Wish::Window}}));
    m_window = qobject_cast<QQuickWindow *>(m_root.get());
    if (!m_window) {
        printError(main.errorString());
        printError(tr("The window cannot be made; this installation of Lectern is not complete."));
        return false;
    }
    connect(m_window, &QQuickWindow::sceneGraphError, this,
            [this](QQuickWindow::SceneGraphError, const QString &message) { takeSceneError(message); });
    m_sight = std::make_unique<WindowSight>(*m_window);
    const auto tellSight = [this] { m_app->conversation()->setWatched(m_sight->isFollowed()); };
    connect(m_sight.get(), &WindowSight::changed, this, tellSight);
    tellSight();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    joinDesktop();
    if (m_bench)
        watchWindow();
    return true;
}

void WindowApplication::joinDesktop()
{
    const DesktopHost::Parts parts{
        .line = m_line, .app = *m_app, .engine = *m_engine, .window = *m_window, .instance = m_instance};
    m_host = std::make_unique<DesktopHost>(parts);
    connect(m_host.get(), &DesktopHost::left, this, [this] { quit(ExitStatus::Done); });
}

/// How windows are drawn is chosen once in the life of a process.
void WindowApplication::takeSceneError(const QString &message)
{
    if (m_renderer.renderer == RendererChoice::Renderer::Software) {
        printError(tr("The window cannot be drawn: %1").arg(message));
        quit(ExitStatus::Failed);
        return;
    }
    rememberFailure(*m_settings);
    printError(tr("The graphics processor cannot draw the window; from now on Lectern draws it itself."));
    m_startsAgain = true;
    quit(ExitStatus::Failed);
}

void WindowApplication::watchWindow()
{
    if (m_line.bench.isEmpty()) {
        m_bench->watch(*m_window, *m_app);
        return;
    }
    const BenchRun::Order order{
        .scenario = m_line.bench, .dir = m_line.benchData, .frames = m_line.benchFrames};
    m_run = std::make_unique<BenchRun>(order, *m_bench, *m_window, *m_app, m_host->quickPrompt());
    m_bench->watchStart(*m_window);
}

void WindowApplication::setUpAccounts()
{
    m_web = std::make_unique<PolicyWeb>(m_app->policy());
    m_desk = std::make_unique<AccountDesk>(m_line, *m_web, m_clock);
    CredentialKeeper &keeper = m_desk->keeper();
    const SignInParts signInParts{
        .make = [this](const SignInRequest &request) { return m_desk->attempt(request); },
        .keep = [&keeper](const Account &account, const Credential &credential,
                          const CredentialKeeper::Kept &done) { keeper.keep(account, credential, done); },
        .keepUntilQuit =
            [&keeper](const Account &account, const Credential &credential) {
                keeper.keepUntilQuit(account, credential);
            },
        .discard = m_desk->discard(),
        .openLink = &openSignInPage};
    m_signIn = std::make_unique<SignInViewModel>(signInParts, m_desk->list(), m_clock);
    const AccountParts accountParts{
        .forget = [&keeper](const Account &account,
                            const CredentialKeeper::Kept &done) { keeper.forget(account, done); },
        .isUntilQuit = [&keeper](const QString &id) { return keeper.isUntilQuit(id) || keeper.unsaved(id); }};
    m_accounts = std::make_unique<AccountsViewModel>(accountParts, m_desk->list());
    m_desk->hasCodexCli(m_accounts.get(),
                        [accounts = m_accounts.get()](bool has) { accounts->setCodexCliFound(has); });
    m_app->setCredentials(m_desk->credentials());
    m_app->setSignIn(m_signIn.get(), m_accounts.get());
    m_app->exchange()->setOwners([this] { return ownersOf(m_desk->list()); });
    connect(&keeper, &CredentialKeeper::unsavedChanged, m_accounts.get(), &AccountsViewModel::refresh);
    connect(m_accounts.get(), &AccountsViewModel::activated, this, &WindowApplication::useStored);
    connect(m_accounts.get(), &AccountsViewModel::signedOut, this, &WindowApplication::takeSignOut);
    connect(m_signIn.get(), &SignInViewModel::signedIn, this, &WindowApplication::takeSignIn);
}

void WindowApplication::watchList()
{
    m_watch = std::make_unique<AccountFileWatch>(m_desk->list());
    connect(&m_desk->list(), &AccountList::reloaded, this, &WindowApplication::followList);
    connect(m_signIn.get(), &SignInViewModel::changed, this, &WindowApplication::followList,
            Qt::QueuedConnection);
    connect(m_app->conversation(), &ConversationViewModel::turnSettled, this, &WindowApplication::followList,
            Qt::QueuedConnection);
}

/// Nothing is waited for: what lets the account in is asked for by whoever needs it first.
void WindowApplication::useStored(const QString &id)
{
    const Account *account = m_desk->list().find(id);
    if (!account)
        return;
    m_stored = id;
    useAccount(storedAccount(*account));
}

/// Whoever was asked before and has signed in again goes on where it was; somebody else begins anew.
void WindowApplication::takeSignIn(const QString &id)
{
    const Account *account = m_desk->list().find(id);
    if (!account)
        return;
    if (account->kind == AccountKind::Endpoint) // the form asks for it
        m_app->diary().setSetting(id, settingFor(account->carrier));
    if (m_app->accountId() != id || m_app->isElsewhere(endpointFor(*account, {})))
        useStored(id);
    else
        m_app->resumeSession();
}

void WindowApplication::takeSignOut(const QString &id)
{
    if (m_app->accountId() != id)
        return;
    if (const Account *next = m_desk->list().active())
        useStored(next->id);
    else
        m_app->setAccount({});
}

/// What another program did to the accounts. Never while an answer comes or somebody signs in: it is looked
/// at again behind that. Which one another program wants to ask is its own business.
void WindowApplication::followList()
{
    if (m_app->conversation()->isRunning() || m_signIn->state() != SignInViewModel::State::Idle)
        return;
    if (m_app->hasAccount() && m_app->accountId() != m_stored)
        return; // the demo, or a server that the command line names
    const AccountList &list = m_desk->list();
    const Account *asked = list.find(m_app->accountId());
    if (asked && !m_app->isElsewhere(endpointFor(*asked, {})))
        return;
    if (asked)
        useStored(asked->id);
    else if (const Account *next = list.active())
        useStored(next->id);
    else if (m_app->hasAccount())
        m_app->setAccount({});
}

void WindowApplication::startDemo()
{
    m_demo = std::make_unique<DemoServer>();
    DemoServer::Options options;
    if (m_line.rate)
        options.tokensPerSecond = *m_line.rate;
    const Result<QUrl> url = m_demo->listen(options);
    if (!url) {
        printError(errorSentence(url.error()));
        m_app->setProblem(url.error());
        return;
    }
    useAccount(demoAccount(*url));
}

/// A question or a file of the command line wants a new conversation; else the one that was left goes on.
void WindowApplication::useAccount(const ActiveAccount &account)
{
    m_app->setAccount(account, m_line.model, m_line.effort,
                      m_line.prompt.isEmpty() && m_line.start.files.isEmpty());
    if (!std::exchange(m_isAttached, true)) {
        for (const QString &file : m_line.start.files)
            attachments().attachFiles({QUrl::fromLocalFile(file)});
    }
}

AttachmentList &WindowApplication::attachments()
{
    return *m_app->desk()->attachments();
}

/// Sends --prompt as soon as there is a model to ask, and takes the picture when that is over.
void WindowApplication::followTurn()
{
    if (!m_line.screenshot.isEmpty()) {
        connect(m_app->conversation(), &ConversationViewModel::turnSettled, this,
                &WindowApplication::takeScreenshot);
        const bool waits = m_line.prompt.isEmpty() && attachments().isReading();
        if (waits)
            connect(&attachments(), &AttachmentList::settled, this, &WindowApplication::takeScreenshot,
                    Qt::SingleShotConnection);
        else if (m_line.prompt.isEmpty() || !m_app->hasAccount())
            takeScreenshot();
    }
    if (m_line.prompt.isEmpty() || !m_app->hasAccount())
        return;
    const ModelChoice *models = m_app->models();
    if (!models->slug().isEmpty() && !models->isLoading())
        sendPrompt();
    else
        connect(models, &ModelChoice::stateChanged, this, &WindowApplication::sendPrompt,
                Qt::SingleShotConnection);
}

void WindowApplication::sendPrompt()
{
    if (attachments().isReading()) {
        connect(&attachments(), &AttachmentList::settled, this, &WindowApplication::sendPrompt,
                Qt::SingleShotConnection);
        return;
    }
    if (attachments().problems().isEmpty() &&
        m_app->conversation()->send(m_line.prompt, attachments().attachments())) {
        attachments().clear();
        return;
    }
    // Something is missing, or nobody can be asked: the text waits in the composer, the page says why.
    for (const QString &problem : attachments().problems()) {
        printError(problem);
        m_status = ExitStatus::Failed;
    }
    if (!m_app->models()->problem().isEmpty()) {
        printError(m_app->models()->problem());
        m_status = ExitStatus::Failed;
    }
    Q_EMIT m_app->conversation()->questionReturned(m_line.prompt);
    if (!m_line.screenshot.isEmpty())
        takeScreenshot();
}

/// What the page says about the turn's end goes to standard error, too.
void WindowApplication::printTurn(TurnId id)
{
    const Turn *turn = m_app->conversation()->conversation().turn(id);
    if (!turn)
        return;
    for (const NoticeRow &notice : noticesOf(*turn))
        printError(noticeSentence(notice));
    if (turn->state == TurnState::Failed)
        m_status = exitStatusFor(turn->error.value_or(Error{}));
    else if (turn->state == TurnState::Incomplete)
        m_status = ExitStatus::Failed;
}

void WindowApplication::takeScreenshot()
{
    saveWhenSettled(*m_window, {m_line.screenshot, m_line.screenshotWhole}, [this](bool saved) {
        if (!saved)
            printError(tr("The picture cannot be written to %1.").arg(m_line.screenshot));
        quit(saved ? m_status : ExitStatus::Failed);
    });
}

void WindowApplication::interrupt()
{
    m_host->letGo();
    quit(ExitStatus::Interrupted);
    m_window->close();
}

/// The window has gone, or goes now; the process stays until the sign-in is safe. The first word counts.
void WindowApplication::quit(ExitStatus status)
{
    if (std::exchange(m_isLeaving, true))
        return;
    m_signIn->cancel();
    m_desk->leave([status] { QCoreApplication::exit(int(status)); });
}

} // namespace Lectern
