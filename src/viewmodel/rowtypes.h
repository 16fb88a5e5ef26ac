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
    Math,
    Title,
    Image,
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
enum class Gap { None, Tight, Line, Block, Section, Turn, Joined };
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

/// A table on its way through QML to a TableModel.
struct TableValue
{
    Q_GADGET
    QML_VALUE_TYPE(tableData)

public:
    Table table;

    friend bool operator==(const TableValue &, const TableValue &) = default;
};

/// A picture on its way through QML to a Picture.
struct ImageValue
{
    Q_GADGET
    QML_VALUE_TYPE(imageData)

public:
    ImageData image;

    friend bool operator==(const ImageValue &, const ImageValue &) = default;
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
