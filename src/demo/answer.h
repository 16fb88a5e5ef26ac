// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lectern::Demo {

/// A search that the answer pretends to have made.
struct WebSearch
{
    QString query;
    QStringList sources; ///< URLs
};

/// A picture that the answer pretends to have drawn.
struct Picture
{
    QString prompt;
    QByteArray data; ///< of a PNG
};

/// A source of the text between `start` and `end` (UTF-16 units; the cited texts stay inside the BMP, where
/// these equal the code points that the service counts).
struct Citation
{
    QString url;
    QString title;
    qsizetype start = 0;
    qsizetype end = 0;

    friend bool operator==(const Citation &, const Citation &) = default;
};

enum class Ending {
    Completed,
    CutByTokenLimit, ///< response.incomplete, reason max_output_tokens
    Failed,          ///< response.failed in the middle of the text, code server_error
};

/// What is said, before it becomes events. An empty answer gives a response without output.
struct Answer
{
    QStringList reasoning; ///< one Markdown text per section of the summary
    std::optional<WebSearch> search;
    std::optional<Picture> picture;
    QString text;
    bool isRefusal = false; ///< `text` travels as a refusal instead of output text
    QList<Citation> citations;
    Ending ending = Ending::Completed;
};

} // namespace Lectern::Demo
