// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

class Actions;

/// What QML says of one of the Actions: its text, and the keys that do it at the moment.
class ActionInfo : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString action READ action WRITE setAction NOTIFY changed REQUIRED) ///< its name, once
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QStringList shortcuts READ shortcuts NOTIFY changed) ///< as ActionEntry has them
    Q_PROPERTY(
        QString keys READ keys NOTIFY changed) ///< the first of them as the platform writes it; empty: none
    Q_PROPERTY(QString hint READ hint NOTIFY changed)                   ///< text and keys, for a tooltip
    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged) ///< it can be done now

public:
    explicit ActionInfo(QObject *parent = nullptr);

    const QString &action() const { return m_action; }
    void setAction(const QString &action);
    QString text() const;
    virtual QStringList shortcuts() const;
    QString keys() const;
    QString hint() const { return withKeys(text()); }
    bool isAvailable() const { return m_isAvailable; }

    /// `text` with the keys behind it, where there are some.
    Q_INVOKABLE QString withKeys(const QString &text) const;
    Q_INVOKABLE void trigger() const;

    void classBegin() override;
    void componentComplete() override;

Q_SIGNALS:
    void changed();
    void availableChanged();

protected:
    Actions *actions() const { return m_actions; }

private:
    void look();

    QString m_action;
    QPointer<Actions> m_actions;
    bool m_isAvailable = false;
};

} // namespace Lectern
