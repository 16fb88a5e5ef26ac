// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/importreader.h"

#include <QHash>
#include <QJsonObject>

namespace Lectern {

/// Reads a session file of the Codex CLI, `rollout-*.jsonl`, of all its versions: one conversation. What the
/// CLI itself put before the questions is left out; a question that was taken back becomes a branch.
class RolloutReader final : public ImportReader
{
public:
    /// `device` outlives this.
    RolloutReader(QIODevice &device, const QDateTime &now);

    /// Whether a session file may begin with `line`.
    static bool isFirstLine(const QJsonObject &line);

protected:
    std::optional<ConversationArchive> read() override;

private:
    void readLines();
    std::optional<QByteArray> nextLine();
    void readLine(const QByteArray &line, bool isLast);
    void readEntry(const QString &type, const QJsonObject &payload);
    void readSession(const QJsonObject &session);
    void readContext(const QJsonObject &context);
    void readEvent(const QJsonObject &event);
    void readTokens(const QJsonObject &info);
    void readItem(const QJsonObject &json);
    void readUser(const QJsonObject &json);
    void readOutput(const QJsonObject &json);
    void addItem(const QJsonObject &json);
    void takeBack(qint64 turns);
    Turn &begin(const QString &question);
    Turn *current();
    void end(TurnState state);
    void note(ImportIssue issue, int count = 1);

    QIODevice &m_device;
    ConversationArchive m_archive;
    QString m_session;
    QString m_firstLine;
    QDateTime m_lineTime; ///< of the line that is read
    QString m_model;
    QString m_effort;
    QJsonObject m_lastTotal; ///< of the tokens, which are told again and again
    TurnId m_leaf;
    struct Call
    {
        TurnId turn;
        qsizetype item = 0;
    };
    QHash<QString, Call> m_calls; ///< without an output yet
    bool m_sessionKnown = false;
    bool m_read = false;
};

} // namespace Lectern
