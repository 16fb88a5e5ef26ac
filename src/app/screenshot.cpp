// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/screenshot.h"

#include <QImage>
#include <QQuickWindow>

#include <memory>

namespace Lectern {

namespace {

/// Frames to wait for: rows are made, laid out, and moved into place in successive ones.
constexpr int kFrames = 8;

} // namespace

void saveWhenSettled(QQuickWindow &window, const QString &file, std::function<void(bool)> done)
{
    const auto frames = std::make_shared<int>(0);
    const auto connection = std::make_shared<QMetaObject::Connection>();
    *connection = QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window,
        [&window, file, done = std::move(done), frames, connection] {
            if (++*frames < kFrames) {
                window.update();
                return;
            }
            QObject::disconnect(*connection);
            done(window.grabWindow().save(file, "PNG"));
        },
        Qt::QueuedConnection);
    window.update();
}

} // namespace Lectern
