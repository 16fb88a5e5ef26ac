// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/turn.h"
#include "storage/chatgptmessage.h"
#include "storage/importreport.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <map>
#include <memory>

namespace Lectern {

/// The messages of one conversation of ChatGPT's export, which are a tree, as the tree of its turns. Each way
/// from a question through what answers it is a turn: where ways part within an answer, both have its
/// beginning.
class ChatGptTree final
{
public:
    /// Reads all of `json`.
    explicit ChatGptTree(const QJsonObject &json);

    /// Parents first; their ids are their numbers.
    const QList<Turn> &turns() const { return m_turns; }
    /// The turn that was shown last; invalid when the export does not say it.
    TurnId leaf() const;
    /// What was met, and how often.
    const std::map<ImportIssue, int> &issues() const { return m_issues; }

private:
    struct Node
    {
        QString parent;
        QList<QString> children; ///< in the order of the export
        ChatGptMessage message;
        bool visited = false;
    };

    /// A way through the tree since the last question.
    struct Way
    {
        TurnId parent; ///< the turn before
        Turn turn;     ///< without an id
        bool begun = false;
        std::shared_ptr<TurnId> id = std::make_shared<TurnId>(); ///< of the turn, once it is in the list
    };

    struct Step
    {
        QString node;
        Way way;
    };

    void readNodes(const QJsonObject &mapping);
    void linkNodes();
    void walk(const QString &root);
    void take(Way &way, const ChatGptMessage &message);
    TurnId finish(Way &way);
    bool asksNext(const QList<QString> &children) const;
    Way fork(const Way &way);

    QHash<QString, Node> m_nodes;
    QList<QString> m_order; ///< of the nodes, by name: the export's own order is not kept by the JSON reader
    QString m_current;
    QString m_model;
    QList<Turn> m_turns;
    QHash<QString, TurnId> m_turnOf; ///< by the node that it begins or ends with
    qsizetype m_copies = 0;          ///< of items that several turns share
    std::map<ImportIssue, int> m_issues;
};

} // namespace Lectern
