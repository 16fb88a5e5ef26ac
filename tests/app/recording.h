// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace Lectern::Testing {

/// One recorded response, up to the event that ends it, and what must come of it.
struct RecordedResponse
{
    QList<QJsonObject> events;

    /// The text of the messages: as the finished items give it, of an item that was never finished the
    /// pieces.
    QByteArray text() const;

    ExitStatus status() const;
};

/// What comes of one question: the responses of all attempts at it, the last of which decides.
struct RecordedTurn
{
    QList<RecordedResponse> attempts;

    QList<QJsonObject> events() const;
    QByteArray text() const;
    ExitStatus status() const { return attempts.constLast().status(); }
};

/// The turn that starts with the response at `next` of `responses`, which the server plays one after the
/// other, over and over; `next` moves on.
RecordedTurn playTurn(const QList<RecordedResponse> &responses, qsizetype &next);

/// The responses of the file at `path`, in its order.
QList<RecordedResponse> readRecording(const QString &path);

/// Every recorded stream there is, by full path; empty where there are no fixtures.
QStringList recordings();

} // namespace Lectern::Testing
