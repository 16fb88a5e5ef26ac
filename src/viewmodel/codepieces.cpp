// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/codepieces.h"

#include "conversation/unifieddiff.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// A block in such a language may still be a diff.
bool saysNothing(const QString &language)
{
    const QString tag = language.toLower();
    return tag.isEmpty() || tag == "text"_L1 || tag == "txt"_L1 || tag == "plaintext"_L1;
}

} // namespace

CodePieces::CodePieces(QObject *parent)
    : QAbstractListModel(parent)
{
}

CodePieces::~CodePieces() = default;

int CodePieces::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_live.size());
}

QVariant CodePieces::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int piece = m_live.at(index.row());
    switch (Role(role)) {
    case Role::Piece:
        return piece;
    case Role::Top:
        return m_tops.at(piece);
    case Role::Extent:
        return m_tops.at(piece + 1) - m_tops.at(piece);
    }
    return {};
}

QHash<int, QByteArray> CodePieces::roleNames() const
{
    return {{int(Role::Piece), "piece"}, {int(Role::Top), "above"}, {int(Role::Extent), "extent"}};
}

void CodePieces::setCode(const CodeValue &code)
{
    const int first = m_lines.setText(code.text);
    if (first >= m_lines.pieceCount())
        return;
    m_measured.removeIf([first](const auto &entry) { return entry.key() >= first; });
    m_colours.forget(first);
    if (first == 0)
        look();
    stack(first);
    Q_EMIT codeChanged();
    Q_EMIT changedFrom(first);
}

void CodePieces::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    look();
    Q_EMIT languageChanged();
}

void CodePieces::setBackground(const QColor &background)
{
    if (m_background == background)
        return;
    m_background = background;
    look();
    Q_EMIT backgroundChanged();
}

void CodePieces::setTheme(const QString &theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    look();
    Q_EMIT themeChanged();
}

void CodePieces::setLimit(int rows)
{
    if (m_limit == rows)
        return;
    m_limit = rows;
    m_measured.clear();
    stack(0);
    Q_EMIT limitChanged();
    Q_EMIT changedFrom(0);
}

void CodePieces::setWrapColumns(int columns)
{
    if (m_wrapColumns == columns)
        return;
    m_wrapColumns = columns;
    m_measured.clear();
    stack(0);
    Q_EMIT wrapColumnsChanged();
}

void CodePieces::setRowHeight(qreal height)
{
    if (m_rowHeight == height)
        return;
    m_rowHeight = height;
    m_measured.clear();
    stack(0);
    Q_EMIT rowHeightChanged();
}

void CodePieces::setSeenTop(qreal y)
{
    m_seenTop = y;
    choose();
    Q_EMIT seenChanged();
}

void CodePieces::setSeenBottom(qreal y)
{
    m_seenBottom = y;
    choose();
    Q_EMIT seenChanged();
}

void CodePieces::setWanted(int piece)
{
    if (m_wanted == piece)
        return;
    m_wanted = piece;
    choose();
    Q_EMIT wantedChanged();
}

void CodePieces::measure(int piece, qreal height)
{
    if (m_wrapColumns == 0 || !has(piece) || extent(piece) == height)
        return;
    const qreal bottom = m_tops.at(piece + 1);
    const qreal by = height - extent(piece);
    m_measured.insert(piece, height);
    stack(piece);
    Q_EMIT moved(bottom, by);
}

void CodePieces::look()
{
    const bool isDiff = saysNothing(m_language) && isUnifiedDiff(m_lines.text());
    m_colours.setLook(isDiff ? u"diff"_s : m_language, m_background, m_theme);
}

qreal CodePieces::extent(int piece) const
{
    if (const auto measured = m_measured.constFind(piece); measured != m_measured.cend())
        return *measured;
    if (m_wrapColumns > 0)
        return m_lines.wrappedRows(piece, m_wrapColumns, m_limit) * m_rowHeight;
    const int rows = m_lines.piece(piece).rowCount();
    return (m_limit > 0 ? std::min(rows, m_limit) : rows) * m_rowHeight;
}

/// The pieces stand one below the other; those from `from` on have to be placed anew.
void CodePieces::stack(int from)
{
    const int count = shownCount();
    const qreal before = height();
    from = std::min(from, count - 1);
    m_tops.resize(count + 1);
    for (int piece = from; piece < count; ++piece)
        m_tops[piece + 1] = m_tops.at(piece) + extent(piece);
    choose();
    const auto moved = std::ranges::lower_bound(std::as_const(m_live), from) - m_live.cbegin();
    if (moved < m_live.size())
        Q_EMIT dataChanged(index(int(moved)), index(int(m_live.size()) - 1),
                           {int(Role::Top), int(Role::Extent)});
    if (height() != before)
        Q_EMIT heightChanged();
}

int CodePieces::pieceAt(qreal y) const
{
    const auto below = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return std::clamp(int(below - m_tops.cbegin()) - 1, 0, shownCount() - 1);
}

QList<int> CodePieces::chosen() const
{
    QSet<int> pieces;
    if (m_seenBottom > 0 && m_seenTop < height()) {
        const int last = pieceAt(m_seenBottom);
        for (int piece = pieceAt(m_seenTop); piece <= last; ++piece)
            pieces.insert(piece);
    }
    if (has(m_wanted))
        pieces.insert(m_wanted);
    QList<int> sorted = pieces.values();
    std::ranges::sort(sorted);
    return sorted;
}

void CodePieces::choose()
{
    const QList<int> next = chosen();
    if (next == m_live)
        return;
    for (int row = int(m_live.size()) - 1; row >= 0; --row) {
        if (std::ranges::binary_search(next, m_live.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_live.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < next.size(); ++row) {
        if (row < m_live.size() && m_live.at(row) == next.at(row))
            continue;
        beginInsertRows({}, row, row);
        m_live.insert(row, next.at(row));
        endInsertRows();
    }
}

} // namespace Lectern
