// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/programfacts.h"

#include "auth/authserver.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

ProgramFacts::ProgramFacts(QObject *parent)
    : QObject(parent)
{
}

void ProgramFacts::setApp(AppViewModel *app)
{
    if (std::exchange(m_app, app) == app)
        return;
    if (app)
        connect(app, &AppViewModel::accountChanged, this, &ProgramFacts::changed);
    Q_EMIT changed();
}

QList<FactLine> ProgramFacts::hosts() const
{
    QList<FactLine> hosts;
    if (m_app && m_app->hasAccount()) {
        const Endpoint &endpoint = m_app->account().endpoint;
        hosts.append(
            {endpoint.baseUrl.authority(),
             tr("Answers your questions and says which models there are. Every question goes there with the "
                "conversation that it belongs to.")});
        const QString usage = tr("Says how much of your plan is used.");
        if (endpoint.usageUrl.authority() == endpoint.baseUrl.authority())
            hosts.last().value += u' ' + usage;
        else if (!endpoint.usageUrl.isEmpty())
            hosts.append({endpoint.usageUrl.authority(), usage});
    }
    hosts.append({AuthServer::fromEnvironment().issuer.authority(),
                  tr("Only to sign in with ChatGPT, and to renew that from time to time.")});
    hosts.append({u"127.0.0.1"_s,
                  tr("This computer itself: your browser comes back there from signing in, and the demo "
                     "answers there.")});
    return hosts;
}

QList<FactLine> ProgramFacts::places() const
{
    if (!m_app)
        return {};
    const Profile &profile = m_app->profile();
    const auto shown = [](const QString &path) {
        return path.isEmpty() ? tr("nowhere: it goes when Lectern ends") : QDir::toNativeSeparators(path);
    };
    return {{tr("Conversations, what you have typed, and backups"), shown(profile.dataDir)},
            {tr("Settings and keyboard shortcuts"), shown(m_app->preferences()->file())},
            {tr("Lists of models that servers have sent"), shown(profile.modelsDir)},
            {tr("Passwords, keys and sign-ins"), tr("the password store of your system")}};
}

QList<FactLine> ProgramFacts::libraries() const
{
    return {{u"Qt"_s, u"LGPL-3.0-only"_s},        {u"KDE Syntax Highlighting"_s, u"MIT"_s},
            {u"QtKeychain"_s, u"BSD-3-Clause"_s}, {u"MD4C"_s, u"MIT"_s},
            {u"cpp-httplib"_s, u"MIT"_s},         {u"OpenSSL"_s, u"Apache-2.0"_s},
            {u"SQLite"_s, tr("public domain")}};
}

bool ProgramFacts::openPlace(const QString &path) const
{
    const QFileInfo place(path);
    const QString folder = place.isDir() ? path : place.path();
    return !path.isEmpty() && QFileInfo::exists(folder) &&
           QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

} // namespace Lectern
