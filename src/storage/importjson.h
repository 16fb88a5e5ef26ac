// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/importreader.h"
#include "storage/jsonarrayreader.h"

class QJsonObject;

namespace Lectern {

/// Reads Lectern's own exports, see docs/export-format.md: what JsonExport wrote comes back as it was.
class JsonImportReader final : public ImportReader
{
public:
    /// `device` outlives this.
    JsonImportReader(QIODevice &device, const QDateTime &now);

protected:
    std::optional<ConversationArchive> read() override;

private:
    std::optional<ConversationArchive> convert(const QJsonObject &json);
    void noteEnd();

    bool m_readable = false; ///< the version is one that is known
    JsonArrayReader m_array;
    bool m_ended = false;
};

} // namespace Lectern
