// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/scriptfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

struct Line
{
    DemoEvent event;
    QString responseId; ///< of a response.created
};

bool isTerminal(const QByteArray &type)
{
    return type == "response.completed" || type == "response.failed" || type == "response.incomplete" ||
           type == "response.done";
}

Result<Line> parseLine(const QByteArray &text, qsizetype number)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(text, &failure);
    if (!document.isObject())
        return Error{ErrorKind::File, u"line %1 is not a JSON object: %2"_s.arg(number).arg(
                                          document.isNull() ? failure.errorString() : u"an array"_s)};
    const QString type = document[u"type"_s].toString();
    if (type.isEmpty())
        return Error{ErrorKind::File, u"line %1 has no type"_s.arg(number)};
    const QString id = type == u"response.created" ? document[u"response"_s][u"id"_s].toString() : QString();
    return Line{{type.toUtf8(), text, type.endsWith(u".delta") ? 1 : 0, false}, id};
}

Result<QList<Line>> parseLines(const QByteArray &content)
{
    QList<Line> lines;
    qsizetype number = 0;
    for (qsizetype start = 0; start < content.size();) {
        const qsizetype found = content.indexOf('\n', start);
        const qsizetype end = found < 0 ? content.size() : found;
        QByteArray text = content.sliced(start, end - start);
        start = end + 1;
        ++number;
        if (text.endsWith('\r'))
            text.chop(1);
        if (text.trimmed().isEmpty())
            continue;
        Result<Line> line = parseLine(text, number);
        if (!line)
            return line.error();
        lines.append(std::move(line).value());
    }
    return lines;
}

/// True when an `error` at `index` is all that there is to come of its response.
bool endsWithError(const QList<Line> &lines, qsizetype index)
{
    for (qsizetype i = index + 1; i < lines.size(); ++i) {
        if (lines.at(i).event.type.startsWith("response."))
            return lines.at(i).event.type == "response.created";
    }
    return true;
}

/// Collects lines into responses.
class Splitter
{
public:
    QList<DemoResponse> split(const QList<Line> &lines)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const Line &line = lines.at(i);
            if (line.event.type == "response.created")
                begin(line.responseId);
            m_current.events.append(line.event);
            if (isTerminal(line.event.type) || (line.event.type == "error" && endsWithError(lines, i)))
                finish(false);
        }
        if (m_hasBegun || m_responses.isEmpty())
            finish(true);
        else // only an epilogue
            m_responses.last().events.append(m_current.events);
        return m_responses;
    }

private:
    void begin(const QString &id)
    {
        if (m_hasBegun && id != m_id)
            finish(true);
        m_hasBegun = true;
        m_id = id;
    }

    void finish(bool hangsUp)
    {
        if (!m_current.events.isEmpty()) {
            m_current.hangsUp = hangsUp;
            m_responses.append(m_current);
        }
        m_current = {};
        m_hasBegun = false;
    }

    QList<DemoResponse> m_responses;
    DemoResponse m_current;
    QString m_id;
    bool m_hasBegun = false; ///< a response.created is among the current lines
};

} // namespace

Result<ScriptFile> ScriptFile::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::File, path + u": " + file.errorString()};
    QByteArray content = file.read(kMaxScriptBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::File, path + u": " + file.errorString()};
    if (content.size() > kMaxScriptBytes)
        return Error{ErrorKind::File, u"%1: larger than %2 bytes"_s.arg(path).arg(kMaxScriptBytes)};
    if (content.startsWith("\xEF\xBB\xBF")) // a byte order mark, as some editors leave it
        content.remove(0, 3);
    const Result<QList<Line>> lines = parseLines(content);
    if (!lines)
        return Error{ErrorKind::File, path + u": " + lines.error().detail};
    if (lines->isEmpty())
        return Error{ErrorKind::File, path + u": no event in it"};
    ScriptFile script;
    script.m_responses = Splitter().split(*lines);
    return script;
}

Replay::Replay(ScriptFile script)
    : m_script(std::move(script))
{
}

DemoResponse Replay::respond(const QJsonObject &, qint64)
{
    const QList<DemoResponse> &all = m_script.responses();
    DemoResponse response = all.at(m_next);
    m_next = (m_next + 1) % all.size();
    return response;
}

} // namespace Lectern::Demo
