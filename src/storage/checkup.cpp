// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/checkup.h"

#include "storage/backup.h"
#include "storage/database.h"
#include "storage/opening.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Lectern {

HistoryCheckup examineHistory(const QString &dir)
{
    const QFileInfo file(historyFile(dir));
    HistoryCheckup checkup;
    checkup.isThere = file.exists();
    if (!checkup.isThere)
        return checkup;
    checkup.bytes = file.size() + QFileInfo(file.filePath() + u"-wal"_s).size();
    Database database(file.filePath(), Database::Access::ReadOnly);
    checkup.version = versionOf(database);
    checkup.conversations = database.number(u"SELECT count(*) FROM conversations"_s);
    checkup.turns = database.number(u"SELECT count(*) FROM turns"_s);
    checkup.problem = database.takeError();
    if (checkup.problem)
        return checkup;
    const QString problems = integrityProblems(database, true);
    if (!problems.isEmpty())
        checkup.problem = Error{ErrorKind::HistoryDamaged, problems};
    else if (checkup.version > newestVersion(migrations()))
        checkup.problem = Error{ErrorKind::HistoryNewer, u"version %1"_s.arg(checkup.version)};
    else if (!file.isWritable() || !QFileInfo(dir).isWritable())
        checkup.problem = Error{ErrorKind::NotWritable, dir};
    return checkup;
}

} // namespace Lectern
