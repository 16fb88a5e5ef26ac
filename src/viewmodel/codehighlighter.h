// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTextLayout>

#include <memory>

namespace Lectern {

/// What a highlighter must know of the lines above one; nothing above the first.
using CodeState = std::shared_ptr<const void>;

/// How a line of code looks.
struct CodeLook
{
    QList<QTextLayout::FormatRange> formats;
    QColor ground; ///< of the whole line; invalid: none of its own
};

/// Colours code, a line at a time, for one ground that it stands on.
class CodeHighlighter
{
public:
    CodeHighlighter() = default;
    virtual ~CodeHighlighter() = default;
    CodeHighlighter(const CodeHighlighter &) = delete;
    CodeHighlighter &operator=(const CodeHighlighter &) = delete;

    /// Returns the state behind `line`, which `state` stands above. `look` may be null when only that is
    /// wanted.
    virtual CodeState read(const QString &line, const CodeState &state, CodeLook *look) = 0;
};

/// Nothing for a language that is not known, and without KDE Syntax Highlighting, but for diffs, which are
/// read here. `background` decides between light and dark colours; those that are too close to it are moved
/// until they can be read.
std::unique_ptr<CodeHighlighter> makeCodeHighlighter(const QString &language, const QColor &background,
                                                     const QString &theme = {});

/// Added and removed lines stand on a ground, which what is marked below the text shines through, and have
/// their sign in its colour.
std::unique_ptr<CodeHighlighter> makeDiffHighlighter(const QColor &background);

/// The tag of a fence says so.
bool isDiffLanguage(const QString &language);

/// Whether this build can colour code at all.
bool canHighlight();

/// The names of the themes that are made for a dark, or for a light ground, in the order of their letters.
QStringList codeThemes(bool dark);

/// `color`, made lighter or darker as far as needed to stand out from `background` by at least `ratio`
/// (WCAG contrast).
QColor readableOn(const QColor &background, QColor color, double ratio);

/// How much text must stand out from `background`: 4.5, or 7 on pure black and white, which are the grounds
/// of high contrast.
double textContrastOn(const QColor &background);

/// WCAG 2 contrast of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// Light letters belong on it.
bool isDarkGround(const QColor &background);

} // namespace Lectern
