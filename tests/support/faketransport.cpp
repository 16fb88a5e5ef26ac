// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "support/faketransport.h"

#include <QJsonDocument>

namespace Lectern::Testing {

void FakeTransport::open(const Endpoint &endpoint, const QString &session)
{
    m_state = State::Connecting;
    m_endpoint = endpoint;
    m_session = session;
}

qint64 FakeTransport::send(const Protocol::ResponseRequest &request)
{
    Q_ASSERT(isOpen());
    m_sent.append(request);
    return Protocol::writeCreateFrame(request).size();
}

void FakeTransport::abort()
{
    m_state = State::Closed;
}

void FakeTransport::accept()
{
    m_state = State::Open;
    Q_EMIT opened();
}

void FakeTransport::say(const QJsonObject &event)
{
    say(QJsonDocument(event).toJson(QJsonDocument::Compact));
}

void FakeTransport::drop(const Protocol::Failure &failure)
{
    m_state = State::Closed;
    Q_EMIT closed(failure);
}

} // namespace Lectern::Testing
