// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/growingtext.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// A code on its way through QML. QML would make a string of its own of it, as often as a line comes.
struct CodeValue
{
    Q_GADGET
    QML_VALUE_TYPE(codeValue)
    Q_PROPERTY(QString text READ toString)

public:
    GrowingText text;

    QString toString() const { return text.toString(); }

    friend bool operator==(const CodeValue &, const CodeValue &) = default;
};

} // namespace Lectern
