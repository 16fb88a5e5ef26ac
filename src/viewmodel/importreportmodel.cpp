// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/importreportmodel.h"

#include "viewmodel/errorsentence.h"
#include "viewmodel/exchangewords.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// The name of the file stands beside it already.
QString whyNot(const ImportedFile &file)
{
    if (file.error->kind != ErrorKind::File)
        return errorSentence(*file.error);
    QString reason = file.error->detail;
    reason.remove(QDir::toNativeSeparators(file.name) + u": "_s);
    return ImportReportModel::tr("The file cannot be read: %1.", "why").arg(reason);
}

} // namespace

int ImportReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ImportReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const File &file = m_files.at(index.row());
    switch (Role(role)) {
    case Role::Name:
        return file.name;
    case Role::Text:
        return file.text;
    case Role::Failed:
        return file.failed;
    }
    return {};
}

QHash<int, QByteArray> ImportReportModel::roleNames() const
{
    return {{int(Role::Name), "name"_ba}, {int(Role::Text), "text"_ba}, {int(Role::Failed), "failed"_ba}};
}

QString ImportReportModel::summary() const
{
    const QString summary = importSummary(m_report, m_added, m_known);
    return m_failed == 0 ? summary : summary + u' ' + tr("%n file(s) could not be read.", "", m_failed);
}

void ImportReportModel::begin()
{
    beginResetModel();
    m_files.clear();
    m_report = {};
    m_added = m_known = m_failed = 0;
    m_first = {};
    endResetModel();
    Q_EMIT changed();
}

void ImportReportModel::add(const ImportedFile &file)
{
    m_added += int(file.added.size());
    m_known += file.known;
    m_report.empty += file.report.empty;
    m_report.repeated += file.report.repeated;
    if (!m_first.isValid() && !file.added.isEmpty())
        m_first = file.added.constFirst();
    const bool failed = file.error || std::ranges::any_of(file.report.notes, isFatal, &ImportNote::issue);
    if (failed)
        ++m_failed;
    QStringList sentences;
    if (file.error)
        sentences += whyNot(file);
    for (const ImportNote &note : file.report.notes)
        sentences += importSentence(note);
    if (!sentences.isEmpty()) {
        beginInsertRows({}, count(), count());
        m_files.append({QFileInfo(file.name).fileName(), sentences.join(u'\n'), failed});
        endInsertRows();
    }
    Q_EMIT changed();
}

} // namespace Lectern
