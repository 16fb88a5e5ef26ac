// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/continuation.h"

#include <QJsonDocument>

namespace Lectern {

namespace {

/// All that forces the whole input when it changes; what only routes a request does not.
Protocol::ResponseRequest settingsOf(Protocol::ResponseRequest request)
{
    request.input = {};
    request.previousResponseId.reset();
    request.turnState.reset();
    return request;
}

bool startsWith(const QJsonArray &input, const QJsonArray &said)
{
    return input.size() >= said.size() && std::equal(said.cbegin(), said.cend(), input.cbegin());
}

QJsonArray after(const QJsonArray &input, qsizetype count)
{
    QJsonArray rest;
    for (qsizetype i = count; i < input.size(); ++i)
        rest.append(input.at(i));
    return rest;
}

} // namespace

Continuation::Plan Continuation::plan(const Protocol::ResponseRequest &full) const
{
    if (!m_last || settingsOf(full) != m_last->settings || !startsWith(full.input, m_last->said))
        return {full, 0};
    Plan plan{full, QJsonDocument(m_last->said).toJson(QJsonDocument::Compact).size()};
    plan.request.previousResponseId = m_last->responseId;
    plan.request.input = after(full.input, m_last->said.size());
    return plan;
}

void Continuation::completed(const Protocol::ResponseRequest &full, const QString &id,
                             const QJsonArray &output)
{
    if (id.isEmpty())
        return forget();
    m_last = Last{settingsOf(full), full.input, id};
    for (const QJsonValue &item : output)
        m_last->said.append(item);
}

void Continuation::forget()
{
    m_last.reset();
}

} // namespace Lectern
