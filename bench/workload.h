// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lectern::Bench {

/// An answer as it is streamed: its Markdown, and the pieces that it comes in, of about a token each.
struct StreamedAnswer
{
    QString text;
    QList<QString> pieces;
};

/// Some hundred words with every kind of block.
StreamedAnswer typicalAnswer(quint32 seed);
/// The same, sixty times as long.
StreamedAnswer longAnswer(quint32 seed);
/// Much prose in very small pieces, for all that a server can send at once.
StreamedAnswer burst(quint32 seed);

/// The events of a response that streams `answer`, a JSON object each, as a server sends them.
QByteArrayList eventsOf(const StreamedAnswer &answer);

/// Code in the language of a fence's tag, of so many lines; empty for a tag that is not among codeTags().
QString codeIn(const QString &tag, int lines);
QStringList codeTags();

/// Writes every workload into `dir`, which is made: see README.md. The same seed gives the same bytes on
/// every machine. What is in the way is written over.
std::optional<Error> makeWorkload(const QString &dir, quint32 seed);

} // namespace Lectern::Bench
