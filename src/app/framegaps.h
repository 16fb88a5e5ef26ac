// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractAnimation>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>

namespace Lectern {

/// Some numbers, for a table: the smallest value that `share` of them do not exceed; 0 for none.
double percentile(QList<double> values, double share);

/// The gaps between the refreshes at which animations go on, in milliseconds: what a thread that is too busy
/// for its frames cannot hide. Begins with start(), ends with stop().
class FrameGaps final : public QAbstractAnimation
{
    Q_OBJECT

public:
    explicit FrameGaps(QObject *parent = nullptr);

    int duration() const override { return -1; }
    const QList<double> &gaps() const { return m_gaps; }
    /// `frames`, `p50`, `p95`, `p99`, `max`, `dropped` (frames of 60 a second that did not come) and
    /// `over50`.
    QJsonObject figures() const;

Q_SIGNALS:
    /// Another refresh, so many milliseconds after the one before.
    void ticked(double gap);

protected:
    void updateCurrentTime(int time) override;
    void updateState(State state, State before) override;

private:
    QElapsedTimer m_since;
    QList<double> m_gaps;
};

} // namespace Lectern
