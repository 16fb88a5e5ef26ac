// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace Lectern {

/// What the system is to tell the person.
struct Notice
{
    QString key;   ///< names what it is about, in Notifier::chosen(); a new one of the same takes its place
    QString title; ///< plain
    QString text;  ///< plain
    bool sound = false;
};

/// Notifications of the desktop, over org.freedesktop.Notifications; where there is nobody who shows them
/// nothing happens. Elsewhere than on Linux and its like whoever has the tray shows them, see wanted(). GUI
/// thread.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override;

    void show(const Notice &notice);
    /// Takes back what is shown about it, as somebody has seen it by now.
    void withdraw(const QString &key);

Q_SIGNALS:
    /// A notice was clicked; `token` is the leave to come to the front, where one is needed.
    void chosen(const QString &key, const QString &token);
    /// The system has no way of its own here.
    void wanted(const Lectern::Notice &notice);

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeToken(uint id, const QString &token);
    void takeClosed(uint id, uint reason);

private:
    QHash<QString, uint> m_ids; ///< of what is shown
    QString m_token;            ///< for the action that comes next
};

/// `text` for servers that take markup: nothing of it is.
QString asMarkup(const QString &text);

} // namespace Lectern
