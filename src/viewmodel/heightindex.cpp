// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/heightindex.h"

#include <bit>

namespace Lectern {

namespace {

size_t lowestBit(size_t number)
{
    return number & (~number + 1);
}

} // namespace

double HeightIndex::above(size_t place) const
{
    double sum = 0;
    for (size_t i = place; i > 0; i -= lowestBit(i))
        sum += m_sums[i - 1];
    return sum;
}

size_t HeightIndex::at(double y) const
{
    size_t before = 0;
    for (size_t step = std::bit_floor(size()); step > 0; step /= 2) {
        if (before + step < size() && m_sums[before + step - 1] <= y) {
            before += step;
            y -= m_sums[before - 1];
        }
    }
    return before;
}

void HeightIndex::set(size_t place, double height)
{
    const double change = height - m_heights[place];
    m_heights[place] = height;
    for (size_t i = place + 1; i <= size(); i += lowestBit(i))
        m_sums[i - 1] += change;
}

void HeightIndex::insert(size_t place, const std::vector<double> &heights)
{
    m_heights.insert(m_heights.begin() + std::ptrdiff_t(place), heights.begin(), heights.end());
    rebuild();
}

void HeightIndex::remove(size_t place, size_t count)
{
    const auto first = m_heights.begin() + std::ptrdiff_t(place);
    m_heights.erase(first, first + std::ptrdiff_t(count));
    rebuild();
}

void HeightIndex::rebuild()
{
    m_sums = m_heights;
    for (size_t i = 1; i <= size(); ++i) {
        if (const size_t next = i + lowestBit(i); next <= size())
            m_sums[next - 1] += m_sums[i - 1];
    }
}

} // namespace Lectern
