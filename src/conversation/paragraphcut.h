// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

namespace Lectern {

/// Finds where a long paragraph may be parted, so that what is behind need not be read again: at the end of a
/// sentence, else of a word, where nothing that was written so far still waits for its end. Where that never
/// is, it is parted all the same. Reads every character once and goes on when it knows what it needs: in
/// which pieces the text came makes no difference. A copy is cheap.
class ParagraphCut
{
public:
    /// A paragraph, or what goes on with one, begins at `begin`.
    void start(qsizetype begin);

    /// Reads on in the line from `lineBegin` to `end`; what stands behind `end`, if anything, is its end.
    /// Returns where the paragraph is to be parted. There it has to be started anew.
    std::optional<qsizetype> readOn(QStringView text, qsizetype lineBegin, qsizetype end);

private:
    /// What waits for its end.
    struct Open
    {
        qsizetype stars = 0;
        qsizetype underscores = 0;
        qsizetype tildes = 0;
        qsizetype brackets = 0;
        qsizetype parentheses = 0; ///< of the target of a link
    };

    bool isPlace(QStringView text) const;
    bool isClosed() const;
    bool isFit(QStringView text) const;
    bool isInData(QStringView text) const;
    std::optional<qsizetype> step(QStringView text, qsizetype end);
    qsizetype readBacktick(QChar c, qsizetype run);
    qsizetype readBackslash(QChar next);
    qsizetype readDollar(QStringView text, qsizetype run);
    qsizetype readBracket(QChar c, QChar next);
    qsizetype readEmphasis(QStringView text, qsizetype run);
    void openFormula(QChar end, qsizetype length);
    void closeFormula();

    qsizetype m_begin = 0;
    qsizetype m_lineBegin = 0;
    qsizetype m_at = 0;
    Open m_open;
    qsizetype m_code = 0; ///< backticks that opened the code we are in
    QChar m_formulaEnd;   ///< of the formula that we may be in, and what was open before it
    qsizetype m_formulaLength = 0;
    qsizetype m_formulaBegin = 0;
    Open m_beforeFormula;
    qsizetype m_targetBegin = 0;
    bool m_afterFormula = false; ///< no word since
    bool m_hasWord = false;      ///< in the line
    bool m_isAddress = false;
};

} // namespace Lectern
