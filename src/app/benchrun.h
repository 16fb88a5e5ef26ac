// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/benchlog.h"
#include "app/framegaps.h"
#include "base/clock.h"
#include "conversation/turn.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

class QQuickItem;
class QQuickWindow;

namespace Lectern {

class AppViewModel;
class HistoryImport;
class QuickPrompt;
class TranscriptScroll;

/// One scenario of `--bench` in the window, as the program always is: an answer as it streams, a long
/// conversation that is loaded and scrolled, many that are searched, the quick prompt, or nothing at all.
/// `bench/README.md` says what each marks.
class BenchRun final : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        QString scenario;
        QString dir;         ///< where the workloads are
        bool frames = false; ///< the gaps between frames are measured, too
    };

    /// All must outlive this.
    BenchRun(const Order &order, BenchLog &log, QQuickWindow &window, AppViewModel &app, QuickPrompt &quick);

    ~BenchRun() override;

    static QStringList scenarios();

private:
    using Deed = std::function<void()>;

    void begin();
    void after(int milliseconds, const Deed &deed);
    void whenStill(int milliseconds, const Deed &deed);
    void whenShown(const Deed &deed);
    void fail(const QString &problem);
    QByteArray read(const QString &name);
    void show(const QList<Turn> &turns);
    void warm(const Deed &deed);

    void stream();
    void ask();
    void endStream();

    void history();
    void load(const Deed &deed);
    void scroll();
    void scrollOn(double gap);
    void endScroll();
    void jump(int number);
    void awaitJump(int number);
    void wheel();

    void search();
    void awaitList();
    void openSearch();
    void query();
    void takeFound();

    void quick();
    void openQuick();
    void takeQuickFrame();

    QQuickItem *page() const;
    bool isAtEnd() const;
    double blankShare() const;

    const Order m_order;
    BenchLog &m_log;
    QQuickWindow &m_window;
    AppViewModel &m_app;
    QuickPrompt &m_quick;
    QPointer<TranscriptScroll> m_scroll;
    QTimer m_still;
    FrameGaps m_gaps;
    QElapsedTimer m_since;
    int m_messages = 0;
    int m_events = 0;
    double m_lastEventToPaint = 0; ///< milliseconds
    bool m_ended = false;
    double m_left = 0; ///< milliseconds of scrolling
    int m_blank = 0;   ///< frames with a hole in the page
    quint32 m_place = 12345;
    QList<double> m_jumps; ///< milliseconds
    const SystemClock m_clock;
    std::unique_ptr<HistoryImport> m_import;
    QStringList m_queries;
    QList<double> m_queried; ///< milliseconds
    QJsonArray m_totals;     ///< conversations of each query
    bool m_isQuerying = false;
    QList<double> m_openings; ///< milliseconds
    bool m_isOpening = false;
};

} // namespace Lectern
