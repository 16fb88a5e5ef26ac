// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <variant>

class QJsonObject;

namespace Lectern::Protocol {

/// A web page that a piece of an answer rests on; the range is in characters of its text part.
struct UrlCitation
{
    QString url;
    QString title;
    qint64 startIndex = 0;
    qint64 endIndex = 0;

    friend bool operator==(const UrlCitation &, const UrlCitation &) = default;
};

/// An annotation of another kind: file citations, file paths and what comes later.
struct UnknownAnnotation
{
    QString type;

    friend bool operator==(const UnknownAnnotation &, const UnknownAnnotation &) = default;
};

using Annotation = std::variant<UrlCitation, UnknownAnnotation>;

struct OutputTextPart
{
    QString text;
    QList<Annotation> annotations;

    friend bool operator==(const OutputTextPart &, const OutputTextPart &) = default;
};

struct RefusalPart
{
    QString refusal;

    friend bool operator==(const RefusalPart &, const RefusalPart &) = default;
};

struct UnknownPart
{
    QString type;

    friend bool operator==(const UnknownPart &, const UnknownPart &) = default;
};

using ContentPart = std::variant<OutputTextPart, RefusalPart, UnknownPart>;

/// Total: an unknown type, or none, gives the Unknown alternative.
Annotation parseAnnotation(const QJsonObject &json);
ContentPart parseContentPart(const QJsonObject &json);

} // namespace Lectern::Protocol
