// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/codecolours.h"

#include <QStringList>

#include <algorithm>

namespace Lectern {

CodeColours::CodeColours(const CodeLines &lines)
    : m_lines(lines)
    , m_starts{{}}
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &CodeColours::readOn);
}

void CodeColours::setLook(const QString &language, const QColor &background, const QString &theme)
{
    if (m_language == language && m_background == background && m_theme == theme)
        return;
    const bool isOther = m_language != language;
    m_language = language;
    m_background = background;
    m_theme = theme;
    const bool wasPlain = isPlain();
    m_highlighter = makeCodeHighlighter(language, background, theme);
    if (isOther) // the states are of the language
        forget(0);
    if (!wasPlain || !isPlain())
        Q_EMIT changed();
}

void CodeColours::forget(int piece)
{
    m_starts.resize(std::min(m_starts.size(), qsizetype(piece) + 1));
    m_wanted = std::min(m_wanted, m_lines.pieceCount() - 1);
}

CodeState CodeColours::start(int piece)
{
    if (knows(piece))
        return m_starts.at(piece);
    m_wanted = std::max(m_wanted, piece);
    if (!isPlain() && !m_idle.isActive())
        m_idle.start();
    return {};
}

void CodeColours::note(int piece, const CodeState &state)
{
    if (piece == m_starts.size())
        m_starts.append(state);
    else if (piece < m_starts.size())
        m_starts[piece] = state;
}

CodeState CodeColours::read(const QString &row, const CodeState &state, CodeLook *look)
{
    ++m_rowsRead;
    return m_highlighter->read(row, state, look);
}

/// One piece, and then whatever else there is to do comes first.
void CodeColours::readOn()
{
    const int piece = int(m_starts.size()) - 1;
    if (isPlain() || piece >= m_wanted || piece >= m_lines.pieceCount())
        return;
    CodeState state = m_starts.at(piece);
    int at = 0;
    const QStringList rows = m_lines.shown(piece).split(u'\n');
    for (const QString &row : rows) {
        const int end = at + int(row.size());
        if (!m_lines.piece(piece).isPart(at, end))
            state = read(row, state, nullptr);
        at = end + 1;
    }
    m_starts.append(state);
    if (piece + 1 < m_wanted)
        m_idle.start();
    Q_EMIT startFound(piece + 1);
}

} // namespace Lectern
