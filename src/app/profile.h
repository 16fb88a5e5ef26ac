// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "viewmodel/appviewmodel.h"

namespace Lectern {

/// The person's own folders, or those in --data-dir.
Profile profileFor(const CommandLine &line);

/// What is set about the network there; a proxy's password comes from the environment.
NetworkSettings networkSettingsFor(const CommandLine &line);

/// Where the settings stand; the folder need not exist.
QString settingsFileFor(const CommandLine &line);

} // namespace Lectern
