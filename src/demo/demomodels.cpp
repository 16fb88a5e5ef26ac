// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/demomodels.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

struct DemoModel
{
    QString slug;
    QString displayName;
    QString description;
    QString defaultEffort;
    QStringList efforts;
    qint64 contextWindow;
};

const QList<DemoModel> &demoModels()
{
    static const QList<DemoModel> models{
        {u"demo-swift"_s,
         u"Demo Swift"_s,
         u"Canned answers, no model behind them."_s,
         u"low"_s,
         {u"none"_s, u"low"_s, u"medium"_s},
         128'000},
        {u"demo-thoughtful"_s,
         u"Demo Thoughtful"_s,
         u"The same canned answers with a wiser name."_s,
         u"medium"_s,
         {u"low"_s, u"medium"_s, u"high"_s, u"xhigh"_s},
         256'000},
    };
    return models;
}

QString describeEffort(const QString &effort)
{
    if (effort == u"none")
        return u"Answers at once"_s;
    if (effort == u"low")
        return u"Pretends to think a little"_s;
    return effort == u"medium" ? u"Pretends to think"_s : u"Pretends to think hard"_s;
}

QJsonObject modelEntry(const DemoModel &model, int priority)
{
    QJsonArray levels;
    for (const QString &effort : model.efforts)
        levels.append(QJsonObject{{u"effort"_s, effort}, {u"description"_s, describeEffort(effort)}});
    return {{u"slug"_s, model.slug},
            {u"display_name"_s, model.displayName},
            {u"description"_s, model.description},
            {u"visibility"_s, u"list"_s},
            {u"priority"_s, priority},
            {u"default_reasoning_level"_s, model.defaultEffort},
            {u"supported_reasoning_levels"_s, levels},
            {u"context_window"_s, model.contextWindow},
            {u"input_modalities"_s, QJsonArray{u"text"_s, u"image"_s}},
            {u"support_verbosity"_s, true}};
}

} // namespace

std::optional<QStringList> effortsOf(const QString &slug)
{
    for (const DemoModel &model : demoModels()) {
        if (model.slug == slug)
            return model.efforts;
    }
    return std::nullopt;
}

QByteArray modelsBody()
{
    QJsonArray entries;
    for (const DemoModel &model : demoModels())
        entries.append(modelEntry(model, int(entries.size())));
    return QJsonDocument(QJsonObject{{u"models"_s, entries}}).toJson(QJsonDocument::Compact);
}

} // namespace Lectern::Demo
