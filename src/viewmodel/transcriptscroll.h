// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/heightindex.h"
#include "viewmodel/transcriptmodel.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QQuickItem>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Where the page stands. What is read keeps its pixel whatever changes above it; the end is followed while
/// `following`; a scroll bar is told the truth as far as it is known, though only the rows in sight exist.
/// All is put right before the frame that would show it: no frame shows a jump.
class TranscriptScroll : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *list READ list WRITE setList NOTIFY listChanged) ///< a ListView of `transcript`
    Q_PROPERTY(
        Lectern::TranscriptModel *transcript READ transcript WRITE setTranscript NOTIFY transcriptChanged)
    Q_PROPERTY(bool following READ isFollowing WRITE setFollowing NOTIFY followingChanged)
    /// For rooms of turns that nobody has looked at: pixels that a character takes up on the page.
    Q_PROPERTY(double density MEMBER m_density NOTIFY densityChanged)
    Q_PROPERTY(
        double reach MEMBER m_reach NOTIFY densityChanged) ///< so many pixels from the end it is the end
    Q_PROPERTY(double position READ position NOTIFY moved) ///< from 0, as a share of all
    Q_PROPERTY(double size READ size NOTIFY moved)         ///< of what is in sight, as a share of all

public:
    explicit TranscriptScroll(QObject *parent = nullptr);
    ~TranscriptScroll() override;

    QQuickItem *list() const { return m_list; }
    void setList(QQuickItem *list);
    TranscriptModel *transcript() const { return m_model; }
    void setTranscript(TranscriptModel *model);
    bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    double position() const { return m_position; }
    double size() const { return m_size; }

    /// How high the turn at `row` is or may be.
    Q_INVOKABLE double heightOf(int row) const;
    /// `offset` pixels below the top of `row` are at the top of the page; less than that at its end.
    Q_INVOKABLE void goTo(int row, double offset);
    /// To a share of the whole way, from 0 to 1.
    Q_INVOKABLE void goToShare(double share);
    Q_INVOKABLE void scrollBy(double distance);
    Q_INVOKABLE void goToEnd();
    Q_INVOKABLE bool isAtEnd() const;
    /// The row at the top, and how far down it the page begins.
    Q_INVOKABLE int topRow() const;
    Q_INVOKABLE double topOffset() const;
    /// Brings `row` into sight, with as little movement as can be; returns its item.
    Q_INVOKABLE QQuickItem *show(int row);
    /// The rows of the folded turn at `row` are needed with the next frame.
    Q_INVOKABLE void want(int row);
    /// What stands above `y` in `row` has grown by so many pixels: what is read below it keeps its place.
    Q_INVOKABLE void takeGrowth(int row, double y, double by);
    /// Puts everything right now instead of before the next frame.
    Q_INVOKABLE void settle();

Q_SIGNALS:
    void listChanged();
    void transcriptChanged();
    void followingChanged();
    void densityChanged();
    void moved();

private Q_SLOTS:
    void takeMove();
    void takeEnd();
    void touch();

private:
    /// What comes into sight brings other things into sight; each time less of it.
    static constexpr int kRounds = 8;

    void takeWindow(QQuickWindow *window);
    void layOut();
    void place(int row);
    void placeAtEnd();
    void fillHole();
    void keepAnchor();
    void scaleAnchor(const QQuickItem &item);
    void takeAnchor();
    void wantNear();
    void wantTurn(size_t entry);
    QList<int> takeWanted();
    void unfoldWanted();
    void unfold(int row);
    void foldFarAway();
    void rest();
    void measure();
    void updateBar();
    double depth() const;
    void insertTurns(qsizetype at, qsizetype count);
    double estimate(size_t entry) const;
    QQuickItem *itemAt(int row) const;
    int rowAt(double y) const;
    double contentY() const;
    void setContentY(double y);
    double firstY() const;
    double lastY() const;

    QPointer<QQuickItem> m_list;
    QPointer<QQuickWindow> m_window;
    QPointer<TranscriptModel> m_model;
    HeightIndex m_heights;                ///< of the turns
    QSet<QPersistentModelIndex> m_wanted; ///< folded rows
    QPersistentModelIndex m_anchor;       ///< this row keeps its place while the end is not followed
    double m_anchorOffset = 0;
    double m_grown = 0;      ///< pixels that came above what is seen while it moved; yet to be made up for
    double m_anchorUnit = 0; ///< how high a line of it is, if it is a long one
    double m_density = 0.3;
    double m_reach = 4;
    double m_position = 0;
    double m_size = 1;
    QTimer m_rest;      ///< runs while somebody scrolls
    int m_unfolded = 0; ///< rows, since what is far away has been folded
    bool m_following = true;
    bool m_scaled = false;   ///< sizes have changed since the last frame
    bool m_dirty = true;     ///< something may have moved since the last frame
    bool m_settling = false; ///< what moves now is put right
};

} // namespace Lectern
