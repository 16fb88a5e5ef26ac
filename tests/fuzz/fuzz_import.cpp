// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// Files of all formats that can be imported: whatever they hold, reading ends, and what is given is a tree
// that can be exported and read again.
#include "storage/exportjson.h"
#include "storage/importreader.h"

#include <QBuffer>
#include <QSet>

#include <cstdint>
#include <cstdlib>

using namespace Lectern;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

void checkTree(const ConversationArchive &archive)
{
    QSet<TurnId> known{TurnId()};
    for (const Turn &turn : archive.turns) {
        require(known.contains(turn.parent) && !known.contains(turn.id));
        require(isFinal(turn.state) && turn.askedAt.isValid());
        known.insert(turn.id);
    }
    require(!archive.turns.isEmpty() && archive.record.leaf.isValid() && known.contains(archive.record.leaf));
    require(!archive.record.key.isEmpty() && archive.record.createdAt.isValid());
}

/// Everything in `file`, as an export.
QByteArray readAll(const QByteArray &file, int &conversations)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    JsonExport out;
    QByteArray result = out.begin(QString(), QDateTime());
    const std::unique_ptr<ImportReader> reader = openImport(buffer, QDateTime::fromMSecsSinceEpoch(1));
    while (const std::optional<ConversationArchive> archive = reader->next()) {
        checkTree(*archive);
        result += out.conversation(*archive);
    }
    conversations = reader->report().conversations;
    return result + out.end();
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    int first = 0;
    int second = 0;
    readAll(readAll(file, first), second);
    require(second <= first); // what nests too deeply for the envelope is left out
    return 0;
}
