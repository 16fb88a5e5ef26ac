// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

class QIODevice;

namespace Lectern {

/// Cuts a long JSON text into the elements of one array, without holding more of it than one element. The
/// array is the text itself, or a member of the object that the text is. What an element holds is not
/// checked.
class JsonArrayReader final
{
public:
    enum class State {
        Reading,
        Ended,     ///< the array was closed
        Truncated, ///< the text ends in the middle of it
        NotJson,   ///< something stands where nothing may stand
        NoArray,   ///< the object has no such member, or the text is something else
    };

    /// `device` is open and outlives this. `member` names the array in the object; empty when the text is the
    /// array. An element of more than `maxBytes` is passed over, see skipped().
    JsonArrayReader(QIODevice &device, const QByteArray &member, qsizetype maxBytes);

    /// The bytes of the next element; nothing when state() is no longer Reading.
    std::optional<QByteArray> next();

    State state() const { return m_state; }
    /// Elements that were too long.
    int skipped() const { return m_skipped; }
    /// Whether the device failed, rather than the text.
    bool hasDeviceError() const { return m_deviceError; }

private:
    /// One JSON value, from its first byte to its last. Nothing when the text ends or breaks in it.
    std::optional<QByteArray> readValue(qsizetype maxBytes);
    bool readScalar(QByteArray &value, qsizetype maxBytes);
    bool readEnclosed(QByteArray &value, qsizetype maxBytes);
    bool findArray();
    bool stop(State state);
    int peekToken();
    int peek();
    int take();
    void keep(QByteArray &value, qsizetype begin, qsizetype maxBytes);

    QIODevice &m_device;
    QByteArray m_member;
    qsizetype m_maxBytes = 0;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    State m_state = State::Reading;
    bool m_inArray = false;
    bool m_first = true;
    bool m_tooLong = false; ///< the value that was read last
    bool m_deviceError = false;
    int m_skipped = 0;
};

} // namespace Lectern
