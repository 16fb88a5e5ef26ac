// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>

namespace Lectern {

/// What is kept under the key of a value: the value itself, or where its parts are. Whoever writes a value in
/// parts gives them names that were never used, and the head last, so that there is a whole value at any
/// time.
struct KeychainHead
{
    int parts = 0;      ///< 0: `value` is all of it
    QString generation; ///< names the parts
    QByteArray checksum;
    QByteArray value;

    /// Of a value that fits into `maxBytes`; else its parts are what cut() makes of it.
    static KeychainHead of(const QByteArray &value, qsizetype maxBytes);
    /// Nothing when `text` is not the text of a head.
    static std::optional<KeychainHead> from(const QByteArray &text);

    QByteArray text() const;
    QString partKey(const QString &key, int index) const;
    /// Whether `whole` is the value.
    bool matches(const QByteArray &whole) const;
};

/// `value` in pieces of at most `maxBytes`, none of which ends within a character.
QByteArrayList cut(const QByteArray &value, qsizetype maxBytes);

} // namespace Lectern
