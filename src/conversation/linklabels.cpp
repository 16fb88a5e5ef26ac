// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/linklabels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// CommonMark's limit on the length of a label.
constexpr qsizetype kMaxLabel = 999;

struct Bracketed
{
    qsizetype begin = 0; ///< of the text between the brackets
    qsizetype end = 0;
};

/// Every "[...]" without a bracket inside.
QList<Bracketed> bracketedIn(QStringView chunk)
{
    QList<Bracketed> found;
    qsizetype open = -1;
    for (qsizetype n = 0; n < chunk.size(); ++n) {
        const QChar c = chunk[n];
        if (c == u'\\') {
            ++n;
        } else if (c == u'[') {
            open = n + 1;
        } else if (c == u']') {
            if (open >= 0 && n - open <= kMaxLabel)
                found.append({open, n});
            open = -1;
        }
    }
    return found;
}

/// `label` on one line; the marks of a quote at the start of its further lines go.
QString onOneLine(QStringView label)
{
    if (!label.contains(u'\n') && !label.contains(u'\r'))
        return label.toString().simplified();
    QString text;
    bool lineStarts = false;
    for (const QChar c : label) {
        const bool isEnd = c == u'\n' || c == u'\r';
        lineStarts = isEnd || (lineStarts && (c == u' ' || c == u'\t' || c == u'>'));
        text += lineStarts ? QChar(u' ') : c;
    }
    return text.simplified();
}

/// True when nothing but white space and marks of lists and quotes stands on the line before `at`.
bool beginsItsLine(QStringView chunk, qsizetype at)
{
    while (at > 0 && QStringView(u" \t>-+*.)0123456789").contains(chunk[at - 1]))
        --at;
    return at == 0 || chunk[at - 1] == u'\n' || chunk[at - 1] == u'\r';
}

} // namespace

QString linkLabelKey(const QString &label)
{
    // Qt folds one character to one; going through upper case makes "ss" of the sharp s, as CommonMark wants.
    return label.simplified().toCaseFolded().toUpper().toCaseFolded();
}

QSet<QString> linkLabelKeys(QStringView chunk)
{
    QSet<QString> keys;
    for (const Bracketed &label : bracketedIn(chunk))
        keys.insert(linkLabelKey(onOneLine(chunk.sliced(label.begin, label.end - label.begin))));
    return keys;
}

QList<QString> possibleDefinitions(QStringView chunk)
{
    QList<QString> labels;
    if (!chunk.contains(u"]:"))
        return labels;
    QSet<QString> seen;
    for (const Bracketed &found : bracketedIn(chunk)) {
        if (!chunk.sliced(found.end).startsWith(u"]:") || !beginsItsLine(chunk, found.begin - 1))
            continue;
        const QString label = onOneLine(chunk.sliced(found.begin, found.end - found.begin));
        const QString key = linkLabelKey(label);
        if (label.isEmpty() || label.startsWith(u'^') || seen.contains(key))
            continue;
        seen.insert(key);
        labels.append(label);
    }
    return labels;
}

QByteArray toMarkdown(const LinkDefinition &definition)
{
    QByteArray target;
    for (const char byte : definition.target.toUtf8()) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x20 || code == 0x7F) {
            target += "&#" + QByteArray::number(code) + ';';
        } else {
            const bool isPunctuation = code > 0x20 && code < 0x7F && !QChar::isLetterOrNumber(code);
            target += isPunctuation ? QByteArray(1, '\\') + byte : QByteArray(1, byte);
        }
    }
    return '[' + definition.label.toUtf8() + "]: <" + target + ">\n\n";
}

} // namespace Lectern
