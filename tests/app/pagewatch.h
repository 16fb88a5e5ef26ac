// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QList>
#include <QRect>
#include <QTimer>

namespace Lectern::Testing {

/// Looks at a part of the display over and over while the event loop goes on, and compares it with how it was
/// at first. The test's application must be one of this display.
class PageWatch : public QObject
{
public:
    /// `part` is a place on the display in which there are lines of text.
    explicit PageWatch(QRect part);

    int frames() const { return m_frames; }
    /// How many of them were not what was there at first, letter by letter and colour by colour.
    int changed() const { return m_changed; }
    /// How many pixels the lines stood off their place, in the frame that was furthest off.
    int jump() const { return m_jump; }

    /// How it looks now.
    static QImage picture(QRect part);

private:
    void look();

    QRect m_part;
    QImage m_first;
    QList<int> m_lines; ///< of the first picture
    QTimer m_timer;
    int m_frames = 0;
    int m_changed = 0;
    int m_jump = 0;
};

} // namespace Lectern::Testing
