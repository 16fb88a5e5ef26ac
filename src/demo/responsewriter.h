// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/answer.h"
#include "demo/demoresponse.h"
#include "demo/idmint.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Lectern::Demo {

/// Turns one answer into the events of one response, in the order and with the fields of the real service
/// (protocol D). For one use.
class ResponseWriter
{
public:
    /// `earlierTokens` is the context of the response that `request` continues, `createdAt` Unix seconds.
    ResponseWriter(QJsonObject request, qint64 earlierTokens, qint64 createdAt, IdMint &ids);

    DemoResponse write(const Answer &answer);

private:
    void add(const QString &type, QJsonObject fields, int tokens = 0, bool endsParagraph = false);
    void addLifeCycle(const QString &type, const QString &status, const QJsonObject &more = {});
    void addItem(const QString &type, const QJsonObject &item);
    void writeReasoning(const QStringList &sections);
    void writeSection(const QString &itemId, int index, const QString &text);
    void writeSearch(const WebSearch &search);
    void writePicture(const Picture &picture);
    void writeMessage(const Answer &answer);
    void writeText(const Answer &answer, const QJsonObject &at);
    void writeEnd(Ending ending);
    QJsonObject responseObject(const QString &status) const;
    QJsonObject usage() const;

    QJsonObject m_request;
    qint64 m_earlierTokens = 0;
    qint64 m_createdAt = 0;
    IdMint &m_ids;
    QString m_id;
    DemoResponse m_response;
    QJsonArray m_output;
    int m_sequence = 0;
    int m_outputTokens = 0;
    int m_reasoningTokens = 0;
};

} // namespace Lectern::Demo
