// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "base/idsource.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Lectern {

quint64 IdSource::nextValue()
{
    constexpr int kRandomBits = 20;
    const qint64 time = std::max<qint64>(m_clock.wallNow().toMSecsSinceEpoch(), 1);
    const quint64 random = QRandomGenerator::system()->bounded(1U << kRandomBits);
    m_last = std::max((static_cast<quint64>(time) << kRandomBits) | random, m_last + 1);
    return m_last;
}

} // namespace Lectern
