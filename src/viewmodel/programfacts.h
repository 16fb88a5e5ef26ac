// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/appviewmodel.h"
#include "viewmodel/usagetypes.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// What a person may want to know about the program: whom it talks to and why, what it keeps and where, what
/// it is made of.
class ProgramFacts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Lectern::AppViewModel *app READ app WRITE setApp NOTIFY changed REQUIRED)
    Q_PROPERTY(QList<Lectern::FactLine> hosts READ hosts NOTIFY changed)
    Q_PROPERTY(
        QList<Lectern::FactLine> places READ places NOTIFY changed) ///< what is kept, and the file or folder
    Q_PROPERTY(QList<Lectern::FactLine> libraries READ libraries CONSTANT) ///< with their licences
    Q_PROPERTY(QString qtVersion READ qtVersion CONSTANT)

public:
    explicit ProgramFacts(QObject *parent = nullptr);

    AppViewModel *app() const { return m_app; }
    void setApp(AppViewModel *app);
    QList<FactLine> hosts() const;
    QList<FactLine> places() const;
    QList<FactLine> libraries() const;
    QString qtVersion() const { return QString::fromLatin1(qVersion()); }

    /// Shows the place in the system's file manager. False when there is none, or nobody shows it.
    Q_INVOKABLE bool openPlace(const QString &path) const;

Q_SIGNALS:
    void changed();

private:
    QPointer<AppViewModel> m_app;
};

} // namespace Lectern
