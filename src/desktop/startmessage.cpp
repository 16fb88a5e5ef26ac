// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/startmessage.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr std::array kWishes{"window"_L1, "new"_L1, "quick"_L1, "nothing"_L1};

QStringList stringsIn(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &entry : value.toArray()) {
        if (entry.isString())
            strings += entry.toString();
    }
    return strings;
}

} // namespace

QByteArray written(const StartMessage &message)
{
    const QJsonObject object{{u"wish"_s, kWishes.at(size_t(message.wish))},
                             {u"prompt"_s, message.prompt},
                             {u"links"_s, QJsonArray::fromStringList(message.links)},
                             {u"files"_s, QJsonArray::fromStringList(message.files)},
                             {u"token"_s, message.token}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<StartMessage> startMessageFrom(const QByteArray &line)
{
    if (line.size() > kMaxStartMessage)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto wish = std::ranges::find(kWishes, object[u"wish"_s].toString());
    if (wish == kWishes.end())
        return std::nullopt;
    return StartMessage{.wish = StartMessage::Wish(wish - kWishes.begin()),
                        .prompt = object[u"prompt"_s].toString(),
                        .links = stringsIn(object[u"links"_s]),
                        .files = stringsIn(object[u"files"_s]),
                        .token = object[u"token"_s].toString()};
}

bool addOperand(StartMessage &message, const QString &operand)
{
    const QUrl url(operand);
    if (url.scheme() == "lectern"_L1)
        message.links += operand;
    else if (url.isLocalFile())
        message.files += url.toLocalFile();
    else if (const QFileInfo file(operand); file.exists())
        message.files += file.absoluteFilePath();
    else
        return false;
    return true;
}

QString startToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    const QString startup = qEnvironmentVariable("DESKTOP_STARTUP_ID");
    return token.isEmpty() ? startup : token;
}

} // namespace Lectern
