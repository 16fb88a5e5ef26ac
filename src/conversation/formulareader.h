// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/formulasymbols.h"

#include <QChar>
#include <QString>
#include <QStringView>

#include <optional>

namespace Lectern {

/// Reads TeX and writes Unicode, see formulaText(). Reads every character once, but for groups below the
/// deepest level, which stay as they are.
class FormulaReader
{
public:
    explicit FormulaReader(QStringView tex);

    /// The whole formula.
    QString read();

private:
    enum class End { Text, Brace, Bracket, Environment };

    /// A line as it grows, with the space that its symbols want.
    class Line
    {
    public:
        void add(const QString &text, FormulaKind kind);
        void addScript(const QString &text);
        void addSpace();
        void breakCell(const QString &separator);
        void breakRow(const QString &separator);
        QString text() const { return m_text.trimmed(); }

    private:
        bool hasOperand() const;

        QString m_text;
        FormulaKind m_last = FormulaKind::Open;
    };

    QString readUntil(End end);
    void readOne(Line &line);
    void readCommand(Line &line);
    void readCharacter(Line &line);
    bool readStructure(const QString &name, Line &line);
    bool readStyled(const QString &name, Line &line);
    bool readAccent(const QString &name, Line &line);
    void readScript(Line &line, bool isRaised);
    void readEnvironment(Line &line);
    QString argument();
    QString rawArgument();
    std::optional<QString> option();
    void skipSpace();
    QString commandName();

    QStringView m_tex;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_row = QString(QChar(QChar::LineSeparator)); ///< what parts rows
    QString m_cell = QString(u' ');                       ///< what parts cells
};

} // namespace Lectern
