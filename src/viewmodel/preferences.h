// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/networkpolicy.h"
#include "storage/settings.h"
#include "viewmodel/looks.h"
#include "viewmodel/windowplace.h"

#include <QObject>
#include <QSize>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// What the person has chosen, as QML and the view models see the Settings; what others change in them is
/// told, too.
class Preferences final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(qreal zoom READ zoom WRITE setZoom NOTIFY zoomChanged)
    Q_PROPERTY(Lectern::Preferences::Appearance appearance READ appearance WRITE setAppearance NOTIFY
                   appearanceChanged)
    Q_PROPERTY(Lectern::Preferences::Contrast contrast READ contrast WRITE setContrast NOTIFY contrastChanged)
    Q_PROPERTY(bool systemWantsContrast READ systemWantsContrast NOTIFY systemContrastChanged)
    Q_PROPERTY(QSize windowSize READ windowSize WRITE setWindowSize NOTIFY windowSizeChanged)
    Q_PROPERTY(qreal sidebarWidth READ sidebarWidth WRITE setSidebarWidth NOTIFY sidebarChanged)
    Q_PROPERTY(bool tellsParagraphs READ tellsParagraphs WRITE setTellsParagraphs NOTIFY speechChanged)
    Q_PROPERTY(Lectern::Preferences::SendKey sendKey READ sendKey WRITE setSendKey NOTIFY sendKeyChanged)
    Q_PROPERTY(Lectern::Looks *looks READ looks CONSTANT)
    Q_PROPERTY(bool sidebarShown READ isSidebarShown WRITE setSidebarShown NOTIFY sidebarChanged)

public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)
    enum class Contrast { AsSystem, Usual, High };
    Q_ENUM(Contrast)

    /// What sends a question: Enter, where the other one and Shift+Enter break the line; Ctrl+Enter; or Enter
    /// as long as there is one line, then Ctrl+Enter.
    enum class SendKey { Enter, CtrlEnter, ByLines };
    Q_ENUM(SendKey)

    /// `settings` must outlive this.
    explicit Preferences(Settings &settings, QObject *parent = nullptr);

    QString file() const { return m_settings.file(); } ///< where all of this stands
    Settings &settings() const { return m_settings; } ///< for preferences that stand elsewhere

    /// 0.5 to 3, in steps of a tenth; 1 is the design's size.
    qreal zoom() const;
    void setZoom(qreal zoom);
    Q_INVOKABLE void zoomBy(int steps);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    Contrast contrast() const;
    void setContrast(Contrast contrast);
    /// The person has asked the system for high contrast, and Qt knows: from 6.10 on.
    static bool systemWantsContrast();

    /// Logical pixels; the design's 1100 x 760 when nothing is kept.
    QSize windowSize() const;
    void setWindowSize(const QSize &size);
    /// Where the window was while the screens stood in `arrangement`; else, as without screens, only its
    /// size.
    WindowPlace windowPlace(const QString &arrangement) const;
    void setWindowPlace(const QString &arrangement, const WindowPlace &place);

    /// At the design's size, whatever the zoom is: 200 to 480, 260 when nothing is kept.
    qreal sidebarWidth() const;
    void setSidebarWidth(qreal width);
    Q_INVOKABLE qreal usableSidebarWidth(qreal width) const;
    /// Where there is room for it.
    bool isSidebarShown() const;
    void setSidebarShown(bool shown);

    /// Of code; for each language, as people call it.
    bool wrapsCode(const QString &language) const;
    void setWrapsCode(const QString &language, bool wraps);
    bool numbersLines() const;
    void setNumbersLines(bool numbers);

    /// To screen readers, of an answer that comes.
    bool tellsParagraphs() const;
    void setTellsParagraphs(bool tells);

    SendKey sendKey() const;
    void setSendKey(SendKey key);
    Looks *looks() { return &m_looks; }

    /// Of an action, as shortcutsText() writes them; empty: the standard ones.
    QString shortcuts(const QString &action) const;
    void setShortcuts(const QString &action, const QString &shortcuts);

    /// The conversation that was on the page last, by its key, for each owner; empty for a new one.
    QString openConversation(const QString &owner) const;
    void setOpenConversation(const QString &owner, const QString &key);

    /// The model that was chosen last for an account, and the effort for each of its models; empty when there
    /// is no choice yet.
    QString model(const QString &account) const;
    void setModel(const QString &account, const QString &slug);
    QString effort(const QString &account, const QString &slug) const;
    void setEffort(const QString &account, const QString &slug, const QString &effort);

    /// The password is never kept: it is that of the environment variable LECTERN_PROXY_PASSWORD.
    NetworkSettings networkSettings() const;
    void setNetworkSettings(const NetworkSettings &settings);

Q_SIGNALS:
    void zoomChanged();
    void appearanceChanged();
    void contrastChanged();
    void systemContrastChanged();
    void windowSizeChanged();
    void sidebarChanged();
    void networkChanged();
    void speechChanged();
    void shortcutsChanged();
    void sendKeyChanged();
    void codeChanged(); ///< how code is shown

private:
    void tell(const QString &key);

    Settings &m_settings;
    Looks m_looks;
};

} // namespace Lectern
