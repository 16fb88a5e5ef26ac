// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/searchquery.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// More than anybody types; what was pasted is cut there.
constexpr qsizetype kMaxLength = 1000;
constexpr qsizetype kMaxTerms = 16;

/// Composed, with spaces for what cannot be seen, and one sort of quotation marks.
QString cleaned(const QString &text)
{
    QString clean = text.left(kMaxLength);
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < clean.size() && clean.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (c.isSurrogate() || c.category() == QChar::Other_Control)
            clean[i] = u' ';
        else if (c == u'“' || c == u'”' || c == u'„' || c == u'‟')
            clean[i] = u'"';
    }
    return clean.normalized(QString::NormalizationForm_C);
}

/// The first day of what is named.
std::optional<QDate> dayNamed(const QString &name, const QDate &today)
{
    if (name == "today"_L1)
        return today;
    if (name == "yesterday"_L1)
        return today.addDays(-1);
    static const QRegularExpression form(uR"(^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$)"_s);
    const QRegularExpressionMatch match = form.match(name);
    const auto part = [&match](int i) { return match.hasCaptured(i) ? match.captured(i).toInt() : 1; };
    const QDate day = match.hasMatch() ? QDate(part(1), part(2), part(3)) : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool readDay(const QString &name, const QString &value, const QDateTime &now, SearchQuery &query)
{
    const std::optional<QDate> day = dayNamed(value.toLower(), now.date());
    if (!day)
        return false;
    (name == "after"_L1 ? query.from : query.until) = day->startOfDay(now.timeZone()).toUTC();
    return true;
}

/// One of the few words that the filter knows.
bool readChoice(const QString &name, const QString &value, SearchQuery &query)
{
    const QString choice = name + u':' + value.toLower();
    if (choice == "has:code"_L1)
        query.hasCode = true;
    else if (choice == "has:file"_L1)
        query.hasFile = true;
    else if (choice == "in:archive"_L1)
        query.shelf = HistoryShelf::Archive;
    else if (choice == "in:trash"_L1)
        query.shelf = HistoryShelf::Trash;
    else
        return false;
    return true;
}

void readAuthor(const QString &value, SearchQuery &query)
{
    const QString author = value.toLower();
    query.author = author == "me"_L1 ? SearchAuthor::Me : SearchAuthor::Model;
    if (author != "me"_L1 && author != "lectern"_L1)
        query.models.append(value);
}

/// False when it is none.
bool readFilter(const QString &name, const QString &value, const QDateTime &now, SearchQuery &query)
{
    static const QStringList known{u"from"_s,   u"model"_s, u"tag"_s, u"after"_s,
                                   u"before"_s, u"has"_s,   u"in"_s};
    if (!known.contains(name))
        return false;
    if (value.isEmpty())
        return true;
    if (name == "after"_L1 || name == "before"_L1)
        return readDay(name, value, now, query);
    if (name == "has"_L1 || name == "in"_L1)
        return readChoice(name, value, query);
    if (name == "from"_L1)
        readAuthor(value, query);
    else
        (name == "tag"_L1 ? query.tags : query.models).append(value);
    return true;
}

/// Without what ends a sentence, unless there is nothing else.
QString withoutFullStop(const QString &word)
{
    static const QRegularExpression end(uR"((?<=[\p{L}\p{N}])[.,;:!?…。、！？，；：]+$)"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    QString bare = word;
    return bare.remove(end);
}

void addTerm(SearchTerm term, SearchQuery &query)
{
    term.text = term.text.simplified();
    if (!term.text.isEmpty() && query.terms.size() < kMaxTerms && !query.terms.contains(term))
        query.terms.append(term);
}

/// One word, or one filter, with or without quotation marks behind its name.
const QRegularExpression &tokens()
{
    static const QRegularExpression expression(
        uR"((?<minus>-(?=[^\s-]))?(?:"(?<phrase>[^"]*)(?<end>"|$)|(?<name>\pL+):(?:"(?<quoted>[^"]*)(?:"|$)|(?<value>\S*))|(?<word>\S+)))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

void readToken(const QRegularExpressionMatch &match, bool isLast, const QDateTime &now, SearchQuery &query)
{
    const bool isExcluded = match.hasCaptured(u"minus"_s);
    if (match.hasCaptured(u"phrase"_s)) {
        const QString phrase = match.captured(u"phrase"_s);
        const bool goesOn = match.captured(u"end"_s).isEmpty() && !phrase.endsWith(u' ') && !isExcluded;
        return addTerm({phrase, isExcluded, true, goesOn}, query);
    }
    const bool isFilter = match.hasCaptured(u"name"_s) && !isExcluded;
    const QString value = match.captured(u"quoted"_s) + match.captured(u"value"_s);
    if (isFilter && readFilter(match.captured(u"name"_s).toLower(), value.simplified(), now, query))
        return;
    const QString whole = match.captured().mid(isExcluded ? 1 : 0);
    const QString word = withoutFullStop(whole);
    if (word != "-"_L1) // a word to leave out is about to be typed
        addTerm({word, isExcluded, false, isLast && word == whole && !isExcluded}, query);
}

} // namespace

SearchQuery parseSearchQuery(const QString &text, const QDateTime &now)
{
    const QString clean = cleaned(text);
    SearchQuery query;
    QRegularExpressionMatchIterator matches = tokens().globalMatch(clean);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        readToken(match, match.capturedEnd() == clean.size(), now, query);
    }
    return query;
}

} // namespace Lectern
