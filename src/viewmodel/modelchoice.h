// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/modelcatalogue.h"
#include "protocol/catalogue.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Lectern {

class Preferences;

/// The models that can be asked, and which one with what effort is chosen. The model is remembered per
/// account, the effort per model.
class ModelChoice final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppViewModel")
    Q_PROPERTY(int currentIndex READ currentIndex NOTIFY choiceChanged)
    Q_PROPERTY(QString currentName READ currentName NOTIFY choiceChanged)
    Q_PROPERTY(QStringList efforts READ efforts NOTIFY choiceChanged)
    Q_PROPERTY(QStringList effortNames READ effortNames NOTIFY choiceChanged)
    Q_PROPERTY(QString effort READ effort NOTIFY choiceChanged)
    Q_PROPERTY(QString effortName READ effortName NOTIFY choiceChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY stateChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)

public:
    enum class Role { Slug = Qt::UserRole + 1, Name, Description };
    Q_ENUM(Role)

    /// What holds for a model whose effort nobody has chosen: its own, or the least with which it thinks.
    enum class Thrift { Usual, LeastEffort };

    ModelChoice(ModelCatalogue &catalogue, Preferences &preferences, QObject *parent = nullptr);

    /// Asks the endpoint for its models. `account` names it in the preferences; `model` and `effort`, if
    /// given, win over what was remembered, also when the catalogue does not know them.
    void load(const Endpoint &endpoint, const QString &account, const QString &model = {},
              const QString &effort = {});

    /// As load(), but chooses among what another one has loaded, or loads behind this.
    void follow(const QString &account, const QString &model, const QString &effort);
    void setThrift(Thrift thrift) { m_thrift = thrift; }

    /// Asks once more; what is chosen stays, and the problem goes until there is an answer.
    Q_INVOKABLE void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// -1 when no model is chosen.
    int currentIndex() const;
    /// What to send; empty when there is nothing to choose.
    QString slug() const { return m_slug; }
    QString currentName() const;
    QStringList efforts() const;
    QStringList effortNames() const;
    QString effort() const { return m_effort; }
    QString effortName() const;
    /// Tokens that the current model takes in; nothing when it does not say.
    std::optional<qint64> contextWindow() const;
    bool isLoading() const { return m_catalogue.isLoading(); }
    /// Why there are no models, as a sentence; else empty.
    QString problem() const { return m_problem; }

    /// For a conversation that was asked with it, without a word about other ones: `slug` where it is
    /// offered, else, as when it is empty, what is remembered. What the command line names wins.
    void use(const QString &slug, const QString &effort);

    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void chooseEffort(const QString &effort);

Q_SIGNALS:
    void choiceChanged();
    /// By the person.
    void chosen();
    void stateChanged();

private:
    void begin(const QString &account, const QString &model, const QString &effort);
    void takeCatalogue();
    void takeFailure(const Error &error);
    void settleModel();
    void settleEffort();
    const Protocol::Model *current() const;

    ModelCatalogue &m_catalogue;
    Preferences &m_preferences;
    Thrift m_thrift = Thrift::Usual;
    QString m_account;
    bool m_modelIsGiven = false; ///< by the command line: it need not be listed
    QString m_givenEffort;
    QList<Protocol::Model> m_models; ///< the visible ones
    QString m_slug;
    QString m_used; ///< see use()
    QString m_effort;
    QString m_problem;
};

} // namespace Lectern
