// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/chatgpttree.h"

#include "conversation/answerbuilder.h"
#include "protocol/jsonread.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using namespace Protocol;
using Role = ChatGptMessage::Role;

/// Items that branches of an answer have in common are copied. Honest conversations have a few of them;
/// beyond this a branch has only what is its own.
constexpr qsizetype kMaxCopies = 20'000;

/// How far back a call or a reasoning is looked for, and how long the output of one call gets.
constexpr qsizetype kLookBack = 16;
constexpr qsizetype kMaxOutputLength = 64 * 1024;

template <typename Body> AnswerItem *lastOf(Turn &turn)
{
    const auto end = turn.items.rbegin() + std::min(turn.items.size(), kLookBack);
    const auto at = std::find_if(turn.items.rbegin(), end, [](const AnswerItem &item) {
        return std::holds_alternative<Body>(item.item.body);
    });
    return at == end ? nullptr : &*at;
}

/// What a tool gave back stays with its call.
void addOutput(Turn &turn, const QString &text)
{
    AnswerItem *call = lastOf<FunctionCallItem>(turn);
    QJsonObject json = call ? call->item.json : QJsonObject{{u"type"_s, u"tool_output"_s}};
    const QString before = stringAt(json, "output"_L1);
    if (before.size() > kMaxOutputLength) {
        call = nullptr;
        json = {{u"type"_s, u"tool_output"_s}};
    }
    json.insert("output"_L1, before.isEmpty() || !call ? text : before + u'\n' + text);
    if (call)
        call->item = parseItem(json);
    else
        restoreItem(turn, int(turn.items.size()), parseItem(json), true);
}

} // namespace

ChatGptTree::ChatGptTree(const QJsonObject &json)
    : m_current(stringAt(json, "current_node"_L1))
    , m_model(stringAt(json, "default_model_slug"_L1))
{
    readNodes(json.value("mapping"_L1).toObject());
    linkNodes();
    for (const QString &name : std::as_const(m_order)) {
        if (!m_nodes.contains(m_nodes.value(name).parent))
            walk(name);
    }
    for (const QString &name : std::as_const(m_order)) { // what hangs in a circle has no beginning
        if (m_nodes.value(name).visited)
            continue;
        ++m_issues[ImportIssue::BrokenTree];
        walk(name);
    }
}

void ChatGptTree::readNodes(const QJsonObject &mapping)
{
    m_nodes.reserve(mapping.size());
    for (auto it = mapping.begin(); it != mapping.end(); ++it) {
        const QJsonObject json = it.value().toObject();
        Node node;
        node.parent = stringAt(json, "parent"_L1);
        for (const QJsonArray children = json.value("children"_L1).toArray(); const auto &child : children)
            node.children.append(child.toString());
        node.message = parseChatGptMessage(json.value("message"_L1).toObject());
        if (!it.value().isObject())
            ++m_issues[ImportIssue::Damaged];
        if (!node.parent.isEmpty() && !mapping.contains(node.parent))
            ++m_issues[ImportIssue::BrokenTree];
        if (node.message.wrongTime)
            ++m_issues[ImportIssue::WrongTime];
        if (node.message.files > 0)
            m_issues[ImportIssue::Files] += node.message.files;
        if (node.message.unknown && node.message.role != Role::Hidden)
            ++m_issues[ImportIssue::UnknownContent];
        m_order.append(it.key());
        m_nodes.insert(it.key(), std::move(node));
    }
}

/// A child counts only where both say so or its parent forgot it: what a node says of its parent decides.
void ChatGptTree::linkNodes()
{
    QHash<QString, QSet<QString>> known;
    for (const QString &name : std::as_const(m_order)) {
        Node &node = m_nodes[name];
        QList<QString> children;
        for (const QString &child : std::as_const(node.children)) {
            const auto at = m_nodes.constFind(child);
            if (at == m_nodes.constEnd() || at->parent != name || known[name].contains(child))
                continue;
            known[name].insert(child);
            children.append(child);
        }
        node.children = children;
    }
    for (const QString &name : std::as_const(m_order)) {
        const QString parent = m_nodes.value(name).parent;
        const auto at = m_nodes.find(parent);
        if (at != m_nodes.end() && !known[parent].contains(name))
            at->children.append(name);
    }
}

/// Without recursion: a chain may be as long as the file.
void ChatGptTree::walk(const QString &root)
{
    QList<Step> steps{{root, {}}};
    while (!steps.isEmpty()) {
        Step step = steps.takeLast();
        Node &node = m_nodes[step.node];
        if (std::exchange(node.visited, true))
            continue; // a circle
        Way &way = step.way;
        if (node.message.role == Role::Question)
            way = Way{.parent = finish(way)};
        take(way, node.message);
        if (node.children.isEmpty() || asksNext(node.children)) {
            const TurnId id = finish(way);
            if (!m_turnOf.contains(step.node) && id.isValid())
                m_turnOf.insert(step.node, id);
        }
        for (auto child = node.children.crbegin(); child != node.children.crend(); ++child) {
            const bool isLast = child + 1 == node.children.crend();
            steps.append({*child, isLast ? std::move(way) : fork(way)});
        }
    }
}

bool ChatGptTree::asksNext(const QList<QString> &children) const
{
    return std::ranges::any_of(children, [this](const QString &child) {
        return m_nodes.constFind(child)->message.role == Role::Question;
    });
}

/// A second way from here on.
ChatGptTree::Way ChatGptTree::fork(const Way &way)
{
    m_copies += way.turn.items.size();
    Way own = way;
    if (m_copies > kMaxCopies) {
        own.turn.items.clear();
        if (!way.id->isValid())
            own.id = std::make_shared<TurnId>();
    }
    return own;
}

void ChatGptTree::take(Way &way, const ChatGptMessage &message)
{
    Turn &turn = way.turn;
    if (message.role == Role::Hidden)
        return;
    if (way.id->isValid()) { // it goes on differently from here: another turn
        way.id = std::make_shared<TurnId>();
        m_copies += turn.items.size();
        if (m_copies > kMaxCopies)
            turn.items.clear();
    }
    way.begun = true;
    if (message.role == Role::Question)
        turn.question = message.text;
    if (message.time && !turn.askedAt.isValid())
        turn.askedAt = *message.time;
    if (message.role == Role::Item)
        restoreItem(turn, int(turn.items.size()), parseItem(message.item), true);
    if (message.role == Role::Output)
        addOutput(turn, message.text);
    if (AnswerItem *reasoning = lastOf<ReasoningItem>(turn); reasoning && message.duration)
        reasoning->duration = message.duration;
    if (message.role == Role::Item && !message.model.isEmpty())
        turn.model = message.model;
    if (message.ending)
        turn.state = *message.ending;
}

/// Puts the turn of `way` into the list, once. Returns its id, or that of the turn before when there is none.
TurnId ChatGptTree::finish(Way &way)
{
    if (!way.begun)
        return way.parent;
    if (way.id->isValid())
        return *way.id;
    Turn turn = way.turn;
    turn.id = TurnId(quint64(m_turns.size()) + 1);
    turn.parent = way.parent;
    if (turn.model.isEmpty())
        turn.model = m_model;
    if (!isFinal(turn.state))
        turn.state = turn.items.isEmpty() ? TurnState::Stopped : TurnState::Completed;
    if (turn.state == TurnState::Incomplete)
        turn.incompleteReason = u"max_output_tokens"_s;
    turn.delivery = Delivery::Answered;
    *way.id = turn.id;
    m_turns.append(turn);
    return turn.id;
}

TurnId ChatGptTree::leaf() const
{
    QSet<QString> passed;
    QString name = m_current;
    while (!passed.contains(name)) {
        if (const TurnId id = m_turnOf.value(name); id.isValid())
            return id;
        passed.insert(name);
        const auto node = m_nodes.constFind(name);
        if (node == m_nodes.constEnd())
            break;
        name = node->parent;
    }
    return {};
}

} // namespace Lectern
