// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/block.h"
#include "conversation/chunker.h"

#include <QStringView>

namespace Lectern {

/// Keeps the block of one fenced code block up to date while its text grows, at the price of what is new.
class FencedCode
{
public:
    /// Begins the block of the code that starts at `begin` in `text`.
    Block start(QStringView text, qsizetype begin);

    /// Bytes that the parser was given for the first line.
    qint64 parsedBytes() const { return m_parsedBytes; }

    /// True when update() can go on with the code that starts at `begin`: its first line is complete.
    bool continues(qsizetype begin) const { return m_begin == begin && m_read > begin; }

    /// Adds to `block` what has come between the last call and `end`. True when the block is different now.
    /// `text` is the text of the last call, and more.
    bool update(Block &block, QStringView text, qsizetype end);

private:
    struct Line
    {
        QStringView text;
        qsizetype next = 0;
        bool isComplete = false;
    };
    static Line lineAt(QStringView text, qsizetype begin);
    void addLine(QString &code, QStringView line) const;
    bool isPlain(QStringView line) const;

    qsizetype m_begin = -1;
    qint64 m_parsedBytes = 0;
    Fence m_fence;
    qsizetype m_read = 0;    ///< behind the last complete line
    qsizetype m_settled = 0; ///< size of the code that the complete lines make
    qsizetype m_seen = 0;    ///< where the text ended
    bool m_hasLines = false; ///< a line of code is complete
    bool m_isClosed = false;
    bool m_isPlain = false; ///< the incomplete line is code, whatever may follow on it
};

} // namespace Lectern
