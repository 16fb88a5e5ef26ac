// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/benchrun.h"
#include "app/quickprompt.h"
#include "viewmodel/appviewmodel.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int kOpenings = 30;
constexpr int kOpen = 200;   ///< ms that it stays
constexpr int kHidden = 300; ///< ms until it is opened again: the other window has the keyboard by then

} // namespace

void BenchRun::quick()
{
    if (!m_quick.prepare())
        return fail(u"the quick prompt cannot be made"_s);
    QQuickWindow *window = m_quick.window();
    connect(window, &QQuickWindow::frameSwapped, this, &BenchRun::takeQuickFrame);
    connect(window, &QQuickWindow::activeChanged, window, &QQuickWindow::update);
    m_log.mark(u"begin"_s);
    after(kHidden, [this] { openQuick(); });
}

void BenchRun::openQuick()
{
    if (m_openings.size() == kOpenings) {
        m_log.mark(u"result"_s, {{u"p50"_s, percentile(m_openings, 0.5)},
                                 {u"p95"_s, percentile(m_openings, 0.95)},
                                 {u"max"_s, percentile(m_openings, 1)}});
        return;
    }
    m_since.start();
    m_isOpening = true;
    m_quick.open();
}

/// The first one that can be typed into.
void BenchRun::takeQuickFrame()
{
    const QQuickWindow *window = m_quick.window();
    const QQuickItem *field = window->activeFocusItem();
    const bool hasCaret = field && field->flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
    if (!m_isOpening || !window->isActive() || !hasCaret)
        return;
    m_isOpening = false;
    m_openings.append(double(m_since.nsecsElapsed()) / 1e6);
    after(kOpen, [this] {
        m_app.quick()->hide();
        after(kHidden, [this] { openQuick(); });
    });
}

} // namespace Lectern
