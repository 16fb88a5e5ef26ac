// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

#include <optional>

namespace Lectern {

/// The fence of a code block: at least three backticks or tildes.
struct Fence
{
    QChar character;
    qsizetype length = 0;
    int indentation = 0; ///< columns, at most 3

    /// The fence that `line` opens, where it opens one.
    static std::optional<Fence> openedBy(QStringView line);

    /// True when `line` ends the block.
    bool isClosedBy(QStringView line) const;

    /// What `line` adds to the code: without the fence's own indentation, NUL as U+FFFD.
    QString codeOf(QStringView line) const;

    friend bool operator==(const Fence &, const Fence &) = default;
};

} // namespace Lectern
