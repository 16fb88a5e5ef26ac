// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/jsonread.h"

#include <QJsonValue>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern::Protocol {

QString stringAt(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

std::optional<QString> optionalStringAt(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

QString scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        // A whole number that fits is written without an exponent: "1790422999", not "1.79e+09".
        if (const qint64 whole = value.toInteger(-1); whole != -1)
            return QString::number(whole);
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Null:
    case QJsonValue::Array:
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

std::optional<double> numberAt(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    bool valid = value.isDouble();
    const double number = value.isString() ? value.toString().toDouble(&valid) : value.toDouble();
    return valid && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

qint64 countAt(const QJsonObject &object, QLatin1StringView key, qint64 fallback)
{
    const qint64 count = object.value(key).toInteger(-1);
    return count >= 0 ? count : fallback;
}

int indexAt(const QJsonObject &object, QLatin1StringView key, int fallback)
{
    const qint64 index = object.value(key).toInteger(-1);
    return index >= 0 && index <= kMaxIndex ? static_cast<int>(index) : fallback;
}

std::optional<QDateTime> unixTime(std::optional<double> seconds)
{
    constexpr double kEndOfYear2099 = 4'102'444'799;
    // Written so that "nan" is refused as well.
    if (!seconds || !(*seconds >= 1 && *seconds <= kEndOfYear2099))
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(*seconds), QTimeZone::utc());
}

std::optional<QDateTime> unixTimeAt(const QJsonObject &object, QLatin1StringView key)
{
    return unixTime(numberAt(object, key));
}

QHash<QString, QString> headersOf(const QJsonObject &object)
{
    QHash<QString, QString> result;
    const QJsonObject headers = object.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        if (const QString text = scalarText(it.value()); !text.isEmpty())
            result.insert(it.key().toLower(), text);
    }
    return result;
}

QString shortened(const QString &text, qsizetype maxLength)
{
    // Twice the length leaves room for what is removed, and bounds the work.
    QString result = text.trimmed().left(2 * maxLength);
    result.removeIf([](QChar c) {
        const bool layout = c == u'\n' || c == u'\t';
        const bool joiner = c == QChar(0x200c) || c == QChar(0x200d); // parts of words and emoji
        const bool invisible = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        return invisible && !layout && !joiner;
    });
    if (result.size() <= maxLength)
        return result;
    const bool splits = result.at(maxLength - 2).isHighSurrogate();
    result.truncate(maxLength - (splits ? 2 : 1));
    return result + u'…';
}

} // namespace Lectern::Protocol
