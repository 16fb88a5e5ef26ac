// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/answercomparison.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Lectern {

namespace {

/// Beyond so many differences nobody reads them one by one; time and memory grow with their square.
constexpr qsizetype kMaxEdits = 1000;

/// Lines with less than this part in common are different lines.
constexpr double kLeastInCommon = 0.3;

enum class Step { Keep, Remove, Insert };

/// How far each diagonal has come, from -reach to reach.
class Front
{
public:
    explicit Front(qsizetype reach)
        : m_far(2 * reach + 1, 0)
        , m_reach(reach)
    {
    }
    qsizetype &operator[](qsizetype diagonal) { return m_far[diagonal + m_reach]; }
    qsizetype operator[](qsizetype diagonal) const { return m_far.at(diagonal + m_reach); }
    /// Whether the way to `diagonal` with `edits` edits comes by an insertion.
    bool comesDown(qsizetype diagonal, qsizetype edits) const
    {
        return diagonal == -edits || (diagonal != edits && (*this)[diagonal - 1] < (*this)[diagonal + 1]);
    }
    /// The part that the next round of `edits` edits looks at.
    Front narrowed(qsizetype edits) const
    {
        Front front(edits);
        for (qsizetype diagonal = -edits; diagonal <= edits; ++diagonal)
            front[diagonal] = (*this)[diagonal];
        return front;
    }

private:
    QList<qsizetype> m_far;
    qsizetype m_reach;
};

/// The way back from the ends of both, by what each round had found.
QList<Step> walkBack(const QList<Front> &rounds, qsizetype x, qsizetype y)
{
    QList<Step> steps;
    for (qsizetype edits = rounds.size(); edits > 0; --edits) {
        const Front &front = rounds.at(edits - 1);
        const bool down = front.comesDown(x - y, edits);
        const qsizetype diagonal = x - y + (down ? 1 : -1);
        const qsizetype fromX = front[diagonal];
        for (; x > fromX && y > fromX - diagonal; --x, --y)
            steps.prepend(Step::Keep);
        steps.prepend(down ? Step::Insert : Step::Remove);
        (down ? y : x) -= 1;
    }
    return QList<Step>(x, Step::Keep) + steps;
}

/// The shortest way from `a` to `b` (Myers, An O(ND) Difference Algorithm, 1986); beyond kMaxEdits all at
/// once.
QList<Step> shortestWay(const QStringList &a, const QStringList &b)
{
    const qsizetype most = std::min(a.size() + b.size(), kMaxEdits);
    Front front(most + 1);
    QList<Front>
        rounds; // what each round found: narrowed, as the next one needs a diagonal more on each side
    for (qsizetype edits = 0; edits <= most; ++edits) {
        for (qsizetype diagonal = -edits; diagonal <= edits; diagonal += 2) {
            const bool down = front.comesDown(diagonal, edits);
            qsizetype x = down ? front[diagonal + 1] : front[diagonal - 1] + 1;
            while (x < a.size() && x - diagonal < b.size() && a.at(x) == b.at(x - diagonal))
                ++x;
            front[diagonal] = x;
            if (x >= a.size() && x - diagonal >= b.size())
                return walkBack(rounds, a.size(), b.size());
        }
        rounds.append(front.narrowed(edits + 1));
    }
    return QList<Step>(a.size(), Step::Remove) + QList<Step>(b.size(), Step::Insert);
}

QStringList wordsOf(const QString &line)
{
    QStringList words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary())
        words += line.sliced(from, to - from);
    return words;
}

void append(QList<ComparedText> &pieces, const QString &text, bool differs)
{
    if (!pieces.isEmpty() && pieces.constLast().differs == differs)
        pieces.last().text += text;
    else
        pieces.append({text, differs});
}

QList<ComparedText> wholly(const QString &line)
{
    return {{line, true}};
}

ComparedLine changedLine(const QString &left, const QString &right)
{
    const QStringList a = wordsOf(left);
    const QStringList b = wordsOf(right);
    ComparedLine line{.kind = ComparedLine::Kind::Changed};
    qsizetype common = 0;
    qsizetype x = 0;
    qsizetype y = 0;
    for (const Step step : shortestWay(a, b)) {
        if (step != Step::Insert)
            append(line.left, a.at(x), step == Step::Remove);
        if (step != Step::Remove)
            append(line.right, b.at(y), step == Step::Insert);
        if (step == Step::Keep)
            common += a.at(x).trimmed().size();
        x += step != Step::Insert;
        y += step != Step::Remove;
    }
    if (double(common) < kLeastInCommon * double(std::max(left.size(), right.size())))
        return {line.kind, wholly(left), wholly(right)};
    return line;
}

/// Lines that gave way to others, beside those that came.
QList<ComparedLine> sideBySide(const QStringList &left, const QStringList &right)
{
    using Kind = ComparedLine::Kind;
    QList<ComparedLine> lines;
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (i < left.size() && i < right.size())
            lines.append(changedLine(left.at(i), right.at(i)));
        else if (i < left.size())
            lines.append({Kind::LeftOnly, wholly(left.at(i)), {}});
        else
            lines.append({Kind::RightOnly, {}, wholly(right.at(i))});
    }
    return lines;
}

} // namespace

QList<ComparedLine> compareAnswers(const QString &left, const QString &right)
{
    const QStringList a = left.split(u'\n');
    const QStringList b = right.split(u'\n');
    QList<ComparedLine> lines;
    QStringList gone;
    QStringList come;
    qsizetype x = 0;
    qsizetype y = 0;
    const auto settle = [&] {
        lines += sideBySide(gone, come);
        gone.clear();
        come.clear();
    };
    for (const Step step : shortestWay(a, b)) {
        if (step == Step::Keep) {
            settle();
            lines.append({ComparedLine::Kind::Same, {{a.at(x), false}}, {{b.at(y), false}}});
        } else {
            (step == Step::Remove ? gone : come).append(step == Step::Remove ? a.at(x) : b.at(y));
        }
        x += step != Step::Insert;
        y += step != Step::Remove;
    }
    settle();
    return lines;
}

} // namespace Lectern
