// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/attachment.h"

#include <QCryptographicHash>

namespace Lectern {

namespace {

constexpr char16_t kControlPictures = 0x2400; ///< U+2400 shows U+0000, and so on
constexpr char16_t kDeletePicture = 0x2421;

bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069);
}

QChar shown(QChar character)
{
    const char16_t code = character.unicode();
    if (code < 0x20)
        return QChar(char16_t(kControlPictures + code));
    if (code == 0x7f)
        return QChar(kDeletePicture);
    const bool isOtherControl = code > 0x7f && code < 0xa0;
    const bool isLineEnd = code == 0x2028 || code == 0x2029;
    return isOtherControl || isLineEnd ? QChar(QChar::ReplacementCharacter) : character;
}

} // namespace

QString contentHash(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QString safeName(const QString &name)
{
    QString safe;
    safe.reserve(name.size());
    for (const QChar character : name) {
        if (!turnsDirection(character))
            safe += shown(character);
    }
    return safe;
}

} // namespace Lectern
