// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/benchconversations.h"
#include "app/benchrun.h"
#include "desktop/memory.h"
#include "viewmodel/appviewmodel.h"
#include "viewmodel/transcriptscroll.h"

#include <QByteArrayView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <future>
#include <vector>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int kBeforeScrolling = 1500;
constexpr double kScrolling = 15'000; ///< milliseconds
constexpr double kSpeed = 4;          ///< pixels a millisecond
constexpr double kLongestStep = 100;  ///< milliseconds
constexpr double kHole = 0.05;        ///< of the page's height
constexpr int kJumps = 40;
constexpr int kBetweenJumps = 120;
constexpr int kWheel = 8000;

QList<QJsonObject> messagesOf(QByteArrayView lines)
{
    QList<QJsonObject> messages;
    while (!lines.isEmpty()) {
        const qsizetype end = std::max(lines.indexOf('\n'), qsizetype(0));
        const qsizetype size = end > 0 ? end : lines.size();
        messages.append(QJsonDocument::fromJson(QByteArray::fromRawData(lines.data(), size)).object());
        lines = lines.sliced(std::min(size + 1, lines.size()));
    }
    return messages;
}

/// Each processor reads its share of the lines.
std::vector<std::future<QList<QJsonObject>>> readShares(QByteArrayView lines)
{
    std::vector<std::future<QList<QJsonObject>>> shares;
    const qsizetype share = lines.size() / std::max(1, QThread::idealThreadCount()) + 1;
    while (!lines.isEmpty()) {
        const qsizetype end = share < lines.size() ? lines.indexOf('\n', share) : -1;
        const qsizetype size = end < 0 ? lines.size() : end + 1;
        shares.push_back(std::async(std::launch::async, messagesOf, lines.first(size)));
        lines = lines.sliced(size);
    }
    return shares;
}

/// Questions and answers by turns, the way they were said.
QList<Turn> turnsOf(const QByteArray &lines)
{
    QList<Turn> turns;
    for (std::future<QList<QJsonObject>> &share : readShares(lines)) {
        const QList<QJsonObject> messages = share.get();
        for (const QJsonObject &message : messages)
            addBenchMessage(message, turns);
    }
    return turns;
}

} // namespace

void BenchRun::history()
{
    m_log.mark(u"begin"_s);
    load([this] {
        m_log.mark(u"loaded"_s,
                   {{u"total"_s, double(m_since.nsecsElapsed()) / 1e6}, {u"messages"_s, m_messages}});
        giveMemoryBack(); // what the reading of the file has left
        after(kBeforeScrolling, [this] { scroll(); });
    });
}

/// Until the last message has been shown.
void BenchRun::load(const Deed &deed)
{
    m_since.start();
    const QList<Turn> turns = turnsOf(read(u"w3.jsonl"_s));
    m_messages = 0;
    for (const Turn &turn : turns)
        m_messages += 1 + int(turn.items.size());
    show(turns);
    whenShown(deed);
}

/// Upwards at a steady speed, the place set at each refresh by the clock.
void BenchRun::scroll()
{
    m_left = kScrolling;
    m_log.mark(u"scroll-begin"_s);
    connect(&m_gaps, &FrameGaps::ticked, this, &BenchRun::scrollOn);
    m_gaps.start();
}

void BenchRun::scrollOn(double gap)
{
    m_blank += blankShare() > kHole ? 1 : 0;
    m_scroll->scrollBy(-kSpeed * std::min(gap, kLongestStep));
    m_left -= gap;
    if (m_left <= 0)
        endScroll();
}

void BenchRun::endScroll()
{
    m_gaps.stop();
    disconnect(&m_gaps, nullptr, this, nullptr);
    after(200, [this] {
        QJsonObject figures = m_gaps.figures();
        figures.insert(u"blankShare"_s,
                       double(m_blank) / double(std::max<qsizetype>(1, m_gaps.gaps().size())));
        m_log.mark(u"scroll-end"_s, figures);
        after(500, [this] { jump(0); });
    });
}

/// The share of the page's height that no row covers.
double BenchRun::blankShare() const
{
    const QQuickItem *list = page();
    const auto *content = list->property("contentItem").value<QQuickItem *>();
    const double top = list->property("contentY").toDouble();
    double covered = 0;
    for (const QQuickItem *row : content->childItems()) {
        if (!row->isVisible() || !row->property("gapHeight").isValid())
            continue;
        const double begin = std::max(row->y(), top);
        const double end = std::min(row->y() + row->height(), top + list->height());
        covered += std::max(0.0, end - begin);
    }
    return std::max(0.0, 1 - covered / list->height());
}

void BenchRun::jump(int number)
{
    if (number == kJumps) {
        m_log.mark(u"result"_s, {{u"jump"_s, QJsonObject{{u"n"_s, int(m_jumps.size())},
                                                         {u"p50"_s, percentile(m_jumps, 0.5)},
                                                         {u"p99"_s, percentile(m_jumps, 0.99)},
                                                         {u"max"_s, percentile(m_jumps, 1)}}}});
        return;
    }
    m_place = m_place * 1103515245U + 12345U;
    m_since.start();
    m_scroll->goToShare(double(m_place % 10'000) / 10'000);
    awaitJump(number);
}

/// Frame by frame until the page is full.
void BenchRun::awaitJump(int number)
{
    connect(
        &m_window, &QQuickWindow::frameSwapped, this,
        [this, number] {
            if (blankShare() > kHole) {
                awaitJump(number);
                return;
            }
            m_jumps.append(double(m_since.nsecsElapsed()) / 1e6);
            after(kBetweenJumps, [this, number] { jump(number + 1); });
        },
        Qt::SingleShotConnection);
    m_window.update();
}

/// From here on the wheel is turned from outside.
void BenchRun::wheel()
{
    const double before = page()->property("contentY").toDouble();
    m_log.mark(u"wheel-ready"_s);
    after(kWheel, [this, before] {
        m_log.mark(u"result"_s, {{u"moved"_s, std::round(before - page()->property("contentY").toDouble())}});
    });
}

} // namespace Lectern
