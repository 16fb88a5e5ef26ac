// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QAnyStringView>

#include <optional>

namespace Lectern {

/// What a kind of error is called in files; these names never change.
QLatin1StringView errorName(ErrorKind kind);

/// Nothing when no kind is called that, such as one of a newer version.
std::optional<ErrorKind> errorNamed(QAnyStringView name);

} // namespace Lectern
