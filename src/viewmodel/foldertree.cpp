// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/foldertree.h"

#include "conversation/attachmentinput.h"
#include "viewmodel/attachmentwords.h"

#include <QDir>
#include <QHash>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// So many entries are looked at before anybody is told how far it is: some ten milliseconds.
constexpr int kPiece = 2000;

} // namespace

FolderTree::FolderTree(QObject *parent)
    : QAbstractListModel(parent)
{
    m_thread.setMaxThreadCount(1);
}

FolderTree::~FolderTree()
{
    *m_stop = true;
    m_thread.waitForDone();
}

int FolderTree::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QHash<int, QByteArray> FolderTree::roleNames() const
{
    return {{int(Role::Name), "name"},         {int(Role::Depth), "depth"},   {int(Role::Folder), "folder"},
            {int(Role::Unfolded), "unfolded"}, {int(Role::Choice), "choice"}, {int(Role::Detail), "detail"}};
}

QVariant FolderTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = m_nodes.at(std::size_t(m_rows.at(index.row())));
    switch (Role(role)) {
    case Role::Name:
        return safeName(node.name);
    case Role::Depth:
        return node.depth;
    case Role::Folder:
        return node.file < 0;
    case Role::Unfolded:
        return node.isUnfolded;
    case Role::Choice:
        return int(node.chosen == 0            ? Qt::Unchecked
                   : node.chosen == node.files ? Qt::Checked
                                               : Qt::PartiallyChecked);
    case Role::Detail:
        return detail(node);
    }
    return {};
}

QString FolderTree::detail(const Node &node) const
{
    if (node.file >= 0)
        return sizeText(node.bytes);
    return QString(tr("%n file(s)", "", node.files) + u" · "_s + sizeText(node.bytes));
}

void FolderTree::open(const QString &path)
{
    cancel();
    m_path = QDir(path).absolutePath();
    m_name = safeName(QDir(path).dirName());
    m_isLooking = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_thread.start([this, path = m_path, stop = m_stop, round = m_round] {
        FolderWalk walk(path);
        while (!*stop && !walk.step(kPiece)) {
            QMetaObject::invokeMethod(this, [this, walked = walk.walked(), round] {
                if (round == m_round) {
                    m_walked = walked;
                    Q_EMIT changed();
                }
            });
        }
        if (!*stop)
            QMetaObject::invokeMethod(this,
                                      [this, listing = walk.listing(), round] { take(listing, round); });
    });
    Q_EMIT changed();
}

void FolderTree::cancel()
{
    ++m_round;
    *m_stop = true;
    m_isLooking = false;
    m_walked = 0;
    beginResetModel();
    m_listing = {};
    m_nodes.clear();
    m_rows.clear();
    endResetModel();
    Q_EMIT changed();
}

void FolderTree::take(const FolderListing &listing, int round)
{
    if (round != m_round)
        return;
    m_isLooking = false;
    beginResetModel();
    m_listing = listing;
    makeNodes();
    m_rows.clear();
    for (const int child : m_nodes.front().children)
        appendRows(child, m_rows);
    endResetModel();
    Q_EMIT changed();
}

void FolderTree::makeNodes()
{
    m_nodes.assign(1, Node{.name = m_name, .depth = -1, .isUnfolded = true});
    QHash<QString, int> known{{QString(), 0}};
    for (qsizetype i = 0; i < m_listing.files.size(); ++i) {
        const FolderFile &file = m_listing.files.at(i);
        const qsizetype slash = file.path.lastIndexOf(u'/');
        const int folder = folderNode(slash < 0 ? QString() : file.path.left(slash), known);
        Node node{.name = file.path.mid(slash + 1), .parent = folder, .file = int(i)};
        node.depth = m_nodes.at(std::size_t(folder)).depth + 1;
        node.files = 1;
        node.bytes = file.size;
        node.isChosen = file.isText && file.size <= kMaxTextBytes;
        node.chosen = node.isChosen ? 1 : 0;
        node.chosenBytes = node.isChosen ? file.size : 0;
        m_nodes.at(std::size_t(folder)).children.push_back(int(m_nodes.size()));
        m_nodes.push_back(node);
    }
    for (int node = int(m_nodes.size()) - 1; node >= 0; --node)
        sum(node);
}

/// Made with those above it where it is new. Folders are not deeper than paths are long.
int FolderTree::folderNode(const QString &path, QHash<QString, int> &known)
{
    if (const auto found = known.constFind(path); found != known.cend())
        return *found;
    const qsizetype slash = path.lastIndexOf(u'/');
    const int parent = folderNode(slash < 0 ? QString() : path.left(slash), known);
    Node node{.name = path.mid(slash + 1), .parent = parent};
    node.depth = m_nodes.at(std::size_t(parent)).depth + 1;
    const int index = int(m_nodes.size());
    m_nodes.at(std::size_t(parent)).children.push_back(index);
    m_nodes.push_back(node);
    known.insert(path, index);
    return index;
}

/// A folder is what is in it.
void FolderTree::sum(int index)
{
    Node &node = m_nodes.at(std::size_t(index));
    if (node.file >= 0)
        return;
    node.files = node.chosen = 0;
    node.bytes = node.chosenBytes = 0;
    for (const int child : node.children) {
        const Node &below = m_nodes.at(std::size_t(child));
        node.files += below.files;
        node.chosen += below.chosen;
        node.bytes += below.bytes;
        node.chosenBytes += below.chosenBytes;
    }
}

void FolderTree::appendRows(int index, QList<int> &rows) const
{
    rows.append(index);
    const Node &node = m_nodes.at(std::size_t(index));
    if (!node.isUnfolded)
        return;
    for (const int child : node.children)
        appendRows(child, rows);
}

void FolderTree::toggleFold(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const int index = m_rows.at(row);
    Node &node = m_nodes.at(std::size_t(index));
    if (node.file >= 0)
        return;
    QList<int> below;
    node.isUnfolded = true;
    appendRows(index, below);
    const int count = int(below.size()) - 1;
    const bool wasUnfolded =
        row + 1 < m_rows.size() && m_nodes.at(std::size_t(m_rows.at(row + 1))).parent == index;
    node.isUnfolded = !wasUnfolded;
    if (wasUnfolded) {
        beginRemoveRows({}, row + 1, row + count);
        m_rows.remove(row + 1, count);
        endRemoveRows();
    } else {
        beginInsertRows({}, row + 1, row + count);
        for (int i = 0; i < count; ++i)
            m_rows.insert(row + 1 + i, below.at(i + 1));
        endInsertRows();
    }
    Q_EMIT dataChanged(this->index(row), this->index(row), {int(Role::Unfolded)});
}

void FolderTree::toggleChoice(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const int index = m_rows.at(row);
    const Node &node = m_nodes.at(std::size_t(index));
    choose(index, node.chosen < node.files);
    for (int above = node.parent; above >= 0; above = m_nodes.at(std::size_t(above)).parent)
        sum(above);
    Q_EMIT dataChanged(this->index(0), this->index(int(m_rows.size()) - 1), {int(Role::Choice)});
    Q_EMIT changed();
}

void FolderTree::choose(int index, bool chosen)
{
    for (const int child : m_nodes.at(std::size_t(index)).children)
        choose(child, chosen);
    Node &node = m_nodes.at(std::size_t(index));
    if (node.file >= 0) {
        node.isChosen = chosen;
        node.chosen = chosen ? 1 : 0;
        node.chosenBytes = chosen ? node.bytes : 0;
    }
    sum(index);
}

int FolderTree::chosen() const
{
    return m_nodes.empty() ? 0 : m_nodes.front().chosen;
}

QString FolderTree::total() const
{
    const qint64 bytes = m_nodes.empty() ? 0 : m_nodes.front().chosenBytes;
    return tr("%n file(s)", "", chosen()) + u" · "_s + sizeText(bytes) + u" · "_s +
           tokensText(estimatedTokens(bytes));
}

QString FolderTree::leftOut() const
{
    QStringList parts;
    if (m_listing.ignored > 0)
        parts += tr("%n ignored by .gitignore", "", m_listing.ignored);
    if (m_listing.binaries > 0)
        parts += tr("%n binary", "", m_listing.binaries);
    if (m_listing.unread > 0)
        parts += tr("%n link(s), device(s) or closed folder(s)", "", m_listing.unread);
    QString sentence = parts.isEmpty() ? QString() : tr("Left out: %1.").arg(parts.join(u", "_s));
    if (m_listing.isCut)
        sentence += (sentence.isEmpty() ? u""_s : u" "_s) +
                    tr("There is more: only %1 files are listed. Choose a smaller folder.")
                        .arg(QLocale().toString(m_listing.files.size()));
    return sentence;
}

QString FolderTree::obstacle() const
{
    const int there = m_attachments ? m_attachments->count() : 0;
    if (chosen() + there > kMaxAttachments)
        return tr("A question takes at most %n file(s): choose fewer, or attach the list only.", "",
                  kMaxAttachments);
    const qint64 bytes = m_nodes.empty() ? 0 : m_nodes.front().chosenBytes;
    return bytes > kMaxAttachedBytes
               ? tr("A question takes at most %1: choose less, or attach the list only.")
                     .arg(sizeText(kMaxAttachedBytes))
               : QString();
}

void FolderTree::attach()
{
    if (!m_attachments || !obstacle().isEmpty())
        return;
    for (const Node &node : std::as_const(m_nodes)) {
        if (node.file < 0 || !node.isChosen)
            continue;
        const QString &path = m_listing.files.at(node.file).path;
        m_attachments->attachNamed(m_path + u'/' + path, m_name + u'/' + path);
    }
}

void FolderTree::attachList()
{
    if (!m_attachments)
        return;
    QString text;
    for (const Node &node : std::as_const(m_nodes)) {
        if (node.file < 0 || !node.isChosen)
            continue;
        const FolderFile &file = m_listing.files.at(node.file);
        text += safeName(file.path) + u'\t' + QString::number(file.size) + u'\n';
    }
    m_attachments->attachListing(text, m_name);
}

} // namespace Lectern
