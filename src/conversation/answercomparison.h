// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Lectern {

/// A run of characters within a line.
struct ComparedText
{
    QString text;
    bool differs = false; ///< not so in the other answer

    friend bool operator==(const ComparedText &, const ComparedText &) = default;
};

/// What stands side by side.
struct ComparedLine
{
    enum class Kind {
        Same,
        Changed,   ///< both have such a line, with differences within it
        LeftOnly,  ///< nothing stands on the right
        RightOnly, ///< nothing stands on the left
    };

    Kind kind = Kind::Same;
    QList<ComparedText> left;
    QList<ComparedText> right;

    friend bool operator==(const ComparedLine &, const ComparedLine &) = default;
};

/// Two texts line by line, with as few differences as there can be, and within lines that have something in
/// common word by word. Texts that share nearly nothing are told apart as a whole. Pure.
QList<ComparedLine> compareAnswers(const QString &left, const QString &right);

} // namespace Lectern
