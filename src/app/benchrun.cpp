// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/benchrun.h"

#include "viewmodel/appviewmodel.h"
#include "viewmodel/historyimport.h"
#include "viewmodel/transcriptscroll.h"

#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int kIdle = 5000;
constexpr int kWarmStill = 500;
constexpr int kBeforeAsking = 300;
constexpr int kAnswerStill = 700;

/// A turn as the history gives it back.
Turn answeredTurn(TurnId id, TurnId parent, const QString &question, const QString &answer)
{
    AnswerItem item;
    item.outputIndex = 0;
    item.item.body = Protocol::MessageItem{.role = u"assistant"_s};
    item.done = true;
    item.parts = {TextPart{.text = answer}};
    Turn turn;
    turn.id = id;
    turn.parent = parent;
    turn.question = question;
    turn.state = TurnState::Completed;
    turn.items = {item};
    return turn;
}

} // namespace

BenchRun::BenchRun(const Order &order, BenchLog &log, QQuickWindow &window, AppViewModel &app,
                   QuickPrompt &quick)
    : m_order(order)
    , m_log(log)
    , m_window(window)
    , m_app(app)
    , m_quick(quick)
{
    m_scroll = window.findChild<TranscriptScroll *>();
    m_still.setSingleShot(true);
    connect(&window, &QQuickWindow::frameSwapped, this, [this] {
        if (m_still.isActive())
            m_still.start();
    });
    log.whenPainted([this] { begin(); });
}

BenchRun::~BenchRun() = default;

QStringList BenchRun::scenarios()
{
    return {u"idle"_s, u"stream"_s, u"history"_s, u"wheel"_s, u"search"_s, u"quick"_s};
}

void BenchRun::begin()
{
    if (m_order.scenario == "idle"_L1)
        after(kIdle, [this] { m_log.mark(u"result"_s); });
    else if (m_order.scenario == "stream"_L1)
        warm([this] { stream(); });
    else if (m_order.scenario == "history"_L1)
        warm([this] { history(); });
    else if (m_order.scenario == "search"_L1)
        warm([this] { search(); });
    else if (m_order.scenario == "quick"_L1)
        quick();
    else
        warm([this] { load([this] { wheel(); }); });
}

void BenchRun::after(int milliseconds, const Deed &deed)
{
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, this, deed);
}

/// Once so long no frame has been shown.
void BenchRun::whenStill(int milliseconds, const Deed &deed)
{
    m_still.disconnect(this);
    connect(&m_still, &QTimer::timeout, this, deed);
    m_still.start(milliseconds);
}

/// With the first frame that has what is there now.
void BenchRun::whenShown(const Deed &deed)
{
    connect(
        &m_window, &QQuickWindow::afterSynchronizing, this,
        [this, deed] {
            connect(&m_window, &QQuickWindow::frameSwapped, this, deed, Qt::SingleShotConnection);
        },
        Qt::SingleShotConnection);
    m_window.update();
}

void BenchRun::fail(const QString &problem)
{
    m_log.mark(u"error"_s, {{u"problem"_s, problem}});
}

QByteArray BenchRun::read(const QString &name)
{
    QFile file(m_order.dir + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        fail(name + u": "_s + file.errorString());
    return file.readAll();
}

/// As a conversation that has been opened.
void BenchRun::show(const QList<Turn> &turns)
{
    const ConversationViewModel::Page page = m_app.conversation()->make();
    page->conversation().prependEarlier(turns);
    m_app.conversation()->show(page);
}

/// An answer has been read before, as in a program that has been used.
void BenchRun::warm(const Deed &deed)
{
    const QString text = QString::fromUtf8(read(u"warm.md"_s));
    show({answeredTurn(TurnId(1), {}, u"Warm up"_s, text)});
    whenStill(kWarmStill, [this, deed] {
        m_app.desk()->openNew();
        whenStill(kWarmStill, deed);
    });
}

QQuickItem *BenchRun::page() const
{
    return m_scroll ? m_scroll->list() : nullptr;
}

bool BenchRun::isAtEnd() const
{
    const QQuickItem *list = page();
    if (!list)
        return false;
    const double end = list->property("originY").toDouble() + list->property("contentHeight").toDouble();
    return end - list->property("contentY").toDouble() - list->height() < 4;
}

void BenchRun::stream()
{
    if (QQuickItem *composer = m_window.activeFocusItem())
        composer->setFocus(false); // its caret would be a change of the screen
    m_log.mark(u"begin"_s);
    connect(&m_app.service(), &CodexService::eventReceived, this, [this] { ++m_events; });
    connect(m_app.conversation(), &ConversationViewModel::turnSettled, this, [this](TurnId id) {
        const Turn *turn = m_app.conversation()->conversation().turn(id);
        m_ended = turn && turn->state == TurnState::Completed && turn->answerText().contains("END-OF-W"_L1);
        m_since.start();
        connect(
            &m_window, &QQuickWindow::frameSwapped, this,
            [this] { m_lastEventToPaint = double(m_since.nsecsElapsed()) / 1e6; }, Qt::SingleShotConnection);
        if (m_order.frames)
            m_gaps.stop();
        whenStill(kAnswerStill, [this] { endStream(); });
    });
    after(kBeforeAsking, [this] { ask(); });
}

void BenchRun::ask()
{
    if (m_order.frames)
        m_gaps.start();
    if (!m_app.conversation()->send(u"Go."_s))
        fail(m_app.models()->problem());
}

void BenchRun::endStream()
{
    QJsonObject result{{u"events"_s, m_events},
                       {u"lastEventToPaint"_s, m_lastEventToPaint},
                       {u"ended"_s, m_ended},
                       {u"atBottom"_s, isAtEnd()}};
    if (m_order.frames)
        result.insert(u"frames"_s, m_gaps.figures());
    m_log.mark(u"result"_s, result);
}

} // namespace Lectern
