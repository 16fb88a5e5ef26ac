// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/answerprinter.h"

using namespace Qt::StringLiterals;

namespace Lectern {

QByteArray AnswerPrinter::advance(const Turn &turn)
{
    return print(turn.answerText(), false);
}

QByteArray AnswerPrinter::finish(const Turn &turn)
{
    return print(turn.answerText(), true);
}

QByteArray AnswerPrinter::print(const QString &text, bool everything)
{
    if (!everything && text == m_known)
        return {};
    // What was the end a moment ago has been confirmed by what came after it.
    QString confirmed = everything ? text : text.startsWith(m_known) ? m_known : m_printed;
    // A server may cut between the two halves of a character; half a one cannot be printed.
    if (!everything && !confirmed.isEmpty() && confirmed.back().isHighSurrogate())
        confirmed.chop(1);
    m_known = text;
    if (confirmed == m_printed)
        return {};
    // A terminal cannot be written again: a correction of what is printed follows whole, on its own.
    const QString rest = confirmed.startsWith(m_printed) ? confirmed.sliced(m_printed.size()) : u"\n\n"_s + confirmed;
    m_printed = confirmed;
    return rest.toUtf8();
}

} // namespace Lectern
