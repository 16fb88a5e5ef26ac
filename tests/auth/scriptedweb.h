// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/web.h"

#include <QHash>
#include <QObject>

#include <limits>

namespace Lectern::Testing {

/// Servers whose answers are written down: for every path what to say, the last one again and again.
class ScriptedWeb final : public Web
{
public:
    void answer(const QString &path, const Result<WebAnswer> &with) { m_answers[path].append(with); }
    /// In place of what was written before.
    void replace(const QString &path, const Result<WebAnswer> &with) { m_answers[path] = {with}; }

    /// Answers only so many more requests and keeps the others waiting.
    void answerOnly(int requests) { m_left = requests; }

    const QList<WebRequest> &asked() const { return m_asked; }
    QStringList paths() const
    {
        QStringList all;
        for (const WebRequest &request : m_asked)
            all.append(request.url.path());
        return all;
    }
    /// Calls that are neither answered nor dropped.
    int waiting() const { return *m_waiting; }

    std::unique_ptr<WebCall> send(const WebRequest &request, const Done &done) override
    {
        m_asked.append(request);
        QList<Result<WebAnswer>> &answers = m_answers[request.url.path()];
        const Result<WebAnswer> answer =
            answers.isEmpty() ? Result<WebAnswer>(WebAnswer{404}) : answers.constFirst();
        if (answers.size() > 1)
            answers.removeFirst();
        return std::make_unique<Call>(answer, m_left-- > 0 ? done : Done(), m_waiting);
    }

private:
    class Call final : public WebCall
    {
    public:
        Call(const Result<WebAnswer> &answer, const Done &done, const std::shared_ptr<int> &waiting)
            : m_waiting(waiting)
        {
            ++*m_waiting;
            if (!done)
                return;
            QMetaObject::invokeMethod(
                &m_context,
                [this, answer, done] {
                    leave();
                    done(answer); // may be the end of this
                },
                Qt::QueuedConnection);
        }
        ~Call() override { leave(); }

    private:
        void leave()
        {
            if (m_isWaiting)
                --*m_waiting;
            m_isWaiting = false;
        }

        QObject m_context;
        std::shared_ptr<int> m_waiting;
        bool m_isWaiting = true;
    };

    QHash<QString, QList<Result<WebAnswer>>> m_answers;
    QList<WebRequest> m_asked;
    int m_left = std::numeric_limits<int>::max();
    std::shared_ptr<int> m_waiting = std::make_shared<int>(0);
};

} // namespace Lectern::Testing
