// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Finds words for QML.
class WordFinder : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit WordFinder(QObject *parent = nullptr);

    /// See hasWords().
    Q_INVOKABLE bool matches(const QString &query, const QString &text) const;
};

} // namespace Lectern
