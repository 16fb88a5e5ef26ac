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

/// What a process is the only one for: the profile, and who is asked by the command line.
QString instanceNameFor(const CommandLine &line);

/// Whether there is only to be one process: all but those that measure or take a picture, and end by
/// themselves.
bool isShared(const CommandLine &line);

/// What the process that is there already is to do for `line`; with the leave to come to the front.
StartMessage startMessageFor(const CommandLine &line);

/// Where the settings stand; the folder need not exist.
QString settingsFileFor(const CommandLine &line);

} // namespace Lectern
