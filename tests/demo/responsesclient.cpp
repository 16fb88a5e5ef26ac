// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "responsesclient.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Lectern {

QJsonObject goodRequest(const QString &prompt)
{
    const QJsonObject text{{u"type"_s, u"input_text"_s}, {u"text"_s, prompt}};
    const QJsonObject message{
        {u"type"_s, u"message"_s}, {u"role"_s, u"user"_s}, {u"content"_s, QJsonArray{text}}};
    return {{u"type"_s, u"response.create"_s},
            {u"model"_s, u"demo-swift"_s},
            {u"instructions"_s, u"Be helpful."_s},
            {u"input"_s, QJsonArray{message}},
            {u"store"_s, false},
            {u"stream"_s, true}};
}

QJsonObject with(QJsonObject object, const QString &field, const QJsonValue &value)
{
    object.insert(field, value); // an undefined value removes it
    return object;
}

ResponsesClient::ResponsesClient(const QUrl &baseUrl)
{
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
                     [this](const QString &message) { m_messages.append(message.toUtf8()); });
    QUrl url(baseUrl.toString() + u"/responses");
    url.setScheme(u"ws"_s);
    m_socket.open(url);
}

void ResponsesClient::send(const QJsonObject &request)
{
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact)));
}

void ResponsesClient::askAnew(const QJsonObject &request)
{
    forget();
    send(request);
}

QList<QJsonObject> ResponsesClient::events() const
{
    QList<QJsonObject> events;
    for (const QByteArray &message : m_messages)
        events.append(QJsonDocument::fromJson(message).object());
    return events;
}

QJsonObject ResponsesClient::last() const
{
    return m_messages.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(m_messages.last()).object();
}

bool ResponsesClient::isAnswered() const
{
    const QString type = last()[u"type"_s].toString();
    return type == u"response.completed" || type == u"response.failed" || type == u"response.incomplete" ||
           type == u"error";
}

QStringList ResponsesClient::types() const
{
    QStringList types;
    const auto all = events();
    for (const QJsonObject &event : all)
        types.append(event[u"type"_s].toString());
    return types;
}

QStringList ResponsesClient::texts(const QString &type, const QString &field) const
{
    QStringList texts;
    const auto all = events();
    for (const QJsonObject &event : all) {
        if (event[u"type"_s].toString() == type)
            texts.append(event[field].toString());
    }
    return texts;
}

} // namespace Lectern
