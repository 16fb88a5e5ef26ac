// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace Lectern {

/// What is known about a question that was to be sent; there is nothing in between.
enum class Delivery {
    NeverSent,      ///< not one byte of it has left
    OutcomeUnknown, ///< it was sent, or was just about to be
    Answered,       ///< the server's final word has come, or the person wanted no more of it
};

} // namespace Lectern
