// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/appviewmodel.h"

#include "viewmodel/linkwords.h"

#include "codex/transports.h"
#include "viewmodel/errorsentence.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QString fileIn(const QString &dir, const QString &name)
{
    return dir.isEmpty() ? QString() : QDir(dir).filePath(name);
}

/// Beside what else may be made anew.
QString codeDirFor(const Profile &profile)
{
    return profile.modelsDir.isEmpty() ? QString()
                                       : QDir::cleanPath(profile.modelsDir + u"/../opened-code"_s);
}

bool isEndOfSession(const Error &error)
{
    return error.kind == ErrorKind::SessionEnded || error.kind == ErrorKind::SignInNeeded;
}

} // namespace

AppViewModel::AppViewModel(Preferences &preferences, const Profile &profile, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_profile(profile)
    , m_diary(fileIn(profile.dataDir, u"network.json"_s), clock)
    , m_network(preferences, m_policy, m_diary, clock)
    , m_ids(clock)
    , m_serverTest(m_policy, m_diary, clock)
    , m_service(transportsOn(m_policy), m_diary, clock)
    , m_catalogue(m_policy, profile.modelsDir)
    , m_models(m_catalogue, preferences)
    , m_store(profile.dataDir, clock)
    , m_conversation(m_service, m_models, m_ids, clock)
    , m_desktop(preferences.settings())
    , m_hotkey(m_desktop)
    , m_quick({m_service, m_catalogue, preferences, m_desktop, m_store, m_ids, clock})
    , m_history(m_store, clock)
    , m_exchange(m_store, m_history, clock)
    , m_search(m_store, clock)
    , m_desk({m_store, m_conversation, m_history, m_models, preferences, m_ids, clock})
    , m_code(preferences, codeDirFor(profile))
    , m_meters(clock, m_policy)
    , m_status(m_conversation, m_models, m_meters, m_diary, clock)
{
    connectQuick();
    m_status.setHistory(&m_store);
    m_store.emptyTrash(); // of what was to go by now
    connect(&m_service, &CodexService::eventReceived, &m_meters,
            [this](TurnId, const Protocol::Event &event) { m_meters.take(event); });
    connect(&m_service, &CodexService::headersReceived, &m_meters,
            [this](TurnId, const QHash<QString, QString> &headers) { m_meters.take(headers); });
    connect(&m_service, &CodexService::headersReceived, &m_catalogue,
            [this](TurnId, const QHash<QString, QString> &headers) {
                m_catalogue.refreshIfChanged(headers.value(u"x-models-etag"_s).toUtf8());
            });
    connect(&m_exchange, &HistoryExchange::openRequested, &m_desk, &ConversationDesk::open);
    connect(&m_network, &NetworkViewModel::policyChanged, this, &AppViewModel::applyPolicy);
    connect(&m_search, &SearchViewModel::openRequested, &m_desk, &ConversationDesk::openAt);
    connect(&m_search, &SearchViewModel::trashRequested, &m_history,
            [this] { m_history.setShelf(HistoryViewModel::Shelf::Trash); });
}

AppViewModel::~AppViewModel() = default;

/// One conversation is on one page: what is opened in the main window leaves the quick prompt first.
void AppViewModel::connectQuick()
{
    m_service.setKeepSend([this, ofDesk = m_desk.keepSend()](TurnId turn, const auto &done) {
        const ConversationViewModel::Page page = m_quick.conversation()->findTurn(turn);
        if (!page || page->isTemporary())
            return ofDesk(turn, done);
        m_store.markSent(turn).then(this, [done](const std::optional<Error> &error) { done(error); });
    });
    connect(&m_desk, &ConversationDesk::opening, &m_quick, &QuickViewModel::release);
    connect(&m_history, &HistoryViewModel::removed, &m_quick, &QuickViewModel::forget);
    connect(&m_quick, &QuickViewModel::released, &m_conversation, &ConversationViewModel::keepBehind);
    connect(&m_quick, &QuickViewModel::moved, &m_desk,
            [this](const ConversationViewModel::Page &page, const QString &typed) {
                m_desk.adopt(page);
                if (!typed.isEmpty())
                    Q_EMIT m_conversation.questionReturned(typed);
            });
}

/// What is under way ends as it began; the next request goes by the new policy.
void AppViewModel::applyPolicy()
{
    m_service.dropIdleConnections();
    m_catalogue.setPolicy(m_policy);
    m_meters.setPolicy(m_policy);
}

void AppViewModel::setSignIn(SignInViewModel *signIn, AccountsViewModel *accounts)
{
    m_signIn = signIn;
    m_accounts = accounts;
    accounts->setCurrent(m_account.id);
    connect(accounts, &AccountsViewModel::signInAgainRequested, signIn, &SignInViewModel::reauthenticate);
    connect(signIn, &SignInViewModel::signedIn, accounts,
            [accounts](const QString &id) { accounts->setEnded(id, false); });
    connect(&m_service, &CodexService::turnFailed, accounts,
            [this](TurnId, const Error &error) { noteSession(error); });
    connect(&m_service, &CodexService::turnFinished, accounts, [this] { noteSession({}); });
    connect(&m_catalogue, &ModelCatalogue::failed, accounts,
            [this](const Error &error) { noteSession(error); });
    connect(&m_catalogue, &ModelCatalogue::changed, accounts, [this] {
        if (!m_catalogue.isLoading()) // else it is the list that was kept
            noteSession({});
    });
}

/// The server has taken what lets the account in, or refused it; it may also have failed for another reason.
void AppViewModel::noteSession(const std::optional<Error> &refusal)
{
    if (!refusal)
        m_accounts->setEnded(m_account.id, false);
    else if (isEndOfSession(*refusal))
        m_accounts->setEnded(m_account.id, true);
}

bool AppViewModel::isElsewhere(const Endpoint &endpoint) const
{
    const Endpoint &now = m_account.endpoint;
    return endpoint.baseUrl != now.baseUrl || endpoint.usageUrl != now.usageUrl ||
           endpoint.headers != now.headers;
}

void AppViewModel::resumeSession()
{
    m_service.dropIdleConnections();
    m_models.reload();
    m_conversation.offerRetry();
}

void AppViewModel::setAccount(const ActiveAccount &account, const QString &model, const QString &effort,
                              bool reopen)
{
    const bool isOther = account.owner != m_account.owner;
    m_account = account;
    m_exchange.setOwner(account.owner);
    m_problem.clear();
    m_service.setEndpoint(account.endpoint);
    m_meters.setEndpoint(account.endpoint);
    m_status.setAccount(account.endpoint.accountKey());
    m_network.setEndpoint(account.endpoint);
    if (m_accounts)
        m_accounts->setCurrent(account.id);
    m_quick.setAccount(account.id, account.owner, model, effort);
    m_models.load(account.endpoint, account.id, model, effort);
    if (isOther) {
        m_desk.setOwner(account.owner, reopen);
        m_search.setOwner(account.owner);
    }
    Q_EMIT accountChanged();
    Q_EMIT problemChanged();
}

void AppViewModel::setCredentials(const CredentialSource &source)
{
    m_service.setCredentials(source);
    m_catalogue.setCredentials(source);
    m_meters.setCredentials(source);
    m_network.setCredentials(source);
}

void AppViewModel::setProblem(const Error &error)
{
    m_problem = errorSentence(error);
    Q_EMIT problemChanged();
}

void AppViewModel::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

bool AppViewModel::openLink(const QString &link)
{
    return canBeOpened(link) && QDesktopServices::openUrl(QUrl(link, QUrl::StrictMode));
}

} // namespace Lectern
