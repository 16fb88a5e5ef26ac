// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/jsonarrayreader.h"

#include <QIODevice>

namespace Lectern {

namespace {

constexpr qint64 kPiece = 256 * 1024; // large enough that reading costs little, small beside one conversation
constexpr int kEnd = -1;
constexpr qsizetype kMaxNameBytes = 1024; // of a member of the outermost object; others are not looked for

bool isSpace(int byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

/// What stands behind a number or a word.
bool endsScalar(int byte)
{
    return byte == kEnd || byte == ',' || byte == ']' || byte == '}' || byte == ':' || isSpace(byte);
}

} // namespace

JsonArrayReader::JsonArrayReader(QIODevice &device, const QByteArray &member, qsizetype maxBytes)
    : m_device(device)
    , m_member(member)
    , m_maxBytes(maxBytes)
{
}

std::optional<QByteArray> JsonArrayReader::next()
{
    if (m_state != State::Reading || (!m_inArray && !findArray()))
        return std::nullopt;
    while (true) {
        const int token = peekToken();
        if (token == ']') {
            m_state = State::Ended;
            return std::nullopt;
        }
        if (!m_first) {
            if (token != ',') {
                stop(token == kEnd ? State::Truncated : State::NotJson);
                return std::nullopt;
            }
            take();
        }
        m_first = false;
        std::optional<QByteArray> value = readValue(m_maxBytes);
        if (!value || !m_tooLong)
            return value;
        ++m_skipped;
    }
}

/// Goes on to the first element.
bool JsonArrayReader::findArray()
{
    const int open = peekToken();
    if (open != (m_member.isEmpty() ? '[' : '{'))
        return stop(open == kEnd ? State::Truncated : State::NoArray);
    take();
    m_inArray = m_member.isEmpty();
    while (!m_inArray) {
        if (peekToken() == '}')
            return stop(State::NoArray);
        const std::optional<QByteArray> name = readValue(kMaxNameBytes);
        if (!name)
            return false;
        if (peekToken() != ':')
            return stop(peek() == kEnd ? State::Truncated : State::NotJson);
        take();
        if (*name == '"' + m_member + '"') {
            if (peekToken() != '[')
                return stop(peek() == kEnd ? State::Truncated : State::NoArray);
            take();
            m_inArray = true;
        } else if (!readValue(0)) {
            return false;
        } else if (peekToken() == ',') {
            take();
        }
    }
    return true;
}

std::optional<QByteArray> JsonArrayReader::readValue(qsizetype maxBytes)
{
    QByteArray value;
    m_tooLong = false;
    const int first = peekToken();
    const bool isEnclosed = first == '{' || first == '[' || first == '"';
    const bool whole = isEnclosed ? readEnclosed(value, maxBytes) : readScalar(value, maxBytes);
    return whole ? std::optional(value) : std::nullopt;
}

bool JsonArrayReader::readScalar(QByteArray &value, qsizetype maxBytes)
{
    if (endsScalar(peek()))
        return stop(peek() == kEnd ? State::Truncated : State::NotJson);
    while (!endsScalar(peek())) {
        const qsizetype begin = m_at;
        take();
        keep(value, begin, maxBytes);
    }
    return true;
}

/// An object, an array or a string, to its end.
bool JsonArrayReader::readEnclosed(QByteArray &value, qsizetype maxBytes)
{
    qint64 depth = 0;
    bool inString = false;
    bool escaped = false;
    while (peek() != kEnd) {
        const qsizetype begin = m_at;
        const QByteArrayView bytes = m_buffer;
        bool ended = false;
        while (!ended && m_at < bytes.size()) {
            const char byte = bytes[m_at++];
            if (escaped)
                escaped = false;
            else if (byte == '"')
                inString = !inString;
            else if (inString)
                escaped = byte == '\\';
            else if (byte == '{' || byte == '[')
                ++depth;
            else if (byte == '}' || byte == ']')
                --depth;
            ended = depth == 0 && !inString;
        }
        keep(value, begin, maxBytes);
        if (ended)
            return true;
    }
    return stop(State::Truncated);
}

bool JsonArrayReader::stop(State state)
{
    m_state = state;
    return false;
}

int JsonArrayReader::peekToken()
{
    while (isSpace(peek()))
        take();
    return peek();
}

int JsonArrayReader::peek()
{
    if (m_at == m_buffer.size()) {
        m_buffer.resize(kPiece);
        const qint64 got = m_device.read(m_buffer.data(), kPiece);
        m_deviceError = m_deviceError || got < 0;
        m_buffer.resize(got > 0 ? got : 0);
        m_at = 0;
        if (m_buffer.isEmpty())
            return kEnd;
    }
    return static_cast<unsigned char>(m_buffer.at(m_at));
}

int JsonArrayReader::take()
{
    const int byte = peek();
    if (byte != kEnd)
        ++m_at;
    return byte;
}

/// What was taken of the buffer since `begin` belongs to `value`.
void JsonArrayReader::keep(QByteArray &value, qsizetype begin, qsizetype maxBytes)
{
    const qsizetype size = m_at - begin;
    m_tooLong = m_tooLong || value.size() + size > maxBytes;
    if (m_tooLong)
        value.clear();
    else
        value.append(m_buffer.constData() + begin, size);
}

} // namespace Lectern
