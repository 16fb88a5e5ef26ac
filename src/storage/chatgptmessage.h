// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/turn.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Lectern {

/// One message of ChatGPT's data export, as what it is for a conversation here.
struct ChatGptMessage
{
    enum class Role {
        Hidden,    ///< nothing to show: system messages, instructions, empty ones
        Question,  ///< what the person asked
        Item,      ///< a piece of the answer
        Output,    ///< what a tool gave back: belongs to the call before it
        Reasoning, ///< how long it was thought, about the reasoning before it
    };

    Role role = Role::Hidden;
    QString text;     ///< of a question or an output
    QJsonObject item; ///< of an item, in the form of the wire
    QString model;
    std::optional<QDateTime> time;
    bool wrongTime = false;
    std::optional<std::chrono::milliseconds> duration; ///< of Reasoning
    std::optional<TurnState> ending; ///< how the answer ended with it, unless it went on or ended well
    int files = 0;                   ///< pictures and files that it names
    bool unknown = false;            ///< its content is of a kind that is not known
};

/// Total: any value gives a message, at worst a hidden one.
ChatGptMessage parseChatGptMessage(const QJsonObject &json);

} // namespace Lectern
