// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/keychainhead.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int kMaxParts = 1000; // a credential has a few; a damaged head must not keep us busy

constexpr qsizetype kMinPieceBytes = 4; // the longest character

QByteArray checksumOf(const QByteArray &value)
{
    return QCryptographicHash::hash(value, QCryptographicHash::Sha256).toHex();
}

} // namespace

KeychainHead KeychainHead::of(const QByteArray &value, qsizetype maxBytes)
{
    KeychainHead head;
    head.generation = u"-"_s;
    head.checksum = checksumOf(value);
    head.value = value;
    if (head.text().size() <= maxBytes)
        return head;
    head.value.clear();
    head.generation = QUuid::createUuid().toString(QUuid::Id128).left(12);
    head.parts = int(cut(value, maxBytes).size());
    return head;
}

std::optional<KeychainHead> KeychainHead::from(const QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArrayList words = text.left(end).split(' ');
    if (end < 0 || words.size() != 4 || words.at(0) != "lectern-1")
        return std::nullopt;
    KeychainHead head;
    bool isNumber = false;
    head.parts = words.at(1).toInt(&isNumber);
    head.generation = QString::fromLatin1(words.at(2));
    head.checksum = words.at(3);
    head.value = text.sliced(end + 1);
    if (!isNumber || head.parts < 0 || head.parts > kMaxParts)
        return std::nullopt;
    return head;
}

QByteArray KeychainHead::text() const
{
    return "lectern-1 " + QByteArray::number(parts) + ' ' + generation.toLatin1() + ' ' + checksum + '\n' +
           value;
}

QString KeychainHead::partKey(const QString &key, int index) const
{
    return key + u'/' + generation + u'/' + QString::number(index);
}

bool KeychainHead::matches(const QByteArray &whole) const
{
    return checksumOf(whole) == checksum;
}

QByteArrayList cut(const QByteArray &value, qsizetype maxBytes)
{
    QByteArrayList pieces;
    for (qsizetype begin = 0; begin < value.size();) {
        const qsizetype most = std::min(std::max(maxBytes, kMinPieceBytes), value.size() - begin);
        qsizetype size = most;
        const auto isInside = [&](qsizetype at) { return (value.at(at) & 0xc0) == 0x80; };
        while (begin + size < value.size() && size > most - kMinPieceBytes && isInside(begin + size))
            --size;
        pieces.append(value.sliced(begin, std::max<qsizetype>(size, 1)));
        begin += pieces.last().size();
    }
    return pieces;
}

} // namespace Lectern
