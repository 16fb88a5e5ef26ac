// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Lectern::Protocol {

/// Takes a body of server-sent events apart, in whatever pieces it arrives: every split gives the same
/// payloads. Lines may end with LF, CRLF or CR; comments and all fields but `data` are skipped, as the
/// payload names its own type. The time is linear in what was fed, however small the pieces are.
class SseDecoder
{
public:
    /// The payloads that `bytes` completes, each ready for parseEvent. Events without data and `[DONE]` are
    /// swallowed. Once isTooLarge(), nothing more is taken.
    QList<QByteArray> feed(QByteArrayView bytes);

    /// The body has ended: the last event when only the empty line behind it is missing. An event that was
    /// cut off in its middle is none. For each further body a new decoder is needed.
    std::optional<QByteArray> finish();

    /// An event was over kMaxMessageBytes (or a line that is none, over a little more); what came before it
    /// was delivered, it and all that follows is dropped.
    bool isTooLarge() const { return m_tooLarge; }

private:
    bool addToLine(QByteArrayView bytes);
    std::optional<QByteArray> takeLine(QByteArrayView line);
    void takeField(QByteArrayView line);
    void takeData(QByteArrayView value);
    std::optional<QByteArray> takePayload();
    void overflow();

    QByteArray m_line; ///< the beginning of a line whose end has not come
    QByteArray m_data; ///< the data of the event that is not over yet
    bool m_hasData = false;
    bool m_atStart = true;  ///< no line is complete yet
    bool m_afterCr = false; ///< a line feed right now belongs to the end of the last line
    bool m_tooLarge = false;
};

} // namespace Lectern::Protocol
