// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/catalogue.h"

namespace Lectern::Protocol {

/// The models to offer when a server lists none: those of the public service, best first, with
/// names and efforts but without descriptions. What a server lists always goes before it.
QList<Model> builtinModels();

} // namespace Lectern::Protocol
