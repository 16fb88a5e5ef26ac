// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "htmlblocks.h"

#include <QRegularExpression>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QString decoded(QStringView text)
{
    return text.toString()
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

QString attribute(QStringView tag, const QString &name)
{
    const QRegularExpression expression(u"\\b%1=\"([^\"]*)\""_s.arg(name));
    return decoded(expression.match(tag.toString()).captured(1));
}

void add(Prose &prose, const Span &span)
{
    if (span.text.isEmpty())
        return;
    if (!prose.isEmpty() && prose.last().styles == span.styles && prose.last().href == span.href)
        prose.last().text += span.text;
    else
        prose.append(span);
}

QString describe(const Prose &prose)
{
    QString text;
    for (const Span &span : prose)
        text += u"{%1|%2|%3}"_s.arg(span.styles.toInt())
                    .arg(QUrl::fromPercentEncoding(span.href.toUtf8()), span.text);
    return text;
}

} // namespace

QList<Block> HtmlBlocks::read(QStringView html)
{
    HtmlBlocks reader;
    while (!html.isEmpty()) {
        const bool isTag = html.startsWith(u'<');
        const qsizetype found = html.indexOf(isTag ? u'>' : u'<');
        const qsizetype length = found < 0 ? html.size() : found + (isTag ? 1 : 0);
        if (isTag)
            reader.readTag(html.first(length));
        else
            reader.addText(html.first(length));
        html = html.sliced(length);
    }
    reader.endImplicit();
    return reader.m_blocks;
}

void HtmlBlocks::readTag(QStringView tag)
{
    static const QRegularExpression nameExpression(u"^<(/?)([A-Za-z0-9]+)"_s);
    const auto match = nameExpression.match(tag.toString());
    if (match.captured(1).isEmpty())
        open(match.captured(2), tag);
    else
        close(match.captured(2));
}

void HtmlBlocks::open(const QString &name, QStringView tag)
{
    if (name == u"blockquote" || name == u"ul" || name == u"ol") {
        endImplicit();
        m_itemIsEmpty = m_itemIsEmpty && name == u"blockquote";
        m_containers.append(name == u"blockquote" ? BlockContainer::Quote : BlockContainer::List);
    } else if (name == u"li") {
        m_itemIsEmpty = true;
    } else if (name == u"p") {
        startLeaf(BlockKind::Paragraph);
    } else if (name == u"pre") {
        startLeaf(BlockKind::Code);
    } else if (name == u"table") {
        startLeaf(BlockKind::Table);
    } else if (name == u"th") {
        m_leaf.table.columns.append(ColumnAlignment::Default);
    } else if (name == u"hr") {
        startLeaf(BlockKind::Rule);
        endLeaf();
    } else if (name.size() == 2 && name[0] == u'h' && name[1].isDigit()) {
        startLeaf(BlockKind::Heading);
        m_leaf.headingLevel = name[1].digitValue();
    } else if (name == u"em") {
        ++m_italic;
    } else if (name == u"strong") {
        ++m_bold;
    } else if (name == u"del") {
        ++m_struck;
    } else if (name == u"code") {
        m_isCode = true;
    } else if (name == u"a") {
        m_targets.append(attribute(tag, u"href"_s));
    } else if (name == u"img") {
        const QString alt = attribute(tag, u"alt"_s);
        m_targets.append(attribute(tag, u"src"_s));
        addProse(alt.isEmpty() ? m_targets.last() : alt);
        m_targets.removeLast();
    } else if (name == u"br") {
        addProse(QChar(QChar::LineSeparator));
        m_afterBreak = true;
    }
}

void HtmlBlocks::close(const QString &name)
{
    if (name == u"blockquote" || name == u"ul" || name == u"ol") {
        endImplicit();
        m_containers.removeLast();
    } else if (name == u"li") {
        endImplicit();
        if (std::exchange(m_itemIsEmpty, false)) {
            startLeaf(BlockKind::Paragraph);
            endLeaf();
        }
    } else if (name == u"p" || name == u"pre" || name == u"table" ||
               (name.size() == 2 && name[0] == u'h' && name != u"hr")) {
        endLeaf();
    } else if (name == u"th" || name == u"td") {
        m_leaf.table.cells.append(std::exchange(m_leaf.prose, {}));
    } else if (name == u"em") {
        --m_italic;
    } else if (name == u"strong") {
        --m_bold;
    } else if (name == u"del") {
        --m_struck;
    } else if (name == u"code") {
        m_isCode = false;
    } else if (name == u"a" && !m_targets.isEmpty()) {
        m_targets.removeLast();
    }
}

void HtmlBlocks::addText(QStringView text)
{
    const bool isCode = m_hasLeaf && m_leaf.kind == BlockKind::Code;
    const bool isLayout = text.trimmed().isEmpty() && text.contains(u'\n');
    if (isCode) {
        m_leaf.code.append(decoded(text));
        return;
    }
    if (isLayout && (!m_hasLeaf || m_leaf.kind == BlockKind::Table))
        return;
    QString shown = decoded(text);
    if (std::exchange(m_afterBreak, false) && shown.startsWith(u'\n'))
        shown.remove(0, 1);
    addProse(shown.replace(u'\n', u' '));
}

void HtmlBlocks::addProse(const QString &text)
{
    if (!m_hasLeaf) {
        startLeaf(BlockKind::Paragraph);
        m_isImplicit = true;
    }
    Span span{text, {}, m_targets.value(0)};
    span.styles.setFlag(SpanStyle::Bold, m_bold > 0);
    span.styles.setFlag(SpanStyle::Italic, m_italic > 0);
    span.styles.setFlag(SpanStyle::Strikethrough, m_struck > 0);
    span.styles.setFlag(SpanStyle::Code, m_isCode);
    add(m_leaf.prose, span);
}

void HtmlBlocks::startLeaf(BlockKind kind)
{
    endImplicit();
    m_leaf = {};
    m_leaf.kind = kind;
    m_leaf.containers = m_containers;
    m_hasLeaf = true;
    m_itemIsEmpty = false;
}

void HtmlBlocks::endLeaf()
{
    if (m_leaf.code.view().endsWith(u'\n'))
        m_leaf.code.replaceFrom(m_leaf.code.size() - 1, {});
    m_blocks.append(m_leaf);
    m_hasLeaf = false;
    m_isImplicit = false;
}

void HtmlBlocks::endImplicit()
{
    if (!m_isImplicit)
        return;
    // The line ends before and behind the tags around it are layout.
    Prose &prose = m_leaf.prose;
    if (prose.first().text.startsWith(u' '))
        prose.first().text.remove(0, 1);
    if (prose.last().text.endsWith(u' '))
        prose.last().text.chop(1);
    prose.removeIf([](const Span &span) { return span.text.isEmpty(); });
    endLeaf();
}

QString describe(const Block &block)
{
    QString containers;
    for (const BlockContainer container : block.containers)
        containers += container == BlockContainer::List ? u'L' : u'Q';
    QString text = u"%1 [%2] h%3 `%4` "_s.arg(static_cast<int>(block.kind))
                       .arg(containers)
                       .arg(block.headingLevel)
                       .arg(block.code) +
                   describe(block.prose);
    for (const Prose &cell : block.table.cells)
        text += u" |" + describe(cell);
    return text;
}

} // namespace Lectern
