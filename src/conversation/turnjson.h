// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/turn.h"

#include <QAnyStringView>
#include <QJsonObject>

/// Turns as JSON, for what keeps them and hands them on. Reading is total: what is missing or of another type
/// has its default. Nothing is lost but what has no meaning later: times of the steady clock, and what a tree
/// of turns knows better (ids, branches, whether it is the latest).
namespace Lectern {

/// Everything of a turn: question, answer as it was received, how it ended and what it cost.
QJsonObject turnJson(const Turn &turn);
Turn turnFromJson(const QJsonObject &json);

/// The finished or announced item as the server sent it; empty when it never sent one.
QJsonObject wireJson(const AnswerItem &item);

/// What an item at `place` of its turn has beside wireJson(): text that came in pieces, what a tool did last.
/// Mostly nothing, so that no text is kept twice.
QJsonObject builtJson(const AnswerItem &item, qsizetype place);

/// The item that both were made from. `done` and AnswerItem::duration are the caller's.
AnswerItem itemFromJson(const QJsonObject &wire, const QJsonObject &built, qsizetype place, bool done);

QJsonObject usageJson(const Protocol::Usage &usage);
Protocol::Usage usageFromJson(const QJsonObject &json);
QJsonObject errorJson(const Error &error);
Error errorFromJson(const QJsonObject &json);

/// Names in files; they never change. A name that is not known, of a newer version perhaps, is a Failed turn,
/// and OutcomeUnknown.
QLatin1StringView stateName(TurnState state);
TurnState stateNamed(QAnyStringView name);
QLatin1StringView deliveryName(Delivery delivery);
Delivery deliveryNamed(QAnyStringView name);

} // namespace Lectern
