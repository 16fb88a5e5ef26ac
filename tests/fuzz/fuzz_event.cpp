// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// Everything that reads a server's bytes: no input may crash, hang or break what the headers promise.
#include "protocol/catalogue.h"
#include "protocol/event.h"

#include <cstdlib>

using namespace Lectern;
using namespace Lectern::Protocol;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

void checkError(const ApiError &error)
{
    const Error result = classify(error);
    require(!result.serverMessage ||
            (!result.serverMessage->isEmpty() && result.serverMessage->size() <= 500));
    require(!result.retryAfter || result.retryAfter->count() >= 0);
}

void checkEvent(const Event &event)
{
    if (const auto *item = std::get_if<OutputItemDone>(&event)) {
        require(item->outputIndex >= -1);
        require(parseItem(item->item.json) == item->item);
    }
    if (const auto *delta = std::get_if<OutputTextDelta>(&event))
        require(delta->at.item.outputIndex >= -1 && delta->at.partIndex >= 0);
    if (const auto *error = std::get_if<ErrorEvent>(&event))
        checkError(error->error);
    if (const auto *failed = std::get_if<ResponseFailed>(&event); failed && failed->response.error)
        checkError(*failed->response.error);
    if (const auto *unknown = std::get_if<UnknownEvent>(&event))
        require(!unknown->type.isEmpty() && !isTerminal(event));
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<Event> event = parseEvent(bytes);
    if (event) {
        checkEvent(*event);
        require(*parseEvent(bytes) == *event);
    } else {
        require(event.error().kind == ErrorKind::Protocol && !event.error().detail.isEmpty());
    }
    checkError(parseHttpError(400 + static_cast<int>(size % 200), bytes));
    if (const Result<QList<Model>> models = parseCatalogue(bytes)) {
        for (const Model &model : *models)
            require(!model.slug.isEmpty() && !model.displayName.isEmpty());
        static_cast<void>(defaultModel(*models));
    }
    return 0;
}
