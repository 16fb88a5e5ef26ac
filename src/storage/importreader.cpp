// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/importreader.h"

#include "storage/importchatgpt.h"
#include "storage/importjson.h"
#include "storage/importrollout.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Enough for the first line of a session file, which may hold its instructions, and for what begins an
/// export.
constexpr qint64 kHeadBytes = 1024 * 1024;

/// A reader for what cannot be read.
class NoReader final : public ImportReader
{
public:
    NoReader(ImportIssue issue, const QDateTime &now)
        : ImportReader(now)
    {
        m_report.note(issue);
    }

protected:
    std::optional<ConversationArchive> read() override { return std::nullopt; }
};

/// A session file has a whole object on each line.
bool beginsWithObjectLine(const QByteArray &head)
{
    const qsizetype end = head.indexOf('\n');
    const QByteArray line = end < 0 ? head : head.first(end);
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return RolloutReader::isFirstLine(object);
}

/// Lectern's own exports begin with their version, see docs/export-format.md.
bool beginsWithVersion(const QByteArray &head)
{
    return head.mid(1).trimmed().startsWith("\"lectern\"");
}

} // namespace

std::optional<ConversationArchive> ImportReader::next()
{
    while (std::optional<ConversationArchive> archive = read()) {
        if (isStopped()) // it may have been read to the half only
            break;
        if (archive->turns.isEmpty()) {
            ++m_report.empty;
        } else if (m_keys.contains(archive->record.key)) {
            ++m_report.repeated;
        } else {
            m_keys.insert(archive->record.key);
            ++m_report.conversations;
            return archive;
        }
    }
    return std::nullopt;
}

std::unique_ptr<ImportReader> openImport(QIODevice &device, const QDateTime &now)
{
    if (!device.isReadable())
        return std::make_unique<NoReader>(ImportIssue::Unreadable, now);
    QByteArray head = device.peek(kHeadBytes);
    if (head.startsWith("\xEF\xBB\xBF")) { // a mark that some editors write
        device.skip(3);
        head.remove(0, 3);
    }
    head = head.trimmed();
    if (head.startsWith('['))
        return std::make_unique<ChatGptReader>(device, now);
    if (!head.startsWith('{'))
        return std::make_unique<NoReader>(ImportIssue::UnknownFormat, now);
    if (beginsWithVersion(head))
        return std::make_unique<JsonImportReader>(device, now);
    if (beginsWithObjectLine(head))
        return std::make_unique<RolloutReader>(device, now);
    if (head.contains("\"mapping\""))
        return std::make_unique<ChatGptReader>(device, now);
    return std::make_unique<NoReader>(ImportIssue::UnknownFormat, now);
}

} // namespace Lectern
