// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/exchangewords.h"
#include "viewmodel/pageselection.h"
#include "viewmodel/rowdata.h"
#include "viewmodel/selectionhtml.h"

#include <QClipboard>
#include <QGuiApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

SelectionWords selectionWords()
{
    return {exportWords().sources,
            [](const TranscriptRow &row) { return rowData(row, TranscriptModel::Role::Text).toString(); }};
}

/// The rows of a turn as they are or, of one that is folded, would be.
QList<TranscriptRow> rowsOf(const TranscriptEntries::Entry &entry, const Conversation &conversation)
{
    const Turn *turn = conversation.turn(entry.turn);
    if (!entry.folded || !turn)
        return entry.rows.rows();
    TurnRows rows = entry.rows; // it knows what of it is unfolded
    for (const RowEdit &edit : rows.update(*turn))
        rows.apply(edit);
    return rows.rows();
}

/// Written when it is asked for, which is seldom: a selection changes with every move of the pointer.
class OfferedText final : public QMimeData
{
public:
    explicit OfferedText(const PageSelection *selection)
        : m_selection(selection)
    {
    }

    bool hasFormat(const QString &format) const override { return formats().contains(format); }
    QStringList formats() const override { return {u"text/plain"_s}; }

protected:
    QVariant retrieveData(const QString &, QMetaType) const override
    {
        return m_selection ? selectionAsText(m_selection->rows(), selectionWords()) : QString();
    }

private:
    QPointer<const PageSelection> m_selection;
};

} // namespace

QList<SelectedRow> PageSelection::rows() const
{
    QList<SelectedRow> rows;
    if (!m_active)
        return rows;
    const bool isTurned = isBefore(m_ends[Focus], m_ends[Anchor]);
    const End &from = m_ends[isTurned ? Focus : Anchor];
    const End &to = m_ends[isTurned ? Anchor : Focus];
    const TranscriptEntries &entries = m_model->entries();
    const size_t last = entries.find(to.turn);
    for (size_t entry = entries.find(from.turn); entry <= last && entry < entries.size(); ++entry)
        appendRows(rows, entry, from, to);
    return rows;
}

void PageSelection::appendRows(QList<SelectedRow> &rows, size_t entry, const End &from, const End &to) const
{
    const TranscriptEntries::Entry &turn = m_model->entries()[entry];
    const QList<TranscriptRow> all = rowsOf(turn, m_model->conversation());
    for (int row = 0; row < all.size(); ++row) {
        const bool isAbove = turn.turn == from.turn && row < from.row;
        const bool isBelow = turn.turn == to.turn && row > to.row;
        if (isAbove || isBelow)
            continue;
        const bool isFirst = turn.turn == from.turn && row == from.row;
        const bool isLast = turn.turn == to.turn && row == to.row;
        if (auto part =
                cutRow(all.at(row), isFirst ? from.place : TextPlace(), isLast ? to.place : TextPlace::end()))
            appendRow(rows, *std::move(part));
    }
}

QString PageSelection::line() const
{
    const QString text =
        m_active && m_from.row == m_to.row ? selectionAsText(rows(), selectionWords()) : QString();
    return text.contains(u'\n') ? QString() : text;
}

QMimeData *PageSelection::written(Form form) const
{
    const QList<SelectedRow> selected = rows();
    const SelectionWords words = selectionWords();
    auto data = std::make_unique<QMimeData>();
    const QString markdown =
        form == Form::All || form == Form::Markdown ? selectionAsMarkdown(selected, words) : QString();
    data->setText(form == Form::Markdown ? markdown : selectionAsText(selected, words));
    if (!markdown.isEmpty())
        data->setData(u"text/markdown"_s, markdown.toUtf8());
    if (form == Form::All || form == Form::Html)
        data->setHtml(selectionAsHtml(selected, words));
    return data.release();
}

void PageSelection::copy(Form form)
{
    if (!m_active)
        return;
    QGuiApplication::clipboard()->setMimeData(written(form)); // which takes it over
    m_unfinished = m_all && m_model->conversation().hasEarlier() ? std::optional(form) : std::nullopt;
}

void PageSelection::offer()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_active && clipboard->supportsSelection())
        clipboard->setMimeData(new OfferedText(this), QClipboard::Selection); // which takes it over
}

} // namespace Lectern
