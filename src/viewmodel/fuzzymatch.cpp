// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/fuzzymatch.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int kLetter = 2;
constexpr int kInARow = 6;
constexpr int kWordStart = 8;
constexpr int kTextStart = 12;
constexpr int kGap = 2; ///< for the first letter that is left out
constexpr int kWholeText = 20;
constexpr qsizetype kLongestText = 8; ///< no text loses more by its length
constexpr qsizetype kEnough = 300;    ///< of a text; a title that is longer says enough by then
constexpr int kNever = std::numeric_limits<int>::min() / 2;

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

int valueAt(QStringView text, qsizetype at)
{
    return kLetter + (at == 0 ? kTextStart : startsWord(text, at) ? kWordStart : 0);
}

/// The best of the ways to find one word: for each place in the text the value of the letters so far, the
/// last of them there.
std::optional<int> wordScore(QStringView word, QStringView text)
{
    QList<int> best(text.size(), kNever);
    for (qsizetype i = 0; i < word.size(); ++i) {
        QList<int> next(text.size(), kNever);
        int far = kNever; // the best of those behind which there is a gap
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (at >= 2 && i > 0)
                far = std::max(far - 1, best.at(at - 2) - kGap);
            if (text.at(at) != word.at(i))
                continue;
            const int before = i == 0 ? 0 : std::max(at > 0 ? best.at(at - 1) + kInARow : kNever, far);
            if (before > kNever / 2)
                next[at] = before + valueAt(text, at);
        }
        best = next;
    }
    const int score = text.isEmpty() ? kNever : *std::ranges::max_element(best);
    return score > kNever / 2 ? std::optional(score) : std::nullopt;
}

} // namespace

QString foldedForMatch(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KD);
    folded.removeIf([](QChar letter) { return letter.isMark(); });
    return folded.toCaseFolded().replace(u"ß"_s, u"ss"_s); // as the full folding of Unicode does
}

std::optional<int> fuzzyScore(QStringView pattern, QStringView text)
{
    const QStringView seen = text.left(kEnough);
    int score = pattern == text ? kWholeText : 0;
    const QList<QStringView> words = pattern.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        const std::optional<int> found = wordScore(word, seen);
        if (!found || *found <= 0)
            return std::nullopt;
        score += *found;
    }
    return score - int(std::min(seen.size() / 8, kLongestText));
}

bool hasWords(const QString &query, const QString &text)
{
    const QString folded = foldedForMatch(text);
    const QStringList words = foldedForMatch(query).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace Lectern
