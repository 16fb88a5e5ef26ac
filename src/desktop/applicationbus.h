// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/startmessage.h"

#include <QObject>

namespace Lectern {

/// The program on the session bus, as org.freedesktop.Application: desktops start it, raise it and hand files
/// and links to it by that. Only on Linux and its like; elsewhere nothing happens. GUI thread.
class ApplicationBus final : public QObject
{
    Q_OBJECT

public:
    explicit ApplicationBus(QObject *parent = nullptr);
    ~ApplicationBus() override;

    /// Takes the name of the program on the bus. False where there is no bus, or another one has the name.
    bool publish();

Q_SIGNALS:
    void asked(const Lectern::StartMessage &message);

private:
    bool m_published = false;
};

} // namespace Lectern
