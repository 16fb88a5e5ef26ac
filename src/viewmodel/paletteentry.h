// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"

#include <QList>
#include <QString>

namespace Lectern {

enum class PaletteKind { Conversation, Action, Model, Search };

/// Something that can be chosen in the palette.
struct PaletteEntry
{
    PaletteKind kind = PaletteKind::Action;
    QString text;
    QString note;   ///< what it is
    QString keys;   ///< as the platform writes them
    QString icon;   ///< of resources/icons; empty: none
    QString action; ///< of an Action: its name
    ConversationId conversation;
    int model = -1;      ///< of a Model: its row in ModelChoice
    QString folded = {}; ///< `text`, see foldedForMatch()
};

/// Those of `entries` that `query` finds, the best first; those that are equally good stay as they were. An
/// empty query finds the first few conversations, all actions and all models.
QList<PaletteEntry> rankedEntries(const QList<PaletteEntry> &entries, const QString &query);

} // namespace Lectern
