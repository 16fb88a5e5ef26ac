// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "faultpage.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

const QString kIntroduction = uR"(# What happens when the network or the server fails

Every row is a test: `tests/faults/faults.json` says what a server on the loopback does, byte by byte, and what Lectern
must do then; `tst_faultmatrix` runs it, and this page is written from the same file
(`cmake --build build/dev --target update_faults_page`). Waits are short in the tests; in the program they are 0.2 s,
doubling, or what the server asks for.

Beside it stands what the Codex CLI 0.169.0 does, as it was watched against a server of the same kind whose HTTP side
works. One of its frames warms the connection up; where it stops after one retry it was told to.

A turn ends *answered*, *incomplete* (the server cut it and said why) or *failed*. Of a failed one it is known whether
the question was *never sent*, has an *unknown* outcome, or was *answered* by the server's own word.

)"_s;

QString times(int count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(QString::number(count), count == 1 ? one : many);
}

QString contactsOf(const QJsonObject &facts)
{
    QStringList contacts;
    if (const int count = facts["upgrades"_L1].toInt(); count > 0)
        contacts.append(times(count, u"upgrade"_s, u"upgrades"_s));
    if (const int count = facts["frames"_L1].toInt(); count > 0)
        contacts.append(times(count, u"frame"_s, u"frames"_s));
    if (const int count = facts["posts"_L1].toInt(); count > 0)
        contacts.append(times(count, u"POST"_s, u"POSTs"_s));
    return contacts.isEmpty() ? u"nothing reached the server"_s : contacts.join(u", "_s);
}

QString deliveryOf(const QJsonObject &facts)
{
    const QString delivery = facts["delivery"_L1].toString();
    if (delivery == "NeverSent"_L1)
        return u"never sent"_s;
    return delivery == "OutcomeUnknown"_L1 ? u"outcome unknown"_s : QString();
}

QString oursOf(const QJsonObject &facts)
{
    QStringList words{facts["outcome"_L1].toString()};
    words.append(contactsOf(facts));
    if (const QString delivery = deliveryOf(facts); !delivery.isEmpty())
        words.append(delivery);
    if (facts["resumable"_L1].toBool())
        words.append(u"can be continued"_s);
    if (facts["refreshes"_L1].toInt() > 0)
        words.append(u"credential refreshed"_s);
    if (facts["detour"_L1].toBool())
        words.append(u"HTTP for an hour"_s);
    if (facts["frees"_L1].toBool())
        words.append(u"says when the limit frees"_s);
    return words.join(u"; "_s);
}

QString theirsOf(const QJsonObject &row)
{
    const QJsonObject facts = row["codex"_L1].toObject();
    if (facts.isEmpty())
        return u"not watched"_s;
    return facts["outcome"_L1].toString() +
           (facts.contains("upgrades"_L1) ? u"; "_s + contactsOf(facts) : QString());
}

} // namespace

QJsonArray faultRows()
{
    QFile file(qEnvironmentVariable("LECTERN_SOURCE_DIR") + u"/tests/faults/faults.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

QString faultPage(const QJsonArray &rows)
{
    QString page = kIntroduction;
    QString group;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (row["group"_L1].toString() != group) {
            page += (group.isEmpty() ? u"## "_s : u"\n## "_s) + row["group"_L1].toString() +
                    u"\n\n| what happens | Lectern | Codex CLI |\n| --- | --- | --- |\n"_s;
            group = row["group"_L1].toString();
        }
        page += u"| %1 | %2 | %3 |\n"_s.arg(row["name"_L1].toString(), oursOf(row["expect"_L1].toObject()),
                                            theirsOf(row));
    }
    return page;
}

} // namespace Lectern::Testing
