// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/benchlog.h"

#include "viewmodel/appviewmodel.h"

#include <QJsonDocument>
#include <QQuickItem>
#include <QQuickWindow>

#include <atomic>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

std::chrono::nanoseconds now()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

} // namespace

BenchLog::BenchLog(const QString &file)
    : m_file(file)
{
    m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

void BenchLog::mark(const QString &name, const QJsonObject &data)
{
    mark(name, data, now());
}

void BenchLog::mark(const QString &name, const QJsonObject &data, std::chrono::nanoseconds time)
{
    QJsonObject line{{u"t"_s, qint64(time.count())}, {u"mark"_s, name}};
    if (!data.isEmpty())
        line.insert(u"data"_s, data);
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

void BenchLog::watch(QQuickWindow &window, AppViewModel &app)
{
    watchStart(window);
    watchOpening(window, app);
    watchSearch(window, *app.search());
    ConversationViewModel *conversation = app.conversation();
    QObject::connect(conversation, &ConversationViewModel::runningChanged, &window, [this, conversation] {
        if (conversation->isRunning())
            mark(u"sent"_s);
    });
    QObject::connect(conversation, &ConversationViewModel::turnSettled, &window,
                     [this, conversation](TurnId id) {
                         const Turn *turn = conversation->conversation().turn(id);
                         mark(u"result"_s, {{u"ended"_s, turn && turn->state == TurnState::Completed}});
                     });
}

std::function<void()> BenchLog::frameMark(QQuickWindow &window, const QString &name)
{
    enum class Stage { Nothing, Changed, Painting };
    const auto stage = std::make_shared<std::atomic<Stage>>(Stage::Nothing);
    const auto step = [stage](Stage from, Stage to) { return stage->compare_exchange_strong(from, to); };
    // On the thread that paints: a frame that was begun before has no part in it.
    QObject::connect(
        &window, &QQuickWindow::afterSynchronizing, &window,
        [step] { step(Stage::Changed, Stage::Painting); }, Qt::DirectConnection);
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window,
        [this, &window, name, step] {
            if (!step(Stage::Painting, Stage::Nothing))
                return;
            const auto tell = [this, name, time = now()] { mark(name, {}, time); };
            QMetaObject::invokeMethod(&window, tell, Qt::QueuedConnection);
        },
        Qt::DirectConnection);
    return [stage, &window] {
        *stage = Stage::Changed;
        window.update();
    };
}

void BenchLog::watchOpening(QQuickWindow &window, AppViewModel &app)
{
    const auto opened = frameMark(window, u"opened"_s);
    const auto isChosen = std::make_shared<bool>(false);
    const auto changed = [opened, isChosen] {
        if (std::exchange(*isChosen, false))
            opened();
    };
    QObject::connect(app.history(), &HistoryViewModel::openRequested, &window,
                     [this, isChosen, changed, conversation = app.conversation()](ConversationId id) {
                         mark(u"opening"_s);
                         *isChosen = true;
                         if (conversation->page()->id() == id) // it was read that fast
                             changed();
                     });
    QObject::connect(app.conversation(), &ConversationViewModel::transcriptChanged, &window, changed);
}

void BenchLog::watchSearch(QQuickWindow &window, SearchViewModel &search)
{
    const auto isAwaited = std::make_shared<bool>(false);
    QObject::connect(&search, &SearchViewModel::textChanged, &window, [this, isAwaited, &search] {
        mark(u"searching"_s, {{u"characters"_s, search.text().size()}});
        *isAwaited = true;
    });
    QObject::connect(&search, &SearchViewModel::found, &window,
                     [isAwaited, found = frameMark(window, u"found"_s)] {
                         if (std::exchange(*isAwaited, false))
                             found();
                     });
}

void BenchLog::watchStart(QQuickWindow &window)
{
    const auto frames = std::make_shared<int>(-1);
    const auto interactive = [this, frames](const QQuickItem *focus) {
        if (*frames >= 0 || !focus || !focus->flags().testFlag(QQuickItem::ItemAcceptsInputMethod))
            return;
        *frames = 0;
        mark(u"interactive"_s);
    };
    QObject::connect(&window, &QQuickWindow::activeFocusItemChanged, &window,
                     [&window, interactive] { interactive(window.activeFocusItem()); });
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window,
        [this, frames, &window, interactive] {
            interactive(window.activeFocusItem());
            if (*frames < 0 || *frames >= 2)
                return;
            if (++*frames < 2) {
                window.update();
                return;
            }
            mark(u"painted"_s);
            if (m_painted)
                m_painted();
        },
        Qt::QueuedConnection);
}

} // namespace Lectern
