// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/networkviewmodel.h"

#include "viewmodel/checkwords.h"
#include "viewmodel/preferences.h"
#include "viewmodel/routewords.h"

#include <QScopedValueRollback>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Lectern {

NetworkViewModel::NetworkViewModel(Preferences &preferences, NetworkPolicy &policy, NetworkDiary &diary,
                                   const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_policy(policy)
    , m_diary(diary)
    , m_clock(clock)
    , m_test(policy, diary, clock)
{
    m_policy = NetworkPolicy(m_preferences.networkSettings());
    connect(&preferences, &Preferences::networkChanged, this, &NetworkViewModel::follow);
    connect(&diary, &NetworkDiary::changed, this, &NetworkViewModel::changed);
    connect(&m_test, &ServerTest::changed, this, &NetworkViewModel::testingChanged);
}

void NetworkViewModel::setEndpoint(const Endpoint &endpoint)
{
    m_test.clear();
    m_endpoint = endpoint;
    Q_EMIT changed();
}

QString NetworkViewModel::proxy() const
{
    const ProxyChoice choice = proxyTowards(m_endpoint, m_policy);
    return proxyText(proxyName(choice.proxy), choice.source);
}

QString NetworkViewModel::certificates() const
{
    return certificatesText(m_policy);
}

QString NetworkViewModel::way() const
{
    return routeName(m_diary.route(m_endpoint.accountKey()));
}

QString NetworkViewModel::wayReason() const
{
    return routeReason(m_diary, m_endpoint.accountKey(), m_clock.wallNow());
}

NetworkViewModel::Way NetworkViewModel::waySetting() const
{
    switch (m_diary.setting(m_endpoint.accountKey())) {
    case RouteSetting::Automatic:
        break;
    case RouteSetting::WebSocketOnly:
        return Way::WebSocketOnly;
    case RouteSetting::SseOnly:
        return Way::HttpOnly;
    }
    return Way::Automatic;
}

void NetworkViewModel::setWaySetting(Way way)
{
    const RouteSetting setting = way == Way::Automatic       ? RouteSetting::Automatic
                                 : way == Way::WebSocketOnly ? RouteSetting::WebSocketOnly
                                                             : RouteSetting::SseOnly;
    m_diary.setSetting(m_endpoint.accountKey(), setting);
}

NetworkViewModel::Proxy NetworkViewModel::proxySetting() const
{
    switch (m_policy.settings().proxy) {
    case NetworkSettings::Proxy::Automatic:
        break;
    case NetworkSettings::Proxy::Direct:
        return Proxy::Direct;
    case NetworkSettings::Proxy::Manual:
        return Proxy::Manual;
    }
    return Proxy::Automatic;
}

/// Manual without an address would be a proxy that nobody can reach; it counts once useProxy() names one.
void NetworkViewModel::setProxySetting(Proxy proxy)
{
    NetworkSettings settings = m_policy.settings();
    setProblem({});
    if (proxy == Proxy::Manual && settings.proxyUrl.isEmpty())
        return;
    settings.proxy = proxy == Proxy::Automatic ? NetworkSettings::Proxy::Automatic
                     : proxy == Proxy::Direct  ? NetworkSettings::Proxy::Direct
                                               : NetworkSettings::Proxy::Manual;
    apply(settings);
}

QString NetworkViewModel::proxyAddress() const
{
    return m_policy.settings().proxyUrl.toString(QUrl::RemoveUserInfo);
}

QString NetworkViewModel::proxyUser() const
{
    return m_policy.settings().proxyUrl.userName();
}

bool NetworkViewModel::isProxyPasswordKept() const
{
    return !m_policy.settings().proxyPassword.isEmpty();
}

QString NetworkViewModel::caFile() const
{
    return m_policy.settings().caFile;
}

QStringList NetworkViewModel::disconnects() const
{
    QStringList lines;
    for (const Disconnect &one : m_diary.disconnects())
        lines += disconnectLine(one.at, one.host, one.route, one.kind, m_clock.wallNow());
    return lines;
}

bool NetworkViewModel::useProxy(const QString &address, const QString &user, const QString &password)
{
    const Result<QUrl> url = parseProxyUrl(address);
    if (!url) {
        setProblem(tr("That is not the address of a proxy. It looks like http://proxy.example:3128 or "
                      "socks5://proxy.example:1080; the password has a field of its own."));
        return false;
    }
    setProblem({});
    NetworkSettings settings = m_policy.settings();
    settings.proxy = NetworkSettings::Proxy::Manual;
    const bool another = !settings.proxyUrl.isEmpty() && url->adjusted(QUrl::RemoveUserInfo) !=
                                                             settings.proxyUrl.adjusted(QUrl::RemoveUserInfo);
    settings.proxyUrl = *url;
    if (!user.isEmpty())
        settings.proxyUrl.setUserName(user, QUrl::DecodedMode);
    if (!password.isEmpty())
        settings.proxyPassword = Secret(password.toUtf8());
    else if (another) // a password is for one proxy only
        settings.proxyPassword = {};
    apply(settings);
    return true;
}

bool NetworkViewModel::useCaFile(const QString &file)
{
    NetworkSettings settings = m_policy.settings();
    settings.caFile = file.trimmed();
    if (settings.caFile.startsWith("file:"_L1))
        settings.caFile = QUrl(settings.caFile).toLocalFile();
    const Result<int> extra = NetworkPolicy(settings).extraCertificates();
    if (!settings.caFile.isEmpty() && !extra) {
        setProblem(tr("There are no certificates to be read in this file. It has to be in PEM form."));
        return false;
    }
    setProblem({});
    apply(settings);
    return true;
}

void NetworkViewModel::test()
{
    m_test.run(m_endpoint);
}

void NetworkViewModel::stopTest()
{
    m_test.stop();
}

QString NetworkViewModel::report() const
{
    QStringList lines{tr("Lectern, the way to %1").arg(server()), tr("Proxy: %1").arg(proxy()),
                      tr("Extra certificates: %1").arg(certificates()),
                      tr("Way: %1").arg(way() + (wayReason().isEmpty() ? QString() : u". " + wayReason()))};
    for (const Check &check : m_test.checks()->checks())
        lines += checkLine(check, m_clock.wallNow());
    if (m_test.checks()->checks().isEmpty())
        lines += disconnects();
    return lines.join(u'\n') + u'\n';
}

void NetworkViewModel::apply(const NetworkSettings &settings)
{
    if (settings == m_policy.settings())
        return;
    {
        const QScopedValueRollback<bool> applying(m_isApplying, true);
        m_preferences.setNetworkSettings(settings);
    }
    use(settings);
}

/// Somebody else has changed the settings. The password is not among them.
void NetworkViewModel::follow()
{
    NetworkSettings settings = m_preferences.networkSettings();
    if (settings.proxyUrl == m_policy.settings().proxyUrl)
        settings.proxyPassword = m_policy.settings().proxyPassword;
    if (!m_isApplying && settings != m_policy.settings())
        use(settings);
}

void NetworkViewModel::use(const NetworkSettings &settings)
{
    m_policy = NetworkPolicy(settings);
    Q_EMIT policyChanged();
    Q_EMIT settingsChanged();
    Q_EMIT changed();
}

void NetworkViewModel::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace Lectern
