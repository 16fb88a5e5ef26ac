// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/footnotenumbers.h"

namespace Lectern {

Block FootnoteNumbers::numbered(Block block, qsizetype index)
{
    for (Span &span : block.prose) {
        if (span.styles.testFlag(SpanStyle::FootnoteReference))
            span.text = numberOf(span.text, index);
    }
    if (block.kind == BlockKind::Footnote)
        block.marker = numberOf(block.marker, index);
    return block;
}

void FootnoteNumbers::forgetFrom(qsizetype index)
{
    m_entries.removeIf([index](const auto &entry) { return entry.value().block >= index; });
}

QString FootnoteNumbers::numberOf(const QString &label, qsizetype block)
{
    auto entry = m_entries.constFind(label);
    if (entry == m_entries.cend())
        entry = m_entries.insert(label, {int(m_entries.size()) + 1, block});
    return QString::number(entry->number);
}

} // namespace Lectern
