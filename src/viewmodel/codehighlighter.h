// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QString>

#include <memory>

class QSyntaxHighlighter;
class QTextDocument;

namespace Lectern {

/// Colours `document` as long as it lives. Nothing for a language that is not known, and without KDE Syntax
/// Highlighting. `background` decides between a light and a dark theme.
std::unique_ptr<QSyntaxHighlighter> makeCodeHighlighter(QTextDocument &document, const QString &language,
                                                        const QColor &background);

/// Whether this build can colour code at all.
bool canHighlight();

/// `color`, made lighter or darker as far as needed to stand out from `background` by at least `ratio`
/// (WCAG contrast, 4.5 for text).
QColor readableOn(const QColor &background, QColor color, double ratio = 4.5);

/// WCAG 2 contrast of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace Lectern
