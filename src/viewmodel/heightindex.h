// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace Lectern {

/// Heights of things that stand below each other: what stands above one of them, and which one is at a place,
/// in a time that hardly depends on how many there are (a Fenwick tree).
class HeightIndex
{
public:
    size_t size() const { return m_heights.size(); }
    double height(size_t place) const { return m_heights[place]; }
    double total() const { return above(size()); }

    /// What all before `place` take together; `place` may be size().
    double above(size_t place) const;
    /// The one that `y` falls into, the first one for what is above, the last one for what is below all. Only
    /// while there are some.
    size_t at(double y) const;

    void set(size_t place, double height);
    /// These two cost what all are.
    void insert(size_t place, const std::vector<double> &heights);
    void remove(size_t place, size_t count);

private:
    void rebuild();

    std::vector<double> m_heights;
    std::vector<double> m_sums; ///< of 1, 2, 4, … heights that end at each
};

} // namespace Lectern
