// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/event.h"

#include <QJsonArray>
#include <QSet>
#include <QString>

namespace Lectern {

/// What has come of an answer, as far as it decides how to go on after a failure. Pure.
class TurnProgress
{
public:
    void apply(const Protocol::Event &event);

    /// A new response begins: what is finished stays, what is not is forgotten.
    void beginResponse();

    /// Something of an item that is not finished has been shown: nothing may be asked again without a word of the
    /// person.
    bool hasShownUnfinished() const { return !m_shown.isEmpty(); }

    /// A message that is no mere commentary is finished: the answer has come, only the end of the response is
    /// missing. Asked again, it would come twice.
    bool hasAnswer() const { return m_hasAnswer; }

    /// The finished items of all responses of the turn, in the form in which they go back as input.
    const QJsonArray &finished() const { return m_finished; }
    /// Those of the current response.
    QJsonArray finishedNow() const;

    /// False when an item of the current response cannot go back.
    bool isReplayable() const { return m_isReplayable; }

private:
    void show(const Protocol::ItemRef &at, const QString &text);
    void finish(int outputIndex, const Protocol::Item &item);

    QSet<QString> m_shown; ///< unfinished items with something to see
    QJsonArray m_finished;
    qsizetype m_before = 0; ///< of m_finished: those of earlier responses
    bool m_isReplayable = true;
    bool m_hasAnswer = false;
};

} // namespace Lectern
