// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>

namespace Lectern {

/// Where the locks of the running programs are that use the history in `dir`.
QString runDir(const QString &dir);

/// When this process used its first history; what was locked before is none of its own.
const QDateTime &firstUse();

/// The lock of `run`, which is held while it lives; null while a living program has it.
std::unique_ptr<QLockFile> lockRun(const QString &dir, const QString &run);

/// Whether a living program beside the one that is `run` uses the history in `dir`.
bool isUsedByOthers(const QString &dir, const QString &run);

} // namespace Lectern
