// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/demoresponse.h"

#include <QJsonObject>

#include <functional>

namespace Lectern::Demo {

/// Places in a response where something can go wrong.
enum class Position {
    AtOnce,     ///< before the first event
    BeforeText, ///< before the first piece of text
    InText,     ///< in the middle of it
    AfterText,  ///< after the last piece, before its message is done
    AfterItem,  ///< after the message is done, before the response is
};

/// The index of the event before which `where` is. A response without text has every place but the first
/// before its last event.
qsizetype indexOf(const DemoResponse &response, Position where);

/// `response` up to `where`, then `instead`. Nothing can be continued from what is left.
void breakOff(DemoResponse &response, Position where, const QList<DemoEvent> &instead);

/// `more` in the middle of a response that is whole otherwise.
void insertAt(DemoResponse &response, Position where, const QList<DemoEvent> &more);

/// Changes `response.completed`, where there is one.
void editCompleted(DemoResponse &response, const std::function<void(QJsonObject &event)> &edit);

/// Keeps the pieces of text alone: nothing says that a text, a part or an item is done.
void keepDeltasOnly(DemoResponse &response);

/// The same words, but as a refusal instead of an answer.
void turnIntoRefusal(DemoResponse &response);

/// A life-cycle event (`response.failed` and its like) of this response with `changes` in its `response`.
DemoEvent lifeCycleEvent(const DemoResponse &response, const QString &type, const QJsonObject &changes);

/// `object` as it goes out.
DemoEvent eventFrom(const QJsonObject &object);

/// Adds the whole item of a call of a function that nobody offered, as the last one.
void addFunctionCall(DemoResponse &response);

} // namespace Lectern::Demo
