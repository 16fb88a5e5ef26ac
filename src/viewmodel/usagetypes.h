// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// One usage window as it is drawn.
struct MeterBar
{
    Q_GADGET
    QML_VALUE_TYPE(meterBar)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString used MEMBER used)
    Q_PROPERTY(QString note MEMBER note) ///< when it starts anew, and how old this is
    Q_PROPERTY(double percent MEMBER percent)
    Q_PROPERTY(bool filled MEMBER filled)

public:
    QString title;
    QString used;
    QString note;
    double percent = 0;
    bool filled = true; ///< false: not known, or of no use while another one blocks

    friend bool operator==(const MeterBar &, const MeterBar &) = default;
};

/// A fact with its name.
struct FactLine
{
    Q_GADGET
    QML_VALUE_TYPE(factLine)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString value MEMBER value)

public:
    QString name;
    QString value;

    friend bool operator==(const FactLine &, const FactLine &) = default;
};

} // namespace Lectern
