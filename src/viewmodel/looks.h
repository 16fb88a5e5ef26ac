// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/settings.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// What the person has chosen about the look of things, besides colours and zoom; the Theme makes sizes and
/// colours of it. What makes no sense stands for the standard.
class Looks final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Preferences")
    Q_PROPERTY(Lectern::Looks::Accent accent READ accent WRITE setAccent NOTIFY changed)
    Q_PROPERTY(Lectern::Looks::Density density READ density WRITE setDensity NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ isMotionReduced WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(qreal readingWidth READ readingWidth WRITE setReadingWidth NOTIFY changed)
    Q_PROPERTY(qreal interfaceSize READ interfaceSize WRITE setInterfaceSize NOTIFY changed)
    Q_PROPERTY(qreal proseSize READ proseSize WRITE setProseSize NOTIFY changed)
    Q_PROPERTY(qreal codeSize READ codeSize WRITE setCodeSize NOTIFY changed)
    Q_PROPERTY(QString interfaceFont READ interfaceFont WRITE setInterfaceFont NOTIFY changed)
    Q_PROPERTY(QString proseFont READ proseFont WRITE setProseFont NOTIFY changed)
    Q_PROPERTY(QString codeFont READ codeFont WRITE setCodeFont NOTIFY changed)
    Q_PROPERTY(QString lightCodeTheme READ lightCodeTheme WRITE setLightCodeTheme NOTIFY changed)
    Q_PROPERTY(QString darkCodeTheme READ darkCodeTheme WRITE setDarkCodeTheme NOTIFY changed)

public:
    enum class Accent { Standard, System, Blue, Green, Orange, Red, Violet };
    Q_ENUM(Accent)
    enum class Density { Compact, Usual, Roomy };
    Q_ENUM(Density)

    /// `settings` must outlive this.
    explicit Looks(Settings &settings, QObject *parent = nullptr);

    Accent accent() const;
    void setAccent(Accent accent);
    Density density() const;
    void setDensity(Density density);
    bool isMotionReduced() const;
    void setReducedMotion(bool reduced);
    // In logical pixels at the zoom 1; the setters bring them into range.
    qreal readingWidth() const;
    void setReadingWidth(qreal width);
    qreal interfaceSize() const;
    void setInterfaceSize(qreal size);
    qreal proseSize() const;
    void setProseSize(qreal size);
    qreal codeSize() const;
    void setCodeSize(qreal size);
    // Families of fonts; empty: the standard.
    QString interfaceFont() const;
    void setInterfaceFont(const QString &family);
    QString proseFont() const;
    void setProseFont(const QString &family);
    QString codeFont() const;
    void setCodeFont(const QString &family);
    // Of the colours of code, see codeThemes(); empty: the standard.
    QString lightCodeTheme() const;
    void setLightCodeTheme(const QString &name);
    QString darkCodeTheme() const;
    void setDarkCodeTheme(const QString &name);

    /// All families that are there, or only those whose letters are equally wide.
    Q_INVOKABLE QStringList families(bool fixed) const;
    /// The names of the themes for code on a ground of that kind.
    Q_INVOKABLE QStringList codeThemes(bool dark) const;

Q_SIGNALS:
    void changed();

private:
    void calmCaret() const;

    Settings &m_settings;
};

} // namespace Lectern
