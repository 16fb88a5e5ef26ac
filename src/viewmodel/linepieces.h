// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRectF>
#include <QTextBlock>
#include <QTextLine>

namespace Lectern {

/// Where the letters from `from` to `to` of a line stand, both counted from the start of `block`: more than
/// one piece where the direction of writing changes. As high as the line, in the pixels of the layout of the
/// block.
QList<QRectF> linePieces(const QTextBlock &block, const QTextLine &line, int from, int to);

} // namespace Lectern
