// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/title.h"

#include "conversation/fence.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// More is never needed for a title, whatever was pasted.
constexpr qsizetype kReadCharacters = 4000;

/// "Mr." and "1." are no sentences.
constexpr qsizetype kShortestSentence = 5;

struct Lines
{
    QStringList words; ///< outside of code
    QStringList code;
};

Lines linesOf(const QString &text)
{
    Lines lines;
    std::optional<Fence> fence;
    for (const QString &line : text.left(kReadCharacters).split(u'\n')) {
        if (fence) {
            if (fence->isClosedBy(line))
                fence.reset();
            else
                lines.code += line;
        } else {
            fence = Fence::openedBy(line);
            if (!fence)
                (line.startsWith(u"    "_s) || line.startsWith(u'\t') ? lines.code : lines.words) += line;
        }
    }
    return lines;
}

bool saysSomething(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](uint c) { return QChar::isLetterOrNumber(c); });
}

/// Without what would turn the line around or hide in it; the joiners belong to letters and pictures.
bool isInvisible(QChar c)
{
    const bool isJoiner = c == QChar(0x200c) || c == QChar(0x200d);
    return c.category() == QChar::Other_Control || (c.category() == QChar::Other_Format && !isJoiner);
}

QString withoutMarks(QString line)
{
    static const QRegularExpression block(uR"(^\s*(?:#{1,6}\s+|(?:[-*+]|\d{1,9}[.)])\s+|>\s?)+)"_s);
    static const QRegularExpression link(uR"(!?\[([^\]]*)\]\([^)]*\))"_s);
    static const QRegularExpression emphasis(uR"(\*\*|__|~~|`+)"_s);
    line.replace(QChar::Tabulation, u' ');
    line.removeIf(isInvisible);
    line.remove(block).replace(link, u"\\1"_s).remove(emphasis);
    return line.simplified();
}

/// A greeting counts as one only with an addressee or a mark behind it: "Hi-res" and "Hello world" do not.
QString withoutGreeting(const QString &line)
{
    static const QRegularExpression greeting(
        uR"(^(?:hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|dear (?:all|sir|madam))"
        uR"(|hallo|guten (?:tag|morgen|abend)|moin|servus|liebe gr(?:ü|ue)(?:ß|ss)e|bonjour|bonsoir|salut)"
        uR"(|hola|buen(?:os|as) (?:d[ií]as|tardes|noches)|ciao|buongiorno|ol[aá]|привет|здравствуйте)"
        uR"(|你好|您好|こんにちは|안녕하세요|مرحبا|السلام عليكم|שלום))"
        uR"((?:\s+(?:there|all|everyone|everybody|again|codex|chatgpt|gpt|lectern|zusammen|tous)[\s,!.:;…–—-]+)"
        uR"(|\s*[,!.:;…–—،！，。、～~]+\s*|\s*$))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString rest = line;
    for (QRegularExpressionMatch match = greeting.match(rest); match.hasMatch() && !rest.isEmpty();
         match = greeting.match(rest))
        rest = rest.mid(match.capturedLength());
    return rest;
}

QString firstSentence(const QString &line)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, line);
    qsizetype end = 0;
    while (end < kShortestSentence && end >= 0 && end < line.size())
        end = finder.toNextBoundary();
    QString sentence = (end > 0 ? line.left(end) : line).trimmed();
    static const QString dropped = u".:;,。：；，、"_s;
    while (!sentence.isEmpty() && (dropped.contains(sentence.back()) || sentence.back().isSpace()))
        sentence.chop(1);
    return sentence;
}

qsizetype placeOfCharacter(const QString &text, int number)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype place = 0;
    for (int i = 0; i < number && place >= 0; ++i)
        place = finder.toNextBoundary();
    return place < 0 ? text.size() : place;
}

/// Where there is no place between words near the end, between characters.
QString cut(const QString &text)
{
    if (placeOfCharacter(text, kMaxTitleCharacters) >= text.size())
        return text;
    const qsizetype room = placeOfCharacter(text, kMaxTitleCharacters - 1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    finder.setPosition(room);
    qsizetype end = finder.isAtBoundary() ? room : finder.toPreviousBoundary();
    if (end < room / 2)
        end = room;
    QString title = text.left(end);
    while (!title.isEmpty() && (title.back().isSpace() || title.back().isPunct()))
        title.chop(1);
    return title + u'…';
}

/// The first line with something to read, its greeting apart; of greetings alone the first one.
QString sentenceOf(const QStringList &lines)
{
    QString greeting;
    for (const QString &raw : lines) {
        const QString line = withoutMarks(raw);
        if (!saysSomething(line))
            continue;
        if (const QString rest = withoutGreeting(line); saysSomething(rest))
            return firstSentence(rest);
        if (greeting.isEmpty())
            greeting = firstSentence(line);
    }
    return greeting;
}

} // namespace

QString titleFor(const QString &question, const QString &answer)
{
    const Lines asked = linesOf(question);
    const Lines answered = linesOf(answer);
    for (const QStringList &lines : {asked.words, answered.words, asked.code, answered.code}) {
        if (const QString sentence = sentenceOf(lines); !sentence.isEmpty())
            return cut(sentence);
    }
    return cut(withoutMarks(question.left(kReadCharacters).simplified()));
}

} // namespace Lectern
