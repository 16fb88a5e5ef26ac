// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Lectern::Demo {

/// Makes the ids of responses and items (`resp_…`, `msg_…`): no two alike in one run, and with another `run`
/// none alike between runs either.
class IdMint
{
public:
    explicit IdMint(quint64 run);

    QString mint(QLatin1StringView prefix);

private:
    quint64 m_run = 0;
    quint64 m_count = 0;
};

} // namespace Lectern::Demo
