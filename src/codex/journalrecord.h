// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/delivery.h"
#include "base/error.h"
#include "base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace Lectern {

/// How a turn ended, as far as a journal needs to know.
enum class JournalEnding { Completed, Incomplete, Stopped, Failed };

/// One turn as a journal tells it.
struct JournalTurn
{
    TurnId id;
    QString question;
    QString model;
    QString effort;
    QDateTime askedAt; ///< UTC
    Delivery delivery = Delivery::NeverSent;
    std::optional<JournalEnding> ending;          ///< nothing: the program was gone before it ended
    ErrorKind errorKind = ErrorKind::Interrupted; ///< of a failed turn
    QString reason;                               ///< of an incomplete one
    bool superseded = false;                      ///< asked again as another turn
    QList<QJsonObject> items;                     ///< finished, as received
    QList<qsizetype> resumes;                     ///< of items: where the person had the answer continued
    QMap<int, QString> partials;                  ///< text of what was not finished, by output index
};

/// One conversation as a journal tells it.
struct JournalConversation
{
    QString key;
    QString account; ///< who was asked, by the account's name
    QList<JournalTurn> turns;
};

/// The lines of a journal. A turn is named by its place in the file.
namespace JournalLine {

QByteArray head(const QString &conversation, const QString &account);
/// `superseded`: the turn that it takes the place of, or -1.
QByteArray asked(qsizetype turn, const JournalTurn &what, qsizetype superseded);
QByteArray resumed(qsizetype turn);
QByteArray sent(qsizetype turn);
QByteArray responseBegan(qsizetype turn);
/// `place` is the output index of the item within its response, or -1.
QByteArray item(qsizetype turn, int place, const QJsonObject &item);
QByteArray text(qsizetype turn, int place, const QString &text);
QByteArray ended(qsizetype turn, Delivery delivery, JournalEnding ending, ErrorKind error,
                 const QString &reason);

} // namespace JournalLine

/// What a journal says. Total: lines that cannot be read are left out, the last one may be torn. Nothing when
/// there is no head.
std::optional<JournalConversation> readJournal(const QByteArray &bytes);

} // namespace Lectern
