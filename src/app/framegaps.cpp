// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/framegaps.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr double kFrame = 1000.0 / 60;

double rounded(double milliseconds)
{
    return std::round(milliseconds * 100) / 100;
}

} // namespace

double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    const auto place = qsizetype(std::ceil(share * double(values.size()))) - 1;
    return rounded(values.at(std::clamp<qsizetype>(place, 0, values.size() - 1)));
}

FrameGaps::FrameGaps(QObject *parent)
    : QAbstractAnimation(parent)
{
}

void FrameGaps::updateState(State state, State)
{
    if (state == Running)
        m_since.invalidate();
}

void FrameGaps::updateCurrentTime(int)
{
    if (!m_since.isValid()) {
        m_since.start();
        return;
    }
    const double gap = double(m_since.nsecsElapsed()) / 1e6;
    m_since.start();
    m_gaps.append(gap);
    Q_EMIT ticked(gap);
}

QJsonObject FrameGaps::figures() const
{
    int dropped = 0;
    int over50 = 0;
    double longest = 0;
    for (const double gap : m_gaps) {
        dropped += std::max(0, int(std::lround(gap / kFrame)) - 1);
        over50 += gap > 50 ? 1 : 0;
        longest = std::max(longest, gap);
    }
    return {{u"frames"_s, int(m_gaps.size())},
            {u"p50"_s, percentile(m_gaps, 0.5)},
            {u"p95"_s, percentile(m_gaps, 0.95)},
            {u"p99"_s, percentile(m_gaps, 0.99)},
            {u"max"_s, rounded(longest)},
            {u"dropped"_s, dropped},
            {u"over50"_s, over50}};
}

} // namespace Lectern
