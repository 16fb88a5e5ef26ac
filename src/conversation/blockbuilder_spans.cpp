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
    if (!m_leaf) {
        startLeaf(BlockKind::Paragraph); // the parser reports no paragraph in a tight list
        m_isImplicit = true;
    }
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

int BlockBuilder::addText(MD_TEXTTYPE type, QByteArrayView bytes)
{
    if (!m_leaf) {
        startLeaf(BlockKind::Paragraph);
        m_isImplicit = true;
    }
    switch (type) {
    case MD_TEXT_NULLCHAR:
        addWritten(QChar(QChar::ReplacementCharacter));
        break;
    case MD_TEXT_BR:
        addProse(QChar(QChar::LineSeparator));
        break;
    case MD_TEXT_SOFTBR:
        m_prose.addSoftBreak(styles(), target());
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

void BlockBuilder::addNormalText(QByteArrayView bytes)
{
    const QByteArray text = m_source.written(bytes, m_targets.empty());
    qsizetype done = 0;
    for (const auto &reference : m_source.referencesIn(text)) {
        addProse(
            QString::fromUtf8(m_source.written(QByteArrayView(text).sliced(done, reference.begin - done))));
        const QByteArrayView label = QByteArrayView(text).sliced(reference.begin + 2, reference.length - 3);
        m_prose.add(QString::fromUtf8(label), styles() | SpanStyle::FootnoteReference, {});
        done = reference.begin + reference.length;
    }
    addProse(QString::fromUtf8(m_source.written(QByteArrayView(text).sliced(done))));
}

void BlockBuilder::addWritten(const QString &text)
{
    if (m_leaf->kind == BlockKind::Code)
        m_leaf->code += text;
    else if (m_leaf->kind == BlockKind::Table)
        addProse(QString(text).replace(u"\\|"_s, u"|"_s)); // the one escape that counts in the code of a cell
    else
        addProse(text);
}

void BlockBuilder::addProse(const QString &text)
{
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
