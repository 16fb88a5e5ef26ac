// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/block.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Names for QML. Values are not stored anywhere.
namespace RowTypes {
Q_NAMESPACE
QML_NAMED_ELEMENT(Rows)

/// Which delegate shows a row.
enum class Kind {
    Question,
    Prose,
    Heading,
    Code,
    Table,
    Rule,
    Reasoning,
    Activity,
    Sources,
    Refusal,
    Notice,
    Footer,
    Folded ///< a whole turn that nobody looks at
};
Q_ENUM_NS(Kind)

/// Space above a row, see RowGap.
enum class Gap { None, Tight, Line, Block, Section, Turn };
Q_ENUM_NS(Gap)

enum class Task { None, Open, Done };
Q_ENUM_NS(Task)

enum class Severity { Info, Warning, Problem };
Q_ENUM_NS(Severity)

/// How a line stands to the one beside it, see ComparedLine.
enum class Compared { Same, Changed, LeftOnly, RightOnly };
Q_ENUM_NS(Compared)

} // namespace RowTypes

/// Prose on its way through QML to a ProseDocument; QML itself cannot look inside.
struct ProseValue
{
    Q_GADGET
    QML_VALUE_TYPE(prose)

public:
    Prose spans;

    friend bool operator==(const ProseValue &, const ProseValue &) = default;
};

/// One cell of a table, as a model of plain values.
struct TableCell
{
    Q_GADGET
    QML_VALUE_TYPE(tableCell)
    Q_PROPERTY(Lectern::ProseValue prose MEMBER prose)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool code MEMBER code) ///< some of it is code
    Q_PROPERTY(bool header MEMBER header)
    Q_PROPERTY(int alignment MEMBER alignment) ///< of Qt::AlignmentFlag

public:
    ProseValue prose;
    QString text;
    bool code = false;
    bool header = false;
    int alignment = Qt::AlignLeft;
};

/// One cited page.
struct Source
{
    Q_GADGET
    QML_VALUE_TYPE(source)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString url MEMBER url)
    Q_PROPERTY(QString host MEMBER host)

public:
    QString title;
    QString url;
    QString host;
};

} // namespace Lectern
