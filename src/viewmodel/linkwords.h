// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// True for the addresses that the program opens: https and mailto.
bool canBeOpened(const QString &link);

/// Where `link` leads, for its tooltip: the address as the browser would get it, with punycode for what is
/// not ASCII, and a line of warning where `text`, its address or its scheme may mislead.
QString linkTip(const QString &link, const QString &text);

/// The same for QML.
class LinkWords : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Links)
    QML_SINGLETON

public:
    using QObject::QObject;

    Q_INVOKABLE bool canOpen(const QString &link) const { return canBeOpened(link); }
    Q_INVOKABLE QString tip(const QString &link, const QString &text) const { return linkTip(link, text); }
};

} // namespace Lectern
