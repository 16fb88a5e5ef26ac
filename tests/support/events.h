// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/event.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

/// What a server says, in its own words, for tests that do not care how it is spelt.
namespace Lectern::Testing {

/// `json` as the program reads it.
Protocol::Event event(const QJsonObject &json);

QJsonObject created(const QString &model = QStringLiteral("test-model"));
QJsonObject completed(const QJsonObject &response = {});
QJsonObject incomplete(const QString &reason);
QJsonObject failed(const QString &code);

QJsonObject itemAdded(int index, const QJsonObject &item);
QJsonObject itemDone(int index, const QJsonObject &item);

/// About the item at `index`; a negative index is left out, as some servers do.
QJsonObject itemEvent(const QString &type, int index, const QString &id = {});
QJsonObject textDelta(int index, const QString &delta, int part = 0);
QJsonObject textDone(int index, const QString &text, int part = 0);
QJsonObject refusalDelta(int index, const QString &delta);
QJsonObject summaryDelta(int index, const QString &delta, int part = 0);
QJsonObject citationAdded(int index, const QString &url, int part = 0);

QJsonObject textPart(const QString &text);
QJsonObject refusalPart(const QString &text);
QJsonObject messageItem(const QString &text, const QString &id = QStringLiteral("msg_1"));
QJsonObject messageItem(const QList<QJsonObject> &parts, const QString &id = QStringLiteral("msg_1"));
QJsonObject reasoningItem(const QStringList &summary, const QString &id = QStringLiteral("rs_1"));
QJsonObject functionCallItem(const QString &name, const QString &arguments);
QJsonObject searchItem(const QString &query);

/// `object` with one field replaced, or removed when `value` is undefined.
QJsonObject with(QJsonObject object, const QString &field, const QJsonValue &value);

} // namespace Lectern::Testing
