// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/httphead.h"

namespace Lectern::Demo {

/// The body of a request as it comes in, counted by Content-Length or in chunks.
class HttpBody
{
public:
    enum class State { Incomplete, Complete, TooLarge, Malformed };

    /// A body over `limit` bytes is TooLarge as soon as that is known. Both ways of counting at once, or a
    /// count that is no number, is Malformed. A head without either has an empty body.
    HttpBody(const HttpHead &head, qint64 limit);

    /// Takes what came next and says where that leads. What comes behind the body is ignored; nothing changes
    /// any more once the state is not Incomplete.
    State feed(const QByteArray &bytes);
    State state() const { return m_state; }

    const QByteArray &bytes() const { return m_bytes; }

private:
    enum class Part { Size, Data, DataEnd, Trailer };

    void takeCounted();
    void takeChunks();
    /// The next line of the chunked form, without its end; false when it has not come yet.
    bool takeLine(QByteArray &line);
    void openChunk(const QByteArray &sizeLine);

    const qint64 m_limit;
    State m_state = State::Incomplete;
    bool m_isChunked = false;
    Part m_part = Part::Size;
    qint64 m_left = 0; ///< bytes of the body, or of the current chunk, that are still to come
    QByteArray m_unread;
    QByteArray m_bytes;
};

} // namespace Lectern::Demo
