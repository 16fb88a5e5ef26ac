// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/httpbody.h"

#include <algorithm>

namespace Lectern::Demo {

namespace {

constexpr qsizetype kMaxLine = 1024; // a size with extensions, a trailer: far more than anybody sends

} // namespace

HttpBody::HttpBody(const HttpHead &head, qint64 limit)
    : m_limit(limit)
{
    const QByteArray coding = head.header("transfer-encoding");
    const QByteArray length = head.header("content-length");
    m_isChunked = coding.toLower() == "chunked";
    bool isNumber = true;
    if (!length.isEmpty())
        m_left = length.toLongLong(&isNumber);
    if (!isNumber || m_left < 0 || (!coding.isEmpty() && (!m_isChunked || !length.isEmpty())))
        m_state = State::Malformed;
    else if (m_left > m_limit)
        m_state = State::TooLarge;
    else if (!m_isChunked && m_left == 0)
        m_state = State::Complete;
}

HttpBody::State HttpBody::feed(const QByteArray &bytes)
{
    if (m_state != State::Incomplete)
        return m_state;
    m_unread += bytes;
    if (m_isChunked)
        takeChunks();
    else
        takeCounted();
    return m_state;
}

void HttpBody::takeCounted()
{
    const qint64 taken = std::min<qint64>(m_left, m_unread.size());
    m_bytes += m_unread.left(taken);
    m_unread.clear();
    m_left -= taken;
    if (m_left == 0)
        m_state = State::Complete;
}

void HttpBody::takeChunks()
{
    QByteArray line;
    while (m_state == State::Incomplete) {
        if (m_part == Part::Data) {
            const qint64 taken = std::min<qint64>(m_left, m_unread.size());
            m_bytes += m_unread.left(taken);
            m_unread.remove(0, taken);
            m_left -= taken;
            if (m_left > 0)
                return;
            m_part = Part::DataEnd;
        }
        if (!takeLine(line))
            return;
        if (m_part == Part::Size)
            openChunk(line);
        else if (m_part == Part::Trailer && line.isEmpty())
            m_state = State::Complete;
        else if (m_part == Part::DataEnd && line.isEmpty())
            m_part = Part::Size;
        else if (m_part == Part::DataEnd)
            m_state = State::Malformed;
    }
}

bool HttpBody::takeLine(QByteArray &line)
{
    const qsizetype end = m_unread.indexOf("\r\n");
    if (end > kMaxLine || (end < 0 && m_unread.size() > kMaxLine))
        m_state = State::Malformed;
    if (end < 0 || m_state == State::Malformed)
        return false;
    line = m_unread.left(end);
    m_unread.remove(0, end + 2);
    return true;
}

void HttpBody::openChunk(const QByteArray &sizeLine)
{
    bool isNumber = false;
    m_left = sizeLine.split(';').first().trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || m_left < 0)
        m_state = State::Malformed;
    else if (m_left > m_limit - m_bytes.size())
        m_state = State::TooLarge;
    else
        m_part = m_left == 0 ? Part::Trailer : Part::Data;
}

} // namespace Lectern::Demo
