// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QObject>
#include <QPointer>
#include <QQuickTextDocument>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QSyntaxHighlighter;

namespace Lectern {

/// Writes code into the document of a TextEdit and colours it with KDE Syntax Highlighting, in a theme that fits
/// `background`; colours that are too close to it are moved until they can be read. Code that has grown is
/// appended, so that only the new lines are laid out and coloured. Without the library, or for a language that
/// it does not know, the code stays plain.
class CodeDocument : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *target READ target WRITE setTarget NOTIFY targetChanged)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged) ///< the fence's tag
    Q_PROPERTY(QColor background READ background WRITE setBackground NOTIFY backgroundChanged)

public:
    explicit CodeDocument(QObject *parent = nullptr);
    ~CodeDocument() override;

    QQuickTextDocument *target() const { return m_target; }
    void setTarget(QQuickTextDocument *target);
    QString code() const { return m_code; }
    void setCode(const QString &code);
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    QColor background() const { return m_background; }
    void setBackground(const QColor &background);

    /// Begins to write. To be called once the TextEdit is complete: until then it may still set its own text.
    Q_INVOKABLE void start();

Q_SIGNALS:
    void targetChanged();
    void codeChanged();
    void languageChanged();
    void backgroundChanged();

private:
    void write(const QString &code);
    void highlight();

    QPointer<QQuickTextDocument> m_target;
    QString m_code;
    QString m_written;
    QString m_language;
    QColor m_background;
    std::unique_ptr<QSyntaxHighlighter> m_highlighter;
    bool m_started = false;
};

} // namespace Lectern
