// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/checkwords.h"

#include "viewmodel/errorsentence.h"
#include "viewmodel/routewords.h"
#include "viewmodel/timewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

/// The sources that the policy names; what is not known here is the name of an environment variable.
QString sourceText(const QString &source)
{
    if (source == "settings"_L1)
        return CheckWords::tr("set here");
    if (source == "system"_L1)
        return CheckWords::tr("from the system");
    if (source == "loopback"_L1)
        return CheckWords::tr("this machine needs none");
    return CheckWords::tr("from %1", "an environment variable").arg(source);
}

QString dnsText(const QJsonObject &facts)
{
    QStringList addresses;
    for (const QJsonValue &address : facts["addresses"_L1].toArray())
        addresses += address.toString();
    return CheckWords::tr("%1 is %2", "a name, its addresses")
        .arg(facts["host"_L1].toString(), addresses.join(u", "_s));
}

QString tlsText(const QJsonObject &facts)
{
    if (facts["encrypted"_L1] == false)
        return CheckWords::tr("The address is http: nothing is encrypted.");
    QStringList parts;
    if (facts.contains("issuer"_L1)) {
        const QString organization = facts["organization"_L1].toString();
        const QString issuer = facts["issuer"_L1].toString();
        parts += CheckWords::tr("%1, certificate of %2, issued by %3")
                     .arg(facts["protocol"_L1].toString(), facts["subject"_L1].toString(),
                          organization.isEmpty() ? issuer : issuer + u" (" + organization + u')');
    }
    if (facts.contains("caProblem"_L1))
        parts += CheckWords::tr("The file of extra certificates cannot be used.");
    else if (const int extra = facts["extraCertificates"_L1].toInt(); extra > 0)
        parts += CheckWords::tr("%n extra certificate(s), %1", "", extra)
                     .arg(sourceText(facts["caSource"_L1].toString()));
    else if (facts.contains("extraCertificates"_L1) && !facts.contains("encrypted"_L1))
        parts += CheckWords::tr("no extra certificates");
    return parts.join(u"; "_s);
}

QString clockText(const QJsonObject &facts)
{
    const qint64 ahead = facts["aheadSeconds"_L1].toInteger();
    if (std::abs(ahead) < 2)
        return CheckWords::tr("agrees with the server's");
    const QString span = spanText(std::chrono::seconds(std::abs(ahead)));
    return ahead > 0 ? CheckWords::tr("%1 ahead of the server's").arg(span)
                     : CheckWords::tr("%1 behind the server's").arg(span);
}

QString disconnectsText(const QJsonObject &facts, const QDateTime &now)
{
    QStringList lines;
    for (const QJsonValue &value : facts["disconnects"_L1].toArray()) {
        const QJsonObject one = value.toObject();
        lines += disconnectLine(QDateTime::fromString(one["at"_L1].toString(), Qt::ISODate),
                                one["host"_L1].toString(),
                                one["way"_L1] == u"http"_s ? Route::Sse : Route::WebSocket,
                                ErrorKind(one["error"_L1].toInt()), now);
    }
    return lines.isEmpty() ? CheckWords::tr("none") : lines.join(u'\n');
}

QString upgradeText(const Check &check)
{
    if (check.state == Check::State::Ok)
        return CheckWords::tr("The server speaks WebSocket.");
    return CheckWords::tr(
               "The server, or something on the way, takes no WebSockets (status %1). HTTP is used instead.")
        .arg(check.facts["status"_L1].toInt());
}

QString accountText(const QJsonObject &facts)
{
    const QString name = facts["name"_L1].toString();
    const QString plan = facts["plan"_L1].toString();
    return plan.isEmpty() ? name
                          : CheckWords::tr("%1, plan %2", "an account's name, its plan").arg(name, plan);
}

QString historyText(const Check &check)
{
    const QJsonObject &facts = check.facts;
    if (check.error == ErrorKind::HistoryDamaged)
        return CheckWords::tr("It is damaged. What can be read is taken over when Lectern needs it, and the "
                              "damaged file is kept.");
    const QString content = CheckWords::tr("%n conversation(s)", "", facts["conversations"_L1].toInt()) +
                            u", "_s + QLocale().formattedDataSize(facts["bytes"_L1].toInteger());
    return check.error ? content + u'\n' + errorSentence({*check.error}) : content;
}

/// Why windows are drawn as they are, by the names that the facts have.
QString drawnBecause(const QJsonObject &facts)
{
    const QString found = facts["found"_L1].toString();
    const QHash<QString, QString> reasons{
        {u"environment"_s, CheckWords::tr("as QT_QUICK_BACKEND or QSG_RHI_BACKEND says")},
        {u"option"_s, CheckWords::tr("as the command line says")},
        {u"setting"_s, CheckWords::tr("as it is set")},
        {u"noDevice"_s, CheckWords::tr("there is no graphics processor")},
        {u"remoteDisplay"_s, CheckWords::tr("the display is on another machine")},
        {u"failed"_s, CheckWords::tr("the graphics processor was tried and cannot draw windows")},
        {u"rasteriser"_s, CheckWords::tr("OpenGL would be computed by the processor: %1").arg(found)},
        {u"device"_s, found.isEmpty() ? CheckWords::tr("there is one") : found},
        {u"unasked"_s, CheckWords::tr("there seems to be one; the first window finds out")},
        {u"platform"_s, CheckWords::tr("every such machine has one")}};
    return reasons.value(facts["reason"_L1].toString());
}

QString graphicsText(const QJsonObject &facts)
{
    const QString renderer = facts["renderer"_L1].toString();
    const QString by = renderer == "gpu"_L1        ? CheckWords::tr("by the graphics processor")
                       : renderer == "software"_L1 ? CheckWords::tr("without a graphics processor")
                                                   : CheckWords::tr("as Qt is told");
    return CheckWords::tr("%1 (%2)", "how windows are drawn, why").arg(by, drawnBecause(facts));
}

QString fineText(const Check &check, const QDateTime &now)
{
    const QJsonObject &facts = check.facts;
    switch (check.id) {
    case Check::Id::Proxy:
        return proxyText(facts["proxy"_L1].toString(), facts["source"_L1].toString());
    case Check::Id::Dns:
        return dnsText(facts);
    case Check::Id::Tcp:
        return CheckWords::tr("%1, port %2").arg(facts["host"_L1].toString()).arg(facts["port"_L1].toInt());
    case Check::Id::Tls:
        return tlsText(facts);
    case Check::Id::Upgrade:
        return upgradeText(check);
    case Check::Id::Sse:
        return check.error ? errorSentence({*check.error}) : CheckWords::tr("The server answers over HTTP.");
    case Check::Id::Models:
        return CheckWords::tr("%n model(s)", "", facts["models"_L1].toInt());
    case Check::Id::Clock:
        return clockText(facts);
    case Check::Id::Disconnects:
        return disconnectsText(facts, now);
    case Check::Id::PasswordStore:
        return check.error ? errorSentence({*check.error}) : CheckWords::tr("It is ready.");
    case Check::Id::Account:
        return accountText(facts);
    case Check::Id::History:
        return historyText(check);
    case Check::Id::Graphics:
        return graphicsText(facts);
    }
    return {};
}

} // namespace

QString checkTitle(Check::Id id)
{
    switch (id) {
    case Check::Id::Proxy:
        return CheckWords::tr("Proxy");
    case Check::Id::Dns:
        return CheckWords::tr("Name");
    case Check::Id::Tcp:
        return CheckWords::tr("Connection");
    case Check::Id::Tls:
        return CheckWords::tr("Encryption");
    case Check::Id::Upgrade:
        return CheckWords::tr("WebSocket");
    case Check::Id::Sse:
        return CheckWords::tr("HTTP");
    case Check::Id::Models:
        return CheckWords::tr("Models");
    case Check::Id::Clock:
        return CheckWords::tr("Clock");
    case Check::Id::Disconnects:
        return CheckWords::tr("Last disconnects");
    case Check::Id::PasswordStore:
        return CheckWords::tr("Password store");
    case Check::Id::Account:
        return CheckWords::tr("Account");
    case Check::Id::History:
        return CheckWords::tr("History");
    case Check::Id::Graphics:
        return CheckWords::tr("Drawing");
    }
    return {};
}

QString checkStateName(Check::State state)
{
    switch (state) {
    case Check::State::Ok:
        return CheckWords::tr("fine");
    case Check::State::Warning:
        return CheckWords::tr("look at this");
    case Check::State::Failed:
        return CheckWords::tr("broken");
    case Check::State::Skipped:
        break;
    }
    return CheckWords::tr("left out");
}

QString checkFinding(const Check &check, const QDateTime &now)
{
    if (check.state == Check::State::Skipped) {
        const bool plain = check.id == Check::Id::Tls && check.facts["encrypted"_L1] == false;
        return plain ? tlsText(check.facts) : QString();
    }
    if (check.state != Check::State::Failed)
        return fineText(check, now);
    QStringList parts{errorSentence({check.error.value_or(ErrorKind::Server)})};
    if (check.id == Check::Id::Tls)
        parts += tlsText(check.facts);
    parts += check.facts["detail"_L1].toString();
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString checkLine(const Check &check, const QDateTime &now)
{
    QString finding = checkFinding(check, now);
    finding.replace(u'\n', u"\n    "_s);
    const QString took =
        check.duration.count() > 0 ? CheckWords::tr(" (%1 ms)").arg(check.duration.count()) : QString();
    const QString line = CheckWords::tr("%1: %2", "what is looked at, how it is")
                             .arg(checkTitle(check.id), checkStateName(check.state)) +
                         took;
    return finding.isEmpty() ? line : line + u"\n    " + finding;
}

QString proxyText(const QString &proxy, const QString &source)
{
    return CheckWords::tr("%1 (%2)", "a proxy, who says so")
        .arg(proxy.isEmpty() ? CheckWords::tr("none", "proxy") : proxy, sourceText(source));
}

QString certificatesText(const NetworkPolicy &policy)
{
    const Result<int> extra = policy.extraCertificates();
    if (!extra)
        return CheckWords::tr("The file of extra certificates cannot be used: %1").arg(extra.error().detail);
    if (*extra == 0)
        return CheckWords::tr("none besides the system's", "certificates");
    return CheckWords::tr("%n certificate(s), %1", "", *extra).arg(sourceText(policy.caSource()));
}

} // namespace Lectern
