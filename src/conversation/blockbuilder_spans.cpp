// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// The half of BlockBuilder that is about what stands inside a block.
#include "conversation/blockbuilder.h"

#include "conversation/entity.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

int BlockBuilder::enterSpan(MD_SPANTYPE type, void *detail)
{
    startImplicitParagraph();
    qint64 cost = 1;
    switch (type) {
    case MD_SPAN_EM:
    case MD_SPAN_U:
        ++m_italic;
        break;
    case MD_SPAN_STRONG:
        ++m_bold;
        break;
    case MD_SPAN_DEL:
        ++m_struck;
        break;
    case MD_SPAN_CODE:
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
        ++m_code;
        break;
    case MD_SPAN_A:
    case MD_SPAN_IMG: {
        const auto &link =
            *static_cast<const MD_SPAN_A_DETAIL *>(detail); // an image's detail has the same members
        m_targets.push_back(attribute(link.href));
        cost += link.href.size + link.title.size;
        if (m_prose.isEmpty() && !m_note.firstLink)
            m_note.firstLink = m_targets.back();
        if (type == MD_SPAN_IMG) {
            ++m_images;
            m_imageIsEmpty = true;
            m_note.hasImage = true;
        }
        break;
    }
    case MD_SPAN_WIKILINK:
        break;
    }
    return charge(cost);
}

int BlockBuilder::leaveSpan(MD_SPANTYPE type)
{
    // The parser of md4c 0.4.8 can leave what it has not entered, where the end of one link is inside
    // another.
    const auto leave = [](int &depth) { depth = std::max(0, depth - 1); };
    switch (type) {
    case MD_SPAN_EM:
    case MD_SPAN_U:
        leave(m_italic);
        break;
    case MD_SPAN_STRONG:
        leave(m_bold);
        break;
    case MD_SPAN_DEL:
        leave(m_struck);
        break;
    case MD_SPAN_CODE:
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
        leave(m_code);
        break;
    case MD_SPAN_A:
    case MD_SPAN_IMG:
        if (std::exchange(m_imageIsEmpty, false) && !m_targets.empty())
            addProse(m_targets.back());
        if (!m_targets.empty())
            m_targets.pop_back();
        if (type == MD_SPAN_IMG)
            leave(m_images);
        break;
    case MD_SPAN_WIKILINK:
        break;
    }
    return 0;
}

void BlockBuilder::resetSpans()
{
    m_bold = m_italic = m_struck = m_code = m_images = 0;
    m_targets.clear();
    m_imageIsEmpty = false;
}

/// The parser reports no paragraph in a tight list, and none where a formula has ended one.
void BlockBuilder::startImplicitParagraph()
{
    if (m_leaf)
        return;
    startLeaf(BlockKind::Paragraph);
    m_isImplicit = true;
}

int BlockBuilder::addText(MD_TEXTTYPE type, QByteArrayView bytes)
{
    const bool isBreak = type == MD_TEXT_BR || type == MD_TEXT_SOFTBR;
    if (!isBreak)
        startImplicitParagraph();
    switch (type) {
    case MD_TEXT_NULLCHAR:
        addWritten(QChar(QChar::ReplacementCharacter));
        break;
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        addBreak(type == MD_TEXT_BR);
        break;
    case MD_TEXT_ENTITY:
        // A line end that is written as a number breaks no line.
        addProse(decodeEntity(m_source.written(bytes)).replace(u'\n', u' ').replace(u'\r', u' '));
        break;
    case MD_TEXT_NORMAL:
        addNormalText(bytes);
        break;
    case MD_TEXT_CODE:
    case MD_TEXT_HTML:
    case MD_TEXT_LATEXMATH:
        addWritten(QString::fromUtf8(m_source.written(bytes)));
        break;
    }
    return charge(1);
}

void BlockBuilder::addBreak(bool isHard)
{
    if (m_math)
        *m_math += u'\n';
    else if (endTitle())
        endLeaf();
    else if (m_leaf && isHard)
        addProse(QChar(QChar::LineSeparator));
    else if (m_leaf)
        m_prose.addSoftBreak(styles(), target());
}

void BlockBuilder::addNormalText(QByteArrayView bytes)
{
    using Kind = ParserSource::Piece::Kind;
    for (const ParserSource::Piece &piece : m_source.pieces(bytes)) {
        const QString text = QString::fromUtf8(piece.text);
        if (piece.kind == Kind::MathOpen || piece.kind == Kind::DisplayOpen) {
            startMath(piece.kind == Kind::DisplayOpen);
        } else if (piece.kind == Kind::MathClose) {
            endMath();
        } else if (m_math) {
            *m_math += text;
        } else if (piece.kind == Kind::Text) {
            startImplicitParagraph();
            addProse(text);
        } else if (m_targets.empty()) {
            m_prose.add(text, styles() | SpanStyle::FootnoteReference, {});
        } else {
            addProse(u"[^"_s + text + u']');
        }
    }
}

/// Makes a title of a leaf that is nothing but "[!NOTE]" or the like so far, at the start of a quote.
bool BlockBuilder::endTitle()
{
    if (!m_leaf || m_leaf->kind != BlockKind::Paragraph || m_prose.prose().size() != 1 ||
        m_leaf->containers.size() != std::ssize(m_containers) ||
        m_leaf->continued >= m_leaf->containers.size() || m_containers.back() != BlockContainer::Quote)
        return false;
    const Span &span = m_prose.prose().first();
    if (span.styles || !span.href.isEmpty() || !span.text.startsWith(u"[!"_s))
        return false;
    using enum BlockContainer;
    for (const BlockContainer kind : {Note, Tip, Important, Warning, Caution}) {
        if (span.text.compare(u"[!"_s + admonitionName(kind) + u']', Qt::CaseInsensitive) != 0)
            continue;
        m_containers.back() = kind;
        m_leaf->containers.last() = kind;
        m_leaf->kind = BlockKind::Title;
        m_prose.take();
        return true;
    }
    return false;
}

/// A paragraph that is one picture with its data in it is shown as that; anything else stays a link.
void BlockBuilder::makeImage()
{
    static const QString kHead = u"data:image/"_s;
    static const QString kBase64 = u";base64,"_s;
    if (m_leaf->kind != BlockKind::Paragraph || m_leaf->prose.size() != 1)
        return;
    Span &span = m_leaf->prose.first();
    const qsizetype comma = span.href.indexOf(u',');
    if (!span.href.startsWith(kHead) || !span.href.first(comma + 1).endsWith(kBase64))
        return;
    m_leaf->kind = BlockKind::Image;
    m_leaf->image.base64 = span.href.sliced(comma + 1).toLatin1();
    if (span.text == span.href)
        m_leaf->prose.clear();
    else
        span.href.clear();
}

void BlockBuilder::startMath(bool isAlone)
{
    endMath();
    if (isAlone && m_leaf && m_leaf->kind == BlockKind::Paragraph && !m_prose.isEmpty())
        endLeaf();
    startImplicitParagraph();
    if (isAlone && m_leaf->kind == BlockKind::Paragraph)
        m_leaf->kind = BlockKind::Math;
    m_math.emplace();
}

void BlockBuilder::endMath()
{
    if (!m_math)
        return;
    const QString source = *std::exchange(m_math, std::nullopt);
    if (m_images > 0)
        addProse(source);
    else
        m_prose.addFormula(source, styles(), target());
    if (m_leaf->kind == BlockKind::Math)
        endLeaf();
}

void BlockBuilder::addWritten(const QString &text)
{
    if (m_leaf->kind == BlockKind::Code)
        m_leaf->code.append(text);
    else if (m_leaf->kind == BlockKind::Table)
        addProse(QString(text).replace(u"\\|"_s, u"|"_s)); // the one escape that counts in the code of a cell
    else
        addProse(text);
}

void BlockBuilder::addProse(const QString &text)
{
    // The parser makes http of a bare "www.": nobody has written that, and pages have https today.
    if (text.startsWith(u"www."_s) && !m_targets.empty() && m_targets.back() == u"http://"_s + text)
        m_targets.back() = u"https://"_s + text;
    m_imageIsEmpty = false;
    m_prose.add(text, styles(), target());
}

QString BlockBuilder::target() const
{
    // In an image in a link the link is what a reader wants to follow.
    return m_targets.empty() ? QString() : m_targets.front();
}

QString BlockBuilder::attribute(const MD_ATTRIBUTE &attribute)
{
    if (attribute.size == 0)
        return {};
    const bool isPlain =
        attribute.substr_offsets[1] == attribute.size && attribute.substr_types[0] == MD_TEXT_NORMAL;
    // A reference that is used often has its target at one place: one string serves all.
    if (isPlain && m_source.contains(attribute.text) && attribute.text == m_lastTarget)
        return m_lastTargetText;
    QString text;
    for (int n = 0; attribute.substr_offsets[n] < attribute.size; ++n) {
        const MD_OFFSET begin = attribute.substr_offsets[n];
        const QByteArrayView piece(attribute.text + begin, attribute.substr_offsets[n + 1] - begin);
        if (attribute.substr_types[n] == MD_TEXT_ENTITY)
            text += decodeEntity(piece);
        else if (attribute.substr_types[n] == MD_TEXT_NULLCHAR)
            text += QChar::ReplacementCharacter;
        else
            text += QString::fromUtf8(m_source.written(piece));
    }
    m_lastTarget = m_source.contains(attribute.text) ? attribute.text : nullptr;
    m_lastTargetText = text;
    return text;
}

SpanStyles BlockBuilder::styles() const
{
    SpanStyles styles;
    if (m_images > 0)
        return styles; // the description of an image is plain
    styles.setFlag(SpanStyle::Bold, m_bold > 0);
    styles.setFlag(SpanStyle::Italic, m_italic > 0);
    styles.setFlag(SpanStyle::Strikethrough, m_struck > 0);
    styles.setFlag(SpanStyle::Code, m_code > 0);
    return styles;
}

} // namespace Lectern
