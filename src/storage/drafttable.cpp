// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/drafttable.h"

#include "conversation/attachmentjson.h"
#include "storage/attachmenttable.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

qint64 keyOf(ConversationId id)
{
    return qint64(id.value()); // 0 is a key like any other here
}

QJsonArray arrayOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

std::optional<Draft> DraftTable::draft(ConversationId id) const
{
    Rows rows = m_database.query(
        u"SELECT text, caret, attachments, model, effort FROM drafts WHERE conversation = ?"_s, keyOf(id));
    if (!rows.next())
        return std::nullopt;
    return Draft{.text = rows.text(0),
                 .caret = rows.number(1),
                 .attachments = attachments(arrayOf(rows.text(2))),
                 .model = rows.text(3),
                 .effort = rows.text(4)};
}

/// What is lost would be sent as nothing: it is left out.
QList<Attachment> DraftTable::attachments(const QJsonArray &array) const
{
    QList<Attachment> attachments;
    const AttachmentTable table(m_database, m_attachmentDir);
    for (const auto &each : array) {
        const Attachment attachment = table.filled(attachmentFromJson(each.toObject()));
        if (!attachment.isLost())
            attachments.append(attachment);
    }
    return attachments;
}

QJsonArray DraftTable::keep(const QList<Attachment> &attachments)
{
    AttachmentTable table(m_database, m_attachmentDir);
    QJsonArray array;
    for (const Attachment &attachment : attachments) {
        table.keep(attachment);
        array.append(attachmentJson(attachment));
    }
    return array;
}

void DraftTable::putDraft(ConversationId id, const Draft &draft, const QDateTime &now)
{
    if (draft.isEmpty()) {
        m_database.run(u"DELETE FROM drafts WHERE conversation = ?"_s, keyOf(id));
        return;
    }
    m_database.run(u"INSERT OR REPLACE INTO drafts (conversation, text, caret, attachments, model, effort, "
                   "saved_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                   keyOf(id), draft.text, qint64(draft.caret), textOf(keep(draft.attachments)), draft.model,
                   draft.effort, now);
}

QList<QueuedQuestion> DraftTable::queue(ConversationId id) const
{
    QList<QueuedQuestion> questions;
    Rows rows = m_database.query(u"SELECT questions FROM queued WHERE conversation = ?"_s, id);
    const QJsonArray array = rows.next() ? arrayOf(rows.text(0)) : QJsonArray();
    for (const auto &each : array) {
        const QueuedQuestion question{each["text"_L1].toString(),
                                      attachments(each["attachments"_L1].toArray())};
        if (!question.isBlank())
            questions.append(question);
    }
    return questions;
}

void DraftTable::putQueue(ConversationId id, const QList<QueuedQuestion> &questions)
{
    QJsonArray array;
    for (const QueuedQuestion &question : questions)
        array.append(QJsonObject{{u"text"_s, question.text}, {u"attachments"_s, keep(question.attachments)}});
    if (array.isEmpty())
        m_database.run(u"DELETE FROM queued WHERE conversation = ?"_s, id);
    else
        m_database.run(u"INSERT OR REPLACE INTO queued (conversation, questions) VALUES (?, ?)"_s, id,
                       textOf(array));
}

std::optional<ScrollPosition> DraftTable::position(ConversationId id) const
{
    Rows rows = m_database.query(u"SELECT item, offset FROM positions WHERE conversation = ?"_s, id);
    return rows.next() ? std::optional(ScrollPosition{rows.text(0), rows.real(1)}) : std::nullopt;
}

void DraftTable::putPosition(ConversationId id, const ScrollPosition &position)
{
    m_database.run(u"INSERT OR REPLACE INTO positions (conversation, item, offset) VALUES (?, ?, ?)"_s, id,
                   position.item, position.offset);
}

} // namespace Lectern
