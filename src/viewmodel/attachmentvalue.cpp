// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/attachmentvalue.h"

#include "viewmodel/attachmentwords.h"

#include <QDir>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Lectern {

QString AttachmentValue::kind() const
{
    return attachmentKindName(attachment.kind);
}

QString AttachmentValue::icon() const
{
    return attachmentIcon(attachment.kind);
}

QString AttachmentValue::detail() const
{
    return attachmentDetail(attachment);
}

QString AttachmentValue::note() const
{
    return attachmentNote(attachment);
}

QString AttachmentValue::about() const
{
    QStringList parts{detail(), note()};
    parts.removeAll({});
    return parts.join(u" · "_s);
}

QString AttachmentValue::path() const
{
    return QDir::toNativeSeparators(safeName(attachment.path));
}

QString AttachmentValue::text() const
{
    const bool isText = attachment.kind == AttachmentKind::Text || attachment.kind == AttachmentKind::Pasted;
    return isText ? QString::fromUtf8(attachment.content).left(kPreviewLength) : QString();
}

ImageValue AttachmentValue::picture() const
{
    const bool isPicture = attachment.kind == AttachmentKind::Picture;
    return isPicture ? ImageValue{{attachment.content.toBase64()}} : ImageValue();
}

} // namespace Lectern
