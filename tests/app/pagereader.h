// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "accessibletree.h"
#include "programwindow.h"

#include <QList>
#include <QRect>
#include <QSize>
#include <QString>

#include <functional>
#include <optional>

namespace Lectern::Testing {

/// Somebody who reads the page of a window, while text comes or not, and uses it with mouse and keyboard.
/// What waits says false when it has waited too long.
class PageReader
{
public:
    PageReader(const AccessibleTree &tree, ProgramWindow &window);

    /// What is asked below is answered by what the page was when it was looked at last.
    void look();
    bool waitFor(const std::function<bool()> &condition);
    bool waitFor(const QString &name);
    /// Until nothing has moved in `part` for some frames.
    bool waitForRest();

    /// Something is in sight that begins with that name.
    bool sees(const QString &name) const { return !place(name).isNull(); }
    /// On the display; null when it is not in sight.
    QRect place(const QString &name) const;
    /// All that is in sight, for the message of a test that fails.
    QString words() const;
    QRect page() const { return place(QStringLiteral("Conversation")); }
    /// Of the page what no menu, bar or button covers.
    QRect part() const;
    /// Where the line with `text` begins, in pixels below the top of the page; nothing when it is not there.
    std::optional<double> topOf(const QString &text) const;

    /// Scrolls up so that the page does not follow any more.
    bool goUp();
    bool resize(QSize size);
    bool choose(const QString &button, const QString &item);
    /// With the mouse, from the start of one text to the end of another.
    void select(const QString &from, const QString &to);
    /// The text that comes into the clipboard by `deed`.
    static QString copied(const std::function<void()> &deed);
    QString copied();

private:
    const AccessibleTree &m_tree;
    ProgramWindow &m_window;
    QList<AccessibleObject> m_objects; ///< as last looked at
};

} // namespace Lectern::Testing
