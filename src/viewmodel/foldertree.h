// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/attachmentlist.h"
#include "viewmodel/folderwalk.h"

#include <QAbstractListModel>
#include <QList>
#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>
#include <vector>

namespace Lectern {

/// The files of a folder, to choose those that are given along. Looked through on a thread of its own;
/// nothing is read before attach(). The rows are the tree as far as it is unfolded.
class FolderTree : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Lectern::AttachmentList *attachments MEMBER m_attachments)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed)
    Q_PROPERTY(int walked READ walked NOTIFY changed)         ///< entries that were looked at so far
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)         ///< files
    Q_PROPERTY(QString total READ total NOTIFY changed)       ///< of what is chosen: files, size, tokens
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY changed)   ///< what is not listed, and why; may be empty
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed) ///< why it is too much; mostly empty

public:
    enum class Role { Name = Qt::UserRole + 1, Depth, Folder, Unfolded, Choice, Detail };
    Q_ENUM(Role)

    explicit FolderTree(QObject *parent = nullptr);
    ~FolderTree() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString name() const { return m_name; }
    bool isLooking() const { return m_isLooking; }
    int walked() const { return m_walked; }
    int chosen() const;
    QString total() const;
    QString leftOut() const;
    QString obstacle() const;

    /// Looks through `path`; what was looked through before goes.
    Q_INVOKABLE void open(const QString &path);
    /// Ends the looking; nothing is listed any more.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void toggleFold(int row);
    Q_INVOKABLE void toggleChoice(int row);
    /// Reads the chosen files.
    Q_INVOKABLE void attach();
    /// Only their names and sizes.
    Q_INVOKABLE void attachList();

Q_SIGNALS:
    void changed();

private:
    struct Node
    {
        QString name;
        int parent = -1;
        int depth = 0;
        int file = -1; ///< in the listing; -1 for a folder
        bool isChosen = false;
        bool isUnfolded = false;
        int files = 0;  ///< below it, or itself
        int chosen = 0; ///< of these
        qint64 bytes = 0;
        qint64 chosenBytes = 0;
        std::vector<int> children;
    };

    void take(const FolderListing &listing, int round);
    void makeNodes();
    int folderNode(const QString &path, QHash<QString, int> &known);
    void choose(int node, bool chosen);
    void sum(int node);
    void appendRows(int node, QList<int> &rows) const;
    QString detail(const Node &node) const;

    QPointer<AttachmentList> m_attachments;
    QString m_path;
    QString m_name;
    FolderListing m_listing;
    std::vector<Node> m_nodes; ///< the folder itself first; parents before what is in them
    QList<int> m_rows;         ///< the nodes that are shown
    bool m_isLooking = false;
    int m_walked = 0;
    int m_round = 0; ///< counts the folders: what comes from an earlier one goes
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_thread;
};

} // namespace Lectern
