// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/usage.h"

namespace Lectern::Protocol {

/// What one turn has cost so far, over all its requests.
struct Ledger
{
    int requests = 0;
    qint64 bytesUp = 0;    ///< of request bodies, before TLS and framing
    qint64 bytesDown = 0;  ///< of the server's messages
    qint64 bytesSaved = 0; ///< input that continuation did not have to send again
    Usage usage;           ///< sums of what the server counted

    Ledger &operator+=(const Ledger &other)
    {
        requests += other.requests;
        bytesUp += other.bytesUp;
        bytesDown += other.bytesDown;
        bytesSaved += other.bytesSaved;
        usage += other.usage;
        return *this;
    }

    friend bool operator==(const Ledger &, const Ledger &) = default;
};

} // namespace Lectern::Protocol
