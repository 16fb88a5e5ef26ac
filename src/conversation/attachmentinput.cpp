// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/attachmentinput.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Of English and of code about four bytes are one token; of most other scripts a character is about one, and
/// takes two or three.
constexpr qint64 kBytesPerToken = 4;

/// Models look at pictures in squares of so many pixels, each of which costs a token ...
constexpr int kPatch = 32;
/// ... and scale down what has more of them.
constexpr qint64 kMaxPatches = 1536;

/// A language tag is no longer; what is ends a name that only looks like one.
constexpr int kLongestSuffix = 12;

qsizetype longestRun(const QString &text, QChar character)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar each : text) {
        run = each == character ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// The end of the name, where it can be a language for a fence.
QString tagFor(const QString &name)
{
    static const QRegularExpression suffix(u"[^./\\\\]\\.([A-Za-z0-9+#_-]{1,%1})\\z"_s.arg(kLongestSuffix));
    return suffix.match(name).captured(1).toLower();
}

QString textOf(const Attachment &attachment)
{
    QString text = QString::fromUtf8(attachment.content);
    return text.endsWith(u'\n') || text.isEmpty() ? text : text + u'\n';
}

QJsonObject textPart(const QString &text)
{
    return {{u"type"_s, u"input_text"_s}, {u"text"_s, text}};
}

QString dataUrl(const Attachment &attachment)
{
    return u"data:"_s + attachment.mediaType + u";base64,"_s +
           QString::fromLatin1(attachment.content.toBase64());
}

QJsonObject partOf(const Attachment &attachment)
{
    if (attachment.isLost())
        return textPart(u"File: "_s + attachment.name + u"\nNote: its content is no longer available\n"_s);
    switch (attachment.kind) {
    case AttachmentKind::Text:
    case AttachmentKind::Pasted:
        break;
    case AttachmentKind::Picture:
        return {{u"type"_s, u"input_image"_s}, {u"image_url"_s, dataUrl(attachment)}};
    case AttachmentKind::Pdf:
        return {{u"type"_s, u"input_file"_s},
                {u"filename"_s, attachment.name},
                {u"file_data"_s, dataUrl(attachment)}};
    }
    return textPart(attachmentText(attachment));
}

} // namespace

QString attachmentText(const Attachment &attachment)
{
    const bool isPasted = attachment.kind == AttachmentKind::Pasted;
    const QString text = textOf(attachment);
    const QString fence(std::max(qsizetype(3), longestRun(text, u'`') + 1), u'`');
    QString head = isPasted ? u"Pasted text\n"_s : u"File: "_s + attachment.name + u'\n';
    if (!attachment.encoding.isEmpty())
        head += u"Note: converted from "_s + attachment.encoding + u'\n';
    return head + fence + (isPasted ? QString() : tagFor(attachment.name)) + u'\n' + text + fence + u'\n';
}

QJsonArray inputContent(const QString &question, const QList<Attachment> &attachments)
{
    QJsonArray content;
    for (const Attachment &attachment : attachments)
        content.append(partOf(attachment));
    if (!question.isEmpty() || attachments.isEmpty())
        content.append(textPart(question));
    return content;
}

qint64 estimatedTokens(qint64 bytes)
{
    return (bytes + kBytesPerToken - 1) / kBytesPerToken;
}

std::optional<qint64> estimatedTokens(const Attachment &attachment)
{
    switch (attachment.kind) {
    case AttachmentKind::Text:
    case AttachmentKind::Pasted:
        return estimatedTokens(attachment.size);
    case AttachmentKind::Picture: {
        const auto patches = [](int side) { return qint64((side + kPatch - 1) / kPatch); };
        if (attachment.pixels.isEmpty())
            return kMaxPatches; // it could not be looked at
        return std::min(patches(attachment.pixels.width()) * patches(attachment.pixels.height()),
                        kMaxPatches);
    }
    case AttachmentKind::Pdf:
        break;
    }
    return std::nullopt;
}

} // namespace Lectern
