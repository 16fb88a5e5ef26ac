// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "support/memorytokenstore.h"

namespace Lectern::Testing {

void MemoryTokenStore::read(const QString &key, const Read &done)
{
    const auto found = m_values.constFind(key);
    const auto value = found == m_values.cend() ? std::nullopt : std::optional(*found);
    QMetaObject::invokeMethod(
        &m_context, [done, value] { done(value); }, Qt::QueuedConnection);
}

void MemoryTokenStore::write(const QString &key, const Secret &value, const Written &done)
{
    m_values.insert(key, value);
    QMetaObject::invokeMethod(
        &m_context, [done] { done(std::nullopt); }, Qt::QueuedConnection);
}

void MemoryTokenStore::remove(const QString &key, const Written &done)
{
    m_values.remove(key);
    QMetaObject::invokeMethod(
        &m_context, [done] { done(std::nullopt); }, Qt::QueuedConnection);
}

} // namespace Lectern::Testing
