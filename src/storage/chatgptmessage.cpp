// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/chatgptmessage.h"

#include "protocol/jsonread.h"
#include "protocol/request.h"
#include "storage/archivetree.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using namespace Protocol;
using Role = ChatGptMessage::Role;

/// How the content of a message is to be read. Learnt from exports; there is no description of them.
enum class Content { Text, Code, Output, Thoughts, Recap, Instructions, Unknown };

Content contentKind(const QString &type)
{
    struct Row
    {
        QLatin1StringView type;
        Content kind;
    };
    static constexpr std::array kRows = {
        Row{"text"_L1, Content::Text},
        Row{"multimodal_text"_L1, Content::Text},
        Row{"code"_L1, Content::Code},
        Row{"execution_output"_L1, Content::Output},
        Row{"tether_browsing_display"_L1, Content::Output},
        Row{"tether_browsing_code"_L1, Content::Output},
        Row{"tether_quote"_L1, Content::Output},
        Row{"sonic_webpage"_L1, Content::Output},
        Row{"system_error"_L1, Content::Output},
        Row{"thoughts"_L1, Content::Thoughts},
        Row{"reasoning_recap"_L1, Content::Recap},
        Row{"user_editable_context"_L1, Content::Instructions},
        Row{"model_editable_context"_L1, Content::Instructions},
    };
    const auto row = std::ranges::find(kRows, type, &Row::type);
    return row == kRows.end() ? Content::Unknown : row->kind;
}

/// The text of a content of any kind, and what of it is no text.
struct Parts
{
    QString text;
    int files = 0;
};

Parts partsOf(const QJsonObject &content)
{
    QStringList texts;
    Parts result;
    for (const QJsonArray parts = content.value("parts"_L1).toArray(); const auto &part : parts) {
        // A transcription is an object with its text; pictures, sounds and files are only named.
        const QString text = part.isString() ? part.toString() : stringAt(part.toObject(), "text"_L1);
        if (!text.isEmpty())
            texts += text;
        else if (part.isObject())
            ++result.files;
    }
    for (const QLatin1StringView name : {"title"_L1, "url"_L1, "result"_L1, "summary"_L1, "text"_L1}) {
        if (const QString text = stringAt(content, name); !text.isEmpty())
            texts += text;
    }
    result.text = texts.join(u'\n');
    return result;
}

/// The pages that an answer rests on, in the form of the wire.
QJsonArray annotationsOf(const QJsonObject &metadata)
{
    QJsonArray annotations;
    QStringList known;
    const auto add = [&](const QJsonObject &page) {
        const QString url = stringAt(page, "url"_L1);
        if (url.isEmpty() || known.contains(url) || known.size() >= 100) // more than anybody looks through
            return;
        known += url;
        annotations.append(QJsonObject{{u"type"_s, u"url_citation"_s},
                                       {u"url"_s, url},
                                       {u"title"_s, stringAt(page, "title"_L1)},
                                       {u"start_index"_s, 0},
                                       {u"end_index"_s, 0}});
    };
    for (const QJsonArray citations = metadata.value("citations"_L1).toArray();
         const auto &citation : citations)
        add(citation.toObject().value("metadata"_L1).toObject());
    for (const QJsonArray references = metadata.value("content_references"_L1).toArray();
         const auto &reference : references) {
        add(reference.toObject());
        for (const QJsonArray items = reference.toObject().value("items"_L1).toArray();
             const auto &item : items)
            add(item.toObject());
    }
    return annotations;
}

/// Marks of citations stand in the text between characters of the private use area; the export says beside
/// them what they are shown as.
QString withoutMarks(QString text, const QJsonObject &metadata)
{
    constexpr QChar kMark(0xe200);
    if (!text.contains(kMark))
        return text;
    for (const QJsonArray references = metadata.value("content_references"_L1).toArray();
         const auto &reference : references) {
        const QString mark = stringAt(reference.toObject(), "matched_text"_L1);
        if (mark.startsWith(kMark))
            text.replace(mark, stringAt(reference.toObject(), "alt"_L1));
    }
    static const QRegularExpression rest(u"\uE200[^\uE200\uE201]*\uE201?"_s);
    return text.remove(rest);
}

QJsonObject callItem(const QString &tool, const QString &input)
{
    return {{u"type"_s, u"function_call"_s},
            {u"status"_s, u"completed"_s},
            {u"name"_s, tool},
            {u"arguments"_s, input}};
}

QJsonObject reasoningItem(const QJsonObject &content)
{
    QJsonArray summary;
    for (const QJsonArray thoughts = content.value("thoughts"_L1).toArray(); const auto &thought : thoughts) {
        const QString title = stringAt(thought.toObject(), "summary"_L1).simplified();
        const QString text = stringAt(thought.toObject(), "content"_L1);
        const QString section = title.isEmpty() ? text : u"**"_s + title + u"**\n\n"_s + text;
        if (!section.trimmed().isEmpty())
            summary.append(QJsonObject{{u"type"_s, u"summary_text"_s}, {u"text"_s, section}});
    }
    if (const QString text = partsOf(content).text; summary.isEmpty() && !text.isEmpty())
        summary.append(QJsonObject{{u"type"_s, u"summary_text"_s}, {u"text"_s, text}});
    return summary.isEmpty() ? QJsonObject()
                             : QJsonObject{{u"type"_s, u"reasoning"_s}, {u"summary"_s, summary}};
}

QJsonObject messageItem(const QString &text, const QJsonObject &metadata)
{
    QJsonObject item = assistantMessage(withoutMarks(text, metadata));
    const QJsonArray annotations = annotationsOf(metadata);
    QJsonArray content = item.value("content"_L1).toArray();
    if (annotations.isEmpty() || content.isEmpty())
        return item;
    QJsonObject part = content.at(0).toObject();
    part.insert("annotations"_L1, annotations);
    content.replace(0, part);
    item.insert("content"_L1, content);
    return item;
}

QString fenced(const QString &code, const QString &language)
{
    QString fence = u"```"_s;
    while (code.contains(fence))
        fence += u'`';
    const QString name = language == "unknown"_L1 ? QString() : language.simplified();
    return fence + name + u'\n' + code + u'\n' + fence;
}

std::optional<TurnState> endingOf(const QJsonObject &json, const QJsonObject &metadata)
{
    const QString finish = stringAt(metadata.value("finish_details"_L1).toObject(), "type"_L1);
    if (finish == "interrupted"_L1 || stringAt(json, "status"_L1) == "in_progress"_L1)
        return TurnState::Stopped;
    if (finish == "max_tokens"_L1)
        return TurnState::Incomplete;
    return std::nullopt;
}

struct Reading
{
    const QJsonObject &json;
    const QJsonObject content = json.value("content"_L1).toObject();
    const QJsonObject metadata = json.value("metadata"_L1).toObject();
    const QJsonObject author = json.value("author"_L1).toObject();
    const QString role = stringAt(author, "role"_L1);
    const QString recipient = stringAt(json, "recipient"_L1);
    const Content kind = contentKind(stringAt(content, "content_type"_L1));
    const Parts parts = partsOf(content);

    bool isHidden() const
    {
        return metadata.value("is_visually_hidden_from_conversation"_L1).toBool() ||
               (role != "user"_L1 && role != "assistant"_L1 && role != "tool"_L1) ||
               kind == Content::Instructions;
    }
    /// A message to a tool instead of the person.
    bool isCall() const { return !recipient.isEmpty() && recipient != "all"_L1; }
};

void readAssistant(const Reading &reading, ChatGptMessage &message)
{
    const QString &text = reading.parts.text;
    message.ending = endingOf(reading.json, reading.metadata);
    if (reading.kind == Content::Recap) {
        const double seconds = reading.metadata.value("finished_duration_sec"_L1).toDouble();
        message.role = Role::Reasoning;
        if (seconds > 0 && seconds < 24 * 60 * 60)
            message.duration = std::chrono::milliseconds(std::llround(seconds * 1000));
        return;
    }
    if (reading.kind == Content::Thoughts) {
        message.item = reasoningItem(reading.content);
    } else if (reading.isCall()) {
        message.item = callItem(reading.recipient, text);
    } else if (!text.isEmpty()) {
        const bool isCode = reading.kind == Content::Code;
        message.item = messageItem(isCode ? fenced(text, stringAt(reading.content, "language"_L1)) : text,
                                   reading.metadata);
    }
    message.role = message.item.isEmpty() ? Role::Hidden : Role::Item;
}

} // namespace

ChatGptMessage parseChatGptMessage(const QJsonObject &json)
{
    const Reading reading{json};
    ChatGptMessage message;
    if (reading.isHidden())
        return message;
    message.model = stringAt(reading.metadata, "model_slug"_L1);
    const QJsonValue time = json.value("create_time"_L1);
    message.time = momentOf(time.toDouble());
    message.wrongTime = !message.time && !time.isNull() && !time.isUndefined();
    message.files = reading.parts.files;
    message.unknown = reading.kind == Content::Unknown;
    if (reading.role == "user"_L1) {
        const QJsonArray attachments = reading.metadata.value("attachments"_L1).toArray();
        message.files = std::max(message.files, int(std::min<qsizetype>(attachments.size(), kMaxIndex)));
        message.text = reading.parts.text;
        message.role = message.text.isEmpty() && message.files == 0 ? Role::Hidden : Role::Question;
    } else if (reading.role == "tool"_L1) {
        message.text = reading.parts.text;
        message.role = message.text.isEmpty() ? Role::Hidden : Role::Output;
    } else {
        readAssistant(reading, message);
    }
    return message;
}

} // namespace Lectern
