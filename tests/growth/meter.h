// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <optional>

namespace Lectern::Testing {

/// What pieces of work cost, without a clock: the same on every run of one build.
struct Cost
{
    std::optional<double> bytes;        ///< taken from the heap for a piece, the median of the pieces
    std::optional<double> instructions; ///< of a piece, on average
};

/// Counts the bytes that are taken from the heap where the C library is glibc and has its own malloc, and the
/// instructions under callgrind. One at a time.
class Meter
{
public:
    Meter();

    /// A piece of work from begin() to end(); what is done between two pieces does not count.
    void begin();
    void end();

    /// Of all pieces.
    Cost cost();

private:
    QList<qint64> m_bytes;
};

} // namespace Lectern::Testing
