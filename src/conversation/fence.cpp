// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/fence.h"

#include "conversation/markdownline.h"

namespace Lectern {

namespace {

constexpr int kMaxIndentation = 3;
constexpr qsizetype kMinLength = 3;

qsizetype runLength(QStringView text)
{
    qsizetype n = 0;
    while (n < text.size() && text[n] == text.front())
        ++n;
    return n;
}

} // namespace

std::optional<Fence> Fence::openedBy(QStringView line)
{
    const Indentation indentation = indentationOf(line);
    const QStringView content = line.sliced(indentation.characters);
    if (indentation.columns > kMaxIndentation || content.size() < kMinLength)
        return std::nullopt;
    const QChar character = content.front();
    if (character != u'`' && character != u'~')
        return std::nullopt;
    const qsizetype length = runLength(content);
    if (length < kMinLength || (character == u'`' && content.sliced(length).contains(u'`')))
        return std::nullopt;
    return Fence{character, length, indentation.columns};
}

bool Fence::isClosedBy(QStringView line) const
{
    const Indentation indent = indentationOf(line);
    const QStringView content = line.sliced(indent.characters);
    if (indent.columns > kMaxIndentation || content.isEmpty() || content.front() != character)
        return false;
    const qsizetype n = runLength(content);
    return n >= length && isBlankLine(content.sliced(n));
}

QString Fence::codeOf(QStringView line) const
{
    QString code = withoutIndentation(line, indentation);
    return code.replace(QChar::Null, QChar::ReplacementCharacter);
}

} // namespace Lectern
