// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/servertest.h"

#include "viewmodel/serverform.h"

#include <algorithm>

namespace Lectern {

ServerTest::ServerTest(const NetworkPolicy &policy, const NetworkDiary &diary, const Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_checks(clock)
    , m_doctor(policy, diary, clock)
{
    connect(&m_doctor, &Doctor::checked, this, [this](const Check &check) { m_checks.append(check); });
    connect(&m_doctor, &Doctor::finished, this, &ServerTest::conclude);
}

void ServerTest::run(const Endpoint &endpoint)
{
    clear();
    m_doctor.run(endpoint);
    Q_EMIT changed();
}

void ServerTest::runTyped(const QString &address, const QString &key, const QStringList &headers)
{
    const ServerForm form = serverFrom(address, key, headers);
    if (!form.problem.isEmpty()) {
        clear();
        m_problem = form.problem;
        Q_EMIT changed();
        return;
    }
    Endpoint endpoint{form.address, form.key};
    for (const auto &[name, value] : form.headers)
        endpoint.headers.append({name, value.reveal()});
    run(endpoint);
}

void ServerTest::stop()
{
    m_doctor.stop();
    Q_EMIT changed();
}

void ServerTest::clear()
{
    m_doctor.stop();
    m_checks.clear();
    m_verdict.clear();
    m_problem.clear();
    Q_EMIT changed();
}

void ServerTest::conclude()
{
    const bool broken = std::ranges::any_of(
        m_checks.checks(), [](const Check &one) { return one.state == Check::State::Failed; });
    m_verdict = broken ? tr("Something is broken.") : tr("Everything works.");
    Q_EMIT changed();
}

} // namespace Lectern
