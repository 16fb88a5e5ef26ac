// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QDebug;

namespace Lectern {

/// A token or key. It cannot be streamed, printed or compared by accident; whoever needs the bytes says reveal().
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &reveal() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

void operator<<(const QDebug &, const Secret &) = delete;

} // namespace Lectern
