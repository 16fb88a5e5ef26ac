// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/turn.h"

#include <QString>
#include <QVariant>

namespace Lectern {

class Rows;

/// How turns and items stand in their columns; the statements are in step with the functions beside them.

extern const QString kTurnQuery; ///< one turn by its id, without its items
Turn turnIn(const Rows &row);

/// id, conversation, parent and depth stand before turnValues() ...
extern const QString kTurnInsert;
/// ... or the id behind them.
extern const QString kTurnUpdate;
QVariantList turnValues(const Turn &turn);

extern const QString kItemsQuery; ///< of one turn, in their order
AnswerItem itemIn(const Rows &row, qsizetype place);
extern const QString kItemPut;
QVariantList itemValues(TurnId turn, qsizetype place, const AnswerItem &item);

extern const QString kLedgerSum; ///< of one conversation
extern const QString kLedgerPut;
Protocol::Ledger ledgerIn(const Rows &row, int column);
QVariantList ledgerValues(const Turn &turn);

} // namespace Lectern
