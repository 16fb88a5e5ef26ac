// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/idsource.h"
#include "codex/accountmeters.h"
#include "codex/codexservice.h"
#include "codex/modelcatalogue.h"
#include "codex/networkdiary.h"
#include "codex/networkpolicy.h"
#include "viewmodel/accountsviewmodel.h"
#include "viewmodel/activeaccount.h"
#include "viewmodel/codedesk.h"
#include "viewmodel/conversationdesk.h"
#include "viewmodel/conversationviewmodel.h"
#include "viewmodel/desktoppreferences.h"
#include "viewmodel/historyexchange.h"
#include "viewmodel/historyviewmodel.h"
#include "viewmodel/hotkeyviewmodel.h"
#include "viewmodel/modelchoice.h"
#include "viewmodel/networkviewmodel.h"
#include "viewmodel/preferences.h"
#include "viewmodel/quickviewmodel.h"
#include "viewmodel/searchviewmodel.h"
#include "viewmodel/servertest.h"
#include "viewmodel/signinviewmodel.h"
#include "viewmodel/statusviewmodel.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Lectern {

/// The root that the window is given; everything else hangs from it.
class AppViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Lectern::ConversationViewModel *conversation READ conversation CONSTANT)
    Q_PROPERTY(Lectern::ConversationDesk *desk READ desk CONSTANT)
    Q_PROPERTY(Lectern::CodeDesk *code READ code CONSTANT)
    Q_PROPERTY(Lectern::HistoryViewModel *history READ history CONSTANT)
    Q_PROPERTY(Lectern::HistoryExchange *exchange READ exchange CONSTANT)
    Q_PROPERTY(Lectern::SearchViewModel *search READ search CONSTANT)
    Q_PROPERTY(Lectern::ModelChoice *models READ models CONSTANT)
    Q_PROPERTY(Lectern::Preferences *preferences READ preferences CONSTANT)
    Q_PROPERTY(Lectern::DesktopPreferences *desktop READ desktop CONSTANT)
    Q_PROPERTY(Lectern::QuickViewModel *quick READ quick CONSTANT)
    Q_PROPERTY(Lectern::HotkeyViewModel *hotkey READ hotkey CONSTANT)
    Q_PROPERTY(Lectern::StatusViewModel *status READ status CONSTANT)
    Q_PROPERTY(Lectern::NetworkViewModel *network READ network CONSTANT)
    Q_PROPERTY(Lectern::ServerTest *serverTest READ serverTest CONSTANT)
    Q_PROPERTY(Lectern::SignInViewModel *signIn READ signIn CONSTANT)
    Q_PROPERTY(Lectern::AccountsViewModel *accounts READ accounts CONSTANT)
    Q_PROPERTY(bool hasAccount READ hasAccount NOTIFY accountChanged)
    Q_PROPERTY(bool demo READ isDemo NOTIFY accountChanged)
    Q_PROPERTY(QString accountName READ accountName NOTIFY accountChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged) ///< of the whole, as a sentence

public:
    /// `preferences` and `clock` must outlive this.
    AppViewModel(Preferences &preferences, const Profile &profile, const Clock &clock,
                 QObject *parent = nullptr);
    ~AppViewModel() override;

    ConversationViewModel *conversation() { return &m_conversation; }
    ConversationDesk *desk() { return &m_desk; }
    CodeDesk *code() { return &m_code; }
    HistoryViewModel *history() { return &m_history; }
    HistoryExchange *exchange() { return &m_exchange; }
    SearchViewModel *search() { return &m_search; }
    HistoryStore &store() { return m_store; }
    CodexService &service() { return m_service; }
    ModelChoice *models() { return &m_models; }
    Preferences *preferences() { return &m_preferences; }
    DesktopPreferences *desktop() { return &m_desktop; }
    QuickViewModel *quick() { return &m_quick; }
    HotkeyViewModel *hotkey() { return &m_hotkey; }
    StatusViewModel *status() { return &m_status; }
    NetworkViewModel *network() { return &m_network; }
    /// For a server that is only typed in so far.
    ServerTest *serverTest() { return &m_serverTest; }
    SignInViewModel *signIn() const { return m_signIn; }
    AccountsViewModel *accounts() const { return m_accounts; }
    bool hasAccount() const
    {
        return m_account.endpoint.baseUrl.isValid() && !m_account.endpoint.baseUrl.isEmpty();
    }
    bool isDemo() const { return m_account.demo; }
    /// Whether `endpoint` is another place, or is asked otherwise, than that of the account.
    bool isElsewhere(const Endpoint &endpoint) const;
    const ActiveAccount &account() const { return m_account; }
    const Profile &profile() const { return m_profile; }
    QString accountId() const { return m_account.id; }
    QString owner() const { return m_account.owner; } ///< of the conversations that are listed
    QString accountName() const { return m_account.name; }
    QString problem() const { return m_problem; }

    /// Connects the two with each other and with who is asked. Once, before a window shows them; both must
    /// outlive it.
    void setSignIn(SignInViewModel *signIn, AccountsViewModel *accounts);

    /// From now on `account` is asked; one without an address is nobody. `model` and `effort` win over what
    /// is remembered for it. With `reopen` the conversation that was open there comes back, else a new one
    /// begins.
    void setAccount(const ActiveAccount &account, const QString &model = {}, const QString &effort = {},
                    bool reopen = true);
    void setProblem(const Error &error);

    /// What lets the accounts in; an endpoint of setAccount() needs no key then.
    void setCredentials(const CredentialSource &source);

    const NetworkPolicy &policy() const { return m_policy; } ///< by what is set under Network
    NetworkDiary &diary() { return m_diary; }

    /// The account that is asked has signed in again: it goes on where its session ended.
    void resumeSession();

    Q_INVOKABLE void copy(const QString &text);

    /// Opens https and mailto links in the system's programs, nothing else. Returns whether it did.
    Q_INVOKABLE bool openLink(const QString &link);

Q_SIGNALS:
    void accountChanged();
    void problemChanged();

    /// The person wants to try the demo.
    void demoRequested();


private:
    void connectQuick();
    void applyPolicy();
    void noteSession(const std::optional<Error> &refusal);

    Preferences &m_preferences;
    const Profile m_profile;
    NetworkPolicy m_policy;
    NetworkDiary m_diary;
    NetworkViewModel m_network; ///< sets the policy, so before all who use it
    IdSource m_ids;
    ServerTest m_serverTest;
    SignInViewModel *m_signIn = nullptr;
    AccountsViewModel *m_accounts = nullptr;
    CodexService m_service;
    ModelCatalogue m_catalogue;
    ModelChoice m_models;
    HistoryStore m_store;
    ConversationViewModel m_conversation;
    DesktopPreferences m_desktop;
    HotkeyViewModel m_hotkey;
    QuickViewModel m_quick;
    HistoryViewModel m_history;
    HistoryExchange m_exchange;
    SearchViewModel m_search;
    ConversationDesk m_desk;
    CodeDesk m_code;
    AccountMeters m_meters;
    StatusViewModel m_status;
    ActiveAccount m_account;
    QString m_problem;
};

} // namespace Lectern
