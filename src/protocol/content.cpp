// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/content.h"

#include "protocol/jsonread.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lectern::Protocol {

Annotation parseAnnotation(const QJsonObject &json)
{
    const QString type = stringAt(json, "type"_L1);
    if (type != "url_citation"_L1)
        return UnknownAnnotation{type};
    return UrlCitation{stringAt(json, "url"_L1), stringAt(json, "title"_L1), countAt(json, "start_index"_L1),
                       countAt(json, "end_index"_L1)};
}

ContentPart parseContentPart(const QJsonObject &json)
{
    const QString type = stringAt(json, "type"_L1);
    if (type == "refusal"_L1)
        return RefusalPart{stringAt(json, "refusal"_L1)};
    if (type != "output_text"_L1)
        return UnknownPart{type};
    OutputTextPart part;
    part.text = stringAt(json, "text"_L1);
    for (const QJsonArray annotations = json.value("annotations"_L1).toArray();
         const auto &value : annotations) {
        if (value.isObject())
            part.annotations.append(parseAnnotation(value.toObject()));
    }
    return part;
}

} // namespace Lectern::Protocol
