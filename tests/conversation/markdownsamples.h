// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/block.h"

#include <QList>
#include <QString>

namespace Lectern {

/// A text and its blocks as summary() writes them.
struct MarkdownSample
{
    const char *name;
    QString text;
    QString blocks;
};
const QList<MarkdownSample> &markdownSamples();

/// Everything that blocks say, a line each: kind, containers (Q, L; those that go on from above before a
/// dot), marker, task, "~" when tight, and the text with its looks.
QString summary(const QList<Block> &blocks);

} // namespace Lectern
