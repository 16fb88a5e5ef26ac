// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/builtinmodels.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern::Protocol {

namespace {

struct ModelRow
{
    QLatin1StringView slug;
    QLatin1StringView name;
    int priority;
    QLatin1StringView defaultEffort;
    QLatin1StringView highestEffort;
    qint64 contextWindow; ///< tokens
};

/// What the servers' own client fell back on in November 2026, without the models that it hides. Source:
/// protocol F.3.
constexpr std::array kModels = {
    ModelRow{"gpt-6.1-sol"_L1, "GPT-6.1 Sol"_L1, 1, "low"_L1, "ultra"_L1, 272'000},
    ModelRow{"gpt-6-astra"_L1, "GPT-6 Astra"_L1, 2, "low"_L1, "ultra"_L1, 272'000},
    ModelRow{"gpt-6-sol"_L1, "GPT-6 Sol"_L1, 3, "medium"_L1, "ultra"_L1, 272'000},
    ModelRow{"gpt-6-luna"_L1, "GPT-6 Luna"_L1, 4, "medium"_L1, "max"_L1, 272'000},
    ModelRow{"gpt-5.6-sol"_L1, "GPT-5.6 Sol"_L1, 5, "low"_L1, "ultra"_L1, 272'000},
    ModelRow{"gpt-6.1-terra"_L1, "GPT-6.1 Terra"_L1, 7, "low"_L1, "ultra"_L1, 500'000},
    ModelRow{"gpt-5.6-terra"_L1, "GPT-5.6 Terra"_L1, 8, "medium"_L1, "ultra"_L1, 272'000},
    ModelRow{"gpt-5.6-luna"_L1, "GPT-5.6 Luna"_L1, 9, "medium"_L1, "max"_L1, 272'000},
    ModelRow{"gpt-5.5"_L1, "GPT-5.5"_L1, 13, "medium"_L1, "xhigh"_L1, 272'000},
};

/// From the least on; every model of the list takes all up to its highest.
constexpr std::array kEfforts = {"low"_L1, "medium"_L1, "high"_L1, "xhigh"_L1, "max"_L1, "ultra"_L1};

Model modelOf(const ModelRow &row)
{
    Model model;
    model.slug = row.slug;
    model.displayName = row.name;
    model.priority = row.priority;
    for (const QLatin1StringView effort : kEfforts) {
        model.efforts.append(Effort{effort, {}});
        if (effort == row.highestEffort)
            break;
    }
    model.defaultEffort = row.defaultEffort;
    model.contextWindow = row.contextWindow;
    model.acceptsImages = true;
    model.supportsVerbosity = true;
    return model;
}

} // namespace

QList<Model> builtinModels()
{
    QList<Model> models;
    std::transform(kModels.begin(), kModels.end(), std::back_inserter(models), modelOf);
    return models;
}

} // namespace Lectern::Protocol
