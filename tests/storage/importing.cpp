// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "importing.h"

#include "base/overloaded.h"
#include "conversation/turnjson.h"
#include "protocol/jsonread.h"
#include "support/randomturn.h"

#include <QBuffer>
#include <QFile>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

QString describe(const AnswerItem &item)
{
    using namespace Protocol;
    QString text = item.item.type;
    std::visit(
        Overloaded{
            [&](const MessageItem &) {
                for (const TextPart &part : item.parts)
                    text += u" \""_s + part.text + u'"' +
                            (part.annotations.isEmpty() ? QString() : u" +%1"_s.arg(part.annotations.size()));
            },
            [&](const ReasoningItem &) {
                text += u" \""_s + item.summary.join(u" / "_s) + u"\" %1ms"_s.arg(item.duration->count());
            },
            [&](const FunctionCallItem &call) { text += u' ' + call.name + u' ' + item.input; },
            [&](const CustomToolCallItem &call) { text += u' ' + call.name + u' ' + item.input; },
            [&](const LocalShellItem &shell) { text += u' ' + shell.command.join(u' '); },
            [&](const WebSearchItem &search) { text += u' ' + search.queries.join(u' '); },
            [&](const auto &) {},
        },
        item.item.body);
    const QString output = stringAt(item.item.json, "output"_L1);
    if (!output.isEmpty())
        text += u" = "_s + output;
    return text.replace(u'\n', u'~');
}

} // namespace

Imported imported(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    const std::unique_ptr<ImportReader> reader =
        openImport(buffer, QDateTime::fromMSecsSinceEpoch(1'790'000'000'000).toUTC());
    Imported result;
    while (std::optional<ConversationArchive> archive = reader->next())
        result.archives.append(*archive);
    result.report = reader->report();
    return result;
}

QByteArray dataFile(const QString &name)
{
    QFile file(qEnvironmentVariable("LECTERN_SOURCE_DIR") + u"/tests/storage/data/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString describe(const Turn &turn)
{
    QStringList parts{
        u"%1<%2 %3/%4 %5 %6: %7"_s.arg(turn.id.value())
            .arg(turn.parent.value())
            .arg(turn.branch)
            .arg(turn.branches)
            .arg(stateName(turn.state), turn.model, QString(turn.question).replace(u'\n', u'~'))};
    for (const AnswerItem &item : turn.items)
        parts += describe(item);
    return parts.join(u" | "_s);
}

QStringList describe(const ConversationArchive &archive)
{
    QStringList lines;
    for (const Turn &turn : archive.turns)
        lines += describe(turn);
    return lines += u"leaf %1"_s.arg(archive.record.leaf.value());
}

QStringList describe(const ImportReport &report)
{
    static const QStringList kNames{u"Unreadable"_s, u"UnknownFormat"_s, u"NewerVersion"_s, u"Truncated"_s,
                                    u"Damaged"_s,    u"TooLarge"_s,      u"BrokenTree"_s,   u"WrongTime"_s,
                                    u"Files"_s,      u"UnknownContent"_s};
    QStringList lines;
    for (const ImportNote &note : report.notes)
        lines += u"%1×%2 %3"_s.arg(kNames.at(int(note.issue))).arg(note.count).arg(note.title).trimmed();
    return lines;
}

bool isWellFormed(const ConversationArchive &archive)
{
    QHash<TurnId, int> children{{TurnId(), 0}};
    for (const Turn &turn : archive.turns) {
        if (!turn.id.isValid() || children.contains(turn.id) || !children.contains(turn.parent) ||
            turn.branch != ++children[turn.parent] || !isFinal(turn.state) || !turn.askedAt.isValid())
            return false;
        children.insert(turn.id, 0);
    }
    for (const Turn &turn : archive.turns) {
        if (turn.branches != children.value(turn.parent) || turn.latest != (children.value(turn.id) == 0))
            return false;
    }
    const ConversationRecord &record = archive.record;
    return !archive.turns.isEmpty() && children.contains(record.leaf) && record.leaf.isValid() &&
           !record.key.isEmpty() && record.createdAt.isValid() && record.changedAt.isValid();
}

QString difference(const ConversationArchive &a, const ConversationArchive &b)
{
    const auto place = [](const ConversationArchive &archive, TurnId id) {
        for (qsizetype i = 0; i < archive.turns.size(); ++i) {
            if (archive.turns.at(i).id == id)
                return i;
        }
        return qsizetype(-1);
    };
    ConversationRecord record = b.record;
    record.id = a.record.id;
    record.leaf = a.record.leaf;
    if (a.record != record || place(a, a.record.leaf) != place(b, b.record.leaf))
        return u"record or leaf"_s;
    if (a.turns.size() != b.turns.size())
        return u"%1 turns instead of %2"_s.arg(b.turns.size()).arg(a.turns.size());
    for (qsizetype i = 0; i < a.turns.size(); ++i) {
        const Turn &x = a.turns.at(i);
        const Turn &y = b.turns.at(i);
        if (const QString found = difference(x, y); !found.isEmpty())
            return u"turn %1: %2"_s.arg(i).arg(found);
        if (place(a, x.parent) != place(b, y.parent) || x.branch != y.branch || x.branches != y.branches)
            return u"turn %1: parent or branch"_s.arg(i);
    }
    return {};
}

} // namespace Lectern::Testing
