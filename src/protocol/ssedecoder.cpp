// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/ssedecoder.h"

#include "protocol/event.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace Lectern::Protocol {

namespace {

constexpr QByteArrayView kDataField = "data";
constexpr QByteArrayView kByteOrderMark = "\xef\xbb\xbf";
constexpr QByteArrayView kDone = "[DONE]"; // ends a stream of chat completions; some servers send it here too

// A byte order mark, the name of the field, the colon and the space come on top of the longest payload.
constexpr qsizetype kMaxLineBytes = kMaxMessageBytes + kByteOrderMark.size() + kDataField.size() + 2;

bool endsLine(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

QList<QByteArray> SseDecoder::feed(QByteArrayView bytes)
{
    QList<QByteArray> payloads;
    while (!bytes.isEmpty() && !m_tooLarge) {
        if (m_afterCr && bytes.front() == '\n')
            bytes = bytes.sliced(1);
        m_afterCr = false;

        const auto *const end = std::find_if(bytes.begin(), bytes.end(), endsLine);
        const QByteArrayView part = bytes.first(end - bytes.begin());
        if (end == bytes.end()) {
            addToLine(part);
            break;
        }
        m_afterCr = *end == '\r';
        bytes = bytes.sliced(part.size() + 1);
        if (!addToLine(part))
            break;
        const QByteArray line = std::exchange(m_line, {});
        if (std::optional<QByteArray> payload = takeLine(line))
            payloads.append(std::move(*payload));
    }
    return payloads;
}

std::optional<QByteArray> SseDecoder::finish()
{
    if (m_tooLarge)
        return std::nullopt;
    if (const QByteArray line = std::exchange(m_line, {}); !line.isEmpty())
        static_cast<void>(takeLine(line));
    std::optional<QByteArray> payload = takePayload();
    // Where a connection is cut and where a body ends can look the same.
    const bool isWhole = payload && QJsonDocument::fromJson(*payload).isObject();
    return isWhole ? payload : std::nullopt;
}

bool SseDecoder::addToLine(QByteArrayView bytes)
{
    if (m_line.size() + bytes.size() > kMaxLineBytes) {
        overflow();
        return false;
    }
    m_line.append(bytes);
    return true;
}

std::optional<QByteArray> SseDecoder::takeLine(QByteArrayView line)
{
    if (std::exchange(m_atStart, false) && line.startsWith(kByteOrderMark))
        line = line.sliced(kByteOrderMark.size());
    if (line.isEmpty())
        return takePayload();
    takeField(line);
    return std::nullopt;
}

void SseDecoder::takeField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 ? line != kDataField : line.first(colon) != kDataField)
        return;
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    takeData(value);
}

void SseDecoder::takeData(QByteArrayView value)
{
    const qsizetype separator = m_hasData ? 1 : 0;
    if (m_data.size() + separator + value.size() > kMaxMessageBytes) {
        overflow();
        return;
    }
    if (std::exchange(m_hasData, true))
        m_data.append('\n');
    m_data.append(value);
}

std::optional<QByteArray> SseDecoder::takePayload()
{
    m_hasData = false;
    QByteArray payload = std::exchange(m_data, {});
    const QByteArrayView text = QByteArrayView(payload).trimmed();
    if (text.isEmpty() || text == kDone)
        return std::nullopt;
    return payload;
}

void SseDecoder::overflow()
{
    m_tooLarge = true;
    m_hasData = false;
    m_line.clear();
    m_data.clear();
}

} // namespace Lectern::Protocol
