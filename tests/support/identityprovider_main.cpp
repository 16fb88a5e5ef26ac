// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// The test identity provider as a program, for trying the whole of Lectern against it by hand or by a script:
//
//   identity_provider --access-lifetime 30 --fault MissingScope=1
//
// Prints what Lectern's environment must say, then every request. Reads commands from standard input, one a
// line: `inject FAULT[=TIMES]`, `mend`, `expire` (access tokens), `end` (sessions), `type CODE`, `quit`.
#include "support/identityprovider.h"

#include "app/interrupt.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QMetaEnum>
#include <QSocketNotifier>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

/// `NAME` or `NAME=TIMES`.
bool inject(IdentityProvider &provider, const QString &text)
{
    const QStringList parts = text.split(u'=');
    bool isFault = false;
    const int fault =
        QMetaEnum::fromType<ProviderFault>().keyToValue(parts.constFirst().toLatin1().constData(), &isFault);
    if (!isFault)
        return false;
    provider.script.inject(ProviderFault(fault), parts.size() > 1 ? parts.at(1).toInt() : -1);
    return true;
}

bool obey(IdentityProvider &provider, const QString &line)
{
    const QString word = line.section(u' ', 0, 0);
    const QString rest = line.section(u' ', 1);
    if (word == "inject"_L1)
        return inject(provider, rest);
    if (word == "type"_L1)
        return provider.office().type(rest);
    if (word == "mend"_L1)
        provider.script.mend();
    else if (word == "expire"_L1)
        provider.office().forgetBearers();
    else if (word == "end"_L1)
        provider.office().endSessions();
    else if (word == "quit"_L1)
        QCoreApplication::quit();
    else
        return false;
    return true;
}

struct Options
{
    QCommandLineOption port{u"port"_s, u"Port to listen on."_s, u"number"_s, u"0"_s};
    QCommandLineOption caFile{u"ca-file"_s, u"Where to put the authority's certificate."_s, u"file"_s};
    QCommandLineOption access{u"access-lifetime"_s, u"Of access tokens, in seconds."_s, u"seconds"_s,
                              u"3600"_s};
    QCommandLineOption lead{u"refresh-lead"_s, u"How long before the end refreshing is allowed."_s,
                            u"seconds"_s, u"360"_s};
    QCommandLineOption offset{u"clock-offset"_s, u"How far the provider's clock is ahead."_s, u"seconds"_s,
                              u"0"_s};
    QCommandLineOption polls{u"polls"_s, u"Polls until a device code counts as typed; -1: never."_s,
                             u"number"_s, u"1"_s};
    QCommandLineOption email{u"email"_s, u"Who signs in."_s, u"address"_s};
    QCommandLineOption plan{u"plan"_s, u"The plan of who signs in."_s, u"word"_s};
    QCommandLineOption key{u"api-key"_s, u"The key that is accepted."_s, u"key"_s};
    QCommandLineOption fault{u"fault"_s, u"What goes wrong: NAME or NAME=TIMES."_s, u"name"_s};

    QList<QCommandLineOption> all() const
    {
        return {port, caFile, access, lead, offset, polls, email, plan, key, fault};
    }
};

/// False when an option makes no sense.
bool apply(const QCommandLineParser &parser, const Options &options, IdentityProvider &provider)
{
    ProviderScript &script = provider.script;
    script.accessLifetime = std::chrono::seconds(parser.value(options.access).toLongLong());
    script.refreshLead = std::chrono::seconds(parser.value(options.lead).toLongLong());
    script.clockOffset = std::chrono::seconds(parser.value(options.offset).toLongLong());
    script.pollsUntilTyped = parser.value(options.polls).toInt();
    if (parser.isSet(options.email))
        script.person.email = parser.value(options.email);
    if (parser.isSet(options.plan))
        script.person.plan = parser.value(options.plan);
    if (parser.isSet(options.key))
        script.apiKey = parser.value(options.key).toUtf8();
    const QStringList faults = parser.values(options.fault);
    return std::all_of(faults.begin(), faults.end(),
                       [&](const QString &fault) { return inject(provider, fault); });
}

void readCommands(IdentityProvider &provider)
{
    std::setvbuf(stdin, nullptr, _IONBF, 0); // lines that were read ahead would be announced by nothing
    auto *notifier = new QSocketNotifier(qintptr(fileno(stdin)), QSocketNotifier::Read, &provider);
    QObject::connect(notifier, &QSocketNotifier::activated, &provider, [&provider, notifier] {
        char line[256];
        if (!std::fgets(line, sizeof line, stdin))
            notifier->setEnabled(false); // nobody will say anything any more
        else if (!obey(provider, QString::fromUtf8(line).trimmed()))
            say(u"not understood"_s);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const Options options;
    parser.addOptions(options.all());
    parser.addHelpOption();
    parser.process(application);
    IdentityProvider provider(parser.value(options.port).toUShort());
    if (!provider.isServing() || !apply(parser, options, provider)) {
        QTextStream(stderr) << "The port is taken, no certificate can be made, or a fault is unknown.\n";
        return 2;
    }
    QString caFile = provider.caFile();
    if (parser.isSet(options.caFile)) {
        caFile = parser.value(options.caFile);
        QFile::remove(caFile);
        if (!QFile::copy(provider.caFile(), caFile))
            return 1;
    }
    const AuthServer server = provider.authServer();
    say(u"LECTERN_AUTH_URL="_s + server.issuer.toString());
    say(u"LECTERN_API_URL="_s + server.apiBase.toString());
    say(u"LECTERN_CODEX_URL="_s + server.codexBase.toString());
    say(u"LECTERN_CA_FILE="_s + caFile);
    QObject::connect(&provider, &IdentityProvider::asked, &provider, [](const IdentityProvider::Seen &seen) {
        say(u"%1 %2 %3 %4"_s.arg(QString::fromLatin1(seen.request.method), seen.request.path)
                .arg(seen.status)
                .arg(seen.refusal)
                .trimmed());
    });
    readCommands(provider);
    onInterrupt(&application, [] { QCoreApplication::quit(); });
    return QCoreApplication::exec();
}
