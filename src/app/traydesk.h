// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "desktop/tray.h"
#include "storage/records.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace Lectern {

class AppViewModel;
class ConversationViewModel;

/// What the tray's icon is to say.
struct TrayFacts
{
    bool running = false;                  ///< an answer comes
    bool signInNeeded = false;             ///< the session has ended
    int unseen = 0;                        ///< answers that came while nobody looked
    std::optional<ErrorKind> failure = {}; ///< how the last turn failed, if it did
    bool limitReached = false;
};
Tray::State trayStateFor(const TrayFacts &facts);

/// Keeps the tray as the program stands: its state, and a menu with the conversations that changed last. GUI
/// thread.
class TrayDesk final : public QObject
{
    Q_OBJECT

public:
    /// `app` must outlive this.
    explicit TrayDesk(AppViewModel &app, QObject *parent = nullptr);
    ~TrayDesk() override;

    /// The person wants it, and somebody shows it.
    bool isSeen() const;

    /// Answers that came while nobody looked.
    void setUnseen(int unseen);

Q_SIGNALS:
    void quickWanted();
    void windowWanted();
    void newWanted();
    void conversationWanted(Lectern::ConversationId id);
    void quitWanted();

private:
    void applyShown();
    void follow(const ConversationViewModel *page);
    void tellState();
    void readRecent();
    void fillMenu();
    void choose(const QString &key);
    TrayFacts facts() const;

    AppViewModel &m_app;
    std::unique_ptr<Tray> m_tray; ///< only while the person wants one
    QList<ConversationRecord> m_recent;
    std::optional<ErrorKind> m_failure;
    int m_unseen = 0;
    bool m_reading = false;
};

} // namespace Lectern
