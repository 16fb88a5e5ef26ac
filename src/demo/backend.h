// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/demolimits.h"
#include "demo/fault.h"
#include "demo/responsesource.h"

#include <QJsonObject>

#include <memory>

namespace Lectern::Demo {

/// What all connections of one server share: where answers come from, what goes wrong, and the limits.
class Backend
{
public:
    enum class Transport { WebSocket, ServerSentEvents };

    Backend(std::unique_ptr<ResponseSource> source, QList<Fault> faults);

    bool isStrict() const { return m_source->isStrict(); }
    const DemoLimits &limits() const { return m_limits; }

    /// The fault that strikes this request to one of the first four stages, which then has struck once more.
    /// Nothing when it is to be answered.
    std::optional<Fault> strike(Stage stage);

    /// The next response, spoiled when a fault strikes it. Over a WebSocket the built-in script tells the
    /// limits in it; over HTTP they are headers, and a recording tells its own.
    DemoResponse respond(const QJsonObject &request, qint64 earlierTokens, Transport transport);

private:
    std::unique_ptr<ResponseSource> m_source;
    QList<Fault> m_faults;
    DemoLimits m_limits;
};

} // namespace Lectern::Demo
