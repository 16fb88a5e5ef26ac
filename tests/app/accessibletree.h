// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRect>
#include <QString>
#include <QStringList>

namespace Lectern::Testing {

/// One object of a window, as assistive technology is told of it; `place` is that on the display.
struct AccessibleObject
{
    QString role;
    QString name;
    QRect place;
    bool showing = false;
    bool focused = false;
    bool visible = false; ///< or would be, were it not out of sight
};

/// The objects that programs show to assistive technology, over a message bus of its own.
class AccessibleTree
{
public:
    AccessibleTree();
    ~AccessibleTree();

    /// Why nothing can be read on this machine; empty when it can.
    QString problem() const { return m_problem; }

    /// What a program is started with that is to be read.
    QProcessEnvironment environment() const { return m_environment; }

    /// In the order of the tree; empty while the program has not shown up.
    QList<AccessibleObject> read(qint64 processId) const;

    /// Does the first action of the first object of that name that is in sight. False when there is none.
    bool press(qint64 processId, const QString &name) const;

private:
    bool startBus();

    QProcess m_bus;
    QProcessEnvironment m_environment;
    QString m_problem;
};

/// What a program tells assistive technology of as it happens, from construction on.
class AccessibleEvents
{
public:
    AccessibleEvents(const AccessibleTree &tree, qint64 processId);
    ~AccessibleEvents();

    /// The names of what had the keyboard so far, one after the other.
    QStringList focused();
    /// What is to be read aloud besides: announcements, and notifications that came into sight.
    QStringList said();

private:
    void read();

    QProcess m_process;
    QStringList m_focused;
    QStringList m_said;
};

/// The names of two texts or buttons of which one covers the other; empty when all stand apart.
QString firstOverlap(const QList<AccessibleObject> &objects);

} // namespace Lectern::Testing
