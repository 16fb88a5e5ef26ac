// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "demo/demoresponse.h"
#include "demo/responsesource.h"

#include <QList>
#include <QString>

namespace Lectern::Demo {

/// Largest recording that is taken: far above any real stream, far below what would hurt.
constexpr qint64 kMaxScriptBytes = 64LL * 1024 * 1024;

/// Recorded responses: one event object a line, as it came. Blank lines are skipped.
///
/// A response ends after response.completed, failed, incomplete or done, after an `error` that nothing of the
/// same response follows, before the response.created of another one, and at the end of the file. What comes
/// between two responses (rate limits and the like) leads the next one in, or belongs to the last.
class ScriptFile
{
public:
    /// ErrorKind::File when `path` cannot be read, is too large, holds no event, or has a line that is not a
    /// JSON object with a type; the detail then names the line.
    static Result<ScriptFile> load(const QString &path);

    /// At least one. The events hold the recorded text byte for byte.
    const QList<DemoResponse> &responses() const { return m_responses; }

private:
    QList<DemoResponse> m_responses;
};

/// Plays a recording: the first request gets the first response, the next the next, and after the last the
/// first again, whoever asks.
class Replay final : public ResponseSource
{
public:
    explicit Replay(ScriptFile script);

    bool isStrict() const override { return false; }
    DemoResponse respond(const QJsonObject &request, qint64 earlierTokens) override;

private:
    ScriptFile m_script;
    qsizetype m_next = 0;
};

} // namespace Lectern::Demo
