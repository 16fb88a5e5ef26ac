// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "workload.h"

#include "madetext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern::Bench {

namespace {

constexpr int kTypicalSections = 4;
constexpr int kLongSections = 240;
constexpr int kBurstParagraphs = 400;
constexpr int kMessages = 10'000;
constexpr int kLongestToken = 9;
/// What a measured answer ends with, so that the window can tell that all of it is there.
const QString kEnd = u"\n\nEND-OF-W\n"_s;

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString list(MadeText &text, const QString &mark)
{
    QString made;
    for (int i = 3 + text.random().bounded(4); i > 0; --i)
        made +=
            mark + u"**%1** %2\n"_s.arg(text.word(Tongue::English)).arg(text.sentence(Tongue::English, 7));
    return made + u'\n';
}

QString table(MadeText &text)
{
    QString made = u"| name | count | what it is |\n|:--|--:|---|\n"_s;
    for (int i = 3 + text.random().bounded(5); i > 0; --i)
        made += u"| `%1` | %2 | %3 |\n"_s.arg(text.word(Tongue::English))
                    .arg(text.random().bounded(10'000))
                    .arg(text.sentence(Tongue::English, 5));
    return made + u'\n';
}

QString quote(MadeText &text)
{
    return u"> [!NOTE]\n> %1 See [the manual](https://example.org/%2).\n\n"_s
        .arg(text.paragraph(Tongue::English))
        .arg(text.word(Tongue::English));
}

QString longerCode(MadeText &text)
{
    const QStringList tags = codeTags();
    const QString tag = tags.at(text.random().bounded(int(tags.size())));
    const int lines = 12 + text.random().bounded(30);
    return u"```%1\n%2\n```\n\n"_s.arg(tag, codeIn(tag, lines));
}

/// A heading, prose, and two blocks that are no prose.
QString section(MadeText &text)
{
    QString made = u"## "_s + text.title(Tongue::English) + u"\n\n"_s;
    for (int i = 1 + text.random().bounded(2); i > 0; --i)
        made += text.paragraph(Tongue::English) + u"\n\n"_s;
    for (int i = 0; i < 2; ++i) {
        switch (text.random().bounded(6)) {
        case 0:
            made += list(text, u"- "_s);
            break;
        case 1:
            made += list(text, u"1. "_s);
            break;
        case 2:
            made += table(text);
            break;
        case 3:
            made += quote(text);
            break;
        case 4:
            made += text.code();
            break;
        default:
            made += longerCode(text);
        }
    }
    return made;
}

/// Cut like tokens: a word with the space before it, signs, pieces of long words.
QList<QString> piecesOf(const QString &text)
{
    QList<QString> pieces;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        while (end < text.size() && end - at < kLongestToken && text.at(end).isLetterOrNumber())
            ++end;
        if (end < text.size() && text.at(end).isLowSurrogate()) // never in the middle of a character
            ++end;
        pieces.append(text.sliced(at, end - at));
        at = end;
    }
    return pieces;
}

StreamedAnswer answerOf(quint32 seed, int sections)
{
    MadeText text(seed);
    StreamedAnswer answer;
    for (int i = 0; i < sections; ++i)
        answer.text += section(text);
    answer.text += kEnd;
    answer.pieces = piecesOf(answer.text);
    return answer;
}

/// Questions and answers by turns.
QByteArray conversation(quint32 seed)
{
    MadeText text(seed);
    QByteArray made;
    for (int i = 0; i < kMessages / 2; ++i) {
        const Tongue tongue = text.tongue();
        const QString question = text.question(tongue);
        const QString answer = text.oneIn(4) ? section(text) : text.answer(tongue);
        made += line({{u"role"_s, u"user"_s}, {u"text"_s, question}}) + '\n';
        made += line({{u"role"_s, u"assistant"_s}, {u"text"_s, answer}}) + '\n';
    }
    return made;
}

std::optional<Error> write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush())
        return std::nullopt;
    return Error{ErrorKind::File, path + u": "_s + file.errorString()};
}

} // namespace

StreamedAnswer typicalAnswer(quint32 seed)
{
    return answerOf(seed, kTypicalSections);
}

StreamedAnswer longAnswer(quint32 seed)
{
    return answerOf(seed + 1, kLongSections);
}

StreamedAnswer burst(quint32 seed)
{
    MadeText text(seed + 2);
    StreamedAnswer answer;
    for (int i = 0; i < kBurstParagraphs; ++i)
        answer.text += text.paragraph(Tongue::English) + u"\n\n"_s;
    answer.text += kEnd;
    for (qsizetype at = 0; at < answer.text.size(); at += 2) {
        const bool splits = at + 2 < answer.text.size() && answer.text.at(at + 2).isLowSurrogate();
        answer.pieces.append(answer.text.mid(at, splits ? 3 : 2));
        at += splits ? 1 : 0;
    }
    return answer;
}

QByteArrayList eventsOf(const StreamedAnswer &answer)
{
    const QJsonObject response{{u"id"_s, u"resp_bench"_s}, {u"model"_s, u"bench"_s}};
    QJsonObject item{{u"id"_s, u"msg_bench"_s}, {u"type"_s, u"message"_s}, {u"role"_s, u"assistant"_s}};
    QByteArrayList events{
        line({{u"type"_s, u"response.created"_s}, {u"response"_s, response}}),
        line({{u"type"_s, u"response.output_item.added"_s}, {u"output_index"_s, 0}, {u"item"_s, item}})};
    for (const QString &piece : answer.pieces)
        events.append(line({{u"type"_s, u"response.output_text.delta"_s},
                            {u"item_id"_s, u"msg_bench"_s},
                            {u"output_index"_s, 0},
                            {u"content_index"_s, 0},
                            {u"delta"_s, piece}}));
    item.insert(u"status"_s, u"completed"_s);
    item.insert(u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"output_text"_s},
                                                     {u"text"_s, answer.text},
                                                     {u"annotations"_s, QJsonArray()}}});
    events.append(
        line({{u"type"_s, u"response.output_item.done"_s}, {u"output_index"_s, 0}, {u"item"_s, item}}));
    events.append(line({{u"type"_s, u"response.completed"_s}, {u"response"_s, response}}));
    return events;
}

std::optional<Error> makeWorkload(const QString &dir, quint32 seed)
{
    if (!QDir().mkpath(dir))
        return Error{ErrorKind::File, dir + u": cannot be made"_s};
    const QDir folder(dir);
    const std::pair<QString, StreamedAnswer> answers[]{
        {u"typical"_s, typicalAnswer(seed)}, {u"long"_s, longAnswer(seed)}, {u"burst"_s, burst(seed)}};
    for (const auto &[name, answer] : answers) {
        if (const auto error = write(folder.filePath(name + u".jsonl"_s), eventsOf(answer).join('\n') + '\n'))
            return error;
    }
    if (const auto error = write(folder.filePath(u"warm.md"_s), typicalAnswer(seed + 3).text.toUtf8()))
        return error;
    return write(folder.filePath(u"w3.jsonl"_s), conversation(seed + 4));
}

} // namespace Lectern::Bench
