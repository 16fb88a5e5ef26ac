// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "hostileserver.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QWebSocket>

namespace Lectern::Testing {

/// A server whose answer to the first question comes at a steady pace until the test has seen enough; other
/// questions meanwhile get `kShortAnswer` at once. The answer is made of sections with prose, lists, a quote,
/// a table and a small code each; after the second of them a code goes on until the test wants more sections.
class AnswerStream : public QObject
{
public:
    /// The long code has no fewer.
    static constexpr int kCodeLines = 1200;
    static inline const QString kShortAnswer = QStringLiteral("A short answer.");

    explicit AnswerStream(int tokensPerSecond);

    QString url() const { return m_server.url(); }

    /// How many tokens have been sent.
    int tokens() const { return m_tokens; }
    /// What has been sent of the answer.
    const QString &sent() const { return m_sent; }
    /// How many lines of the long code have begun or, once it has ended, how many sections.
    int marks() const { return m_inCode ? m_line : m_section; }
    /// Which words stand at the start of that one alone.
    QString mark(int number) const { return m_inCode ? codeLine(number) : opening(number - 1); }
    /// What has been sent of the long code.
    QString code() const;

    /// The lines that the long code lacks come at once, and sections again.
    void endCode();
    /// What it is in the middle of comes at once, and the end of the answer.
    void finish();

    /// The first paragraph of a section.
    static QString opening(int section);
    /// A line of the long code, without its end.
    static QString codeLine(int number);

private:
    void answer(QWebSocket &socket);
    void speak();
    void sendToken();
    QString nextText();

    WebSocketPeer m_server;
    QPointer<QWebSocket> m_socket; ///< of the long answer
    QString m_question;            ///< the last request
    QTimer m_timer;
    QElapsedTimer m_clock;
    QString m_sent;
    QString m_next; ///< what comes after it
    int m_rate;
    int m_tokens = 0;
    int m_paced = 0; ///< of them have come at the pace
    int m_section = 0;
    int m_line = 0; ///< of the long code
    bool m_inCode = false;
};

} // namespace Lectern::Testing
