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
    const bool whole = first == '{' || first == '[' ? readNested(value, maxBytes)
                       : first == '"'               ? readString(value, maxBytes)
                                                    : readScalar(value, maxBytes);
    return whole ? std::optional(value) : std::nullopt;
}

bool JsonArrayReader::readScalar(QByteArray &value, qsizetype maxBytes)
{
    if (endsScalar(peek()))
        return stop(peek() == kEnd ? State::Truncated : State::NotJson);
    while (!endsScalar(peek()))
        keep(value, take(), maxBytes);
    return true;
}

bool JsonArrayReader::readString(QByteArray &value, qsizetype maxBytes)
{
    keep(value, take(), maxBytes);
    while (true) {
        const int byte = take();
        if (byte == kEnd)
            return stop(State::Truncated);
        keep(value, byte, maxBytes);
        if (byte == '"')
            return true;
        if (byte == '\\') {
            const int escaped = take();
            if (escaped == kEnd)
                return stop(State::Truncated);
            keep(value, escaped, maxBytes);
        }
    }
}

bool JsonArrayReader::readNested(QByteArray &value, qsizetype maxBytes)
{
    qint64 depth = 0;
    do {
        const int byte = peek();
        if (byte == kEnd)
            return stop(State::Truncated);
        if (byte == '"') {
            if (!readString(value, maxBytes))
                return false;
            continue;
        }
        if (byte == '{' || byte == '[')
            ++depth;
        else if (byte == '}' || byte == ']')
            --depth;
        keep(value, take(), maxBytes);
    } while (depth > 0);
    return true;
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

void JsonArrayReader::keep(QByteArray &value, int byte, qsizetype maxBytes)
{
    m_tooLong = m_tooLong || value.size() >= maxBytes;
    if (m_tooLong)
        value.clear();
    else
        value.append(static_cast<char>(byte));
}

} // namespace Lectern
