// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace Lectern::Demo {

/// What is wrong with a field, in the service's words.
struct Complaint
{
    QString code;
    QString message;
    QString param;
};

/// Checks the `input` of a request: an array of well-formed items, none with the role `system`. Source:
/// protocol D.3, H.
std::optional<Complaint> checkInput(const QJsonValue &input);

} // namespace Lectern::Demo
