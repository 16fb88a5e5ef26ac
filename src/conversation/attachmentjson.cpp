// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/attachmentjson.h"

#include "conversation/jsonfields.h"
#include "protocol/jsonread.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using Protocol::stringAt;

struct KindName
{
    AttachmentKind kind;
    QLatin1StringView name;
};

/// Names in files; they never change.
constexpr std::array kKinds = {
    KindName{AttachmentKind::Text, "text"_L1},
    KindName{AttachmentKind::Pasted, "pasted"_L1},
    KindName{AttachmentKind::Picture, "picture"_L1},
    KindName{AttachmentKind::Pdf, "pdf"_L1},
};

/// A kind of a newer version, perhaps, is a text: it is shown by its name.
AttachmentKind kindNamed(const QString &name)
{
    const auto found = std::ranges::find_if(kKinds, [&](const KindName &each) { return name == each.name; });
    return found == kKinds.end() ? AttachmentKind::Text : found->kind;
}

void putSize(JsonWriter &json, QLatin1StringView width, QLatin1StringView height, const QSize &size)
{
    if (size.isEmpty())
        return;
    json.number(width, size.width());
    json.number(height, size.height());
}

QSize sizeAt(const QJsonObject &json, QLatin1StringView width, QLatin1StringView height)
{
    const QSize size(int(JsonField::number(json, width)), int(JsonField::number(json, height)));
    return size.isEmpty() ? QSize() : size;
}

} // namespace

QJsonObject attachmentJson(const Attachment &attachment)
{
    JsonWriter json;
    json.text("kind"_L1, std::ranges::find(kKinds, attachment.kind, &KindName::kind)->name);
    json.text("name"_L1, attachment.name);
    json.text("path"_L1, attachment.path);
    json.text("mediaType"_L1, attachment.mediaType);
    json.text("hash"_L1, attachment.hash);
    json.number("size"_L1, attachment.size);
    json.text("encoding"_L1, attachment.encoding);
    putSize(json, "width"_L1, "height"_L1, attachment.pixels);
    putSize(json, "fullWidth"_L1, "fullHeight"_L1, attachment.fullPixels);
    json.time("modified"_L1, attachment.modified);
    json.number("fileSize"_L1, attachment.fileSize);
    return json.json();
}

Attachment attachmentFromJson(const QJsonObject &json)
{
    Attachment attachment;
    attachment.kind = kindNamed(stringAt(json, "kind"_L1));
    attachment.name = safeName(stringAt(json, "name"_L1));
    attachment.path = stringAt(json, "path"_L1);
    attachment.mediaType = stringAt(json, "mediaType"_L1);
    attachment.hash = stringAt(json, "hash"_L1);
    attachment.size = std::max(qint64(0), JsonField::number(json, "size"_L1));
    attachment.encoding = stringAt(json, "encoding"_L1);
    attachment.pixels = sizeAt(json, "width"_L1, "height"_L1);
    attachment.fullPixels = sizeAt(json, "fullWidth"_L1, "fullHeight"_L1);
    attachment.modified = JsonField::time(json, "modified"_L1);
    attachment.fileSize = JsonField::number(json, "fileSize"_L1);
    return attachment;
}

} // namespace Lectern
