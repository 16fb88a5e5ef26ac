// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/pagetext.h"
#include "viewmodel/transcriptmodel.h"

#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <compare>
#include <optional>
#include <utility>

namespace Lectern {

/// A place on the page, by the rows as they are now.
struct PagePlace
{
    int row = -1;
    TextPlace place;

    friend auto operator<=>(const PagePlace &, const PagePlace &) = default;
};

/// What is selected on the page, from one place to another. It belongs to the turns, not to what shows them:
/// rows come and go, fold and grow, and it stays. Where neither end is set, or both are the same, nothing is
/// selected.
class PageSelection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Lectern::TranscriptModel *transcript READ transcript WRITE setTranscript NOTIFY transcriptChanged)
    Q_PROPERTY(bool active READ isActive NOTIFY changed)                       ///< something is selected
    Q_PROPERTY(bool browsing READ isBrowsing WRITE setBrowsing NOTIFY changed) ///< a caret shows its focus
    Q_PROPERTY(int focusRow READ focusRow NOTIFY changed)                      ///< -1 without one

public:
    /// What a selection goes on by.
    enum class Unit { Letter, Word, Paragraph };
    /// How it is written for other programs; All is all of them at once.
    enum class Form { All, Markdown, Text, Html };
    Q_ENUM(Form)

    struct Share
    {
        qsizetype from = 0;
        qsizetype to = 0;
        bool goesOn = false; ///< what stands behind the text is selected, too

        friend bool operator==(const Share &, const Share &) = default;
    };

    explicit PageSelection(QObject *parent = nullptr);
    ~PageSelection() override;

    TranscriptModel *transcript() const { return m_model; }
    /// Of another one nothing is selected.
    void setTranscript(TranscriptModel *model);
    bool isActive() const { return m_active; }
    bool isBrowsing() const { return m_browsing; }
    void setBrowsing(bool browsing);
    int focusRow() const { return focus().row; }

    /// Where it ends that moves; row -1 without one.
    PagePlace focus() const { return resolve(m_ends[Focus]); }
    const PagePlace &from() const { return m_from; }
    const PagePlace &to() const { return m_to; }

    /// A selection begins at `place`, with the word or the paragraph there.
    void begin(const PagePlace &place, Unit unit = Unit::Letter);
    /// It goes on to `place`, with the word or the paragraph there; what it was begun with stays selected.
    void extend(const PagePlace &place, Unit unit = Unit::Letter);
    /// All of the conversation, down to the end of what is its last turn now.
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clear();

    /// What of the `text`th text of `row`, which has `size` letters, is selected.
    std::optional<Share> shareOf(int row, int text, qsizetype size) const;
    /// Whether something of `row` is selected.
    Q_INVOKABLE bool touches(int row) const;
    /// Which of the texts of `row` the end is in that moves; -1: none.
    Q_INVOKABLE int focusTextIn(int row) const;
    bool covers(const PagePlace &place) const { return m_from <= place && place < m_to; }
    /// What is selected of the rows, those of folded turns too.
    QList<SelectedRow> rows() const;
    /// It in plain words, on one line; empty when it is several.
    Q_INVOKABLE QString line() const;
    Q_INVOKABLE void copy(Lectern::PageSelection::Form form);
    /// Other programs get it with the middle button, where that is the custom.
    void offer();

    /// The text at a place; empty where there is none.
    QString textAt(const PagePlace &place) const;

Q_SIGNALS:
    void transcriptChanged();
    void changed();
    /// All is selected, but not all is here.
    void earlierWanted();

private:
    /// A place that outlives the rows.
    struct End
    {
        TurnId turn;
        int row = 0; ///< of its turn
        TextPlace place;
    };
    /// The latter two are what the selection was begun with.
    enum EndName { Anchor, Focus, Origin, OriginEnd };

    PagePlace resolve(const End &end) const;
    End endAt(const PagePlace &place) const;
    bool isBefore(const End &a, const End &b) const;
    std::pair<PagePlace, PagePlace> unitAt(const PagePlace &place, Unit unit) const;
    void renew();
    void takeInserted(int first, int last);
    void takeRemoved(int first, int last);
    void takeTurns();
    void appendRows(QList<SelectedRow> &rows, size_t entry, const End &from, const End &to) const;
    QMimeData *written(Form form) const;

    QPointer<TranscriptModel> m_model;
    std::array<End, 4> m_ends;
    PagePlace m_from; ///< anchor and focus by rows, in their order
    PagePlace m_to;
    bool m_set = false; ///< the ends are somewhere
    bool m_active = false;
    bool m_browsing = false;
    bool m_all = false;               ///< what comes above is selected, too
    std::optional<Form> m_unfinished; ///< was copied before all was here
};

} // namespace Lectern
