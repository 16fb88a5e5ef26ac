// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/screenshot.h"

#include <QEvent>
#include <QGuiApplication>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Frames to wait for: rows are made, laid out, and moved into place in successive ones.
constexpr int kFrames = 8;

/// Pixels; more would not fit into a picture.
constexpr int kHighest = 16'000;
/// Rows come into sight step by step, and say then how high they are.
constexpr int kMostSteps = 12;

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
        takePointerAway();
        window.update();
    }

private:
    /// Where nobody has a pointer it stands above a corner of the window all the same.
    void takePointerAway()
    {
        QEvent leave(QEvent::Leave);
        if (QGuiApplication::platformName() == "offscreen"_L1)
            QCoreApplication::sendEvent(&m_window, &leave);
    }

    void takeFrame()
    {
        if (++m_frames < kFrames) {
            m_window.update();
            return;
        }
        if (m_wanted.whole && m_steps < kMostSteps && fit()) {
            ++m_steps;
            m_frames = 0;
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
        auto *page = m_window.findChild<QQuickItem *>(u"transcript"_s);
        if (!page || page->property("count").toInt() == 0)
            return false;
        const int wanted = isComplete(*page)
                               ? int(std::ceil(page->property("contentHeight").toDouble() - page->height()))
                               : int(page->height());
        const int height = std::clamp(m_window.height() + wanted, m_window.minimumHeight(), kHighest);
        if (height == m_window.height())
            return false;
        m_window.resize(m_window.width(), height);
        return true;
    }

    /// Every row is there, so that the height of all is known.
    static bool isComplete(QQuickItem &page)
    {
        const auto has = [&page](int row) {
            QQuickItem *item = nullptr;
            QMetaObject::invokeMethod(&page, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item),
                                      Q_ARG(int, row));
            return item != nullptr;
        };
        return has(0) && has(page.property("count").toInt() - 1);
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
