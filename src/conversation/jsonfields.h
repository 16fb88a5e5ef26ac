// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Lectern {

/// Writes the fields of an object and leaves out what has its default.
class JsonWriter final
{
public:
    void text(QLatin1StringView key, const QString &value);
    void number(QLatin1StringView key, qint64 value);
    void flag(QLatin1StringView key, bool value);
    void array(QLatin1StringView key, const QJsonArray &value);
    void object(QLatin1StringView key, const QJsonObject &value);
    void time(QLatin1StringView key, const QDateTime &value); ///< UTC, to the millisecond
    void duration(QLatin1StringView key, const std::optional<std::chrono::milliseconds> &value);

    const QJsonObject &json() const { return m_json; }

private:
    QJsonObject m_json;
};

/// What JsonWriter wrote; a field of another type has its default.
namespace JsonField {

qint64 number(const QJsonObject &json, QLatin1StringView key, qint64 fallback = 0);
QDateTime time(const QJsonObject &json, QLatin1StringView key);
std::optional<std::chrono::milliseconds> duration(const QJsonObject &json, QLatin1StringView key);

/// A list of `Value`, each made from one element by `read`.
template <typename Value, typename Read>
QList<Value> list(const QJsonObject &json, QLatin1StringView key, Read read)
{
    QList<Value> values;
    for (const QJsonArray array = json.value(key).toArray(); const auto &value : array)
        values.append(read(value));
    return values;
}

} // namespace JsonField

} // namespace Lectern
