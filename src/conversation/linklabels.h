// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringView>

namespace Lectern {

/// "[label]: target", without its title: nothing shows it.
struct LinkDefinition
{
    QString label;  ///< as written, on one line
    QString target; ///< decoded

    friend bool operator==(const LinkDefinition &, const LinkDefinition &) = default;
};

/// What two spellings of one label have in common: white space and case do not count.
QString linkLabelKey(const QString &label);

/// The keys of everything in `chunk` that could be the label of a reference. Some are none.
QSet<QString> linkLabelKeys(QStringView chunk);

/// Labels that `chunk` may define, as written. Only the parser knows whether it does.
QList<QString> possibleDefinitions(QStringView chunk);

/// `definition` as Markdown, with a blank line behind.
QByteArray toMarkdown(const LinkDefinition &definition);

} // namespace Lectern
