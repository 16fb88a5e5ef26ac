// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/importcommand.h"

#include "app/accounts.h"
#include "app/console.h"
#include "app/openedhistory.h"
#include "app/profile.h"
#include "viewmodel/errorsentence.h"
#include "viewmodel/exchangewords.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// The names in the JSON; they do not change.
QString issueName(ImportIssue issue)
{
    switch (issue) {
    case ImportIssue::Unreadable:
        return u"unreadable"_s;
    case ImportIssue::UnknownFormat:
        return u"unknownFormat"_s;
    case ImportIssue::NewerVersion:
        return u"newerVersion"_s;
    case ImportIssue::Truncated:
        return u"truncated"_s;
    case ImportIssue::Damaged:
        return u"damaged"_s;
    case ImportIssue::TooLarge:
        return u"tooLarge"_s;
    case ImportIssue::BrokenTree:
        return u"brokenTree"_s;
    case ImportIssue::WrongTime:
        return u"wrongTime"_s;
    case ImportIssue::Files:
        return u"files"_s;
    case ImportIssue::UnknownContent:
        return u"unknownContent"_s;
    }
    return {};
}

QJsonObject fileJson(const ImportedFile &file)
{
    QJsonArray notes;
    for (const ImportNote &note : file.report.notes)
        notes.append(QJsonObject{
            {u"issue"_s, issueName(note.issue)}, {u"conversation"_s, note.title}, {u"count"_s, note.count}});
    QJsonObject json{{u"file"_s, file.name},
                     {u"added"_s, qint64(file.added.size())},
                     {u"known"_s, file.known + file.report.repeated},
                     {u"empty"_s, file.report.empty},
                     {u"notes"_s, notes}};
    if (file.error)
        json.insert("problem"_L1, errorSentence(*file.error));
    return json;
}

} // namespace

ImportCommand::ImportCommand(const CommandLine &line)
    : m_line(line)
    , m_policy(networkSettingsFor(line))
    , m_web(m_policy)
    , m_desk(line, m_web, m_clock)
    , m_store(profileFor(line).dataDir, m_clock)
    , m_import(m_store, m_clock)
{
    connect(&m_import, &HistoryImport::fileRead, this, &ImportCommand::take);
    connect(&m_import, &HistoryImport::finished, this, &ImportCommand::conclude);
}

void ImportCommand::run()
{
    whenOpened(m_store, *this, [this] { begin(); });
}

/// Never into a history that is gone in a moment.
void ImportCommand::begin()
{
    if (m_store.state() != HistoryState::ReadWrite && m_store.problem())
        return Q_EMIT finished(complain(*m_store.problem()));
    const Account *active = m_desk.list().active();
    m_import.start(m_line.operands, active ? storedAccount(*active).owner : QString(),
                   ownersOf(m_desk.list()));
}

void ImportCommand::take(const ImportedFile &file)
{
    if (file.error)
        m_status = complain(*file.error);
    else if (std::ranges::any_of(file.report.notes, isFatal, &ImportNote::issue))
        m_status = ExitStatus::Failed;
    if (m_line.json)
        return m_files.append(fileJson(file));
    printLine(file.name + u": "_s + importSummary(file.report, int(file.added.size()), file.known));
    for (const ImportNote &note : file.report.notes)
        printLine(u"  "_s + importSentence(note));
}

void ImportCommand::conclude()
{
    if (m_line.json)
        printOut(QJsonDocument(m_files).toJson());
    Q_EMIT finished(m_status);
}

} // namespace Lectern
