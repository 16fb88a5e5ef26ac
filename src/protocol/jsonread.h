// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

class QJsonValue;

/// Lenient reading of a server's JSON: a field that is missing or of another type gives the default, never an
/// error.
namespace Lectern::Protocol {

/// No response comes near this many items, parts or annotations. An index above it counts as not said, so
/// that a hostile one never decides how much memory is taken.
constexpr int kMaxIndex = 100'000;

/// Empty unless the field is a string.
QString stringAt(const QJsonObject &object, QLatin1StringView key);

/// Nothing unless the field is a string.
std::optional<QString> optionalStringAt(const QJsonObject &object, QLatin1StringView key);

/// The text of a string, number or boolean; empty for everything else.
QString scalarText(const QJsonValue &value);

/// A number, or a string that spells one; always finite.
std::optional<double> numberAt(const QJsonObject &object, QLatin1StringView key);

/// A whole number from 0 on, else `fallback`.
qint64 countAt(const QJsonObject &object, QLatin1StringView key, qint64 fallback = 0);

/// A whole number from 0 to kMaxIndex, else `fallback`.
int indexAt(const QJsonObject &object, QLatin1StringView key, int fallback);

/// Seconds since 1970, up to the year 2100, as UTC: later times are milliseconds or nonsense.
std::optional<QDateTime> unixTime(std::optional<double> seconds);
std::optional<QDateTime> unixTimeAt(const QJsonObject &object, QLatin1StringView key);

/// The `headers` member: names in lower case, values as text, what has no text left out.
QHash<QString, QString> headersOf(const QJsonObject &object);

/// `text` without surrounding space and control characters, at most `maxLength` characters long; an ellipsis
/// marks the cut, which never splits a character.
QString shortened(const QString &text, qsizetype maxLength);

} // namespace Lectern::Protocol
