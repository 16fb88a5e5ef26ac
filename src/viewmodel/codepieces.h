// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/codelines.h"
#include "viewmodel/codecolours.h"
#include "viewmodel/codevalue.h"

#include <QAbstractListModel>
#include <QColor>
#include <QList>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// A code in pieces, see CodeLines, of which only those are there that are seen or near it: a row of this
/// model is a piece that is to be shown. However long the code is, only they are laid out and coloured; all
/// the others are known by their height, which is exact where no line is wrapped.
class CodePieces : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Lectern::CodeValue code READ code WRITE setCode NOTIFY codeChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged) ///< the fence's tag
    Q_PROPERTY(QColor background READ background WRITE setBackground NOTIFY backgroundChanged)
    Q_PROPERTY(QString theme MEMBER m_theme WRITE setTheme NOTIFY themeChanged) ///< see codeThemes()
    Q_PROPERTY(int limit READ limit WRITE setLimit NOTIFY limitChanged) ///< rows that are shown; 0: all
    Q_PROPERTY(int wrapColumns READ wrapColumns WRITE setWrapColumns NOTIFY wrapColumnsChanged) ///< 0: never
    Q_PROPERTY(qreal rowHeight READ rowHeight WRITE setRowHeight NOTIFY rowHeightChanged)
    Q_PROPERTY(qreal seenTop MEMBER m_seenTop WRITE setSeenTop NOTIFY seenChanged)
    Q_PROPERTY(qreal seenBottom MEMBER m_seenBottom WRITE setSeenBottom NOTIFY seenChanged)
    Q_PROPERTY(int wanted MEMBER m_wanted WRITE setWanted NOTIFY wantedChanged) ///< seen or not; -1: none
    Q_PROPERTY(int lines READ lines NOTIFY codeChanged)
    Q_PROPERTY(int columns READ columns NOTIFY codeChanged) ///< of the widest row
    Q_PROPERTY(qreal height READ height NOTIFY heightChanged)

public:
    enum class Role {
        Piece = Qt::UserRole + 1,
        Top,
        Extent,
    };

    explicit CodePieces(QObject *parent = nullptr);
    ~CodePieces() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    CodeValue code() const { return {m_lines.text()}; }
    void setCode(const CodeValue &code);
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    QColor background() const { return m_background; }
    void setBackground(const QColor &background);
    void setTheme(const QString &theme);
    int limit() const { return m_limit; }
    void setLimit(int rows);
    int wrapColumns() const { return m_wrapColumns; }
    void setWrapColumns(int columns);
    qreal rowHeight() const { return m_rowHeight; }
    void setRowHeight(qreal height);
    void setSeenTop(qreal y);
    void setSeenBottom(qreal y);
    void setWanted(int piece);
    int lines() const { return m_lines.text().isEmpty() ? 0 : m_lines.lineCount(); }
    int columns() const { return m_lines.columns(); }
    qreal height() const { return m_tops.last(); }

    /// A wrapped piece is as high as that.
    Q_INVOKABLE void measure(int piece, qreal height);

    /// For who writes a piece into a document.
    const CodePiece &piece(int index) const { return m_lines.piece(index); }
    bool has(int piece) const { return piece >= 0 && piece < shownCount(); }
    QString shown(int piece) const { return m_lines.shown(piece, m_limit); }
    /// All of it is shown, and it is not the one that may still grow.
    bool isFinished(int piece) const { return m_limit == 0 && piece + 1 < m_lines.pieceCount(); }
    CodeColours &colours() { return m_colours; }

Q_SIGNALS:
    void codeChanged();
    void languageChanged();
    void backgroundChanged();
    void themeChanged();
    void limitChanged();
    void wrapColumnsChanged();
    void rowHeightChanged();
    void seenChanged();
    void wantedChanged();
    void heightChanged();
    /// What stands below `y` has come down by so much, or gone up: a piece was measured.
    void moved(qreal y, qreal by);
    /// What is shown is different from this piece on.
    void changedFrom(int piece);

private:
    int shownCount() const { return m_limit > 0 ? 1 : m_lines.pieceCount(); }
    qreal extent(int piece) const;
    int pieceAt(qreal y) const;
    void look();
    void stack(int from);
    void choose();
    QList<int> chosen() const;

    CodeLines m_lines;
    CodeColours m_colours{m_lines};
    QString m_language;
    QColor m_background;
    QString m_theme;
    int m_limit = 0;
    int m_wrapColumns = 0;
    qreal m_rowHeight = 1;
    qreal m_seenTop = 0;
    qreal m_seenBottom = 0;
    int m_wanted = -1;
    QList<qreal> m_tops{0, 1};    ///< of each piece that is shown, and the end
    QHash<int, qreal> m_measured; ///< heights of wrapped pieces
    QList<int> m_live;            ///< in their order
};

} // namespace Lectern
