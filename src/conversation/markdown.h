// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/block.h"

#include <QString>
#include <QStringView>

namespace Lectern {

/// Markdown that arrives in pieces, as flat blocks: CommonMark with tables, strikethrough, task lists, bare links
/// and footnotes; raw HTML is text, an image is a link with its description.
///
/// Finished blocks are never built again: a piece costs what the text since the last finished block costs, and
/// a long open code block only the piece itself. How the text was cut into pieces makes no difference to the
/// blocks once all of it is there.
class Markdown
{
public:
    /// Adds `piece`. Returns the index of the first block that is new or different; all before it are unchanged.
    /// Returns blocks().size() when nothing changed.
    qsizetype append(QStringView piece);

    /// Replaces the whole text, for an authority that differs from the pieces. Returns like append().
    qsizetype setText(const QString &text);

    const QString &text() const { return m_text; }
    const QList<Block> &blocks() const { return m_blocks; }

private:
    QString m_text;
    QList<Block> m_blocks;
};

} // namespace Lectern
