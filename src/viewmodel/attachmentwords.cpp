// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/attachmentwords.h"

#include "conversation/attachmentinput.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct AttachmentWords
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentWords)
};

/// A number of tokens from which on the last digits say nothing.
constexpr qint64 kThousand = 1000;

QString pixelsText(const QSize &size)
{
    //: width and height of a picture
    return AttachmentWords::tr("%1 × %2").arg(size.width()).arg(size.height());
}

QString megapixels(qint64 pixels)
{
    return QLocale().toString(double(pixels) / 1e6, 'f', 0);
}

} // namespace

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString tokensText(qint64 tokens)
{
    if (tokens < kThousand)
        return AttachmentWords::tr("≈ %n token(s)", "", int(tokens));
    //: thousands of tokens
    return AttachmentWords::tr("≈ %1 k tokens").arg(QLocale().toString(double(tokens) / kThousand, 'f', 1));
}

QString attachmentDetail(const Attachment &attachment)
{
    const std::optional<qint64> tokens = estimatedTokens(attachment);
    const QString size = sizeText(attachment.size);
    return tokens ? size + u" · "_s + tokensText(*tokens) : size;
}

QString attachmentNote(const Attachment &attachment)
{
    if (attachment.isLost())
        return AttachmentWords::tr("no longer there");
    if (!attachment.fullPixels.isEmpty())
        //: a picture was scaled down, from one size to another
        return AttachmentWords::tr("%1 → %2").arg(pixelsText(attachment.fullPixels),
                                                  pixelsText(attachment.pixels));
    //: a file was not UTF-8
    return attachment.encoding.isEmpty() ? QString()
                                         : AttachmentWords::tr("read as %1").arg(attachment.encoding);
}

QString attachmentIcon(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Text:
        return u"file-text"_s;
    case AttachmentKind::Pasted:
        return u"clipboard"_s;
    case AttachmentKind::Picture:
        return u"image"_s;
    case AttachmentKind::Pdf:
        return u"file-pdf"_s;
    }
    return {};
}

QString attachmentKindName(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Text:
        return AttachmentWords::tr("Text file");
    case AttachmentKind::Pasted:
        return AttachmentWords::tr("Pasted text");
    case AttachmentKind::Picture:
        return AttachmentWords::tr("Picture");
    case AttachmentKind::Pdf:
        return AttachmentWords::tr("PDF");
    }
    return {};
}

QString refusalSentence(const Refusal &refusal)
{
    const QString &name = refusal.name;
    switch (refusal.reason) {
    case RefusalReason::Gone:
        return AttachmentWords::tr("“%1” is not there any more.").arg(name);
    case RefusalReason::Unreadable:
        return AttachmentWords::tr("“%1” cannot be read. Check whether you may open it.").arg(name);
    case RefusalReason::LinkLoop:
        return AttachmentWords::tr("“%1” is a link that leads back to itself.").arg(name);
    case RefusalReason::NotAFile:
        return AttachmentWords::tr("“%1” is a pipe or a device, not a file.").arg(name);
    case RefusalReason::Folder:
        return AttachmentWords::tr("“%1” is a folder. Attach its files.").arg(name);
    case RefusalReason::TooLarge:
        return AttachmentWords::tr("“%1” is too large: %2, and at most %3 can be attached.")
            .arg(name, sizeText(refusal.size), sizeText(refusal.limit));
    case RefusalReason::Binary:
        return AttachmentWords::tr("“%1” is neither text, nor a PDF, PNG, JPEG, WebP or GIF.").arg(name);
    case RefusalReason::DamagedPicture:
        return AttachmentWords::tr("“%1” is a damaged picture.").arg(name);
    case RefusalReason::TooManyPixels:
        return AttachmentWords::tr(
                   "“%1” is too large a picture: %2 megapixels, and at most %3 can be scaled down.")
            .arg(name, megapixels(refusal.size), megapixels(refusal.limit));
    case RefusalReason::TooMany:
        return AttachmentWords::tr("“%1” is one too many: at most %2 things can be attached to a question.")
            .arg(name)
            .arg(refusal.limit);
    case RefusalReason::TooMuch:
        return AttachmentWords::tr(
                   "“%1” does not fit: with it the attachments would have %2, and a question takes %3.")
            .arg(name, sizeText(refusal.size), sizeText(refusal.limit));
    }
    return {};
}

} // namespace Lectern
