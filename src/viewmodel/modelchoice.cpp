// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/modelchoice.h"

#include "viewmodel/errorsentence.h"
#include "viewmodel/preferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// The names of the efforts that servers list today; others show as they are.
QString effortLabel(const QString &effort)
{
    if (effort == "none"_L1)
        return ModelChoice::tr("No thinking");
    if (effort == "minimal"_L1)
        return ModelChoice::tr("Minimal");
    if (effort == "low"_L1)
        return ModelChoice::tr("Low");
    if (effort == "medium"_L1)
        return ModelChoice::tr("Medium");
    if (effort == "high"_L1)
        return ModelChoice::tr("High");
    if (effort == "xhigh"_L1)
        return ModelChoice::tr("Very high");
    if (effort == "max"_L1)
        return ModelChoice::tr("Maximum");
    return effort;
}

} // namespace

ModelChoice::ModelChoice(ModelCatalogue &catalogue, Preferences &preferences, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
    , m_preferences(preferences)
{
    connect(&catalogue, &ModelCatalogue::changed, this, &ModelChoice::takeCatalogue);
    connect(&catalogue, &ModelCatalogue::failed, this, &ModelChoice::takeFailure);
}

void ModelChoice::load(const Endpoint &endpoint, const QString &account, const QString &model,
                       const QString &effort)
{
    begin(account, model, effort);
    m_catalogue.fetch(endpoint);
    Q_EMIT choiceChanged();
    Q_EMIT stateChanged();
}

void ModelChoice::follow(const QString &account, const QString &model, const QString &effort)
{
    begin(account, model, effort);
    Q_EMIT choiceChanged();
    Q_EMIT stateChanged();
}

void ModelChoice::begin(const QString &account, const QString &model, const QString &effort)
{
    m_account = account;
    m_modelIsGiven = !model.isEmpty();
    m_givenEffort = effort;
    m_used.clear();
    m_problem.clear();
    beginResetModel();
    m_models.clear();
    endResetModel();
    m_slug = model;
    m_effort = effort;
}

void ModelChoice::reload()
{
    m_problem.clear();
    m_catalogue.refetch();
    Q_EMIT stateChanged();
}

int ModelChoice::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_models.size());
}

QVariant ModelChoice::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Protocol::Model &model = m_models[index.row()];
    switch (Role(role)) {
    case Role::Slug:
        return model.slug;
    case Role::Name:
        return model.displayName;
    case Role::Description:
        return model.description;
    }
    return {};
}

QHash<int, QByteArray> ModelChoice::roleNames() const
{
    return {{int(Role::Slug), "slug"_ba},
            {int(Role::Name), "name"_ba},
            {int(Role::Description), "description"_ba}};
}

const Protocol::Model *ModelChoice::current() const
{
    const auto at = std::ranges::find(m_models, m_slug, &Protocol::Model::slug);
    return at == m_models.cend() ? nullptr : &*at;
}

int ModelChoice::currentIndex() const
{
    const Protocol::Model *model = current();
    return model ? int(model - m_models.constData()) : -1;
}

QString ModelChoice::currentName() const
{
    const Protocol::Model *model = current();
    return model ? model->displayName : m_slug;
}

QStringList ModelChoice::efforts() const
{
    QStringList names;
    if (const Protocol::Model *model = current()) {
        for (const Protocol::Effort &effort : model->efforts)
            names += effort.name;
    }
    return names;
}

QStringList ModelChoice::effortNames() const
{
    QStringList names = efforts();
    std::ranges::transform(names, names.begin(), effortLabel);
    return names;
}

QString ModelChoice::effortName() const
{
    return effortLabel(m_effort);
}

std::optional<qint64> ModelChoice::contextWindow() const
{
    const Protocol::Model *model = current();
    return model ? model->contextWindow : std::nullopt;
}

void ModelChoice::use(const QString &slug, const QString &effort)
{
    const bool isGiven = m_modelIsGiven || (m_used.isEmpty() && !m_givenEffort.isEmpty());
    if (isGiven || (slug.isEmpty() && m_used.isEmpty()))
        return;
    m_used = slug;
    m_givenEffort = effort;
    if (m_models.isEmpty())
        return;
    m_slug.clear();
    settleModel();
    settleEffort();
    Q_EMIT choiceChanged();
}

/// The one that is in use stays while it is offered.
void ModelChoice::settleModel()
{
    if (m_modelIsGiven)
        return;
    if (std::ranges::find(m_models, m_used, &Protocol::Model::slug) != m_models.cend())
        m_slug = m_used;
    if (!current())
        m_slug = m_preferences.model(m_account);
    if (!current()) {
        const auto first = Protocol::defaultModel(m_models);
        m_slug = first ? first->slug : QString();
    }
}

void ModelChoice::choose(int row)
{
    if (row < 0 || row >= m_models.size() || m_models[row].slug == m_slug)
        return;
    m_slug = m_models[row].slug;
    m_modelIsGiven = false;
    m_used.clear();
    m_givenEffort.clear();
    m_preferences.setModel(m_account, m_slug);
    settleEffort();
    Q_EMIT choiceChanged();
    Q_EMIT chosen();
}

void ModelChoice::chooseEffort(const QString &effort)
{
    if (effort == m_effort || !efforts().contains(effort))
        return;
    m_effort = effort;
    m_givenEffort.clear();
    m_preferences.setEffort(m_account, m_slug, effort);
    Q_EMIT choiceChanged();
    Q_EMIT chosen();
}

/// A list may come twice: the one that was kept, then the server's own.
void ModelChoice::takeCatalogue()
{
    beginResetModel();
    m_models.clear();
    std::ranges::copy_if(m_catalogue.models(), std::back_inserter(m_models), &Protocol::Model::visible);
    endResetModel();
    settleModel();
    settleEffort();
    m_problem = m_models.isEmpty() && m_slug.isEmpty()
                    ? tr("The server lists no models. Start Lectern with --model to name one.")
                    : QString();
    Q_EMIT choiceChanged();
    Q_EMIT stateChanged();
}

void ModelChoice::takeFailure(const Error &error)
{
    if (!m_catalogue.models().isEmpty()) // an older list is better than none
        return takeCatalogue();
    if (m_slug.isEmpty())
        m_slug = m_preferences.model(m_account);
    settleEffort();
    m_problem = m_slug.isEmpty() ? errorSentence(error) : QString();
    Q_EMIT choiceChanged();
    Q_EMIT stateChanged();
}

/// The wanted effort where the model offers it, else the model's own default. A model that is not in the
/// catalogue gets what was asked for.
void ModelChoice::settleEffort()
{
    const QString wanted = m_givenEffort.isEmpty() ? m_preferences.effort(m_account, m_slug) : m_givenEffort;
    const Protocol::Model *model = current();
    if (!model) {
        m_effort = wanted;
        return;
    }
    const QStringList offered = efforts();
    const auto least = std::ranges::find_if(offered, [](const QString &name) { return name != "none"_L1; });
    const QString usual = model->defaultEffort.value_or(offered.value(0));
    const bool isThrifty = m_thrift == Thrift::LeastEffort && least != offered.end();
    m_effort = offered.contains(wanted) ? wanted : isThrifty ? *least : usual;
}

} // namespace Lectern
