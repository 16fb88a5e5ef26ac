// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/answerbuilder.h"
#include "conversation/turnrows.h"
#include "support/events.h"

#include <algorithm>

namespace Lectern::Testing {

/// The rows of a turn and a copy that follows their edits alone.
class Page
{
public:
    Turn turn;

    explicit Page(const QString &question = QStringLiteral("question"))
    {
        turn.id = TurnId(1);
        turn.question = question;
        turn.state = TurnState::Streaming;
    }

    void apply(const QJsonObject &json) { applyToItems(turn, Testing::event(json), {}); }
    void finish(TurnState state = TurnState::Completed)
    {
        closeItems(turn, Clock::TimePoint(std::chrono::seconds(2)));
        turn.state = state;
    }
    /// Returns the first row that changed, or the number of rows.
    qsizetype update()
    {
        qsizetype first = m_rows.rows().size();
        for (const RowEdit &edit : m_rows.update(turn)) {
            first = std::min(first, edit.first);
            m_valid = m_valid && edit.first >= 0 && edit.removed >= 0 &&
                      edit.first + edit.removed <= m_copy.size() &&
                      (edit.removed > 0 || !edit.inserted.isEmpty());
            if (m_valid) {
                m_copy.remove(edit.first, edit.removed);
                for (qsizetype i = 0; i < edit.inserted.size(); ++i)
                    m_copy.insert(edit.first + i, edit.inserted[i]);
            }
            m_rows.apply(edit);
        }
        return first;
    }
    void toggle(int outputIndex) { m_rows.toggleReasoning(outputIndex); }

    const QList<TranscriptRow> &rows() const { return m_rows.rows(); }
    bool isFollowed() const { return m_valid && m_copy == m_rows.rows(); }

private:
    TurnRows m_rows;
    QList<TranscriptRow> m_copy;
    bool m_valid = true;
};

/// All at once, for comparison.
inline QList<TranscriptRow> rowsOf(const Turn &turn)
{
    Page page;
    page.turn = turn;
    page.update();
    return page.rows();
}

} // namespace Lectern::Testing
