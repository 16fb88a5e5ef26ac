// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/textdecoding.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Of a text in the letters of Europe nearly every second byte of UTF-16 is zero; of one in Chinese a few
/// are.
constexpr qsizetype kZerosShare = 3;

/// One control character in so many is more than terminals and page breaks leave in a text.
constexpr qsizetype kControlShare = 100;

struct Mark
{
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
    QLatin1StringView name;
};

/// The mark of UTF-32 begins like that of UTF-16, so it comes first.
const std::array kMarks = {
    Mark{QByteArrayView("\xff\xfe\0\0", 4), QStringConverter::Utf32LE, "UTF-32"_L1},
    Mark{QByteArrayView("\0\0\xfe\xff", 4), QStringConverter::Utf32BE, "UTF-32"_L1},
    Mark{QByteArrayView("\xef\xbb\xbf", 3), QStringConverter::Utf8, ""_L1},
    Mark{QByteArrayView("\xff\xfe", 2), QStringConverter::Utf16LE, "UTF-16"_L1},
    Mark{QByteArrayView("\xfe\xff", 2), QStringConverter::Utf16BE, "UTF-16"_L1},
};

bool isOddControl(char16_t code)
{
    return code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f' && code != '\v' &&
           code != '\b' && code != 0x1b;
}

template <typename Text> bool hasManyControls(const Text &text)
{
    const auto controls = std::ranges::count_if(text, [](auto each) {
        if constexpr (sizeof(each) == 1)
            return isOddControl(uchar(each));
        else
            return isOddControl(each.unicode());
    });
    return controls * kControlShare > text.size();
}

/// `bytes` in this encoding; nothing when they are not, or are no text.
std::optional<QByteArray> converted(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::Null) || hasManyControls(text))
        return std::nullopt;
    return text.toUtf8();
}

/// Where the zeros of `bytes` stand tells which half of a character comes first.
std::optional<DecodedText> unmarkedUtf16(const QByteArray &bytes)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[std::size_t(i % 2)] += bytes.at(i) == 0 ? 1 : 0;
    const bool isLittle = zeros[1] > zeros[0];
    const qsizetype high = std::max(zeros[0], zeros[1]);
    const qsizetype low = std::min(zeros[0], zeros[1]);
    if (low > 0 || high * kZerosShare < bytes.size() / 2)
        return std::nullopt;
    const auto utf8 = converted(bytes, isLittle ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    return utf8 ? std::optional(DecodedText{*utf8, u"UTF-16"_s}) : std::nullopt;
}

} // namespace

std::optional<DecodedText> decodeText(const QByteArray &bytes)
{
    for (const Mark &mark : kMarks) {
        if (!QByteArrayView(bytes).startsWith(mark.bytes))
            continue;
        if (const auto utf8 = converted(QByteArrayView(bytes).sliced(mark.bytes.size()), mark.encoding))
            return DecodedText{*utf8, mark.name};
    }
    if (bytes.contains('\0'))
        return unmarkedUtf16(bytes);
    if (hasManyControls(bytes))
        return std::nullopt;
    if (QByteArrayView(bytes).isValidUtf8())
        return DecodedText{bytes, {}};
    return DecodedText{QString::fromLatin1(bytes).toUtf8(), u"Latin-1"_s};
}

} // namespace Lectern
