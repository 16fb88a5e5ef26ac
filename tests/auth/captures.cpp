// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "captures.h"

#include "support/fixtures.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

std::optional<QJsonValue> dataOf(const QString &name)
{
    const QString fixtures = fixturesDir();
    QFile file(QDir(fixtures).filePath(u"../docs/captures/"_s + name));
    if (fixtures.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value("data"_L1);
}

QHash<QString, QString> fieldsOf(const QJsonObject &object)
{
    QHash<QString, QString> fields;
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.insert(it.key(), it.value().toString());
    return fields;
}

/// Written as a form, as JSON, or as JSON in a text.
QHash<QString, QString> fieldsOf(const QJsonObject &entry, const QByteArray &type)
{
    if (entry.contains("form"_L1))
        return fieldsOf(entry.value("form"_L1).toObject());
    const QJsonValue body = entry.value("body"_L1);
    if (body.isObject())
        return fieldsOf(body.toObject());
    if (type == "application/json")
        return fieldsOf(QJsonDocument::fromJson(body.toString().toUtf8()).object());
    QHash<QString, QString> fields;
    const QUrlQuery query(body.toString());
    for (const auto &[field, value] : query.queryItems(QUrl::FullyDecoded))
        fields.insert(field, value);
    return fields;
}

CapturedRequest requestFrom(const QJsonObject &entry)
{
    const QStringList line = entry.value("request"_L1).toString().split(u' ');
    CapturedRequest request{line.constFirst().toLatin1(), QUrl(line.constLast()).path(), {}, {}};
    for (const QJsonValue &header : entry.value("headers"_L1).toArray()) {
        if (header.toString().startsWith("content-type: "_L1))
            request.contentType = header.toString().mid(14).toLatin1();
    }
    request.fields = fieldsOf(entry, request.contentType);
    return request;
}

/// The captured request that `seen` should equal; null when none was captured.
const CapturedRequest *twinOf(const IdentityProvider::Seen &seen, const QList<CapturedRequest> &captured)
{
    for (const CapturedRequest &request : captured) {
        if (request.path == seen.request.path && request.method == seen.request.method &&
            request.fields.value(u"grant_type"_s) == seen.request.field(u"grant_type"_s))
            return &request;
    }
    return nullptr;
}

} // namespace

QStringList CapturedRequest::fieldNames() const
{
    QStringList names = fields.keys();
    names.sort();
    return names;
}

std::optional<QList<CapturedRequest>> capturedRequests(const QString &name)
{
    const std::optional<QJsonValue> data = dataOf(name);
    if (!data)
        return {};
    const QJsonArray entries =
        data->isArray() ? data->toArray() : data->toObject().value("token_requests"_L1).toArray();
    QList<CapturedRequest> requests;
    for (const QJsonValue &entry : entries)
        requests.append(requestFrom(entry.toObject()));
    return requests;
}

void compare(const IdentityProvider::Seen &seen, const QList<CapturedRequest> &captured)
{
    const CapturedRequest *twin = twinOf(seen, captured);
    QVERIFY2(twin, qPrintable(seen.request.path));
    QCOMPARE(seen.request.fieldNames(), twin->fieldNames());
    QCOMPARE(seen.request.headers.value("content-type"), twin->contentType);
}

std::optional<QStringList> capturedLinkParameters()
{
    const std::optional<QJsonValue> data = dataOf(u"oauth-browser-login.json"_s);
    if (!data)
        return {};
    QStringList names = data->toObject().value("authorize_url_params"_L1).toObject().keys();
    names.sort();
    return names;
}

} // namespace Lectern::Testing
