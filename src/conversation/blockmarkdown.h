// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/block.h"

#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>

namespace Lectern {

/// Writes blocks as Markdown which gives the same blocks again when it is read; of pictures only the
/// description. A first block may come from the middle of a list or a quote.
class BlockMarkdown
{
public:
    /// The next block of a text.
    void add(const Block &block);

    /// All that was added, without a line end; begins anew.
    QString take();

private:
    struct Open
    {
        BlockContainer kind = BlockContainer::Quote;
        QString indent; ///< of what belongs to the item of a list
        QChar sign;     ///< of the list: what stands before its items, or behind their numbers
    };

    void part(const Block &block, qsizetype kept);
    QString lead(const Block &block, qsizetype kept, QChar beside);
    QString markFor(Open &list, const QString &mark, QChar beside) const;
    QString prefix(qsizetype depth) const;

    QString m_text;
    QList<Open> m_open; ///< outermost first
    bool m_afterTitle = false;
};

} // namespace Lectern
