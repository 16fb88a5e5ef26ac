// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/idsource.h"
#include "demo/demoserver.h"
#include "support/rawserver.h"
#include "support/signindesk.h"
#include "viewmodel/appviewmodel.h"
#include "viewmodel/preferences.h"

#include <QTemporaryDir>
#include <QVariant>

QT_BEGIN_NAMESPACE
class QQuickItem;
class QWindow;
QT_END_NAMESPACE

namespace Lectern::Testing {

/// What a QML test has at hand: the real view models on a profile of their own, the demo behind them, and
/// what QML cannot do by itself.
class Harness : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Lectern::AppViewModel *app READ app CONSTANT)

public:
    Harness();

    AppViewModel *app() { return &m_app; }

    /// The demo is asked from now on; a rate of 0 is as fast as it goes.
    Q_INVOKABLE void useDemo(double tokensPerSecond);

    /// The same, and every answer is `text`.
    Q_INVOKABLE void useAnswer(const QString &text, double tokensPerSecond);

    /// The demo is asked from now on, and goes wrong as DemoServer::Options::faults says.
    Q_INVOKABLE void useFaultyDemo(const QStringList &faults);

    /// Whatever is asked from now on is answered with `markdown`, and with `picture`, in base64, if there is
    /// one.
    Q_INVOKABLE void answerWith(const QString &markdown, const QString &picture = {});

    /// As at a first start: there is nobody to ask.
    Q_INVOKABLE void useNobody();

    /// A server is asked where nobody answers, with `model` or, without one, with no model at all.
    Q_INVOKABLE void useDeadServer(const QString &model);

    /// The account with the number `index` is asked; nobody answers there.
    Q_INVOKABLE void useAccount(int index);

    /// What comes of the sign-in that is under way.
    Q_INVOKABLE void giveLink(const QString &link, int port);
    Q_INVOKABLE void takePort(int port);
    Q_INVOKABLE void giveCode(const QString &page, const QString &code);
    Q_INVOKABLE void answer();
    Q_INVOKABLE void succeed(const QVariantMap &account);
    Q_INVOKABLE void fail(const QString &kind);
    Q_INVOKABLE void store(const QString &problem); ///< of the password store; empty: it has kept it
    Q_INVOKABLE void forget(const QString &problem);
    Q_INVOKABLE void setBrowser(bool opens);

    /// An address for an account's `usageUrl`; five hours, of which `percent` are used.
    Q_INVOKABLE QString serveUsage(int percent);

    /// What the last attempt was begun with.
    Q_INVOKABLE QString requestedKey() const;
    Q_INVOKABLE QStringList requestedHeaders() const;
    Q_INVOKABLE QString requestedAddress() const;

    /// Accounts that are there already, without a sign-in; those that were there go.
    Q_INVOKABLE void setAccounts(const QVariantList &accounts);
    Q_INVOKABLE void setCodexCli(bool found);
    Q_INVOKABLE void endSession(int index, bool ended);

    /// That many conversations of whom is asked now, an hour apart, the newest first called "Number 0"; those
    /// that were there go.
    Q_INVOKABLE void fillHistory(int number);
    Q_INVOKABLE void emptyHistory();
    /// The page shows a conversation of so many turns, as one that was opened and is there as a whole; every
    /// answer has paragraphs, some more than others.
    Q_INVOKABLE void showLong(int turns);
    /// Asks `question` in the conversation "Number `number`", and nobody answers.
    Q_INVOKABLE void keepQuestion(int number, const QString &question);

    /// A file of that name in a folder of the test's own, and what is in that folder.
    Q_INVOKABLE QUrl file(const QString &name) const;
    Q_INVOKABLE QStringList files() const;
    /// One of tests/storage/data.
    Q_INVOKABLE QUrl sample(const QString &name) const;

    /// What an input method does while something is being composed in the item with the focus, and at its
    /// end.
    Q_INVOKABLE void compose(const QString &preedit);
    Q_INVOKABLE void commit(const QString &text);

    /// How assistive technology calls `item`, and what it takes it for.
    Q_INVOKABLE QString accessibleName(QQuickItem *item) const;
    Q_INVOKABLE int accessibleRole(QQuickItem *item) const;
    /// What it reads aloud as its value, and what it may be; empty when it has none.
    Q_INVOKABLE QVariantList accessibleValue(QQuickItem *item) const;
    Q_INVOKABLE void doAccessibly(QQuickItem *item, const QString &action) const;
    Q_INVOKABLE bool isAccessibleChoice(QQuickItem *item) const; ///< it can be checked

    /// Names without extension in resources/icons; names that QML and the view models ask for.
    Q_INVOKABLE QStringList iconFiles() const;
    Q_INVOKABLE QStringList iconsAskedFor() const;

    Q_INVOKABLE QString clipboardText() const;
    Q_INVOKABLE QString clipboardData(const QString &format) const; ///< empty where it is not in that format

    /// The properties that `object` has of its own, not those of every QObject.
    Q_INVOKABLE QStringList propertyNames(QObject *object) const;

    /// Milliseconds from one click to the next that belongs to it; the clicks of a test are half a second
    /// apart.
    Q_INVOKABLE void setDoubleClickInterval(int interval);

    /// Presses a key in `window`, which need not be the one of the test case.
    Q_INVOKABLE void keyClick(QWindow *window, int key, int modifiers);
    Q_INVOKABLE void typeLetter(QWindow *window, const QString &letter);

private:
    void listen(const DemoServer::Options &options);
    void ask(const Account &account);
    void show(const ActiveAccount &account, const QString &model = {});

    QTemporaryDir m_dir;
    QTemporaryDir m_files;
    Settings m_settings;
    SystemClock m_clock;
    IdSource m_ids{m_clock};
    QString m_owner;
    Preferences m_preferences;
    SignInDesk m_desk;
    AccountList m_list{{}};
    SignInViewModel m_signIn;
    AccountsViewModel m_accounts;
    AppViewModel m_app;
    DemoServer m_demo;
    RawServer m_usage;
};

} // namespace Lectern::Testing
