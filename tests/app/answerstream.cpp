// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "answerstream.h"

#include "events.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

constexpr qsizetype kLetters = 4; ///< of a token
constexpr int kLongCodeAfter = 2; ///< sections
const QString kCodeStart = u"```python\n"_s;

QString section(int number)
{
    return u"## Section %1\n\n%2 It has **strong words**, *others*, `code_%1` and [a "
           u"link](https://example.org/%1), and ends "
           "after a good while.\n\n"
           "- The first point of section %1\n  - has one of its own,\n- the second comes after it.\n\n"
           "1. Then something is counted\n2. to the second step of section %1.\n\n"
           "> What somebody else has said of section %1.\n\n"
           "| Name | Value |\n| --- | ---: |\n| alpha %1 | 1 |\n| beta %1 | 2 |\n\n"
           "```cpp\nint first_%1 = 1;\nint second_%1 = 2; // as in the table\n\nint sum_%1()\n{\n"
           "    return first_%1 + second_%1;\n}\n```\n\n"
           "That was section %1.\n\n"_s.arg(number)
               .arg(AnswerStream::opening(number));
}

} // namespace

QString AnswerStream::opening(int section)
{
    return u"Section %1 opens with a paragraph that is long enough to be broken into several lines."_s.arg(
        section);
}

/// No two that stand near each other look alike: else a page that has moved by some lines looks as before.
QString AnswerStream::codeLine(int number)
{
    const QString name(1 + number * number % 17, u'm');
    return u"total_%1 = %3(total_%2, weight=%1)  # one step of many"_s.arg(number, 4, 10, QChar(u'0'))
        .arg(number - 1, 4, 10, QChar(u'0'))
        .arg(name);
}

AnswerStream::AnswerStream(int tokensPerSecond)
    : m_server([this](QWebSocket &socket) { answer(socket); })
    , m_rate(tokensPerSecond)
{
    connect(&m_server, &WebSocketPeer::requested, this,
            [this](const QString &request) { m_question = request; });
    connect(&m_timer, &QTimer::timeout, this, &AnswerStream::speak);
}

void AnswerStream::answer(QWebSocket &socket)
{
    const QJsonObject request = QJsonDocument::fromJson(m_question.toUtf8()).object();
    const bool isPrewarm = request.value(u"generate"_s) == false;
    if (!isPrewarm && !m_clock.isValid()) {
        m_socket = &socket;
        socket.sendTextMessage(QString::fromUtf8(createdEvent()));
        m_clock.start();
        m_timer.start(4);
        return;
    }
    for (const QByteArray &event : answerEvents(isPrewarm ? QStringList() : QStringList{kShortAnswer}))
        socket.sendTextMessage(QString::fromUtf8(event));
}

/// As many as are due, whatever kept the test from it before.
void AnswerStream::speak()
{
    const qint64 due = m_clock.elapsed() * m_rate / 1000;
    for (; m_paced < due; ++m_paced)
        sendToken();
}

void AnswerStream::sendToken()
{
    if (m_next.isEmpty())
        m_next = nextText();
    const QString piece = m_next.first(qMin(kLetters, m_next.size()));
    m_next.remove(0, piece.size());
    m_sent += piece;
    ++m_tokens;
    if (m_socket)
        m_socket->sendTextMessage(QString::fromUtf8(deltaEvent(piece)));
}

QString AnswerStream::nextText()
{
    if (m_inCode)
        return codeLine(++m_line) + u'\n';
    m_inCode = m_section + 1 == kLongCodeAfter;
    return section(m_section++) + (m_inCode ? kCodeStart : QString());
}

QString AnswerStream::code() const
{
    const qsizetype start = m_sent.indexOf(kCodeStart);
    return start < 0 ? QString() : m_sent.sliced(start + kCodeStart.size()).section(u"```"_s, 0, 0);
}

void AnswerStream::endCode()
{
    while (m_inCode && m_line < kCodeLines)
        sendToken();
    if (m_inCode)
        m_next += u"```\n\n"_s;
    m_inCode = false;
}

void AnswerStream::finish()
{
    m_timer.stop();
    endCode();
    while (!m_next.isEmpty())
        sendToken();
    if (m_socket)
        m_socket->sendTextMessage(QString::fromUtf8(completedEvent()));
    m_socket = nullptr;
}

} // namespace Lectern::Testing
