// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/growingtext.h"

#include <algorithm>

namespace Lectern {

namespace {

qsizetype sameLength(QStringView a, QStringView b)
{
    if (b.startsWith(a))
        return a.size();
    return std::ranges::mismatch(a, b).in1 - a.begin();
}

} // namespace

GrowingText::GrowingText(const QString &text)
    : m_letters(text.isEmpty() ? nullptr : std::make_shared<QString>(text))
    , m_size(text.size())
{
}

void GrowingText::append(QStringView more)
{
    if (more.isEmpty())
        return;
    if (!m_letters || m_letters->size() != m_size) // another copy has gone on in its own way
        m_letters = std::make_shared<QString>(toString());
    m_letters->append(more);
    m_size += more.size();
}

void GrowingText::replaceFrom(qsizetype from, QStringView tail)
{
    const QStringView old = view().sliced(from);
    const qsizetype same = sameLength(old, tail);
    if (same < old.size()) {
        m_letters = std::make_shared<QString>(view().first(from + same).toString());
        m_size = from + same;
    }
    append(tail.sliced(same));
}

qsizetype GrowingText::sharedWith(const GrowingText &other) const
{
    if (m_letters == other.m_letters)
        return std::min(m_size, other.m_size);
    return sameLength(view(), other.view());
}

} // namespace Lectern
