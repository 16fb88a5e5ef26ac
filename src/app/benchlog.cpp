// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/benchlog.h"

#include "viewmodel/appviewmodel.h"

#include <QJsonDocument>
#include <QQuickItem>
#include <QQuickWindow>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace Lectern {

BenchLog::BenchLog(const QString &file)
    : m_file(file)
{
    m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

void BenchLog::mark(const QString &name, const QJsonObject &data)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    QJsonObject line{{u"t"_s, qint64(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count())},
                     {u"mark"_s, name}};
    if (!data.isEmpty())
        line.insert(u"data"_s, data);
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

void BenchLog::watch(QQuickWindow &window, AppViewModel &app)
{
    watchStart(window);
    watchOpening(window, app);
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

void BenchLog::watchOpening(QQuickWindow &window, AppViewModel &app)
{
    enum class Stage { Nothing, Chosen, Changed, Painting };
    const auto stage = std::make_shared<Stage>(Stage::Nothing);
    const auto step = [stage](Stage from, Stage to) {
        const bool fits = *stage == from;
        if (fits)
            *stage = to;
        return fits;
    };
    QObject::connect(app.history(), &HistoryViewModel::openRequested, &window,
                     [this, stage, &window, conversation = app.conversation()](ConversationId id) {
                         mark(u"opening"_s);
                         const bool isThere = conversation->page()->id() == id; // it was read that fast
                         *stage = isThere ? Stage::Changed : Stage::Chosen;
                         window.update();
                     });
    QObject::connect(app.conversation(), &ConversationViewModel::transcriptChanged, &window, [&window, step] {
        step(Stage::Chosen, Stage::Changed);
        window.update();
    });
    QObject::connect(&window, &QQuickWindow::afterAnimating, &window,
                     [step] { step(Stage::Changed, Stage::Painting); });
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window,
        [this, step] {
            if (step(Stage::Painting, Stage::Nothing))
                mark(u"opened"_s);
        },
        Qt::QueuedConnection);
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
            if (++*frames == 2)
                mark(u"painted"_s);
            else
                window.update();
        },
        Qt::QueuedConnection);
}

} // namespace Lectern
