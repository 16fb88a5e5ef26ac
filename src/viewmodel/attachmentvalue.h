// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/attachment.h"
#include "viewmodel/rowtypes.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// An attachment as QML sees it: in words, and its content for a preview.
struct AttachmentValue
{
    Q_GADGET
    QML_VALUE_TYPE(attachment)
    Q_PROPERTY(QString name READ name)
    Q_PROPERTY(QString kind READ kind)     ///< "Picture"
    Q_PROPERTY(QString icon READ icon)     ///< one of resources/icons
    Q_PROPERTY(QString detail READ detail) ///< size and tokens
    Q_PROPERTY(QString note READ note)     ///< what was done to it; mostly empty
    Q_PROPERTY(QString about READ about)   ///< both of them
    Q_PROPERTY(QString path READ path)     ///< of the file; may be empty

public:
    Attachment attachment;

    QString name() const { return attachment.name; }
    QString kind() const;
    QString icon() const;
    QString detail() const;
    QString note() const;
    QString about() const;
    QString path() const;

    /// Of a text its beginning, see kPreviewLength; of others nothing.
    Q_INVOKABLE QString text() const;
    /// Of a picture; of others an empty one.
    Q_INVOKABLE Lectern::ImageValue picture() const;

    friend bool operator==(const AttachmentValue &, const AttachmentValue &) = default;
};

/// Characters of a text that its preview shows: what nobody scrolls through costs nothing.
constexpr qsizetype kPreviewLength = 200'000;

} // namespace Lectern
