// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/prosedocument.h"

#include "viewmodel/selectionkeeper.h"

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace Lectern {

namespace {

/// How many characters at the start of both are the same, looks included.
qsizetype sharedLength(const Prose &a, const Prose &b)
{
    qsizetype length = 0;
    const qsizetype count = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < count; ++i) {
        if (a[i].styles != b[i].styles || a[i].href != b[i].href)
            break;
        if (a[i].text == b[i].text) {
            length += a[i].text.size();
            continue;
        }
        const auto differ = std::ranges::mismatch(a[i].text, b[i].text);
        return length + (differ.in1 - a[i].text.cbegin());
    }
    return length;
}

} // namespace

ProseDocument::ProseDocument(QObject *parent)
    : QObject(parent)
{
}

void ProseDocument::setTarget(QQuickTextDocument *target)
{
    if (m_target == target)
        return;
    m_target = target;
    rewrite();
    Q_EMIT targetChanged();
}

void ProseDocument::setProse(const ProseValue &prose)
{
    if (m_prose == prose.spans)
        return;
    m_prose = prose.spans;
    if (m_started && m_target)
        write(m_prose);
    Q_EMIT proseChanged();
}

void ProseDocument::setLinkColor(const QColor &color)
{
    if (m_linkColor == color)
        return;
    m_linkColor = color;
    rewrite();
    Q_EMIT lookChanged();
}

void ProseDocument::setCodeBackground(const QColor &color)
{
    if (m_codeBackground == color)
        return;
    m_codeBackground = color;
    rewrite();
    Q_EMIT lookChanged();
}

void ProseDocument::setCodeFont(const QFont &font)
{
    if (m_codeFont == font)
        return;
    m_codeFont = font;
    rewrite();
    Q_EMIT lookChanged();
}

void ProseDocument::setLineHeight(qreal lines)
{
    if (qFuzzyCompare(m_lineHeight, lines))
        return;
    m_lineHeight = lines;
    rewrite();
    Q_EMIT lookChanged();
}

void ProseDocument::start()
{
    m_started = true;
    rewrite();
}

/// Everything anew, for a new document or a new look.
void ProseDocument::rewrite()
{
    if (!m_started || !m_target)
        return;
    QTextDocument *document = m_target->textDocument();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    m_written.clear();
    QTextCursor cursor(document);
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    QTextBlockFormat block;
    block.setLineHeight(m_lineHeight * 100, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(block);
    write(m_prose);
}

void ProseDocument::write(const Prose &prose)
{
    const qsizetype shared = sharedLength(m_written, prose);
    const SelectionKeeper keeper(*m_target);
    QTextCursor cursor(m_target->textDocument());
    cursor.beginEditBlock();
    cursor.setPosition(int(shared));
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    qsizetype position = 0;
    for (const Span &span : prose) {
        const qsizetype skipped = std::clamp(shared - position, qsizetype(0), span.text.size());
        position += span.text.size();
        if (skipped < span.text.size())
            cursor.insertText(span.text.sliced(skipped), format(span));
    }
    cursor.endEditBlock();
    m_written = prose;
}

QTextCharFormat ProseDocument::format(const Span &span) const
{
    QTextCharFormat format;
    if (span.styles.testFlag(SpanStyle::Bold))
        format.setFontWeight(QFont::DemiBold);
    if (span.styles.testFlag(SpanStyle::Italic))
        format.setFontItalic(true);
    if (span.styles.testFlag(SpanStyle::Strikethrough))
        format.setFontStrikeOut(true);
    if (span.styles.testFlag(SpanStyle::Code)) {
        format.setFontFamilies(m_codeFont.families());
        format.setProperty(QTextFormat::FontPixelSize, m_codeFont.pixelSize());
        format.setBackground(m_codeBackground);
    }
    if (span.styles.testFlag(SpanStyle::Marked)) { // by its ground and by a line
        format.setBackground(m_codeBackground);
        format.setFontUnderline(true);
    }
    if (span.styles.testFlag(SpanStyle::FootnoteReference)) {
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        format.setForeground(m_linkColor);
    }
    if (!span.href.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(span.href);
        format.setForeground(m_linkColor);
        format.setFontUnderline(true);
    }
    return format;
}

} // namespace Lectern
