// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Lectern {

/// The text of a file.
struct DecodedText
{
    QByteArray utf8;  ///< without a byte order mark
    QString encoding; ///< what it was read as; empty for UTF-8

    friend bool operator==(const DecodedText &, const DecodedText &) = default;
};

/// What `bytes` say, if they are text: a byte order mark counts, then UTF-16 is known by the zeros of its
/// letters, then UTF-8 by being valid. What is left is Latin-1, unless it has zeros or many control
/// characters: that is no text.
std::optional<DecodedText> decodeText(const QByteArray &bytes);

} // namespace Lectern
