// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "codex/networkdiary.h"
#include "codex/networkpolicy.h"
#include "viewmodel/servertest.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

class Preferences;

/// The way to the server: what is in use and why, what can be set about it, and a look at every part of it.
/// A change applies to the next request.
class NetworkViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppViewModel")
    Q_PROPERTY(QString server READ server NOTIFY changed) ///< empty: there is nobody to ask
    Q_PROPERTY(QString proxy READ proxy NOTIFY changed)   ///< in effect, and who says so
    Q_PROPERTY(QString certificates READ certificates NOTIFY changed)
    Q_PROPERTY(QString way READ way NOTIFY changed)
    Q_PROPERTY(QString wayReason READ wayReason NOTIFY changed)
    Q_PROPERTY(Lectern::NetworkViewModel::Way waySetting READ waySetting WRITE setWaySetting NOTIFY changed)
    Q_PROPERTY(Lectern::NetworkViewModel::Proxy proxySetting READ proxySetting WRITE setProxySetting NOTIFY
                   settingsChanged)
    Q_PROPERTY(QString proxyAddress READ proxyAddress NOTIFY settingsChanged)
    Q_PROPERTY(QString proxyUser READ proxyUser NOTIFY settingsChanged)
    Q_PROPERTY(bool proxyPasswordKept READ isProxyPasswordKept NOTIFY
                   changed) ///< in memory, until the program quits
    Q_PROPERTY(QString caFile READ caFile NOTIFY settingsChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)      ///< with what was entered last
    Q_PROPERTY(QString disconnects READ disconnectLines NOTIFY changed) ///< a line each; empty: none
    Q_PROPERTY(Lectern::CheckList *checks READ checks CONSTANT)
    Q_PROPERTY(bool testing READ isTesting NOTIFY testingChanged)
    Q_PROPERTY(QString verdict READ verdict NOTIFY testingChanged) ///< of the last test, in a sentence

public:
    enum class Way { Automatic, WebSocketOnly, HttpOnly };
    Q_ENUM(Way)
    enum class Proxy { Automatic, Direct, Manual };
    Q_ENUM(Proxy)

    /// All must outlive this; `policy` is replaced when a setting changes.
    NetworkViewModel(Preferences &preferences, NetworkPolicy &policy, NetworkDiary &diary, const Clock &clock,
                     QObject *parent = nullptr);

    void setEndpoint(const Endpoint &endpoint);
    /// What a test lets itself in with.
    void setCredentials(CredentialSource source) { m_test.setCredentials(std::move(source)); }

    QString server() const { return m_endpoint.baseUrl.toString(QUrl::RemoveUserInfo); }
    QString proxy() const;
    QString certificates() const;
    QString way() const;
    QString wayReason() const;
    Way waySetting() const;
    void setWaySetting(Way way);
    Proxy proxySetting() const;
    void setProxySetting(Proxy proxy);
    QString proxyAddress() const;
    QString proxyUser() const;
    bool isProxyPasswordKept() const;
    QString caFile() const;
    QString problem() const { return m_problem; }
    QStringList disconnects() const;
    QString disconnectLines() const { return disconnects().join(u'\n'); }
    CheckList *checks() { return m_test.checks(); }
    bool isTesting() const { return m_test.isRunning(); }
    QString verdict() const { return m_test.verdict(); }

    /// Goes by the proxy at `address` from now on. An empty `password` keeps the one that is there. False,
    /// with a problem(), when the address makes no sense.
    Q_INVOKABLE bool useProxy(const QString &address, const QString &user, const QString &password);

    /// Trusts the certificates in `file`, too; empty for none. False, with a problem(), when there are none
    /// in it.
    Q_INVOKABLE bool useCaFile(const QString &file);

    /// Looks at every part of the way; a test that runs begins anew.
    Q_INVOKABLE void test();
    Q_INVOKABLE void stopTest();

    /// All of it as text without secrets.
    Q_INVOKABLE QString report() const;

Q_SIGNALS:
    void changed();
    /// Not by what happens in the meantime: a form may be half filled in.
    void settingsChanged();
    void problemChanged();
    void testingChanged();

    /// The policy is a new one.
    void policyChanged();

private:
    void apply(const NetworkSettings &settings);
    void follow();
    void use(const NetworkSettings &settings);
    void setProblem(const QString &problem);

    Preferences &m_preferences;
    NetworkPolicy &m_policy;
    NetworkDiary &m_diary;
    const Clock &m_clock;
    Endpoint m_endpoint;
    ServerTest m_test;
    QString m_problem;
    bool m_isApplying = false;
};

} // namespace Lectern
