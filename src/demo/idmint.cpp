// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/idmint.h"

namespace Lectern::Demo {

IdMint::IdMint(quint64 run)
    : m_run(run)
{
}

QString IdMint::mint(QLatin1StringView prefix)
{
    constexpr int kDigits =
        16; // of 64 bits in base 16; run and count together are as long as real ids roughly are
    constexpr int kBase = 16;
    return QStringLiteral("%1%2%3")
        .arg(prefix)
        .arg(m_run, kDigits, kBase, QLatin1Char('0'))
        .arg(++m_count, kDigits, kBase, QLatin1Char('0'));
}

} // namespace Lectern::Demo
