// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/codepieces.h"

#include <QColor>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QQuickTextDocument>
#include <QString>
#include <QTextBlock>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Lines that stand on a ground of their own; in the coordinates of their document.
struct CodeGround
{
    qreal top = 0;
    qreal height = 0;
    QColor color;

    friend bool operator==(const CodeGround &, const CodeGround &) = default;
};

/// Writes a piece of code into the document of a TextEdit and colours it. Code that has grown is written from
/// where it is different, so that only the new lines are laid out and coloured. Every line is as high as
/// `pieces` says, whatever script is in it.
class CodeDocument : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *target READ target WRITE setTarget NOTIFY targetChanged)
    Q_PROPERTY(Lectern::CodePieces *pieces READ pieces WRITE setPieces NOTIFY piecesChanged)
    Q_PROPERTY(int piece READ piece WRITE setPiece NOTIFY pieceChanged)
    Q_PROPERTY(bool numbered READ isNumbered WRITE setNumbered NOTIFY numberedChanged)
    /// The number of each line, as a line that stands where it does; nothing unless numbered.
    Q_PROPERTY(QString numbers READ numbers NOTIFY numbersChanged)

public:
    explicit CodeDocument(QObject *parent = nullptr);
    ~CodeDocument() override;

    QQuickTextDocument *target() const { return m_target; }
    void setTarget(QQuickTextDocument *target);
    CodePieces *pieces() const { return m_pieces; }
    void setPieces(CodePieces *pieces);
    int piece() const { return m_piece; }
    void setPiece(int piece);
    bool isNumbered() const { return m_numbered; }
    void setNumbered(bool numbered);
    QString numbers() const { return m_numbers; }

    /// From top to bottom; lines that touch and are alike are one.
    QList<CodeGround> grounds() const;

    /// Begins to write. To be called once the TextEdit is complete: until then it may still set its own text.
    Q_INVOKABLE void start();

Q_SIGNALS:
    void targetChanged();
    void piecesChanged();
    void pieceChanged();
    void numberedChanged();
    void numbersChanged();
    /// Or they are elsewhere.
    void groundsChanged();

private:
    QTextDocument *document() const;
    bool isReady() const;
    void begin();
    bool write();
    void setLineHeight();
    void colour(int from);
    void colourAll();
    void paint(const QTextBlock &block, const CodeLook &look);
    void count();
    void tellLayout();

    QPointer<QQuickTextDocument> m_target;
    QPointer<CodePieces> m_pieces;
    int m_piece = 0;
    QString m_written;
    QList<CodeState> m_states; ///< behind each row
    bool m_coloured = false;   ///< some row is not plain
    bool m_grounded = false;   ///< some row has a ground of its own
    bool m_numbered = false;
    QString m_numbers;
    bool m_started = false;
};

} // namespace Lectern
