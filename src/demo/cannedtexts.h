// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/answer.h"

#include <QString>
#include <QStringList>

namespace Lectern::Demo {

/// A text of resources/demo by its name without extension.
QString cannedText(const QString &name);

/// The picture of that name.
QByteArray cannedPicture(const QString &name);

/// What /demo answers: `intro` and every keyword with its line.
struct KeywordLine
{
    QString keyword;
    QString about;
};
QString keywordList(const QList<KeywordLine> &lines);

/// The reply to a prompt without a keyword: quotes it, shortened, every line of it inside the quote and
/// nothing of it read as Markdown.
QString fallbackText(const QString &prompt, int attachments);

/// Where the inline links `([name](url "title"))` of `text` are; the whole span with its round brackets is
/// cited.
QList<Citation> citationsIn(const QString &text);

} // namespace Lectern::Demo
