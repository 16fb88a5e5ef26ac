// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/accounts.h"
#include "app/profile.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

/// A language in which everything is called the same.
class Shout final : public QTranslator
{
public:
    QString translate(const char *, const char *, const char *, int) const override { return u"DEMO!"_s; }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheIdInEveryLanguage();
    void asksTheDemoForItsLimits();
    void readsTheNetworkSettings();
};

void TestAccounts::keepsTheIdInEveryLanguage()
{
    const QUrl url(u"http://127.0.0.1:1234/v1"_s);
    const ActiveAccount english = demoAccount(url);
    Shout shout;
    QVERIFY(QCoreApplication::installTranslator(&shout));
    const ActiveAccount other = demoAccount(url);
    QCOMPARE(other.name, u"DEMO!"_s);
    QCOMPARE(other.id, english.id);
    QVERIFY(serverAccount(QUrl(u"https://demo/v1"_s)).id != english.id);
}

void TestAccounts::asksTheDemoForItsLimits()
{
    const ActiveAccount demo = demoAccount(QUrl(u"http://127.0.0.1:1234/v1"_s));
    QCOMPARE(demo.endpoint.usageUrl, QUrl(u"http://127.0.0.1:1234/v1/usage"_s));
    QVERIFY(demo.demo);
    QVERIFY(serverAccount(QUrl(u"https://server.example/v1"_s)).endpoint.usageUrl.isEmpty());
}

void TestAccounts::readsTheNetworkSettings()
{
    const QTemporaryDir dir;
    CommandLine line;
    line.dataDir = dir.path();
    Settings file(settingsFileFor(line));
    NetworkSettings settings{.proxy = NetworkSettings::Proxy::Manual,
                             .proxyUrl = QUrl(u"http://ada@proxy.example:3128"_s)};
    settings.proxyPassword = Secret("not kept");
    Preferences(file).setNetworkSettings(settings);
    settings.proxyPassword = {};
    QCOMPARE(networkSettingsFor(line), settings);
    qputenv("LECTERN_PROXY_PASSWORD", "hunter2");
    settings.proxyPassword = Secret("hunter2");
    QCOMPARE(networkSettingsFor(line), settings);
    qunsetenv("LECTERN_PROXY_PASSWORD");
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
