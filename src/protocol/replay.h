// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/item.h"

#include <optional>

namespace Lectern::Protocol {

/// The form in which an output item goes back as input of a later request. Nothing for items that a server
/// would refuse there: calls that nobody has answered, generated images, reasoning without name and seal, as
/// imports have it, and what is not known. Source: protocol D.3 and H.
std::optional<QJsonObject> replayed(const Item &item);

} // namespace Lectern::Protocol
