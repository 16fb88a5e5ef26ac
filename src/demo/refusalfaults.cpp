// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/errorspec.h"
#include "demo/faultfamilies.h"
#include "demo/faultwords.h"

#include <QCryptographicHash>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

constexpr int kLowestStatus = 200; // below are no answers
constexpr int kHighestStatus = 599;

const QHash<QString, Stages> &refusers()
{
    static const QHash<QString, Stages> prefixes{{u"upgrade"_s, Stage::Upgrade},
                                                 {u"http"_s, Stage::Post},
                                                 {u"refuse"_s, Stage::Upgrade | Stage::Post},
                                                 {u"models"_s, Stage::Models},
                                                 {u"usage"_s, Stage::Usage}};
    return prefixes;
}

/// The 101 of a server that gets a detail wrong.
RawAnswer switchProtocols(const HttpHead &head, const QByteArray &connection, const QByteArray &keySuffix)
{
    const QByteArray guid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455 section 1.3
    const QByteArray key = head.header("sec-websocket-key") + guid + keySuffix;
    const QByteArray accept = QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64();
    return {"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: " + connection +
                "\r\nSec-WebSocket-Accept: " + accept + "\r\n\r\n",
            false};
}

struct RudeRow
{
    QLatin1StringView name;
    bool onlyUpgrades;
    Reply (*reply)(const HttpHead &head);
};

/// What is no HTTP answer at all, or a wrong 101.
constexpr RudeRow kRudeness[] = {
    {"silence"_L1, false,
     [](const HttpHead &) {
         return Reply(RawAnswer{{}, false});
     }},
    {"garbage"_L1, false,
     [](const HttpHead &) {
         return Reply(RawAnswer{"220 demo ESMTP ready\r\n", true});
     }},
    {"cut"_L1, false,
     [](const HttpHead &) {
         return Reply(RawAnswer{{}, true});
     }},
    {"keep-alive"_L1, true,
     [](const HttpHead &head) { return Reply(switchProtocols(head, "keep-alive, Upgrade", {})); }},
    {"wrong-accept"_L1, true,
     [](const HttpHead &head) { return Reply(switchProtocols(head, "Upgrade", "?")); }},
};

/// What follows a status: a code, `retry-after`, the form of the body.
ErrorSpec readRefusal(int status, QString words)
{
    ErrorSpec spec{.status = status};
    for (const auto &[word, shape] :
         {std::pair(u"detail"_s, ErrorSpec::Shape::Detail), std::pair(u"html"_s, ErrorSpec::Shape::Html),
          std::pair(u"empty"_s, ErrorSpec::Shape::Empty)}) {
        if (takeSuffix(words, word))
            spec.shape = shape;
    }
    spec.hasRetryAfter = takeSuffix(words, u"retry-after"_s);
    spec.code = codeFrom(words);
    return spec;
}

} // namespace

std::optional<Fault> parseRefusal(const QString &name)
{
    QString words = name;
    const Stages stages = refusers().value(takeWord(words));
    if (!stages || words.isEmpty())
        return std::nullopt;
    for (const RudeRow &row : kRudeness) {
        if (words == row.name && (!row.onlyUpgrades || stages == Stages(Stage::Upgrade)))
            return Fault{stages, row.reply, {}};
    }
    const std::optional<int> status = takeNumber(words, kLowestStatus, kHighestStatus);
    if (!status)
        return std::nullopt;
    const ErrorSpec spec = readRefusal(*status, words);
    return Fault{stages, [spec](const HttpHead &) { return Reply(errorAnswerFor(spec)); }, {}};
}

} // namespace Lectern::Demo
