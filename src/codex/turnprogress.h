// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/event.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace Lectern {

/// What has come of an answer, as far as it decides how to go on after a failure. No sockets, files or
/// timers.
class TurnProgress
{
public:
    void apply(const Protocol::Event &event);

    /// A new response begins: what is finished stays. The text of what is not is forgotten, or with
    /// `keepsText` counts as said.
    void beginResponse(bool keepsText);

    /// Something of an item that is not finished has been shown: nothing may be asked again without a word of
    /// the person.
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
    struct Unfinished
    {
        QString key;
        QString text; ///< of a message
    };

    Unfinished &shown(const Protocol::ItemRef &at);
    void show(const Protocol::ItemRef &at, const QString &text);
    void say(const Protocol::ItemRef &at, const QString &text, bool isWhole);
    void finish(int outputIndex, const Protocol::Item &item);
    void put(const QString &key, const QJsonObject &json);

    QList<Unfinished> m_shown; ///< unfinished items with something to see, in the order of their appearance
    QJsonArray m_finished;
    QHash<QString, qsizetype> m_places; ///< in m_finished: the items of the current response
    qsizetype m_before = 0;             ///< of m_finished: those of earlier responses
    bool m_isReplayable = true;
    bool m_hasAnswer = false;
};

} // namespace Lectern
