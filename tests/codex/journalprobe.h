// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/sendjournal.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace Lectern::Testing {

inline JournalTurn turn(quint64 id, const QString &question)
{
    JournalTurn turn;
    turn.id = TurnId(id);
    turn.question = question;
    turn.model = QStringLiteral("test-model");
    turn.effort = QStringLiteral("low");
    return turn;
}

/// A journal in a folder of its own, and what of it is on the disk.
struct JournalProbe
{
    QTemporaryDir dir;
    QString folder = dir.filePath(QStringLiteral("journal"));
    FakeClock clock;
    SendJournal journal{folder, clock};

    QString path(const QString &conversation = QStringLiteral("talk")) const
    {
        return QDir(folder).filePath(conversation + QStringLiteral(".jsonl"));
    }
    QByteArray bytes(const QString &conversation = QStringLiteral("talk")) const
    {
        QFile file(path(conversation));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    JournalTurn onDisk() const { return readJournal(bytes()).value_or(JournalConversation{}).turns.value(0); }

    /// As a process leaves it that is killed now.
    void write(const QByteArray &content, const QString &conversation = QStringLiteral("talk")) const
    {
        QDir().mkpath(folder);
        QFile file(path(conversation));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
};

/// Ids from 101 on.
inline std::function<TurnId()> ids()
{
    return [id = TurnId(100)]() mutable { return id = id.next(); };
}

/// What is left of a question that was sent.
inline QByteArray leftOver(const QString &conversation = QStringLiteral("talk"), const QString &account = {})
{
    return JournalLine::head(conversation, account) +
           JournalLine::asked(0, turn(1, QStringLiteral("What?")), -1) + JournalLine::sent(0);
}

} // namespace Lectern::Testing
