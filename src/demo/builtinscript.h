// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/answer.h"
#include "demo/idmint.h"
#include "demo/responsesource.h"

#include <QStringList>

namespace Lectern::Demo {

/// The words that call up a canned answer of their own, in the order of the list that `/demo` shows.
QStringList keywords();

/// The canned answer for a prompt: the one whose keyword comes first in it as a whole word, whatever its
/// case, and of two that start at the same place the longer one. A prompt without a keyword gets a reply that
/// quotes it. `attachments` is how many images and files came along.
Answer cannedAnswer(const QString &prompt, int attachments);

/// Answers every request with the canned answer for its last user message.
class BuiltInScript final : public ResponseSource
{
public:
    BuiltInScript();

    bool isStrict() const override { return true; }
    DemoResponse respond(const QJsonObject &request, qint64 earlierTokens) override;

private:
    IdMint m_ids;
};

} // namespace Lectern::Demo
