// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/jsonfields.h"

#include "protocol/jsonread.h"

namespace Lectern {

void JsonWriter::text(QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        m_json.insert(key, value);
}

void JsonWriter::number(QLatin1StringView key, qint64 value)
{
    if (value != 0)
        m_json.insert(key, value);
}

void JsonWriter::flag(QLatin1StringView key, bool value)
{
    if (value)
        m_json.insert(key, true);
}

void JsonWriter::array(QLatin1StringView key, const QJsonArray &value)
{
    if (!value.isEmpty())
        m_json.insert(key, value);
}

void JsonWriter::object(QLatin1StringView key, const QJsonObject &value)
{
    if (!value.isEmpty())
        m_json.insert(key, value);
}

void JsonWriter::time(QLatin1StringView key, const QDateTime &value)
{
    if (value.isValid())
        m_json.insert(key, value.toUTC().toString(Qt::ISODateWithMs));
}

void JsonWriter::duration(QLatin1StringView key, const std::optional<std::chrono::milliseconds> &value)
{
    if (value)
        m_json.insert(key, qint64(value->count()));
}

namespace JsonField {

qint64 number(const QJsonObject &json, QLatin1StringView key, qint64 fallback)
{
    return json.value(key).toInteger(fallback);
}

QDateTime time(const QJsonObject &json, QLatin1StringView key)
{
    const QDateTime time = QDateTime::fromString(Protocol::stringAt(json, key), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

std::optional<std::chrono::milliseconds> duration(const QJsonObject &json, QLatin1StringView key)
{
    if (!json.value(key).isDouble())
        return std::nullopt;
    return std::chrono::milliseconds(number(json, key));
}

} // namespace JsonField

} // namespace Lectern
