// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/planwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int kLongestName = 40; // of the known ones the longest has 37 characters

struct Plan
{
    QLatin1StringView word;
    const char *name;
};

/// The words whose meaning is plain; variants that differ only in how they are paid have one name.
constexpr std::array kPlans{
    Plan{"free"_L1, QT_TRANSLATE_NOOP("PlanWords", "Free")},
    Plan{"free_workspace"_L1, QT_TRANSLATE_NOOP("PlanWords", "Free workspace")},
    Plan{"go"_L1, QT_TRANSLATE_NOOP("PlanWords", "Go")},
    Plan{"plus"_L1, QT_TRANSLATE_NOOP("PlanWords", "Plus")},
    Plan{"pro"_L1, QT_TRANSLATE_NOOP("PlanWords", "Pro")},
    Plan{"prolite"_L1, QT_TRANSLATE_NOOP("PlanWords", "Pro Lite")},
    Plan{"promax"_L1, QT_TRANSLATE_NOOP("PlanWords", "Pro Max")},
    Plan{"team"_L1, QT_TRANSLATE_NOOP("PlanWords", "Team")},
    Plan{"business"_L1, QT_TRANSLATE_NOOP("PlanWords", "Business")},
    Plan{"self_serve_business_prolite"_L1, QT_TRANSLATE_NOOP("PlanWords", "Business")},
    Plan{"self_serve_business_usage_based"_L1, QT_TRANSLATE_NOOP("PlanWords", "Business")},
    Plan{"ent26"_L1, QT_TRANSLATE_NOOP("PlanWords", "Enterprise")},
    Plan{"enterprise"_L1, QT_TRANSLATE_NOOP("PlanWords", "Enterprise")},
    Plan{"enterprise_cbp_automation"_L1, QT_TRANSLATE_NOOP("PlanWords", "Enterprise")},
    Plan{"enterprise_cbp_usage_based"_L1, QT_TRANSLATE_NOOP("PlanWords", "Enterprise")},
    Plan{"enterprise_cbp_trial"_L1, QT_TRANSLATE_NOOP("PlanWords", "Enterprise trial")},
    Plan{"edu"_L1, QT_TRANSLATE_NOOP("PlanWords", "Edu")},
    Plan{"edu_plus"_L1, QT_TRANSLATE_NOOP("PlanWords", "Edu Plus")},
    Plan{"edu_pro"_L1, QT_TRANSLATE_NOOP("PlanWords", "Edu Pro")},
    Plan{"education"_L1, QT_TRANSLATE_NOOP("PlanWords", "Education")},
    Plan{"k12"_L1, QT_TRANSLATE_NOOP("PlanWords", "K-12")},
    Plan{"finserv"_L1, QT_TRANSLATE_NOOP("PlanWords", "Financial services")},
};

} // namespace

QString planName(const QString &plan)
{
    const QString word = plan.simplified();
    const auto known = std::ranges::find_if(
        kPlans, [&word](const Plan &one) { return word.compare(one.word, Qt::CaseInsensitive) == 0; });
    if (known != kPlans.end())
        return QCoreApplication::translate("PlanWords", known->name);
    return word.size() <= kLongestName ? word : word.left(kLongestName - 1) + u'…';
}

} // namespace Lectern
