// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/globalhotkey.h"

#include <QAbstractNativeEventFilter>

namespace Lectern {

/// RegisterHotKey of Windows, for the thread of the windows.
class WindowsHotkey final : public GlobalHotkey, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    WindowsHotkey();
    ~WindowsHotkey() override;

    void take(const QKeySequence &sequence) override;
    void release() override;

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;
};

} // namespace Lectern
