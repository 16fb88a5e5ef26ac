// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Lectern::Protocol {

struct Effort
{
    QString name; ///< as sent; an open set
    QString description;

    friend bool operator==(const Effort &, const Effort &) = default;
};

/// One model that can be asked. Source: protocol F.2.
struct Model
{
    QString slug;
    QString displayName;
    QString description;
    bool visible = true;
    int priority = 0; ///< the lowest number is the default model
    QList<Effort> efforts;
    std::optional<QString> defaultEffort;
    std::optional<qint64> contextWindow;
    bool acceptsImages = false;
    bool supportsVerbosity = false;

    friend bool operator==(const Model &, const Model &) = default;
};

/// From the body of `GET /models`: the Codex shape (`models[]`) or the classic one (`data[]`), in the server's
/// order, entries without a name left out, doubles dropped. Codex entries may be hidden (`visible` false).
Result<QList<Model>> parseCatalogue(const QByteArray &body);

/// The entry to start with: lowest priority among the visible ones, the first of equals. Nothing when none is visible.
std::optional<Model> defaultModel(const QList<Model> &models);

} // namespace Lectern::Protocol
