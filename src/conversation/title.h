// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Lectern {

/// As a reader counts them: what is composed of several code points is one.
constexpr int kMaxTitleCharacters = 60;

/// A title for the conversation that begins with `question`: its first sentence, without greetings, code and
/// Markdown, as one line of at most kMaxTitleCharacters, cut between words. Of a question that says nothing
/// in words the first sentence of `answer`, else the code itself. Empty only when there is nothing to be
/// seen in either.
QString titleFor(const QString &question, const QString &answer = {});

} // namespace Lectern
