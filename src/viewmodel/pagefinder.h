// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/textpattern.h"
#include "viewmodel/pathmatches.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QQuickItem>
#include <QRectF>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Lectern {

/// Finds text in the conversation on the page, as it is typed, and says what is to be marked. Counts and
/// steps over the whole path, with what is not on the page yet.
class PageFinder final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ConversationDesk")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int number READ number NOTIFY changed) ///< of the current match, from 1 on; 0 without one
    Q_PROPERTY(int count READ count NOTIFY changed)   ///< as far as it is known by now
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed) ///< everything is counted

public:
    using Page = PathMatches::Page;

    /// `store` must outlive this.
    explicit PageFinder(HistoryStore &store, QObject *parent = nullptr);
    ~PageFinder() override;

    bool isOpen() const { return m_open; }
    const QString &text() const { return m_text; }
    void setText(const QString &text);
    int number() const;
    int count() const { return m_matches.count(); }
    bool isComplete() const { return m_matches.isComplete(); }

    /// The page shows another conversation: what is looked for is looked for there.
    void setPage(const Page &page);
    /// Marks where `text` stands first in `row`, and nothing else; nothing is looked for any more.
    void showSpot(int row, const QString &text);

    /// Looks for `text`, or for what was looked for last when it is empty, from `row` on.
    Q_INVOKABLE void begin(const QString &text, int row);
    /// To the next match or, with -1, to the one before; round again at the ends.
    Q_INVOKABLE void step(int step);
    /// Nothing is marked any more.
    Q_INVOKABLE void end();

    /// What is to be marked in `row`; null: nothing.
    const TextPattern *patternIn(int row) const;
    /// Which of the matches in the `text`th text of `row` is the current one; -1: none.
    int currentIn(int row, int text) const;
    /// In which of the texts of `row` the current one is; -1: in none.
    Q_INVOKABLE int currentTextIn(int row) const;
    /// Where the current match stands in `item`, which shows it.
    void tellPlaced(QQuickItem *item, const QRectF &place);

Q_SIGNALS:
    void openChanged();
    void textChanged();
    void changed();
    void marksChanged();
    /// The reader is to see `row`; with `always` even if it is in sight.
    void rowWanted(int row, bool always);
    /// The turn is to be brought to the page.
    void turnWanted(Lectern::TurnId turn);
    /// Where in its row what is to be seen stands.
    void placed(QQuickItem *item, const QRectF &place);

private:
    void look();
    void take();
    void chooseFirst();
    void goTo(TurnId turn, int index);
    void showCurrent();

    PathMatches m_matches;
    Page m_page;
    bool m_open = false;
    QString m_text;
    TextPattern m_pattern;
    TurnId m_start;     ///< from here on is looked
    int m_startRow = 0; ///< of its rows
    TurnId m_turn;      ///< with the current match
    int m_index = 0;    ///< which of the turn's matches it is
    int m_step = 0;     ///< is taken once enough is counted
    std::optional<MatchPlace> m_place;
    QPersistentModelIndex m_spot;
    int m_spotText = 0;
    bool m_revealing = false; ///< the row was asked for, but not yet the place in it
};

} // namespace Lectern
