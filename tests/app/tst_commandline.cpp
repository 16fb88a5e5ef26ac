// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/commandline.h"
#include "demo/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

using Command = CommandLine::Command;

Result<CommandLine> parse(const QString &words)
{
    return parseCommandLine(QStringList{u"lectern"_s} + words.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheCommand_data();
    void choosesTheCommand();
    void readsOptionsOfAsk();
    void readsOptionsOfTheWindow();
    void readsWhatAnotherStartIsToDo();
    void readsAScenario();
    void readsOptionsOfTheDemoServer();
    void readsTheWayToSignIn_data();
    void readsTheWayToSignIn();
    void readsTheNameOfAnAccount();
    void readsWhatGoesOut();
    void readsWhatComesIn();
    void anUnknownFaultListsAll();
    void joinsThePrompt_data();
    void joinsThePrompt();
    void hasDefaults();
    void takesWhatIsInBounds_data();
    void takesWhatIsInBounds();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void helpNamesEveryOption_data();
    void helpNamesEveryOption();
};

void TestCommandLine::choosesTheCommand_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("command");
    QTest::newRow("nothing") << u""_s << int(Command::Window);
    QTest::newRow("doctor") << u"doctor --demo --json"_s << int(Command::Doctor);
    QTest::newRow("ask") << u"ask q"_s << int(Command::Ask);
    QTest::newRow("ask without a prompt") << u"ask"_s << int(Command::Ask);
    QTest::newRow("demo-server") << u"demo-server"_s << int(Command::DemoServer);
    QTest::newRow("options first") << u"--json ask q"_s << int(Command::Ask);
    QTest::newRow("login") << u"login"_s << int(Command::Login);
    QTest::newRow("logout") << u"logout somebody"_s << int(Command::Logout);
    QTest::newRow("accounts") << u"accounts --json"_s << int(Command::Accounts);
    QTest::newRow("export") << u"export --all --format json"_s << int(Command::Export);
    QTest::newRow("rebuild-index") << u"rebuild-index"_s << int(Command::RebuildIndex);
    QTest::newRow("import") << u"import file"_s << int(Command::Import);
    QTest::newRow("search") << u"search --json --limit 5 rain"_s << int(Command::Search);
    QTest::newRow("quick") << u"quick --demo --prompt why"_s << int(Command::Quick);
    QTest::newRow("link") << u"lectern://new?prompt=a"_s << int(Command::Window);
    QTest::newRow("help") << u"--help"_s << int(Command::Help);
    QTest::newRow("help, short") << u"-h"_s << int(Command::Help);
    QTest::newRow("help wins over the command") << u"ask --help"_s << int(Command::Help);
    QTest::newRow("version") << u"-v"_s << int(Command::Version);
    QTest::newRow("help wins over version") << u"--version --help"_s << int(Command::Help);
}

void TestCommandLine::choosesTheCommand()
{
    QFETCH(const QString, words);
    QFETCH(const int, command);
    const auto line = parse(words);
    QVERIFY(line);
    QCOMPARE(int(line->command), command);
}

void TestCommandLine::readsOptionsOfAsk()
{
    const auto line =
        parse(u"ask --json --model m1 --effort high --timeout 7 --endpoint https://example.org/v1 why"_s);
    QVERIFY(line);
    QVERIFY(line->json);
    QCOMPARE(line->model, u"m1"_s);
    QCOMPARE(line->effort, u"high"_s);
    QCOMPARE(line->timeout, std::optional(std::chrono::seconds(7)));
    QCOMPARE(line->endpoint, std::optional(QUrl(u"https://example.org/v1"_s)));
    QCOMPARE(line->prompt, u"why"_s);
}

void TestCommandLine::readsOptionsOfTheWindow()
{
    const auto line = parse(
        u"--demo --rate 0 --data-dir d --prompt why --screenshot s.png --screenshot-whole --bench-log b.json"_s);
    QVERIFY(line);
    QVERIFY(line->demo);
    QCOMPARE(line->rate, std::optional(0.0));
    QCOMPARE(line->dataDir, u"d"_s);
    QCOMPARE(line->prompt, u"why"_s);
    QCOMPARE(line->screenshot, u"s.png"_s);
    QVERIFY(line->screenshotWhole);
    QCOMPARE(line->benchLog, u"b.json"_s);
}

void TestCommandLine::readsWhatAnotherStartIsToDo()
{
    using Wish = StartMessage::Wish;
    QCOMPARE(parse(u"--demo"_s)->start.wish, Wish::Window);
    QCOMPARE(parse(u"--hidden"_s)->start.wish, Wish::Nothing);
    QCOMPARE(parse(u"quick"_s)->start.wish, Wish::Quick);
    const Result<CommandLine> line = parse(u"lectern://new?prompt=a file:///tmp/b%20c lectern://new"_s);
    QVERIFY(line);
    QCOMPARE(line->start.links, (QStringList{u"lectern://new?prompt=a"_s, u"lectern://new"_s}));
    QCOMPARE(line->start.files, QStringList{u"/tmp/b c"_s});
    QVERIFY(!parse(u"file:///tmp/b /missing/file"_s));
    QVERIFY(!parse(u"quick why"_s));
    QVERIFY(!parse(u"doctor lectern://new"_s));
}

void TestCommandLine::readsAScenario()
{
    const CommandLine alone = *parse(u"--bench idle --bench-log marks"_s);
    QCOMPARE(alone.bench, u"idle"_s);
    QVERIFY(alone.demo && !alone.endpoint && !alone.benchFrames);
    const CommandLine asked = *parse(u"--bench stream --bench-log marks --bench-data dir --bench-frames "
                                     "--bench-url ws://127.0.0.1:81/play/v1/responses"_s);
    QCOMPARE(asked.endpoint, QUrl(u"http://127.0.0.1:81/play/v1"_s));
    QCOMPARE(asked.benchData, u"dir"_s);
    QVERIFY(!asked.demo && asked.benchFrames && !asked.model.isEmpty());
}

void TestCommandLine::readsOptionsOfTheDemoServer()
{
    const auto line = parse(u"demo-server --port 8080 --script f.jsonl --rate 12.5 --transport sse "
                            "--fault cut --fault upgrade-503:always"_s);
    QVERIFY(line);
    QCOMPARE(line->port, quint16(8080));
    QCOMPARE(line->script, u"f.jsonl"_s);
    QCOMPARE(line->rate, std::optional(12.5));
    QVERIFY(!line->webSockets);
    QCOMPARE(line->faults, (QStringList{u"cut"_s, u"upgrade-503:always"_s}));
}

void TestCommandLine::readsTheWayToSignIn_data()
{
    using Way = SignInWay;
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("way");
    QTest::newRow("none") << u"login"_s << int(Way::ChatGpt);
    QTest::newRow("code") << u"login --device"_s << int(Way::DeviceCode);
    QTest::newRow("key") << u"login --api-key"_s << int(Way::ApiKey);
    QTest::newRow("Codex") << u"login --codex"_s << int(Way::Codex);
    QTest::newRow("server") << u"login --endpoint http://localhost:11434/v1"_s << int(Way::Server);
}

void TestCommandLine::readsTheWayToSignIn()
{
    QFETCH(const QString, words);
    QFETCH(const int, way);
    const auto line = parse(words);
    QVERIFY(line);
    QCOMPARE(int(line->loginWay), way);
}

void TestCommandLine::readsTheNameOfAnAccount()
{
    QCOMPARE(parse(u"logout ada@example.org"_s)->account, u"ada@example.org"_s);
    QCOMPARE(parse(u"accounts My Account"_s)->account, u"My Account"_s);
    QCOMPARE(parse(u"accounts"_s)->account, QString());
}

void TestCommandLine::readsWhatGoesOut()
{
    const auto line = parse(u"export --format pdf --output some/dir key-1 key-2"_s);
    QVERIFY(line);
    QCOMPARE(line->format, ExportFormat::Pdf);
    QCOMPARE(line->output, u"some/dir"_s);
    QCOMPARE(line->operands, (QStringList{u"key-1"_s, u"key-2"_s}));
    QVERIFY(!line->all);
    const auto all = parse(u"export --all"_s);
    QVERIFY(all);
    QVERIFY(all->all);
    QCOMPARE(all->format, ExportFormat::Markdown);
}

void TestCommandLine::readsWhatComesIn()
{
    const auto line = parse(u"import --json a.json rollout-1.jsonl"_s);
    QVERIFY(line);
    QVERIFY(line->json);
    QCOMPARE(line->operands, (QStringList{u"a.json"_s, u"rollout-1.jsonl"_s}));
}

void TestCommandLine::anUnknownFaultListsAll()
{
    const auto line = parse(u"demo-server --fault no-such-fault"_s);
    QVERIFY(!line);
    QCOMPARE(line.error().kind, ErrorKind::Usage);
    for (const FaultRow &row : faultTable())
        QVERIFY2(line.error().detail.contains(QString::fromLatin1(row.name)), row.name);
}

void TestCommandLine::joinsThePrompt_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("prompt");
    QTest::newRow("one") << QStringList{u"why"_s} << u"why"_s;
    QTest::newRow("several") << QStringList{u"why"_s, u"not?"_s} << u"why not?"_s;
    QTest::newRow("kept as typed") << QStringList{u" a  b\nc "_s} << u" a  b\nc "_s;
    QTest::newRow("standard input") << QStringList{u"-"_s} << u"-"_s;
    QTest::newRow("name of a command") << QStringList{u"ask"_s, u"demo-server"_s} << u"ask demo-server"_s;
    QTest::newRow("looks like an option") << QStringList{u"--"_s, u"--json"_s} << u"--json"_s;
    QTest::newRow("none") << QStringList{} << QString();
}

void TestCommandLine::joinsThePrompt()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, prompt);
    const auto line = parseCommandLine(QStringList{u"lectern"_s, u"ask"_s} + words);
    QVERIFY(line);
    QCOMPARE(line->prompt, prompt);
    QVERIFY(!line->json);
}

void TestCommandLine::hasDefaults()
{
    const auto line = parse(u""_s);
    QVERIFY(line);
    QVERIFY(line->webSockets && line->faults.isEmpty());
    QVERIFY(!line->demo && !line->json && !line->endpoint && !line->timeout && !line->rate);
    QCOMPARE(line->port, quint16(0));
    QVERIFY(line->prompt.isEmpty() && line->model.isEmpty() && line->script.isEmpty() &&
            line->dataDir.isEmpty());
}

void TestCommandLine::takesWhatIsInBounds_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("lowest port") << u"demo-server --port 0"_s;
    QTest::newRow("highest port") << u"demo-server --port 65535"_s;
    QTest::newRow("no limit") << u"--demo --rate 0"_s;
    QTest::newRow("a fast demo") << u"--demo --rate 1e6"_s;
    QTest::newRow("shortest wait") << u"ask --timeout 1 q"_s;
    QTest::newRow("longest wait") << u"ask --timeout 86400 q"_s;
    QTest::newRow("plain address") << u"--endpoint http://127.0.0.1:8080/v1"_s;
    QTest::newRow("address with a port") << u"ask --endpoint https://example.org:8443/api/v1/ q"_s;
    QTest::newRow("both transports") << u"demo-server --transport auto"_s;
    QTest::newRow("value behind =") << u"ask --timeout=5 --model=m q"_s;
}

void TestCommandLine::takesWhatIsInBounds()
{
    QFETCH(const QString, words);
    const auto line = parse(words);
    QVERIFY2(line, line ? "" : qPrintable(line.error().detail));
}

void TestCommandLine::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << u"--colour"_s << u"colour"_s;
    QTest::newRow("unknown command") << u"sing loudly"_s << u"sing"_s;
    QTest::newRow("word after the command") << u"demo-server now"_s << u"now"_s;
    QTest::newRow("no value") << u"ask q --model"_s << u"model"_s;
    QTest::newRow("value of a switch") << u"ask --json=yes q"_s << u"json"_s;
    QTest::newRow("port of ask") << u"ask --port 1 q"_s << u"--port"_s;
    QTest::newRow("events of the window") << u"--json"_s << u"--json"_s;
    QTest::newRow("picture of ask") << u"ask --screenshot a.png q"_s << u"--screenshot"_s;
    QTest::newRow("model of the demo server") << u"demo-server --model m"_s << u"--model"_s;
    QTest::newRow("port too high") << u"demo-server --port 65536"_s << u"--port"_s;
    QTest::newRow("port below 0") << u"demo-server --port=-1"_s << u"--port"_s;
    QTest::newRow("port in words") << u"demo-server --port http"_s << u"--port"_s;
    QTest::newRow("rate below 0") << u"--demo --rate=-1"_s << u"--rate"_s;
    QTest::newRow("rate not a number") << u"--demo --rate nan"_s << u"--rate"_s;
    QTest::newRow("endless rate") << u"--demo --rate inf"_s << u"--rate"_s;
    QTest::newRow("no wait") << u"ask --timeout 0 q"_s << u"--timeout"_s;
    QTest::newRow("wait beyond a day") << u"ask --timeout 86401 q"_s << u"--timeout"_s;
    QTest::newRow("wait in fractions") << u"ask --timeout 1.5 q"_s << u"--timeout"_s;
    QTest::newRow("unknown renderer") << u"--renderer metal"_s << u"--renderer"_s;
    QTest::newRow("renderer of ask") << u"ask --renderer gpu q"_s << u"--renderer"_s;
    QTest::newRow("unknown transport") << u"demo-server --transport quic"_s << u"--transport"_s;
    QTest::newRow("fault that is not there") << u"demo-server --fault nothing"_s << u"nothing"_s;
    QTest::newRow("fault with a bad number") << u"demo-server --fault cut:0"_s << u"cut:0"_s;
    QTest::newRow("fault of ask") << u"ask --fault cut q"_s << u"--fault"_s;
    QTest::newRow("two servers") << u"--demo --endpoint http://x/v1"_s << u"--endpoint"_s;
    QTest::newRow("two ways to sign in") << u"login --device --codex"_s << u"--device"_s;
    QTest::newRow("sign-in of ask") << u"ask --codex q"_s << u"--codex"_s;
    QTest::newRow("word after login") << u"login now"_s << u"now"_s;
    QTest::newRow("demo of logout") << u"logout --demo"_s << u"--demo"_s;
    QTest::newRow("export of nothing") << u"export --format md"_s << u"--all"_s;
    QTest::newRow("export of all and one") << u"export --all key"_s << u"--all"_s;
    QTest::newRow("unknown format") << u"export --all --format docx"_s << u"--format"_s;
    QTest::newRow("format of import") << u"import --format md a"_s << u"--format"_s;
    QTest::newRow("unknown scenario") << u"--bench nothing --bench-log a"_s << u"idle"_s;
    QTest::newRow("scenario without marks") << u"--bench idle"_s << u"--bench-log"_s;
    QTest::newRow("import of nothing") << u"import"_s << u"files"_s;
    QTest::newRow("no scheme") << u"--endpoint example.org"_s << u"--endpoint"_s;
    QTest::newRow("foreign scheme") << u"--endpoint ftp://example.org/v1"_s << u"--endpoint"_s;
    QTest::newRow("no host") << u"--endpoint http:///v1"_s << u"--endpoint"_s;
    QTest::newRow("password in the address")
        << u"--endpoint http://me:secret@example.org/v1"_s << u"--endpoint"_s;
}

void TestCommandLine::refusesWrongUsage()
{
    QFETCH(const QString, words);
    QFETCH(const QString, named);
    const auto line = parse(words);
    QVERIFY(!line);
    QCOMPARE(line.error().kind, ErrorKind::Usage);
    QVERIFY2(line.error().detail.contains(named), qPrintable(line.error().detail));
    QVERIFY(!line.error().detail.contains(u"secret"_s));
}

void TestCommandLine::helpNamesEveryOption_data()
{
    QTest::addColumn<QString>("option");
    for (const char *option : {"--demo",
                               "--endpoint URL",
                               "--model NAME",
                               "--effort NAME",
                               "--data-dir DIR",
                               "--prompt TEXT",
                               "--screenshot FILE",
                               "--screenshot-whole",
                               "--bench-log FILE",
                               "--bench SCENARIO",
                               "--bench-data DIR",
                               "--bench-url URL",
                               "--bench-frames",
                               "--json",
                               "--timeout SECONDS",
                               "--port N",
                               "--script FILE",
                               "--rate N",
                               "--fault NAME",
                               "--transport NAME",
                               "-h, --help",
                               "-v, --version",
                               "lectern ask",
                               "lectern demo-server",
                               "lectern export",
                               "lectern import",
                               "lectern rebuild-index",
                               "--format NAME",
                               "--output PATH",
                               "--all"})
        QTest::newRow(option) << QString::fromLatin1(option);
}

void TestCommandLine::helpNamesEveryOption()
{
    QFETCH(const QString, option);
    QVERIFY(helpText().contains(option));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
