// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/demoresponse.h"

#include <QJsonObject>

namespace Lectern::Demo {

/// Where the answers come from: the built-in script or a recording.
class ResponseSource
{
public:
    ResponseSource() = default;
    ResponseSource(const ResponseSource &) = delete;
    ResponseSource &operator=(const ResponseSource &) = delete;
    virtual ~ResponseSource() = default;

    /// Whether requests must pass checkRequest(); otherwise checkEnvelope() is enough.
    virtual bool isStrict() const = 0;
    /// The next response. `earlierTokens` is the context of the response that `request` continues, or 0.
    virtual DemoResponse respond(const QJsonObject &request, qint64 earlierTokens) = 0;
};

} // namespace Lectern::Demo
