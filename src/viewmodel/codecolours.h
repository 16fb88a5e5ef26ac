// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/codelines.h"
#include "viewmodel/codehighlighter.h"

#include <QColor>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace Lectern {

/// The colours of a code, piece by piece. What stands above a piece decides over its own colours: as long as
/// that is not read yet, a piece is coloured as if nothing stood there, and what is above is read while
/// nothing else is to be done.
class CodeColours final : public QObject
{
    Q_OBJECT

public:
    /// `lines` must outlive this.
    explicit CodeColours(const CodeLines &lines);

    /// `theme`: see codeThemes(); empty: the standard one.
    void setLook(const QString &language, const QColor &background, const QString &theme = {});
    /// There is nothing to colour.
    bool isPlain() const { return !m_highlighter; }

    /// The code is different from `piece` on.
    void forget(int piece);
    /// The state above `piece`, and whether it is that; if not, it is found out, and startFound() tells.
    CodeState start(int piece);
    bool knows(int piece) const { return piece < m_starts.size(); }
    /// Somebody has read all of the piece above.
    void note(int piece, const CodeState &state);
    /// See CodeHighlighter::read(); not for plain code.
    CodeState read(const QString &row, const CodeState &state, CodeLook *look);

    /// How many rows have been read so far: the cost, free of the machine's mood.
    qint64 rowsRead() const { return m_rowsRead; }

Q_SIGNALS:
    /// Every colour is another one.
    void changed();
    void startFound(int piece);

private:
    void readOn();

    const CodeLines &m_lines;
    QString m_language;
    QColor m_background;
    QString m_theme;
    std::unique_ptr<CodeHighlighter> m_highlighter;
    QList<CodeState> m_starts; ///< above each piece, as far as it is known; above the first there is nothing
    int m_wanted = 0;
    qint64 m_rowsRead = 0;
    QTimer m_idle;
};

} // namespace Lectern
