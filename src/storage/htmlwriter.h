// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/block.h"
#include "storage/codestyle.h"

#include <QList>
#include <QString>

namespace Lectern {

/// Writes blocks as HTML: lists and quotes are opened and closed as the blocks say. Text is escaped; there is
/// nothing that a reader would load, and links lead to https, http and mailto only.
class HtmlWriter final
{
public:
    /// Code is plain without `styler`. Headings are so many levels lower than they were written: the title of
    /// a page is the only one of the first level.
    explicit HtmlWriter(CodeStyler styler = {}, int lowered = 1)
        : m_styler(std::move(styler))
        , m_lowered(lowered)
    {
    }

    /// The next block of a Markdown text; the first one of another text begins anew by itself.
    void add(const Block &block);

    /// All that was added, closed; begins anew.
    QString take();

private:
    void closeTo(qsizetype depth);
    void openContainers(const Block &block);
    void openList(const QString &mark);
    QString content(const Block &block) const;
    QString code(const Block &block) const;

    CodeStyler m_styler;
    int m_lowered;
    QString m_html;
    QList<QString> m_open; ///< the end tags of the containers, outermost first
};

/// `text` where HTML text or an attribute's value stands; what XML and HTML forbid becomes U+FFFD.
QString htmlEscaped(const QString &text);

/// Spans as HTML; line breaks in the text as <br/>.
QString proseHtml(const Prose &prose);

} // namespace Lectern
