// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

#include <type_traits>
#include <utility>

namespace Lectern {

/// A future of the history. A plain QFuture calls what follows it at once when it is done already, before
/// answers that came earlier and still wait for the event loop; this one never does.
template <typename Value> class Reply : public QFuture<Value>
{
public:
    Reply() = default;
    Reply(const QFuture<Value> &future)
        : QFuture<Value>(future)
    {
    }

    /// Calls `function` through the event loop of the application's thread, where `context` must live: in the
    /// order of the answers, after the caller has returned, and not when `context` is gone by then or this
    /// was cancelled. Keep what it gives as long as this may be cancelled.
    template <typename Function> QFuture<void> then(QObject *context, Function function)
    {
        return QFuture<Value>::then([context = QPointer<QObject>(context),
                                     function = std::move(function)](const Value &value) mutable {
            const auto call = [context, function = std::move(function), value] {
                if (context)
                    function(value);
            };
            QMetaObject::invokeMethod(QCoreApplication::instance(), call, Qt::QueuedConnection);
        });
    }

    /// Calls `function` on whatever thread this is done.
    template <typename Function> Reply<std::invoke_result_t<Function, const Value &>> then(Function function)
    {
        return QFuture<Value>::then(std::move(function));
    }
};

} // namespace Lectern
