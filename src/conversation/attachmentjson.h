// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/attachment.h"

#include <QJsonObject>

namespace Lectern {

/// Everything of an attachment but its content. Reading is total: what is missing or of another type has its
/// default.
QJsonObject attachmentJson(const Attachment &attachment);
Attachment attachmentFromJson(const QJsonObject &json);

} // namespace Lectern
