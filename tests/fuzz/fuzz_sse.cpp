// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// Server-sent events in pieces: wherever a body is split, the payloads are those of the body in one piece.
#include "protocol/event.h"
#include "protocol/ssedecoder.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <random>

using namespace Lectern::Protocol;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

struct Decoded
{
    QList<QByteArray> payloads;
    std::optional<QByteArray> last;

    friend bool operator==(const Decoded &, const Decoded &) = default;
};

Decoded inOnePiece(const QByteArray &body)
{
    SseDecoder decoder;
    Decoded result;
    result.payloads = decoder.feed(body);
    result.last = decoder.finish();
    return result;
}

Decoded inPieces(const QByteArray &body, std::uint32_t seed, int longest)
{
    std::minstd_rand random(seed);
    SseDecoder decoder;
    Decoded result;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype drawn = static_cast<qsizetype>(random() % static_cast<unsigned>(longest + 1));
        const qsizetype length = std::min(drawn, body.size() - at); // pieces of no bytes, too
        result.payloads += decoder.feed(QByteArrayView(body).sliced(at, length));
        at += length;
    }
    result.last = decoder.finish();
    return result;
}

} // namespace

/// The first four bytes choose the pieces; the rest is the body.
// NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t kSeedBytes = 4;
    if (size < kSeedBytes)
        return 0;
    std::uint32_t seed = 0;
    for (std::size_t i = 0; i < kSeedBytes; ++i)
        seed = seed << 8U | data[i];
    const QByteArray body(reinterpret_cast<const char *>(data + kSeedBytes),
                          static_cast<qsizetype>(size - kSeedBytes));

    const Decoded whole = inOnePiece(body);
    for (const int longest : {1, 3, 40})
        require(inPieces(body, seed, longest) == whole);
    for (const QByteArray &payload : whole.payloads) {
        require(!payload.trimmed().isEmpty() && payload.trimmed() != "[DONE]");
        require(payload.size() < body.size());
        static_cast<void>(parseEvent(payload));
    }
    require(!whole.last || QJsonDocument::fromJson(*whole.last).isObject());
    return 0;
}
