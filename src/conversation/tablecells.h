// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <cstddef>
#include <iterator>

namespace Lectern {

struct Span;
using Prose = QList<Span>;

/// The cells of a table, row by row. Copies share what they have in common: to add a cell at the end, to copy
/// all and to find out what is new costs what a few cells cost, however many there are.
class TableCells
{
public:
    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Prose;
        using difference_type = std::ptrdiff_t;
        using pointer = const Prose *;
        using reference = const Prose &;

        const_iterator() = default;
        const_iterator(const TableCells *cells, qsizetype at)
            : m_cells(cells)
            , m_at(at)
        {
        }
        reference operator*() const { return (*m_cells)[m_at]; }
        pointer operator->() const { return &(*m_cells)[m_at]; }
        const_iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        const_iterator operator++(int) { return {m_cells, m_at++}; }
        friend bool operator==(const const_iterator &, const const_iterator &) = default;

    private:
        const TableCells *m_cells = nullptr;
        qsizetype m_at = 0;
    };

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    const Prose &operator[](qsizetype n) const
    {
        return m_shelves.at(n / kShelf).at(n % kShelf / kGroup).at(n % kGroup);
    }
    const Prose &at(qsizetype n) const { return (*this)[n]; }
    const_iterator begin() const { return {this, 0}; }
    const_iterator end() const { return {this, m_size}; }

    void append(const Prose &cell);

    /// Only the first `size` cells stay.
    void truncate(qsizetype size);

    /// The first cell that `other` has not or has another one for; size() when there is none.
    qsizetype firstDifference(const TableCells &other) const;

    friend bool operator==(const TableCells &a, const TableCells &b)
    {
        return a.m_size == b.m_size && a.firstDifference(b) == a.m_size;
    }

private:
    using Group = QList<Prose>;
    using Shelf = QList<Group>;

    static constexpr qsizetype kGroup = 64;          ///< cells
    static constexpr qsizetype kShelf = 64 * kGroup; ///< cells

    QList<Shelf> m_shelves; ///< all but the last are full, and so are the groups in them
    qsizetype m_size = 0;
};

} // namespace Lectern
