// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/attachment.h"

#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace Lectern {

/// The content of the message that asks `question`: the attachments in their order, then the question, which
/// is left out when it is empty and something is given along. docs/attachments.md describes it.
QJsonArray inputContent(const QString &question, const QList<Attachment> &attachments);

/// How a text enters the request: its name, what there is to know, and the text between fences that are
/// longer than any in it.
QString attachmentText(const Attachment &attachment);

/// About how many tokens it costs. Nothing of a PDF: that depends on what is on its pages.
std::optional<qint64> estimatedTokens(const Attachment &attachment);

/// The same for a text of so many bytes of UTF-8.
qint64 estimatedTokens(qint64 bytes);

} // namespace Lectern
