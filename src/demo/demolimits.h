// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/demoresponse.h"
#include "demo/httphead.h"

class QDateTime;

namespace Lectern::Demo {

/// The limits of the account that the demo pretends to have: a window of five hours and a weekly one, of
/// which every response takes a little. The same numbers in all three forms of the service. Source: protocol
/// A.4, D.4.
class DemoLimits
{
public:
    explicit DemoLimits(const QDateTime &startedAt);

    void countResponse() { ++m_responses; }

    /// The body of `GET /usage`.
    QByteArray usageBody(const QDateTime &now) const;
    /// The event `codex.rate_limits`.
    DemoEvent event() const;
    /// The headers of an answer over HTTP.
    HttpHeaders headers() const;

private:
    double primaryPercent() const;
    double secondaryPercent() const;

    qint64 m_startedAt = 0; ///< Unix seconds
    int m_responses = 0;
};

} // namespace Lectern::Demo
