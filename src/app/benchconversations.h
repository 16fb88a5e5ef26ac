// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/turn.h"
#include "storage/importreader.h"

#include <QJsonObject>
#include <QList>

namespace Lectern {

/// Adds a message of a workload, `role` and `text`, to a conversation: a question begins a turn, an answer is
/// of the last one.
void addBenchMessage(const QJsonObject &message, QList<Turn> &turns);

/// Reads the conversations of a workload, one a line: `id`, `title`, `created_at`, `updated_at`, `messages`.
class BenchConversations final : public ImportReader
{
public:
    /// `device` outlives this.
    BenchConversations(QIODevice &device, const QDateTime &now);

protected:
    std::optional<ConversationArchive> read() override;

private:
    QIODevice &m_device;
};

} // namespace Lectern
