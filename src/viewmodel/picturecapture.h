// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/filecapture.h"

#include <QByteArray>
#include <QString>

namespace Lectern {

/// What kind of picture begins like this, of those that models take: "png", "jpeg", "webp", "gif"; else
/// empty.
QByteArray pictureFormat(const QByteArray &head);

/// The picture of a file, scaled down and encoded anew where it is over the limits of kMaxPictureSide and
/// kMaxSentPicture; as it is where it is not.
Captured preparedPicture(const QByteArray &bytes, const QString &name);

/// `attachment` with the size and the hash of its content.
Attachment sealed(Attachment attachment);

} // namespace Lectern
