// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/block.h"

#include <QHash>
#include <QString>

namespace Lectern {

/// Readers know footnotes by number, in the order of the references; the labels are only names.
class FootnoteNumbers
{
public:
    /// `block`, the one at `index`, with numbers for labels.
    Block numbered(Block block, qsizetype index);

    /// Forgets the numbers that the blocks from `index` on gave: they are about to be read anew.
    void forgetFrom(qsizetype index);

private:
    struct Entry
    {
        int number = 0;
        qsizetype block = 0; ///< where the label came first
    };

    QString numberOf(const QString &label, qsizetype block);

    QHash<QString, Entry> m_entries;
};

} // namespace Lectern
