// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/tokenstore.h"
#include "auth/web.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <deque>
#include <functional>
#include <utility>

namespace Lectern::Testing {

/// Answers one request after the other, later, with what was put there for it; never when nothing is left.
/// After hold() answers wait for release().
class QueuedWeb final : public Web
{
public:
    /// An answer, or why there is none.
    struct Said
    {
        WebAnswer answer = {};
        std::optional<Error> error = {};
    };

    std::deque<Said> answers;
    QList<WebRequest> asked;
    QStringList *diary = nullptr;

    void hold() { m_isHolding = true; }
    void release()
    {
        m_isHolding = false;
        for (const auto &tell : std::exchange(m_held, {}))
            tell();
    }
    void say(int status, const QByteArray &body) { answers.push_back({WebAnswer{status, {}, body}}); }
    void fail(ErrorKind kind) { answers.push_back({{}, Error{kind, QStringLiteral("as the script says")}}); }
    /// Tokens that end in an hour.
    void give(const QByteArray &access, const QByteArray &refresh)
    {
        say(200,
            R"({"access_token":")" + access + R"(","refresh_token":")" + refresh + R"(","expires_in":3600})");
    }

    std::unique_ptr<WebCall> send(const WebRequest &request, const Done &done) override
    {
        asked.append(request);
        if (diary)
            diary->append(QStringLiteral("ask"));
        auto call = std::make_unique<Call>();
        if (answers.empty())
            return call;
        const Said said = answers.front();
        answers.pop_front();
        const auto tell = [there = QPointer(call.get()), done, said] {
            const auto answer = [done, said] { said.error ? done(*said.error) : done(said.answer); };
            if (there)
                QMetaObject::invokeMethod(there, answer, Qt::QueuedConnection);
        };
        if (m_isHolding)
            m_held.append(tell);
        else
            tell();
        return call;
    }

private:
    class Call final : public QObject, public WebCall
    {
    };

    bool m_isHolding = false;
    QList<std::function<void()>> m_held;
};

/// Keeps values in memory; fails, or never answers, as it is told.
class ScriptedStore final : public TokenStore
{
public:
    QHash<QString, QByteArray> values;
    std::optional<ErrorKind> readFault;
    std::optional<ErrorKind> writeFault;
    std::optional<ErrorKind> removeFault;
    bool isHanging = false;
    int writes = 0;
    QStringList *diary = nullptr;

    void read(const QString &key, const Read &done) override
    {
        const auto found = values.constFind(key);
        Result<std::optional<Secret>> value =
            found == values.cend() ? std::nullopt : std::optional(Secret(*found));
        if (readFault)
            value = fault(*readFault);
        later([done, value] { done(value); });
    }

    void write(const QString &key, const Secret &value, const Written &done) override
    {
        ++writes;
        if (!writeFault && !isHanging)
            values.insert(key, value.reveal());
        later([this, done] {
            if (diary)
                diary->append(QStringLiteral("written"));
            done(writeFault ? std::optional(fault(*writeFault)) : std::nullopt);
        });
    }

    void remove(const QString &key, const Written &done) override
    {
        if (!removeFault && !isHanging)
            values.remove(key);
        later([this, done] { done(removeFault ? std::optional(fault(*removeFault)) : std::nullopt); });
    }

private:
    static Error fault(ErrorKind kind) { return {kind, QStringLiteral("as the script says")}; }
    void later(const std::function<void()> &call)
    {
        if (!isHanging)
            QMetaObject::invokeMethod(&m_context, call, Qt::QueuedConnection);
    }

    QObject m_context;
};

} // namespace Lectern::Testing
