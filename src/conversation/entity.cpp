// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/entity.h"

#include "conversation/entitynames.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace Lectern {

namespace {

std::optional<char32_t> number(std::string_view digits, int base)
{
    char32_t value = 0;
    const char *end = digits.data() + digits.size();
    std::uint32_t parsed = 0;
    const auto [rest, error] = std::from_chars(digits.data(), end, parsed, base);
    if (error != std::errc() || rest != end)
        return std::nullopt;
    value = parsed;
    return value;
}

QString character(std::optional<char32_t> code)
{
    const bool valid = code && *code != 0 && *code <= QChar::LastValidCodePoint && !QChar::isSurrogate(*code);
    const char32_t shown = valid ? *code : char32_t{QChar::ReplacementCharacter};
    return QString::fromUcs4(&shown, 1);
}

/// The text of the table's entry, "hex[,hex]".
QString characters(std::string_view codes)
{
    QString text;
    while (!codes.empty()) {
        const std::size_t comma = codes.find(',');
        text += character(number(codes.substr(0, comma), 16));
        codes = comma == std::string_view::npos ? std::string_view() : codes.substr(comma + 1);
    }
    return text;
}

std::optional<QString> named(std::string_view name)
{
    std::string_view names = entityNames();
    while (!names.empty()) {
        // The entry around the middle: back to where it begins, on to where it ends.
        const std::size_t middle = names.size() / 2;
        const std::size_t before = middle == 0 ? std::string_view::npos : names.rfind(';', middle - 1);
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        const std::size_t end = names.find(';', begin);
        const std::string_view entry = names.substr(begin, end - begin);
        const std::size_t space = entry.find(' ');
        const int order = name.compare(entry.substr(0, space));
        if (order == 0)
            return characters(entry.substr(space + 1));
        names = order < 0 ? names.substr(0, begin) : names.substr(end + 1);
    }
    return std::nullopt;
}

} // namespace

QString decodeEntity(QByteArrayView entity)
{
    const QString asWritten = QString::fromUtf8(entity);
    if (entity.size() < 3 || entity.front() != '&' || entity.back() != ';')
        return asWritten;
    const std::string_view inner(entity.data() + 1, static_cast<std::size_t>(entity.size()) - 2);
    if (inner.starts_with("#x") || inner.starts_with("#X"))
        return character(number(inner.substr(2), 16));
    if (inner.starts_with('#'))
        return character(number(inner.substr(1), 10));
    return named(inner).value_or(asWritten);
}

} // namespace Lectern
