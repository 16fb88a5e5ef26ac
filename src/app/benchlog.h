// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <functional>

class QQuickWindow;

namespace Lectern {

class AppViewModel;
class SearchViewModel;

/// Timing marks as JSON lines, `{"t": ns, "mark": "name", "data": {…}}`, written at once; `t` is from the
/// steady clock.
class BenchLog
{
public:
    explicit BenchLog(const QString &file);

    bool isOpen() const { return m_file.isOpen(); }
    void mark(const QString &name, const QJsonObject &data = {});

    /// Marks "interactive" (the composer can be typed into), "painted" (the second frame after it), for each
    /// turn "sent" and "result", for each conversation that is chosen from the list "opening" and "opened"
    /// (the first frame with it), and for each change of what is searched for "searching" and, if there is
    /// something to show for it, "found" (the first frame with that).
    void watch(QQuickWindow &window, AppViewModel &app);

    /// Marks "interactive" and "painted" alone.
    void watchStart(QQuickWindow &window);
    /// What is done once "painted" has been marked.
    void whenPainted(const std::function<void()> &deed) { m_painted = deed; }

private:
    void mark(const QString &name, const QJsonObject &data, std::chrono::nanoseconds time);
    /// To be called when something has changed: marks the end of the first frame with it.
    std::function<void()> frameMark(QQuickWindow &window, const QString &name);
    void watchOpening(QQuickWindow &window, AppViewModel &app);
    void watchSearch(QQuickWindow &window, SearchViewModel &search);

    QFile m_file;
    std::function<void()> m_painted;
};

} // namespace Lectern
