// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/builtinscript.h"

#include "demo/cannedtexts.h"
#include "demo/responsewriter.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

struct Prompt
{
    QString text;
    int attachments = 0;
};

/// The last user message; of its texts the last one, since what is attached comes before what is asked.
Prompt lastPrompt(const QJsonArray &input)
{
    for (qsizetype i = input.size() - 1; i >= 0; --i) {
        const QJsonObject item = input.at(i).toObject();
        if (item[u"role"_s].toString() != u"user")
            continue;
        const QJsonValue content = item[u"content"_s];
        Prompt prompt{content.toString()};
        const QJsonArray parts = content.toArray();
        for (const QJsonValue part : parts) {
            if (part[u"type"_s].toString() == u"input_text")
                prompt.text = part[u"text"_s].toString();
            else
                ++prompt.attachments;
        }
        return prompt;
    }
    return {};
}

} // namespace

BuiltInScript::BuiltInScript()
    : m_ids(QRandomGenerator::system()->generate64())
{
}

DemoResponse BuiltInScript::respond(const QJsonObject &request, qint64 earlierTokens)
{
    ResponseWriter writer(request, earlierTokens, QDateTime::currentSecsSinceEpoch(), m_ids);
    if (request[u"generate"_s] == QJsonValue(false)) // a client warms up, protocol C.3
        return writer.write({});
    const Prompt prompt = lastPrompt(request[u"input"_s].toArray());
    return writer.write(cannedAnswer(prompt.text, prompt.attachments));
}

} // namespace Lectern::Demo
