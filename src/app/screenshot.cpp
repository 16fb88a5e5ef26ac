// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/screenshot.h"

#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Frames to wait for: rows are made, laid out, and moved into place in successive ones.
constexpr int kFrames = 8;

/// Pixels; more would not fit into a picture.
constexpr int kHighest = 16'000;
/// The list learns how high its rows are while it shows them; that many times the window follows.
constexpr int kMostSteps = 60;

/// One picture on its way; goes when it is saved.
class Shot : public QObject
{
public:
    Shot(QQuickWindow &window, const Screenshot &wanted, std::function<void(bool)> done)
        : QObject(&window)
        , m_window(window)
        , m_wanted(wanted)
        , m_done(std::move(done))
    {
        connect(&window, &QQuickWindow::frameSwapped, this, &Shot::takeFrame, Qt::QueuedConnection);
        window.update();
    }

private:
    void takeFrame()
    {
        if (m_wanted.whole && m_steps < kMostSteps && fit()) {
            ++m_steps;
            m_frames = 0;
        }
        if (++m_frames < kFrames) {
            m_window.update();
            return;
        }
        disconnect(&m_window, nullptr, this, nullptr);
        deleteLater();
        m_done(m_window.grabWindow().save(m_wanted.file, "PNG"));
    }

    /// Whether the window had another height than its page needs.
    bool fit()
    {
        const auto *page = m_window.findChild<QQuickItem *>(u"transcript"_s);
        if (!page || page->property("count").toInt() == 0)
            return false;
        const int missing = int(page->property("contentHeight").toDouble() - page->height());
        const int height = std::clamp(m_window.height() + missing, m_window.minimumHeight(), kHighest);
        if (height == m_window.height())
            return false;
        m_window.resize(m_window.width(), height);
        return true;
    }

    QQuickWindow &m_window;
    const Screenshot m_wanted;
    const std::function<void(bool)> m_done;
    int m_frames = 0;
    int m_steps = 0;
};

} // namespace

void saveWhenSettled(QQuickWindow &window, const Screenshot &wanted, std::function<void(bool)> done)
{
    new Shot(window, wanted, std::move(done)); // belongs to the window
}

} // namespace Lectern
