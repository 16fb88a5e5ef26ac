// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/block.h"
#include "viewmodel/rowtypes.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QQuickTextDocument>
#include <QTextCharFormat>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Writes prose into the document of a TextEdit. No HTML is made or read: formats are set directly, so that
/// nothing in an answer can load anything. Prose that has grown is written from where it differs, which keeps
/// the selection and costs only the new text.
class ProseDocument : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *target READ target WRITE setTarget NOTIFY targetChanged)
    Q_PROPERTY(Lectern::ProseValue prose READ prose WRITE setProse NOTIFY proseChanged)
    Q_PROPERTY(QColor linkColor MEMBER m_linkColor WRITE setLinkColor NOTIFY lookChanged)
    Q_PROPERTY(QColor codeBackground MEMBER m_codeBackground WRITE setCodeBackground NOTIFY lookChanged)
    Q_PROPERTY(QString formulaFamily MEMBER m_formulaFamily WRITE setFormulaFamily NOTIFY lookChanged)
    Q_PROPERTY(bool hasCode READ hasCode NOTIFY proseChanged)
    Q_PROPERTY(bool hasLinks READ hasLinks NOTIFY proseChanged)
    Q_PROPERTY(QFont codeFont MEMBER m_codeFont WRITE setCodeFont NOTIFY lookChanged)
    Q_PROPERTY(qreal lineHeight MEMBER m_lineHeight WRITE setLineHeight NOTIFY
                   lookChanged) ///< in lines, 1 = none added

public:
    explicit ProseDocument(QObject *parent = nullptr);

    QQuickTextDocument *target() const { return m_target; }
    void setTarget(QQuickTextDocument *target);
    ProseValue prose() const { return {m_prose}; }
    void setProse(const ProseValue &prose);
    void setLinkColor(const QColor &color);
    void setCodeBackground(const QColor &color);
    void setCodeFont(const QFont &font);
    void setFormulaFamily(const QString &family);
    void setLineHeight(qreal lines);
    bool hasCode() const;
    bool hasLinks() const;

    /// Begins to write. To be called once the TextEdit is complete: until then it may still set its own text.
    Q_INVOKABLE void start();

    /// The code, or the words of the link, of which a character is shown at `point`; else empty. In the
    /// pixels of the TextEdit.
    Q_INVOKABLE QString codeAt(QPointF point) const;
    Q_INVOKABLE QString linkTextAt(QPointF point) const;

    /// The characters from `from` to `to`, with the source of formulas, see Lectern::sourceText().
    Q_INVOKABLE QString sourceText(int from, int to) const;

Q_SIGNALS:
    void targetChanged();
    void proseChanged();
    void lookChanged();

private:
    void rewrite();
    void write(const Prose &prose);
    QTextCharFormat format(const Span &span) const;
    qsizetype spanAt(QPointF point) const;

    QPointer<QQuickTextDocument> m_target;
    Prose m_prose;
    Prose m_written;
    QColor m_linkColor;
    QColor m_codeBackground;
    QFont m_codeFont;
    QString m_formulaFamily;
    qreal m_lineHeight = 1;
    bool m_started = false;
};

} // namespace Lectern
