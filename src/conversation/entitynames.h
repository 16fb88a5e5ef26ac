// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace Lectern {

/// The named character references of HTML in byte order of their names, each as `name hex[,hex];`.
/// Source: https://html.spec.whatwg.org/multipage/named-characters.html, the names that end with a semicolon.
std::string_view entityNames();

} // namespace Lectern
