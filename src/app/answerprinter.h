// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/turn.h"

#include <QByteArray>
#include <QString>

namespace Lectern {

/// Turns a growing answer into bytes for standard output: the text of its messages, a blank line between two of
/// them. The newest piece is held back until the next one comes, as a server may still correct it when the
/// message is done.
class AnswerPrinter
{
public:
    /// What can be printed now.
    QByteArray advance(const Turn &turn);

    /// The rest, once the turn is over.
    QByteArray finish(const Turn &turn);

private:
    QByteArray print(const QString &text, bool everything);

    QString m_known;   ///< the text as of the last call
    QString m_printed;
};

} // namespace Lectern
