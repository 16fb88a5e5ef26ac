// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/usageestimate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

constexpr qint64 kCharactersPerToken = 4; // the usual rule of thumb for English
constexpr qint64 kTokensPerItem = 4;      // role and separators
constexpr qint64 kTokensPerImage = 765;   // a middling picture
constexpr qint64 kCacheStep = 128;        // real caches count in steps of this size

qint64 tokensOf(const QString &text)
{
    return (text.size() + kCharactersPerToken - 1) / kCharactersPerToken;
}

} // namespace

qint64 estimateInputTokens(const QJsonObject &request)
{
    const bool continues = request[u"previous_response_id"_s].isString();
    qint64 tokens = continues ? 0 : tokensOf(request[u"instructions"_s].toString());
    const QJsonArray items = request[u"input"_s].toArray();
    for (const QJsonValue item : items) {
        const QJsonValue content = item[u"content"_s];
        tokens += kTokensPerItem + tokensOf(content.toString());
        const QJsonArray parts = content.toArray();
        for (const QJsonValue part : parts)
            tokens += part[u"type"_s].toString() == u"input_image" ? kTokensPerImage
                                                                   : tokensOf(part[u"text"_s].toString());
    }
    return tokens;
}

QJsonObject usageJson(qint64 earlier, qint64 input, qint64 output, qint64 reasoning)
{
    const qint64 cached = earlier / kCacheStep * kCacheStep;
    return {{u"input_tokens"_s, earlier + input},
            {u"input_tokens_details"_s, QJsonObject{{u"cached_tokens"_s, cached}}},
            {u"output_tokens"_s, output},
            {u"output_tokens_details"_s, QJsonObject{{u"reasoning_tokens"_s, reasoning}}},
            {u"total_tokens"_s, earlier + input + output}};
}

} // namespace Lectern::Demo
