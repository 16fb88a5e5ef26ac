// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "viewmodel/historyimport.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// What came of an import: as a whole, and the files of which there is something to say.
class ImportReportModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by HistoryExchange")
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool openable READ isOpenable NOTIFY changed) ///< something came that was not there

public:
    enum class Role { Name = Qt::UserRole + 1, Text, Failed };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_files.size()); }
    QString summary() const;
    bool isOpenable() const { return m_first.isValid(); }
    /// The first that came; invalid when none did.
    ConversationId first() const { return m_first; }

    void begin();
    void add(const ImportedFile &file);

Q_SIGNALS:
    void changed();

private:
    struct File
    {
        QString name;
        QString text; ///< a sentence a line
        bool failed = false;
    };

    QList<File> m_files;
    ImportReport m_report; ///< of all files, without notes
    int m_added = 0;
    int m_known = 0;
    int m_failed = 0;
    ConversationId m_first;
};

} // namespace Lectern
