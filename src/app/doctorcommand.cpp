// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/doctorcommand.h"

#include "app/console.h"
#include "app/profile.h"
#include "app/rendererdesk.h"
#include "auth/credential.h"
#include "storage/checkup.h"
#include "storage/settings.h"
#include "viewmodel/checkwords.h"
#include "viewmodel/errorsentence.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// The names in the JSON; they do not change.
QString idName(Check::Id id)
{
    static const QStringList names{u"proxy"_s,       u"dns"_s,           u"tcp"_s,     u"tls"_s,
                                   u"upgrade"_s,     u"sse"_s,           u"models"_s,  u"clock"_s,
                                   u"disconnects"_s, u"passwordStore"_s, u"account"_s, u"history"_s,
                                   u"graphics"_s};
    return names.value(int(id));
}

QString stateName(Check::State state)
{
    static const QStringList names{u"ok"_s, u"warning"_s, u"failed"_s, u"skipped"_s};
    return names.value(int(state));
}

} // namespace

DoctorCommand::DoctorCommand(const CommandLine &line, const std::optional<Endpoint> &endpoint)
    : m_line(line)
    , m_endpoint(endpoint.value_or(Endpoint{}))
    , m_isNamed(endpoint.has_value())
    , m_policy(networkSettingsFor(line))
    , m_web(m_policy)
    , m_desk(line, m_web, m_clock)
    , m_diary(QDir(profileFor(line).dataDir).filePath(u"network.json"_s), m_clock)
    , m_doctor(m_policy, m_diary, m_clock)
{
    connect(&m_doctor, &Doctor::checked, this, &DoctorCommand::take);
    connect(&m_doctor, &Doctor::finished, this, &DoctorCommand::conclude);
}

void DoctorCommand::run()
{
    checkGraphics();
    checkHistory();
    checkPasswordStore();
}

/// Nothing is drawn here: it is told what a window would go by.
void DoctorCommand::checkGraphics()
{
    const Settings settings(settingsFileFor(m_line));
    const RendererFacts facts = rendererFacts(m_line, settings);
    const RendererChoice choice = chooseRenderer(facts);
    Check check{.id = Check::Id::Graphics,
                .facts = {{u"reason"_s, reasonName(choice.reason)},
                          {u"devices"_s, QJsonArray::fromStringList(facts.devices.names)}}};
    if (choice.renderer != RendererChoice::Renderer::AsQtSays)
        check.facts.insert(u"renderer"_s,
                           choice.renderer == RendererChoice::Renderer::Gpu ? u"gpu"_s : u"software"_s);
    if (facts.found)
        check.facts.insert(u"found"_s, *facts.found);
    if (choice.reason == RendererChoice::Reason::Failed)
        check.state = Check::State::Warning;
    take(check);
}

void DoctorCommand::checkHistory()
{
    const HistoryCheckup checkup = examineHistory(profileFor(m_line).dataDir);
    Check check{.id = Check::Id::History,
                .facts = {{u"bytes"_s, checkup.bytes},
                          {u"version"_s, checkup.version},
                          {u"conversations"_s, checkup.conversations},
                          {u"turns"_s, checkup.turns}}};
    if (!checkup.isThere)
        check = {.id = Check::Id::History, .state = Check::State::Skipped};
    if (checkup.problem) {
        check.state = Check::State::Warning; // questions can be asked all the same
        check.error = checkup.problem->kind;
        check.facts.insert(u"detail"_s, checkup.problem->detail);
    }
    take(check);
}

void DoctorCommand::checkPasswordStore()
{
    askStore(this, [this](std::optional<ErrorKind> problem) {
        Check check{.id = Check::Id::PasswordStore};
        if (problem) {
            check.state = Check::State::Warning; // who keeps nothing there needs none
            check.error = problem;
        }
        take(check);
        checkAccount();
    });
}

void DoctorCommand::checkAccount()
{
    const Account *active = m_desk.list().active();
    if (!m_isNamed && !active)
        printNoAccount();
    if (m_isNamed || !active) {
        take({.id = Check::Id::Account, .state = Check::State::Skipped});
        return checkNetwork();
    }
    m_desk.open(*active, [this, account = *active](const Result<Endpoint> &endpoint) {
        Check check{.id = Check::Id::Account,
                    .facts = {{u"name"_s, account.name}, {u"plan"_s, account.plan}}};
        if (!endpoint) {
            check.state = Check::State::Failed;
            check.error = endpoint.error().kind;
        }
        take(check);
        m_endpoint = endpoint ? *endpoint : endpointFor(account, {});
        checkNetwork();
    });
}

void DoctorCommand::checkNetwork()
{
    m_doctor.run(m_endpoint);
}

void DoctorCommand::take(const Check &check)
{
    if (m_hasEnded)
        return;
    m_broken = m_broken || check.state == Check::State::Failed;
    if (!m_line.json) {
        printOut(checkLine(check, m_clock.wallNow()).toUtf8() + '\n');
        return;
    }
    QJsonObject json{{u"id"_s, idName(check.id)},
                     {u"state"_s, stateName(check.state)},
                     {u"facts"_s, check.facts},
                     {u"milliseconds"_s, qint64(check.duration.count())}};
    if (check.error)
        json.insert(u"problem"_s, errorSentence({*check.error}));
    m_checks.append(json);
}

void DoctorCommand::conclude()
{
    const bool whole = !m_endpoint.baseUrl.isEmpty();
    const ExitStatus status = !whole     ? ExitStatus::SignInNeeded
                              : m_broken ? ExitStatus::Failed
                                         : ExitStatus::Done;
    if (m_line.json) {
        const QJsonObject report{{u"server"_s, m_endpoint.baseUrl.toString(QUrl::RemoveUserInfo)},
                                 {u"ok"_s, status == ExitStatus::Done},
                                 {u"checks"_s, m_checks}};
        printOut(QJsonDocument(report).toJson());
    } else {
        const QString verdict = m_broken ? tr("Something is broken.")
                                : whole  ? tr("Everything works.")
                                         : tr("There is no server to look at; what needs one was left out.");
        printOut(verdict.toUtf8() + '\n');
    }
    end(status);
}

/// The first word counts.
void DoctorCommand::end(ExitStatus status)
{
    if (!std::exchange(m_hasEnded, true))
        m_desk.leave([this, status] { Q_EMIT finished(status); });
}

} // namespace Lectern
