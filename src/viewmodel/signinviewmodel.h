// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/accountlist.h"
#include "auth/enrolment.h"
#include "auth/signin.h"
#include "base/clock.h"
#include "viewmodel/browserwait.h"
#include "viewmodel/networkviewmodel.h"
#include "viewmodel/signinrequest.h"
#include "viewmodel/signintypes.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Lectern {

/// What signing in needs of the rest of the program.
struct SignInParts
{
    /// Makes an attempt, not begun; never null.
    std::function<std::unique_ptr<SignIn>(const SignInRequest &)> make;
    Keep keep;
    std::function<void(const Account &, const Credential &)> keepUntilQuit;
    Discard discard;
    BrowserWait::Open openLink;
};

/// Signing in as it is seen: one attempt at a time, from the choice of a way to an account that is kept and
/// asked. Every failure ends in a sentence and something to do.
class SignInViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_CLASSINFO("RegisterEnumClassesUnscoped", "false")
    Q_PROPERTY(Lectern::SignInViewModel::State state READ state NOTIFY changed)
    Q_PROPERTY(Lectern::SignInViewModel::Page page READ page NOTIFY changed)
    Q_PROPERTY(Lectern::SignInWays::Way way READ way NOTIFY changed)
    Q_PROPERTY(Lectern::BrowserWait *browser READ browser CONSTANT)
    Q_PROPERTY(QString address READ address NOTIFY changed) ///< of the server that is entered again
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString problemDetail READ problemDetail NOTIFY changed)
    Q_PROPERTY(Lectern::SignInViewModel::Remedy remedy READ remedy NOTIFY changed) ///< of a failure
    Q_PROPERTY(Lectern::AccountFacts account READ account NOTIFY changed)          ///< once it is Done
    Q_PROPERTY(QString storeName READ storeName CONSTANT)
    Q_PROPERTY(QString storePrompt READ storePrompt CONSTANT) ///< empty: the system never asks

public:
    enum class State {
        Idle,
        Entering, ///< a key or a server is typed in
        Starting,
        WaitingForBrowser, ///< or for a code to be typed there
        Checking,
        Keeping,
        NotKept, ///< signed in, but the password store did not take it
        Done,
        Failed
    };
    Q_ENUM(State)

    /// What is to be seen; what is typed in stays in sight until it is accepted.
    enum class Page { Ways, Key, Server, Browser, Code, Progress, NotKept, Done, Failed };
    Q_ENUM(Page)

    /// What would help after a failure.
    enum class Remedy { Again, Browser, Code };
    Q_ENUM(Remedy)

    /// `accounts` and `clock` must outlive this.
    SignInViewModel(const SignInParts &parts, AccountList &accounts, const Clock &clock,
                    std::chrono::milliseconds browserPatience = BrowserWait::kPatience,
                    QObject *parent = nullptr);
    ~SignInViewModel() override;

    State state() const { return m_state; }
    Page page() const;
    SignInWay way() const { return m_request.way; }
    BrowserWait *browser() { return &m_browser; }
    QString address() const;
    QString problem() const { return m_problem; }
    QString problemDetail() const { return m_problemDetail; }
    Remedy remedy() const { return m_remedy; }
    const AccountFacts &account() const { return m_account; }
    QString storeName() const;
    QString storePrompt() const;

    /// Begins, or asks for what has to be typed in first. An attempt that is under way ends.
    Q_INVOKABLE void startWith(Lectern::SignInWays::Way way);

    /// Checks what was typed in; where it makes no sense there is a problem() and nothing is sent.
    Q_INVOKABLE void useKey(const QString &key);
    Q_INVOKABLE void useServer(const QString &address, const QString &key, const QStringList &headers,
                               Lectern::NetworkViewModel::Way carrier);

    /// The account `id` signs in once more, by its own way.
    Q_INVOKABLE void reauthenticate(const QString &id);

    /// Ends the attempt; what was not kept is forgotten and declined. Nothing happens while it is being kept:
    /// that cannot be called back.
    Q_INVOKABLE void cancel();

    /// After a failure the same once more; after NotKept another try of the password store.
    Q_INVOKABLE void retry();
    Q_INVOKABLE void keepUntilQuit();

    /// Done has been seen.
    Q_INVOKABLE void finish();

Q_SIGNALS:
    void changed();

    /// The account is in the list, kept and active; told when it is Done. Signing in again ends with it.
    void signedIn(const QString &account);

private:
    void start(const SignInRequest &request);
    void begin(SignInRequest request);
    void takeResult(const Result<SignedIn> &result);
    void keep();
    void succeed(const Account &account, bool untilQuit);
    void fail(const Error &error);
    void refuse(const QString &problem);
    void endAttempt();
    void setState(State state);

    const SignInParts m_parts;
    AccountList &m_accounts;
    const Clock &m_clock;
    BrowserWait m_browser;
    State m_state = State::Idle;
    SignInRequest m_request; ///< without what is secret in it
    std::unique_ptr<SignIn> m_signIn;
    std::optional<SignedIn> m_signedIn; ///< until it is kept
    QString m_problem;
    QString m_problemDetail;
    Remedy m_remedy = Remedy::Again;
    AccountFacts m_account;
};

} // namespace Lectern
