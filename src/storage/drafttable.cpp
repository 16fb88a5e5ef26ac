// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/drafttable.h"

#include "conversation/attachmentjson.h"
#include "storage/attachmenttable.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

qint64 keyOf(ConversationId id)
{
    return qint64(id.value()); // 0 is a key like any other here
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
                 .attachments = attachments(rows.text(2)),
                 .model = rows.text(3),
                 .effort = rows.text(4)};
}

/// What is lost would be sent as nothing: it is left out.
QList<Attachment> DraftTable::attachments(const QString &json) const
{
    QList<Attachment> attachments;
    const AttachmentTable table(m_database, m_attachmentDir);
    for (const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array(); const auto &each : array) {
        const Attachment attachment = table.filled(attachmentFromJson(each.toObject()));
        if (!attachment.isLost())
            attachments.append(attachment);
    }
    return attachments;
}

void DraftTable::putDraft(ConversationId id, const Draft &draft, const QDateTime &now)
{
    if (draft.isEmpty()) {
        m_database.run(u"DELETE FROM drafts WHERE conversation = ?"_s, keyOf(id));
        return;
    }
    AttachmentTable table(m_database, m_attachmentDir);
    QJsonArray attachments;
    for (const Attachment &attachment : draft.attachments) {
        table.keep(attachment);
        attachments.append(attachmentJson(attachment));
    }
    const QByteArray json = QJsonDocument(attachments).toJson(QJsonDocument::Compact);
    m_database.run(u"INSERT OR REPLACE INTO drafts (conversation, text, caret, attachments, model, effort, "
                   "saved_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                   keyOf(id), draft.text, qint64(draft.caret), QString::fromUtf8(json), draft.model,
                   draft.effort, now);
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
