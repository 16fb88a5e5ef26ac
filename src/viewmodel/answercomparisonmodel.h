// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/answercomparison.h"
#include "viewmodel/conversationviewmodel.h"
#include "viewmodel/rowtypes.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// One of the two answers that are compared.
struct ComparedSide
{
    Q_GADGET
    QML_VALUE_TYPE(comparedSide)
    Q_PROPERTY(int branch MEMBER branch)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString model MEMBER model)

public:
    int branch = 0;
    QString question;
    QString model; ///< who answered
    QString answer;

    friend bool operator==(const ComparedSide &, const ComparedSide &) = default;
};

/// Two answers of branches beside each other, line by line, as they are when they are chosen.
class AnswerComparisonModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Lectern::ConversationViewModel *conversation MEMBER m_conversation REQUIRED)
    Q_PROPERTY(Lectern::ComparedSide left READ left NOTIFY changed)
    Q_PROPERTY(Lectern::ComparedSide right READ right NOTIFY changed)
    Q_PROPERTY(int branches READ branches NOTIFY changed)
    Q_PROPERTY(int differences READ differences NOTIFY changed) ///< lines that are not the same
    Q_PROPERTY(bool sameQuestion READ isSameQuestion NOTIFY changed)

public:
    enum class Role {
        Kind = Qt::UserRole + 1, ///< see RowTypes::Compared
        LeftText,
        LeftSpans,
        RightText,
        RightSpans,
    };
    Q_ENUM(Role)

    explicit AnswerComparisonModel(QObject *parent = nullptr);

    const ComparedSide &left() const { return m_left; }
    const ComparedSide &right() const { return m_right; }
    int branches() const { return m_branches; }
    int differences() const;
    bool isSameQuestion() const { return m_left.question == m_right.question; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Compares the answer at `row` of the transcript with the one of the branch before it, else behind it.
    /// False, and nothing changes, when there is none, or when not all of them are here: ready() tells when
    /// they have come.
    Q_INVOKABLE bool compare(int row);

    /// Another branch on the left or on the right, `step` further. Ignored at the ends.
    Q_INVOKABLE void stepLeft(int step);
    Q_INVOKABLE void stepRight(int step);

Q_SIGNALS:
    void changed();
    /// What compare() was called for is compared now.
    void ready();

private:
    bool isHere(const Turn &turn) const;
    bool compareBranches(TurnId id);
    int neighbour(int branch, int step) const;
    ComparedSide side(int branch) const;
    void show(int left, int right);

    ConversationViewModel *m_conversation = nullptr;
    TurnId m_turn;   ///< any of the branches
    TurnId m_wanted; ///< compare() was called for it last
    int m_branches = 0;
    ComparedSide m_left;
    ComparedSide m_right;
    QList<ComparedLine> m_lines;
};

} // namespace Lectern
