// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/chunkparser.h"

#include "conversation/blockbuilder.h"
#include "conversation/markdownline.h"
#include "conversation/parsersource.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int kFootnoteIndentation = 4;

/// What follows a fence to see whether it becomes code.
constexpr QStringView kSentinel = u"sentinel";

QString toUnixLines(QStringView text)
{
    return text.toString()
        .replace(u"\r\n"_s, u"\n"_s)
        .replace(u'\r', u'\n')
        .replace(QChar::Null, QChar::ReplacementCharacter);
}

/// The text without any look: what is left when the parser must not see it.
QList<Block> plainBlocks(QStringView chunk)
{
    QList<Block> blocks;
    QString paragraph;
    const auto finish = [&] {
        if (paragraph.isEmpty())
            return;
        Block block;
        block.prose = {{std::exchange(paragraph, {}), {}, {}}};
        blocks.append(block);
    };
    const QString text = toUnixLines(chunk);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (isBlankLine(line)) {
            finish();
            continue;
        }
        if (!paragraph.isEmpty())
            paragraph += QChar::LineSeparator;
        paragraph += line;
    }
    finish();
    return blocks;
}

/// `line` without the marks of the lists and quotes around it.
QStringView withoutMarks(QStringView line)
{
    while (true) {
        line = line.trimmed();
        const auto mark = listMarkOf(line);
        if (!mark && !line.startsWith(u'>'))
            return line;
        line = line.sliced(mark ? mark->length : 1);
    }
}

/// Whether the fence of `code`, the last block of `chunk`, was not closed.
bool isFenceOpen(QStringView chunk, const Block &code)
{
    const QString text = toUnixLines(chunk);
    QList<QStringView> lines = QStringView(text).split(u'\n');
    lines.removeIf([](QStringView line) { return withoutMarks(line).isEmpty(); });
    if (lines.isEmpty())
        return true;
    const QStringView last = withoutMarks(lines.last());
    const bool isFence =
        last.size() >= 3 && (last[0] == u'`' || last[0] == u'~') && last.count(last[0]) == last.size();
    if (!isFence)
        return true;
    QList<QStringView> codeLines = code.code.view().split(u'\n');
    codeLines.removeIf([](QStringView line) { return isBlankLine(line); });
    if (!codeLines.isEmpty())
        return withoutMarks(codeLines.last()) == last;
    return lines.size() < 2 || !withoutMarks(lines[lines.size() - 2]).startsWith(last.first(3));
}

/// What a footnote says, without its head and its indentation.
QString footnoteText(QStringView chunk)
{
    const QString text = toUnixLines(chunk);
    QString inner;
    bool first = true;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (std::exchange(first, false)) {
            const QStringView content = line.sliced(indentationOf(line).characters);
            const QStringView rest = content.sliced(footnoteHeadLength(content));
            inner += rest.sliced(indentationOf(rest).characters);
        } else if (indentationOf(line).columns >= kFootnoteIndentation) {
            inner += withoutIndentation(line, kFootnoteIndentation);
        } else {
            inner += line;
        }
        inner += u'\n';
    }
    return inner;
}

QList<Block> asFootnote(QStringView chunk, QList<Block> blocks)
{
    for (Block &block : blocks) {
        if (block.kind == BlockKind::Paragraph && block.containers.isEmpty())
            block.kind = BlockKind::Footnote;
    }
    if (blocks.isEmpty() || blocks.first().kind != BlockKind::Footnote) {
        Block empty;
        empty.kind = BlockKind::Footnote;
        blocks.prepend(empty);
    }
    const QStringView content = chunk.sliced(indentationOf(chunk).characters);
    blocks.first().marker = content.sliced(2, footnoteHeadLength(content) - 4).toString();
    return blocks;
}

/// The last blocks that `builder` has made are paragraphs "[label]": one that is a link means a definition.
QList<LinkDefinition> answers(const BlockBuilder &builder, const QList<QString> &asked)
{
    QList<LinkDefinition> definitions;
    const qsizetype first = builder.notes().size() - asked.size();
    for (qsizetype n = 0; n < asked.size() && first >= 0; ++n) {
        if (const auto &target = builder.notes().at(first + n).firstLink)
            definitions.append({asked[n], *target});
    }
    return definitions;
}

bool goesOnWithParagraph(ChunkJoint joint)
{
    return joint == ChunkJoint::Space || joint == ChunkJoint::Word;
}

/// The list that `chunk` goes on with.
std::optional<OuterList> listAbove(const ChunkSource &chunk)
{
    if (chunk.joint != ChunkJoint::Item && chunk.joint != ChunkJoint::SpacedItem)
        return std::nullopt;
    std::optional<OuterList> list = chunk.list;
    if (list && chunk.joint == ChunkJoint::SpacedItem)
        list->isTight = false;
    return list;
}

} // namespace

ParsedChunk parseChunk(const ChunkSource &chunk, const QList<LinkDefinition> &known,
                       const QList<QString> &asked)
{
    QByteArray prefix;
    for (const LinkDefinition &definition : known)
        prefix += toMarkdown(definition);
    ParserSource source(prefix);
    if (chunk.kind == ChunkKind::Footnote)
        source.addText(footnoteText(chunk.text));
    else
        source.addText(chunk.text, goesOnWithParagraph(chunk.joint));
    for (const QString &label : asked)
        source.addVerbatim(QByteArray("\n[" + label.toUtf8() + "]\n"));

    ParsedChunk parsed;
    parsed.bytes = source.bytes().size();
    BlockBuilder builder(source, listAbove(chunk));
    if (builder.parse()) {
        parsed.blocks = builder.takeBlocks();
        parsed.definitions = answers(builder, asked);
        parsed.lastList = builder.lastList();
        parsed.blocks.resize(std::max<qsizetype>(parsed.blocks.size() - asked.size(), 0));
        if (!parsed.blocks.isEmpty() && builder.notes().at(parsed.blocks.size() - 1).isFenced)
            parsed.blocks.last().open = isFenceOpen(chunk.text, parsed.blocks.last());
    } else {
        parsed.blocks = plainBlocks(chunk.text);
    }
    if (chunk.kind == ChunkKind::Footnote)
        parsed.blocks = asFootnote(chunk.text, std::move(parsed.blocks));
    if (goesOnWithParagraph(chunk.joint) && parsed.blocks.value(0).kind == BlockKind::Paragraph)
        parsed.blocks.first().joins = chunk.joint == ChunkJoint::Space ? Join::WithSpace : Join::WithoutSpace;
    return parsed;
}

bool endsInTopLevelCode(QStringView chunk)
{
    ParserSource source;
    source.addText(chunk);
    source.addVerbatim(kSentinel.toUtf8());
    BlockBuilder builder(source);
    if (!builder.parse())
        return false;
    const QList<Block> blocks = builder.takeBlocks();
    return !blocks.isEmpty() && blocks.last().kind == BlockKind::Code && blocks.last().containers.isEmpty() &&
           blocks.last().code == kSentinel;
}

} // namespace Lectern
