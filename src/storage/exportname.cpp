// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/exportname.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Names may have 255 bytes, or 255 UTF-16 units, with all that is added; some sync services allow less.
constexpr qsizetype kMaxTitleBytes = 120;

bool isAllowed(char32_t c)
{
    if (c == QChar::ReplacementCharacter)
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // would turn the rest of the name around, or be invisible in it
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return c == 0x200d; // a part of emoji
    default:
        return !u"<>:\"/\\|?*"_s.contains(QString::fromUcs4(&c, 1));
    }
}

/// At most `maxBytes` as UTF-8, without half a character.
QString shortenedTo(const QString &text, qsizetype maxBytes)
{
    QString result;
    qsizetype bytes = 0;
    for (const char32_t c : text.toUcs4()) {
        const QString character = QString::fromUcs4(&c, 1);
        bytes += character.toUtf8().size();
        if (bytes > maxBytes)
            break;
        result += character;
    }
    return result;
}

QString cleaned(const QString &title)
{
    QString name;
    for (const char32_t c : title.normalized(QString::NormalizationForm_C).toUcs4())
        name += isAllowed(c) ? QString::fromUcs4(&c, 1) : u" "_s;
    name = shortenedTo(name.simplified(), kMaxTitleBytes);
    while (name.endsWith(u'.') || name.endsWith(u' ')) // Windows takes them away
        name.chop(1);
    return name;
}

} // namespace

ExportNames::ExportNames(const QStringList &taken)
{
    for (const QString &name : taken)
        m_taken.insert(name.toCaseFolded());
}

QString ExportNames::next(const ConversationRecord &record, const QString &extension, const QString &untitled)
{
    QString title = cleaned(record.title);
    if (title.isEmpty())
        title = cleaned(untitled);
    // With the day in front no name is one of the devices that Windows reserves, or hidden, or an option.
    const QDateTime day = record.createdAt.isValid() ? record.createdAt : QDateTime::fromMSecsSinceEpoch(0);
    const QString base = day.toUTC().date().toString(Qt::ISODate) + u' ' + title;
    QString name = base.trimmed() + u'.' + extension;
    for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number)
        name = base.trimmed() + u" ("_s + QString::number(number) + u")."_s + extension;
    m_taken.insert(name.toCaseFolded());
    return name;
}

} // namespace Lectern
