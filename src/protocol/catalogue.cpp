// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/catalogue.h"

#include "protocol/event.h"
#include "protocol/jsonread.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace Lectern::Protocol {

namespace {

QList<Effort> readEfforts(const QJsonValue &json)
{
    QList<Effort> efforts;
    for (const QJsonArray levels = json.toArray(); const auto &level : levels) {
        const QJsonObject object = level.toObject();
        const QString name = level.isObject() ? scalarText(object.value("effort"_L1)) : scalarText(level);
        if (!name.isEmpty())
            efforts.append(Effort{name, stringAt(object, "description"_L1)});
    }
    return efforts;
}

bool namesImages(const QJsonValue &modalities)
{
    return modalities.toArray().contains(u"image"_s);
}

/// The first of `keys` that holds a positive number.
std::optional<qint64> readWindow(const QJsonObject &json, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (const qint64 tokens = countAt(json, key); tokens > 0)
            return tokens;
    }
    return std::nullopt;
}

Model readCodexModel(const QJsonObject &json)
{
    Model model;
    model.slug = stringAt(json, "slug"_L1);
    model.displayName = stringAt(json, "display_name"_L1);
    model.description = stringAt(json, "description"_L1);
    model.visible = json.value("visibility"_L1).toString(u"list"_s) == "list"_L1;
    // An entry without a priority must not become the default by accident.
    model.priority = json.value("priority"_L1).toInt(std::numeric_limits<int>::max());
    model.efforts = readEfforts(json.value("supported_reasoning_levels"_L1));
    if (const QString effort = scalarText(json.value("default_reasoning_level"_L1)); !effort.isEmpty())
        model.defaultEffort = effort;
    model.contextWindow = readWindow(json, {"context_window"_L1, "max_context_window"_L1});
    model.acceptsImages = namesImages(json.value("input_modalities"_L1));
    model.supportsVerbosity = json.value("support_verbosity"_L1).toBool();
    return model;
}

Model readClassicModel(const QJsonObject &json)
{
    Model model;
    model.slug = stringAt(json, "id"_L1);
    model.displayName = stringAt(json, "name"_L1);
    model.description = stringAt(json, "description"_L1);
    model.contextWindow =
        readWindow(json, {"context_window"_L1, "context_length"_L1, "max_context_length"_L1});
    model.acceptsImages = namesImages(json.value("input_modalities"_L1)) ||
                          namesImages(json.value("architecture"_L1).toObject().value("input_modalities"_L1));
    return model;
}

QList<Model> readEntries(const QJsonArray &entries, Model (*read)(const QJsonObject &))
{
    QList<Model> models;
    QSet<QString> known;
    for (const auto &entry : entries) {
        Model model = read(entry.toObject());
        if (model.slug.isEmpty() || known.contains(model.slug))
            continue;
        known.insert(model.slug);
        if (model.displayName.isEmpty())
            model.displayName = model.slug;
        models.append(std::move(model));
    }
    return models;
}

Error failure(ErrorKind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

} // namespace

Result<QList<Model>> parseCatalogue(const QByteArray &body)
{
    if (body.size() > kMaxMessageBytes)
        return failure(ErrorKind::TooLarge, u"model list of %1 bytes"_s.arg(body.size()));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorKind::Protocol, u"model list is not JSON: "_s + problem.errorString());
    if (document.isArray()) // a classic list without its wrapping
        return readEntries(document.array(), readClassicModel);

    const QJsonValue codex = document.object().value("models"_L1);
    const QJsonValue classic = document.object().value("data"_L1);
    if (!codex.isArray() && !classic.isArray())
        return failure(ErrorKind::Protocol, u"model list without models or data"_s);
    // Local servers send both, with entries of another kind under `models`.
    const QList<Model> models = readEntries(codex.toArray(), readCodexModel);
    return models.isEmpty() ? readEntries(classic.toArray(), readClassicModel) : models;
}

std::optional<Model> defaultModel(const QList<Model> &models)
{
    const Model *best = nullptr;
    for (const Model &model : models) {
        if (model.visible && (!best || model.priority < best->priority))
            best = &model;
    }
    return best ? std::optional(*best) : std::nullopt;
}

} // namespace Lectern::Protocol
