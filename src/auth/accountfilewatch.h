// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFileSystemWatcher>
#include <QObject>

namespace Lectern {

class AccountList;

/// Lets a list follow what other programs do to its file, from construction to destruction: `lectern login`
/// in a terminal beside the window.
class AccountFileWatch final : public QObject
{
public:
    /// `list` must outlive this. Makes the folder of its file if there is none.
    explicit AccountFileWatch(AccountList &list, QObject *parent = nullptr);

private:
    void look();

    AccountList &m_list;
    QFileSystemWatcher m_watcher;
};

} // namespace Lectern
