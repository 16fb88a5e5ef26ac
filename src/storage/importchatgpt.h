// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/importreader.h"
#include "storage/jsonarrayreader.h"

class QJsonObject;

namespace Lectern {

/// Reads `conversations.json` of ChatGPT's data export, or a single conversation of it. Messages that are
/// hidden there are left out; a regenerated answer and an edited question become branches.
class ChatGptReader final : public ImportReader
{
public:
    /// `device` outlives this.
    ChatGptReader(QIODevice &device, const QDateTime &now);

protected:
    std::optional<ConversationArchive> read() override;

private:
    std::optional<QByteArray> nextText();
    std::optional<ConversationArchive> convert(const QJsonObject &json);
    void noteEnd();

    QIODevice &m_device;
    JsonArrayReader m_array;
    bool m_single = false; ///< the file is one conversation
    bool m_ended = false;
};

} // namespace Lectern
