// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/rowdata.h"

#include "base/overloaded.h"
#include "viewmodel/attachmentvalue.h"
#include "viewmodel/codevalue.h"
#include "viewmodel/errorsentence.h"
#include "viewmodel/language.h"
#include "viewmodel/rowtypes.h"
#include "viewmodel/wording.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using Role = TranscriptModel::Role;
using RowTypes::Kind;
using RowTypes::Severity;

Kind kindOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Paragraph:
    case BlockKind::Footnote:
        return Kind::Prose;
    case BlockKind::Heading:
        return Kind::Heading;
    case BlockKind::Code:
        return Kind::Code;
    case BlockKind::Table:
        return Kind::Table;
    case BlockKind::Rule:
        return Kind::Rule;
    case BlockKind::Image:
        return Kind::Image;
    case BlockKind::Math:
        return Kind::Math;
    case BlockKind::Title:
        return Kind::Title;
    }
    return Kind::Prose;
}

QString tableText(const Table &table)
{
    QString text;
    for (qsizetype i = 0; i < table.cells.size(); ++i) {
        text += plainText(table.cells[i]);
        text += (i + 1) % table.columns.size() == 0 ? u'\n' : u'\t';
    }
    return text;
}

QString blockText(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Code:
        return block.code.toString();
    case BlockKind::Table:
        return tableText(block.table);
    case BlockKind::Title:
        return admonitionTitle(block.containers.constLast());
    case BlockKind::Paragraph:
    case BlockKind::Image:
    case BlockKind::Math:
    case BlockKind::Heading:
    case BlockKind::Rule:
    case BlockKind::Footnote:
        break;
    }
    return plainText(block.prose);
}

QString containersOf(const Block &block)
{
    QString letters;
    for (const BlockContainer container : block.containers)
        letters += QStringView(u"lqntiwc")[qsizetype(container)];
    return letters;
}

QVariant blockData(const BlockRow &row, Role role)
{
    const Block &block = row.block;
    switch (role) {
    case Role::Kind:
        return int(kindOf(block.kind));
    case Role::Text:
        return blockText(block);
    case Role::Spans:
        return QVariant::fromValue(ProseValue{block.prose});
    case Role::Muted:
        return row.muted;
    case Role::HeadingLevel:
        return block.headingLevel;
    case Role::Containers:
        return containersOf(block);
    case Role::Continued:
        return block.continued;
    case Role::Marker:
        return block.marker;
    case Role::Task:
        return int(block.task);
    case Role::Footnote:
        return block.kind == BlockKind::Footnote;
    case Role::RightToLeft:
        return block.rightToLeft;
    case Role::Code:
        return QVariant::fromValue(CodeValue{block.code});
    case Role::Language:
        return block.language;
    case Role::Detail:
        return languageName(block.language);
    case Role::Open:
        return block.open;
    case Role::Table:
        return QVariant::fromValue(TableValue{block.table});
    case Role::Icon:
        return block.kind == BlockKind::Title ? admonitionIcon(block.containers.constLast()) : QVariant();
    case Role::Image:
        return QVariant::fromValue(ImageValue{block.image});
    default:
        return {};
    }
}

QVariant reasoningData(const ReasoningRow &row, Role role)
{
    switch (role) {
    case Role::Kind:
        return int(Kind::Reasoning);
    case Role::Text:
        return reasoningLabel(row);
    case Role::Running:
        return !row.duration.has_value();
    case Role::Expandable:
        return row.expandable;
    case Role::Expanded:
        return row.expanded;
    default:
        return {};
    }
}

QVariant activityData(const ActivityRow &row, Role role)
{
    switch (role) {
    case Role::Kind:
        return int(Kind::Activity);
    case Role::Text:
        return activityLabel(row);
    case Role::Icon:
        return activityIcon(row);
    case Role::Running:
        return row.running;
    default:
        return {};
    }
}

QVariant sourcesOf(const SourcesRow &row)
{
    QList<Source> sources;
    for (const Protocol::UrlCitation &citation : row.sources) {
        const QString host = QUrl(citation.url).host();
        sources.append({citation.title.isEmpty() ? citation.url : citation.title.simplified(), citation.url,
                        host.startsWith("www."_L1) ? host.sliced(4) : host});
    }
    return QVariant::fromValue(sources);
}

Severity severityOf(const NoticeRow &row)
{
    switch (row.kind) {
    case NoticeRow::Kind::Stopped:
    case NoticeRow::Kind::Detour:
        return Severity::Info;
    case NoticeRow::Kind::Failed:
        return Severity::Problem;
    case NoticeRow::Kind::CutByTokenLimit:
    case NoticeRow::Kind::CutByFilter:
    case NoticeRow::Kind::Incomplete:
    case NoticeRow::Kind::Oddity:
        break;
    }
    return Severity::Warning;
}

QVariant noticeData(const NoticeRow &row, Role role)
{
    switch (role) {
    case Role::Kind:
        return int(Kind::Notice);
    case Role::Text:
        return noticeSentence(row);
    case Role::Detail:
        return row.error ? row.error->detail : QString();
    case Role::Severity:
        return int(severityOf(row));
    case Role::Continuable:
        return row.canContinue;
    case Role::Retryable:
        return row.canRetry;
    default:
        return {};
    }
}

QList<AttachmentValue> valuesOf(const QList<Attachment> &attachments)
{
    QList<AttachmentValue> values;
    for (const Attachment &attachment : attachments)
        values.append({attachment});
    return values;
}

QVariant questionData(const QuestionRow &row, Role role)
{
    switch (role) {
    case Role::Kind:
        return int(Kind::Question);
    case Role::Text:
        return row.text;
    case Role::Attachments:
        return QVariant::fromValue(valuesOf(row.attachments));
    case Role::Branch:
        return row.branch;
    case Role::Branches:
        return row.branches;
    default:
        return {};
    }
}

QVariant footerData(const FooterRow &row, Role role)
{
    switch (role) {
    case Role::Kind:
        return int(Kind::Footer);
    case Role::Text:
        return footerLabel(row);
    case Role::Running:
        return !isFinal(row.state);
    case Role::Copyable:
        return isFinal(row.state) && row.hasText;
    case Role::Retryable:
        return isFinal(row.state);
    case Role::Branch:
        return row.branch;
    case Role::Branches:
        return row.branches;
    default:
        return {};
    }
}

QVariant textData(Kind kind, const QString &text, Role role)
{
    if (role == Role::Kind)
        return int(kind);
    return role == Role::Text ? QVariant(text) : QVariant();
}

} // namespace

QVariant foldedData(const Turn &turn, TranscriptModel::Role role)
{
    if (role == Role::Gap)
        return int(RowGap::Turn);
    return textData(Kind::Folded, turn.question, role);
}

QList<int> changedRoles(const TranscriptRow &before, const TranscriptRow &after)
{
    const auto *old = std::get_if<BlockRow>(&before);
    const auto *now = std::get_if<BlockRow>(&after);
    if (!old || !now)
        return {};
    BlockRow other = *old; // but for its text
    other.block.prose = now->block.prose;
    other.block.code = now->block.code;
    other.block.open = now->block.open;
    other.block.table = now->block.table;
    if (other != *now)
        return {};
    if (now->block.kind == BlockKind::Table)
        return {int(Role::Text), int(Role::Table)};
    if (now->block.kind == BlockKind::Code)
        return {int(Role::Text), int(Role::Code), int(Role::Open)};
    return {int(Role::Text), int(Role::Spans)};
}

QVariant rowData(const TranscriptRow &row, TranscriptModel::Role role)
{
    return std::visit(
        Overloaded{
            [role](const QuestionRow &question) { return questionData(question, role); },
            [role](const BlockRow &block) { return blockData(block, role); },
            [role](const ReasoningRow &reasoning) { return reasoningData(reasoning, role); },
            [role](const ActivityRow &activity) { return activityData(activity, role); },
            [role](const SourcesRow &sources) {
                return role == Role::Sources ? sourcesOf(sources) : textData(Kind::Sources, {}, role);
            },
            [role](const RefusalRow &refusal) { return textData(Kind::Refusal, refusal.text, role); },
            [role](const NoticeRow &notice) { return noticeData(notice, role); },
            [role](const FooterRow &footer) { return footerData(footer, role); },
        },
        row);
}

} // namespace Lectern
