// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Lectern {

/// What the program can speak, as QLocale names them, in the order of their own names.
QStringList languages();

/// Has the program speak `language`, or with none that of the system; English where it has no catalogue. A
/// window goes from right to left where the language does. Qt's own words come along where they are
/// installed. May be called again; whatever is shown by then is told by QEvent::LanguageChange.
void installTranslations(const QString &language = {});

} // namespace Lectern
