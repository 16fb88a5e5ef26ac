// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/prosedocument.h"

#include "viewmodel/selectionkeeper.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

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

void ProseDocument::setFormulaFamily(const QString &family)
{
    if (m_formulaFamily == family)
        return;
    m_formulaFamily = family;
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

bool ProseDocument::hasCode() const
{
    return std::ranges::any_of(m_prose,
                               [](const Span &span) { return span.styles.testFlag(SpanStyle::Code); });
}

bool ProseDocument::hasLinks() const
{
    return std::ranges::any_of(m_prose, [](const Span &span) { return !span.href.isEmpty(); });
}

QString ProseDocument::codeAt(QPointF point) const
{
    const qsizetype at = hasCode() ? spanAt(point) : -1;
    return at >= 0 && m_written[at].styles.testFlag(SpanStyle::Code) ? m_written[at].text : QString();
}

QString ProseDocument::linkTextAt(QPointF point) const
{
    const qsizetype at = spanAt(point);
    if (at < 0 || m_written[at].href.isEmpty())
        return {};
    const auto isLink = [&](qsizetype n) { return m_written[n].href == m_written[at].href; };
    qsizetype first = at;
    while (first > 0 && isLink(first - 1))
        --first;
    QString text;
    for (qsizetype n = first; n < m_written.size() && isLink(n); ++n)
        text += m_written[n].text;
    return text;
}

QString ProseDocument::sourceText(int from, int to) const
{
    return Lectern::sourceText(m_written, from, to);
}

/// The span with the character that is shown at `point`; -1 where there is none.
qsizetype ProseDocument::spanAt(QPointF point) const
{
    if (!m_target)
        return -1;
    const QTextDocument *document = m_target->textDocument();
    const int hit = document->documentLayout()->hitTest(point, Qt::ExactHit);
    const QTextBlock block = document->findBlock(hit);
    if (hit < 0 || !block.isValid())
        return -1;
    const QTextLine line = block.layout()->lineForTextPosition(hit - block.position());
    if (!line.isValid())
        return -1;
    const int inBlock =
        line.xToCursor(point.x() - block.layout()->position().x(), QTextLine::CursorOnCharacter);
    qsizetype begin = block.position() + inBlock;
    for (qsizetype n = 0; n < m_written.size(); ++n) {
        begin -= m_written[n].text.size();
        if (begin < 0)
            return n;
    }
    return -1;
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
    if (span.styles.testFlag(SpanStyle::Math)) {
        format.setFontFamilies({m_formulaFamily});
        format.setFontItalic(true);
    }
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
