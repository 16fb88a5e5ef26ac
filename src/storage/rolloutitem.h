// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

/// The items of the Codex CLI's session files, cleaned of what makes no sense elsewhere.
namespace Lectern {

/// What a person wrote, out of a message in the person's name.
struct RolloutQuestion
{
    QString text; ///< empty when the CLI wrote all of it
    int files = 0;
};

RolloutQuestion rolloutQuestion(const QJsonObject &message);

/// Items that are the CLI's own book-keeping: nothing that was said or done.
bool isBookkeeping(const QString &type);

/// `json` as it can be kept and sent again by another account: ids and sealed reasoning belong to the one
/// that made them, and servers refuse them from others.
QJsonObject rolloutItem(const QJsonObject &json);

/// The output of a tool as text, and how many pictures it had, which are left out.
RolloutQuestion rolloutOutput(const QJsonObject &json);

} // namespace Lectern
