// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// What there is to know of an account, in words.
struct AccountFacts
{
    Q_GADGET
    QML_VALUE_TYPE(accountFacts)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString plan MEMBER plan)           ///< empty where there is none
    Q_PROPERTY(QString workspace MEMBER workspace) ///< its name, or what stands for it; may be empty
    Q_PROPERTY(QString note MEMBER note)           ///< the last three on one line
    Q_PROPERTY(bool chatGptPlan MEMBER chatGptPlan)
    Q_PROPERTY(bool planRefused MEMBER planRefused) ///< signed in, but without leave to use the plan
    Q_PROPERTY(bool untilQuit MEMBER untilQuit)

public:
    QString id;
    QString name;
    QString kind;
    QString plan;
    QString workspace;
    QString note;
    bool chatGptPlan = false; ///< the person's plan pays for what is asked
    bool planRefused = false;
    bool untilQuit = false;

    friend bool operator==(const AccountFacts &, const AccountFacts &) = default;
};

} // namespace Lectern
