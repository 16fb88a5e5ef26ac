// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/attachment.h"
#include "viewmodel/filecapture.h"

#include <QString>

#include <optional>

namespace Lectern {

/// "3.2 MB".
QString sizeText(qint64 bytes);

/// "≈ 3.1 k tokens".
QString tokensText(qint64 tokens);

/// "3.2 MB · ≈ 3.1 k tokens": what an attachment is and costs.
QString attachmentDetail(const Attachment &attachment);

/// What was done to it so that it can be sent: "4032 × 3024 → 2048 × 1536", "read as Latin-1"; else empty.
QString attachmentNote(const Attachment &attachment);

/// The name of the icon beside it, one of resources/icons.
QString attachmentIcon(AttachmentKind kind);

/// "Text file", "Picture", ...: what a screen reader says it is.
QString attachmentKindName(AttachmentKind kind);

/// Why it cannot be given along, and where there is one, the way out.
QString refusalSentence(const Refusal &refusal);

} // namespace Lectern
