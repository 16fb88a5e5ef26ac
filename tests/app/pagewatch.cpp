// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "pagewatch.h"

#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>

#include <cstdlib>
#include <limits>

namespace Lectern::Testing {

namespace {

constexpr int kPause = 10;    ///< milliseconds from look to look
constexpr int kFurthest = 60; ///< pixels, more than two lines

/// For each row of pixels how many edges there are: much the same in whatever colours a text is.
QList<int> edges(const QImage &picture)
{
    constexpr int kEdge = 40; // of 255
    QList<int> counts;
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        int count = 0;
        for (int x = 1; x < grey.width(); ++x)
            count += std::abs(line[x] - line[x - 1]) > kEdge ? 1 : 0;
        counts += count;
    }
    return counts;
}

/// By how many pixels `now` must be moved to be most like `before`.
int distance(const QList<int> &before, const QList<int> &now)
{
    double least = std::numeric_limits<double>::max();
    int best = 0;
    for (int step = 0; step <= 2 * kFurthest; ++step) {
        const int by = step % 2 == 0 ? step / 2 : -(step + 1) / 2; // the nearest first
        double difference = 0;
        int rows = 0;
        for (int y = qMax(0, -by); y < before.size() && y + by < now.size(); ++y, ++rows)
            difference += std::abs(before.at(y) - now.at(y + by));
        if (rows > 0 && difference / rows < least) {
            least = difference / rows;
            best = by;
        }
    }
    return best;
}

} // namespace

PageWatch::PageWatch(QRect part)
    : m_part(part)
    , m_first(picture(part))
    , m_lines(edges(m_first))
{
    connect(&m_timer, &QTimer::timeout, this, &PageWatch::look);
    m_timer.start(kPause);
}

QImage PageWatch::picture(QRect part)
{
    return QGuiApplication::primaryScreen()
        ->grabWindow(0, part.x(), part.y(), part.width(), part.height())
        .toImage();
}

void PageWatch::look()
{
    const QImage now = picture(m_part);
    ++m_frames;
    if (now == m_first)
        return;
    ++m_changed;
    m_jump = qMax(m_jump, std::abs(distance(m_lines, edges(now))));
}

} // namespace Lectern::Testing
