// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "accessibletree.h"
#include "bearergate.h"
#include "programwindow.h"
#include "support/identityprovider.h"
#include "support/secretsearch.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

namespace {

/// A real password store on the bus of `environment`.
class Keyring
{
public:
    explicit Keyring(const QProcessEnvironment &environment)
    {
        m_process.setProcessEnvironment(environment);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(u"gnome-keyring-daemon"_s,
                        {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        m_process.write("testpass");
        m_process.closeWriteChannel();
        runTool(u"gdbus"_s,
                {u"wait"_s, u"--session"_s, u"--timeout"_s, u"20"_s, u"org.freedesktop.secrets"_s},
                environment);
    }
    ~Keyring()
    {
        m_process.terminate();
        m_process.waitForFinished(kPatience);
    }

private:
    QProcess m_process;
};

} // namespace

/// Signing in as a person does it: the real window, a real password store, a browser that follows links, an
/// identity provider over HTTPS, and the demo server behind a gate that looks at every token.
class TestSignInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void asksAfterSigningIn();
    void sendsTheSameQuestionOnceAfterTheSessionHasEnded();
    void isSignedInAtTheNextStart();
    void closesAtOnceAndKeepsWhatIsBeingRenewed();
    void followsWhatAnotherProgramDoes();

private:
    QProcessEnvironment environment() const;
    void open();
    Outcome run(const QStringList &arguments) const;
    void signIn();
    void ask(const QString &question);
    bool shows(const QString &text) const;
    std::optional<QPoint> placeOf(const QString &button) const;
    bool press(const QString &button);
    QList<AccessibleObject> objects() const { return m_tree->read(m_window->process().processId()); }

    std::unique_ptr<WindowManager> m_manager;
    std::unique_ptr<AccessibleTree> m_tree;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<IdentityProvider> m_provider;
    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<BearerGate> m_gate;
    std::unique_ptr<ProgramWindow> m_window;
};

void TestSignInWindow::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("no display");
    for (const QString &tool : {u"gnome-keyring-daemon"_s, u"gdbus"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP("no password store to be had");
    }
    m_manager = std::make_unique<WindowManager>();
    QVERIFY(m_manager->isRunning());
}

void TestSignInWindow::init()
{
    m_tree = std::make_unique<AccessibleTree>();
    if (!m_tree->problem().isEmpty())
        QSKIP(qPrintable(m_tree->problem()));
    m_dir = std::make_unique<QTemporaryDir>();
    m_provider = std::make_unique<IdentityProvider>();
    if (!m_provider->isServing())
        QSKIP("no certificates can be made");
    m_demo = std::make_unique<DemoProcess>(QStringList{u"--rate"_s, u"0"_s});
    m_gate = std::make_unique<BearerGate>(QUrl(m_demo->url()), [this](const QByteArray &token) {
        return m_provider->office().knowsBearer(token);
    });
    QFile browser(m_dir->filePath(u"xdg-open"_s));
    QVERIFY(browser.open(QIODevice::WriteOnly));
    browser.write("#!/bin/sh\nexec '" + qgetenv("LECTERN_BROWSER") + "' \"$@\" >/dev/null\n");
    browser.close();
    QVERIFY(browser.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_keyring = std::make_unique<Keyring>(environment());
    open();
}

void TestSignInWindow::cleanup()
{
    m_window.reset();
    m_gate.reset();
    m_demo.reset();
    m_keyring.reset();
    m_provider.reset();
    m_tree.reset();
}

void TestSignInWindow::cleanupTestCase()
{
    m_manager.reset();
}

QProcessEnvironment TestSignInWindow::environment() const
{
    QProcessEnvironment environment = m_tree->environment();
    environment.insert(u"HOME"_s, m_dir->filePath(u"home"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_dir->filePath(u"keyring"_s));
    environment.insert(u"PATH"_s, m_dir->path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"LECTERN_AUTH_URL"_s, m_provider->url());
    environment.insert(u"LECTERN_API_URL"_s, m_gate->url().toString());
    environment.insert(u"LECTERN_CA_FILE"_s, m_provider->caFile());
    return environment;
}

void TestSignInWindow::open()
{
    m_window = std::make_unique<ProgramWindow>(QStringList{u"--data-dir"_s, m_dir->filePath(u"profile"_s)},
                                               environment());
    QVERIFY(m_window->waitForFocus());
}

/// The program once more, without a window, in the same profile.
Outcome TestSignInWindow::run(const QStringList &arguments) const
{
    return runProgram(arguments + QStringList{u"--data-dir"_s, m_dir->filePath(u"profile"_s)},
                      std::chrono::minutes(1), {}, environment());
}

bool TestSignInWindow::shows(const QString &text) const
{
    const QList<AccessibleObject> all = objects();
    return std::ranges::any_of(all, [&text](const AccessibleObject &object) {
        return object.showing && object.name.contains(text, Qt::CaseInsensitive);
    });
}

std::optional<QPoint> TestSignInWindow::placeOf(const QString &button) const
{
    const QList<AccessibleObject> all = objects();
    const auto at = std::ranges::find_if(all, [&button](const AccessibleObject &object) {
        return object.showing && object.role == u"button" && object.name == button;
    });
    return at == all.end() ? std::nullopt : std::optional(at->place.center());
}

/// Clicks the button with that name, once it is there.
bool TestSignInWindow::press(const QString &button)
{
    if (!QTest::qWaitFor([&] { return placeOf(button).has_value(); }, kPatience))
        return false;
    m_window->click(*placeOf(button));
    return true;
}

void TestSignInWindow::signIn()
{
    QVERIFY(press(u"Continue with ChatGPT"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(m_provider->script.person.email), kPatience);
    QVERIFY(press(u"Start asking"_s));
}

void TestSignInWindow::ask(const QString &question)
{
    m_window->type(question);
    m_window->press(u"Return"_s);
}

void TestSignInWindow::asksAfterSigningIn()
{
    signIn();
    ask(u"hello"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"canned"_s), kPatience);
    QVERIFY(!m_gate->admitted().isEmpty());
    QCOMPARE(m_gate->refusals(), 0);
    QVERIFY(!foundIn(m_dir->filePath(u"profile"_s), m_provider->secrets()));
    QVERIFY(!foundIn(m_window->standardError(), m_provider->secrets()));
#ifdef Q_OS_LINUX
    QFile limits(u"/proc/%1/limits"_s.arg(m_window->process().processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    QVERIFY(limits.readAll().simplified().contains("Max core file size 0 0")); // the memory holds the tokens
#endif
}

void TestSignInWindow::sendsTheSameQuestionOnceAfterTheSessionHasEnded()
{
    signIn();
    ask(u"hello"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"canned"_s), kPatience);
    m_provider->office().endSessions();
    m_gate->cutAll();
    const int before = m_gate->questions();
    ask(u"table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"Sign in again"_s), kPatience);
    QCOMPARE(m_gate->questions(), before);
    QVERIFY(m_gate->refusals() > 0);
    QVERIFY(press(u"Sign in again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->questions(), before + 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!shows(u"Sign in again"_s), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!placeOf(u"Stop"_s), kPatience); // the answer is whole
    QCOMPARE(m_gate->questions(), before + 1);
    QVERIFY(!foundIn(m_dir->filePath(u"profile"_s), m_provider->secrets()));
}

void TestSignInWindow::isSignedInAtTheNextStart()
{
    signIn();
    m_window.reset();
    open();
    ask(u"hello"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"canned"_s), kPatience);
    QCOMPARE(m_gate->refusals(), 0);
}

/// A refresh token works once: whoever goes before the new one is kept has to sign in again.
void TestSignInWindow::closesAtOnceAndKeepsWhatIsBeingRenewed()
{
    m_provider->script.refreshLead = m_provider->script.accessLifetime; // at any time
    signIn();
    m_provider->office().forgetBearers();
    m_provider->server().hold();
    ask(u"hello"_s);
    const auto renewals = [this] { return m_provider->tokenRequests(u"refresh_token"_s).size(); };
    QTRY_COMPARE_WITH_TIMEOUT(renewals(), 1, kPatience);
    m_window->press(u"ctrl+q"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), kPatience);
    m_provider->server().release();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->process().state(), QProcess::NotRunning, kPatience);
    QCOMPARE(m_window->process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_window->process().exitCode(), 0);
    open();
    ask(u"hello"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"canned"_s), kPatience);
    QCOMPARE(renewals(), 1);
}

void TestSignInWindow::followsWhatAnotherProgramDoes()
{
    QTRY_VERIFY_WITH_TIMEOUT(placeOf(u"Continue with ChatGPT"_s), kPatience);
    const DemoProcess slow({u"--rate"_s, u"2"_s});
    const Outcome in = run({u"login"_s, u"--endpoint"_s, slow.url()});
    QVERIFY2(in.status == 0, qPrintable(in.text()));
    QTRY_VERIFY_WITH_TIMEOUT(!placeOf(u"Continue with ChatGPT"_s), kPatience);
    ask(u"table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(placeOf(u"Stop"_s), kPatience);
    const Outcome out = run({u"logout"_s});
    QVERIFY2(out.status == 0, qPrintable(out.text()));
    QVERIFY(placeOf(u"Stop"_s)); // the answer goes on
    QVERIFY(!placeOf(u"Continue with ChatGPT"_s));
    QVERIFY(press(u"Stop"_s));
    QTRY_VERIFY_WITH_TIMEOUT(placeOf(u"Continue with ChatGPT"_s), kPatience);
}

QTEST_GUILESS_MAIN(TestSignInWindow)
#include "tst_signin_window.moc"
