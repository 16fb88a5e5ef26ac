// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/importchatgpt.h"

#include "protocol/jsonread.h"
#include "storage/archivetree.h"
#include "storage/chatgpttree.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using namespace Protocol;

bool beginsWithObject(QIODevice &device)
{
    constexpr qint64 kBlanks = 4096; // more than anybody puts before the first character
    return device.peek(kBlanks).trimmed().startsWith('{');
}

QString originOf(const QJsonObject &json)
{
    QString id = stringAt(json, "conversation_id"_L1);
    if (id.isEmpty())
        id = stringAt(json, "id"_L1);
    return id.isEmpty() ? QString() : u"chatgpt:"_s + id;
}

/// When there is no id, the content itself tells whether it was here before.
QString hashOrigin(const QJsonObject &json)
{
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return u"chatgpt:"_s + keyForOrigin(QString::fromUtf8(text));
}

} // namespace

ChatGptReader::ChatGptReader(QIODevice &device, const QDateTime &now)
    : ImportReader(now)
    , m_device(device)
    , m_array(device, {}, kMaxImportBytes)
    , m_single(beginsWithObject(device))
{
}

std::optional<ConversationArchive> ChatGptReader::read()
{
    while (!m_ended) {
        const std::optional<QByteArray> text = nextText();
        if (!text)
            break;
        const QJsonDocument document = QJsonDocument::fromJson(*text);
        if (document.isObject() && document.object().value("mapping"_L1).isObject())
            return convert(document.object());
        m_report.note(ImportIssue::Damaged, stringAt(document.object(), "title"_L1).simplified());
    }
    noteEnd();
    return std::nullopt;
}

std::optional<QByteArray> ChatGptReader::nextText()
{
    if (!m_single)
        return m_array.next();
    if (m_device.atEnd())
        return std::nullopt;
    QByteArray text = m_device.read(kMaxImportBytes + 1);
    if (text.size() <= kMaxImportBytes)
        return text;
    m_report.note(ImportIssue::TooLarge);
    m_ended = true;
    return std::nullopt;
}

void ChatGptReader::noteEnd()
{
    if (std::exchange(m_ended, true) || m_single)
        return;
    m_report.note(ImportIssue::TooLarge, {}, m_array.skipped());
    switch (m_array.state()) {
    case JsonArrayReader::State::Reading:
    case JsonArrayReader::State::Ended:
        break;
    case JsonArrayReader::State::Truncated:
        m_report.note(m_array.hasDeviceError() ? ImportIssue::Unreadable : ImportIssue::Truncated);
        break;
    case JsonArrayReader::State::NotJson:
    case JsonArrayReader::State::NoArray:
        m_report.note(ImportIssue::Damaged);
        break;
    }
}

std::optional<ConversationArchive> ChatGptReader::convert(const QJsonObject &json)
{
    ConversationArchive archive;
    ConversationRecord &record = archive.record;
    record.title = stringAt(json, "title"_L1).simplified();
    record.titledByHand = !record.title.isEmpty();
    record.origin = originOf(json);
    if (record.origin.isEmpty())
        record.origin = hashOrigin(json);
    record.key = keyForOrigin(record.origin);
    record.pinned = json.value("is_starred"_L1).toBool() || json.value("pinned_time"_L1).isDouble();
    record.archived = json.value("is_archived"_L1).toBool();
    const auto time = [&](QLatin1StringView name) {
        const QJsonValue value = json.value(name);
        const std::optional<QDateTime> moment = momentOf(value.toDouble());
        if (!moment && !value.isUndefined() && !value.isNull())
            m_report.note(ImportIssue::WrongTime, record.title);
        return moment.value_or(QDateTime());
    };
    record.createdAt = time("create_time"_L1);
    record.changedAt = time("update_time"_L1);

    ChatGptTree tree(json);
    archive.turns = tree.turns();
    record.leaf = tree.leaf();
    for (const auto &[issue, count] : tree.issues())
        m_report.note(issue, record.title, count);
    tidyRecord(archive);
    numberBranches(archive);
    fillTimes(archive, m_now);
    fillRecord(archive);
    return archive;
}

} // namespace Lectern
