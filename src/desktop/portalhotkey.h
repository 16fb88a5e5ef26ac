// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/globalhotkey.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QList>
#include <QPair>
#include <QVariantMap>

#include <functional>

namespace Lectern {

/// A shortcut as the portal has it: its id, and what is said of it. On the bus (sa{sv}).
using PortalShortcut = QPair<QString, QVariantMap>;

/// A key that the desktop gives over its portal for global shortcuts, which asks the person once and
/// remembers the answer. Where there is no portal, or none with shortcuts, it is Unsupported.
class PortalHotkey final : public GlobalHotkey
{
    Q_OBJECT

public:
    explicit PortalHotkey(const QString &description);
    ~PortalHotkey() override;

    void take(const QKeySequence &sequence) override;
    void release() override;
    bool isChosenBySystem() const override { return true; }

private Q_SLOTS:
    void takeActivated(const QDBusObjectPath &session, const QString &shortcut, qulonglong time,
                       const QVariantMap &options);
    void takeChanged(const QDBusObjectPath &session, const QDBusMessage &message);
    void takeResponse(uint status, const QVariantMap &results);

private:
    using Next = std::function<void(uint status, const QVariantMap &results)>;

    void request(const QString &method, QVariantList arguments, QVariantMap options, const Next &next);
    void enrol();
    void createSession();
    void bind();
    void settle(uint status, const QVariantMap &results);
    void fail(const QDBusMessage &reply);
    void stopListening();

    const QString m_description;
    QKeySequence m_sequence; ///< what is wanted; empty for none
    QString m_session;       ///< its path; empty without one
    QString m_request;       ///< the path of what is under way
    Next m_next;
    int m_count = 0;
    bool m_again = false; ///< other keys are wanted since it was asked
};

/// How the portal writes keys: "CTRL+ALT+space", by the Shortcuts specification of freedesktop.org. Empty for
/// keys that it has no name for.
QString portalTrigger(const QKeySequence &sequence);

} // namespace Lectern

Q_DECLARE_METATYPE(Lectern::PortalShortcut)
