// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QJsonObject>
#include <QString>

class QQuickWindow;

namespace Lectern {

class AppViewModel;

/// Timing marks as JSON lines, `{"t": ns, "mark": "name", "data": {…}}`, written at once; `t` is from the
/// steady clock.
class BenchLog
{
public:
    explicit BenchLog(const QString &file);

    bool isOpen() const { return m_file.isOpen(); }
    void mark(const QString &name, const QJsonObject &data = {});

    /// Marks "interactive" (the composer can be typed into), "painted" (the second frame after it), for each
    /// turn "sent" and "result", and for each conversation that is chosen from the list "opening" and
    /// "opened" (the first frame with it).
    void watch(QQuickWindow &window, AppViewModel &app);

private:
    void watchStart(QQuickWindow &window);
    void watchOpening(QQuickWindow &window, AppViewModel &app);

    QFile m_file;
};

} // namespace Lectern
