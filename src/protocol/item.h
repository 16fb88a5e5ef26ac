// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/content.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace Lectern::Protocol {

enum class MessagePhase { Unspecified, Commentary, FinalAnswer };

struct MessageItem
{
    QString role;
    MessagePhase phase = MessagePhase::Unspecified;
    QList<ContentPart> content;

    friend bool operator==(const MessageItem &, const MessageItem &) = default;
};

struct ReasoningItem
{
    QList<QString> summary; ///< Markdown, one entry a section
    QList<QString> content; ///< raw reasoning, where the server shows it
    QString encryptedContent;

    friend bool operator==(const ReasoningItem &, const ReasoningItem &) = default;
};

struct FunctionCallItem
{
    QString callId;
    QString name;
    QString arguments; ///< JSON text, not checked
    QString nameSpace;

    friend bool operator==(const FunctionCallItem &, const FunctionCallItem &) = default;
};

struct CustomToolCallItem
{
    QString callId;
    QString name;
    QString input;

    friend bool operator==(const CustomToolCallItem &, const CustomToolCallItem &) = default;
};

struct WebSearchItem
{
    enum class Action { Unknown, Search, OpenPage, FindInPage };

    Action action = Action::Unknown;
    QList<QString> queries;
    QString url;
    QString pattern;

    friend bool operator==(const WebSearchItem &, const WebSearchItem &) = default;
};

struct LocalShellItem
{
    QString callId;
    QList<QString> command;
    QString workingDirectory;

    friend bool operator==(const LocalShellItem &, const LocalShellItem &) = default;
};

struct ImageGenerationItem
{
    QString revisedPrompt;
    QByteArray result; ///< base64 as received

    friend bool operator==(const ImageGenerationItem &, const ImageGenerationItem &) = default;
};

struct CompactionItem
{
    QString encryptedContent;

    friend bool operator==(const CompactionItem &, const CompactionItem &) = default;
};

/// Tool search, hosted tools and whatever else a server sends: kept whole, shown as activity by its type.
struct UnknownItem
{
    friend bool operator==(const UnknownItem &, const UnknownItem &) = default;
};

using ItemBody = std::variant<MessageItem, ReasoningItem, FunctionCallItem, CustomToolCallItem, WebSearchItem,
                              LocalShellItem, ImageGenerationItem, CompactionItem, UnknownItem>;

/// One output item of a response; also what is sent back as input. Source: protocol D.3.
struct Item
{
    QString id;
    QString type;
    QString status;
    ItemBody body;
    QJsonObject json; ///< as received, for replay

    friend bool operator==(const Item &, const Item &) = default;
};

/// Total: any object gives an item, at worst an UnknownItem with an empty type.
Item parseItem(const QJsonObject &json);

} // namespace Lectern::Protocol
