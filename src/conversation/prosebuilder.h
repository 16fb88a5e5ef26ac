// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/block.h"

#include <QStringView>

namespace Lectern {

/// True when a line end between the two texts is no space: both are Chinese or Japanese there.
bool joinLines(QStringView above, QStringView below);

/// Collects the spans of one paragraph. Neighbours of one look become one span.
class ProseBuilder
{
public:
    void add(const QString &text, SpanStyles styles, const QString &href);

    /// A formula, as written: `source` with its delimiters.
    void addFormula(const QString &source, SpanStyles styles, const QString &href);

    /// A line end that means nothing: a space, or nothing between two characters of Chinese or Japanese.
    void addSoftBreak(SpanStyles styles, const QString &href);

    bool isEmpty() const { return m_prose.isEmpty() && !m_hasBreak; }

    /// What was collected so far.
    const Prose &prose() const { return m_prose; }

    /// What was collected; empty after it.
    Prose take();

private:
    void append(const QString &text, SpanStyles styles, const QString &href);
    void flushBreak(QStringView following);

    Prose m_prose;
    bool m_hasBreak = false;
    Span m_break; ///< the look of a soft break whose right neighbour is not known yet
};

} // namespace Lectern
