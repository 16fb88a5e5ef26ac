// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/globalhotkey.h"

struct OpaqueEventHandlerRef;
struct OpaqueEventHotKeyRef;

namespace Lectern {

/// RegisterEventHotKey of macOS, which needs no permission of the person.
class MacHotkey final : public GlobalHotkey
{
    Q_OBJECT

public:
    MacHotkey();
    ~MacHotkey() override;

    void take(const QKeySequence &sequence) override;
    void release() override;

    void takePress() { Q_EMIT pressed({}); } ///< by the system's handler

private:
    void giveBack();

    OpaqueEventHandlerRef *m_handler = nullptr;
    OpaqueEventHotKeyRef *m_key = nullptr;
};

} // namespace Lectern
