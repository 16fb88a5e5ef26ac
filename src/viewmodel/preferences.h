// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/networkpolicy.h"

#include <QObject>
#include <QSettings>
#include <QSize>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// What the person has chosen, kept in the profile's settings file; every change is written at once. Never
/// holds a secret.
class Preferences final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(qreal zoom READ zoom WRITE setZoom NOTIFY zoomChanged)
    Q_PROPERTY(Lectern::Preferences::Appearance appearance READ appearance WRITE setAppearance NOTIFY
                   appearanceChanged)
    Q_PROPERTY(QSize windowSize READ windowSize WRITE setWindowSize NOTIFY windowSizeChanged)

public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    /// `settings` must outlive this.
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    /// 0.5 to 3, in steps of a tenth; 1 is the design's size.
    qreal zoom() const;
    void setZoom(qreal zoom);
    Q_INVOKABLE void zoomBy(int steps);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// Logical pixels; the design's 1100 x 760 when nothing is kept.
    QSize windowSize() const;
    void setWindowSize(const QSize &size);

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
    void windowSizeChanged();

private:
    QSettings &m_settings;
};

} // namespace Lectern
