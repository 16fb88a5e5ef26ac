// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/endpoint.h"

#include <QString>

namespace Lectern {

/// Whom the window asks now: a server, and what it is called on the page.
struct ActiveAccount
{
    QString id;    ///< what is kept for it is kept under this; the same in every language
    QString owner; ///< of conversations: the same when somebody signs out and in again
    QString name;
    Endpoint endpoint;
    bool demo = false; ///< the scripted server in the box; labelled wherever it shows
};

/// Where the program keeps what is not a setting; empty folders: nothing is kept.
struct Profile
{
    QString dataDir;   ///< the history is here
    QString modelsDir; ///< the lists of models that servers have sent
};

} // namespace Lectern
