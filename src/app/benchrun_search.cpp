// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/benchconversations.h"
#include "app/benchrun.h"
#include "viewmodel/appviewmodel.h"
#include "viewmodel/historyimport.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int kBeforeSearching = 1500;
constexpr int kBetweenQueries = 30;
constexpr int kRounds = 3;

/// As an input method types it, in place of what is there.
void type(QQuickItem &field, const QString &text)
{
    QMetaObject::invokeMethod(&field, "selectAll");
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&field, &event);
}

} // namespace

/// As a person imports them.
void BenchRun::search()
{
    const auto opener = [](QIODevice &device, const QDateTime &now) {
        return std::make_unique<BenchConversations>(device, now);
    };
    m_log.mark(u"begin"_s);
    m_since.start();
    m_import = std::make_unique<HistoryImport>(m_app.store(), m_clock, opener);
    connect(m_import.get(), &HistoryImport::fileRead, this, [this](const ImportedFile &file) {
        m_messages = file.report.conversations;
        if (file.error)
            fail(file.error->detail);
    });
    connect(m_import.get(), &HistoryImport::finished, this, [this] { awaitList(); });
    m_import->start({m_order.dir + u"/w5.jsonl"_s}, {});
}

/// All can be found now; the list is read once more, and shown.
void BenchRun::awaitList()
{
    if (m_app.history()->list()->count() == 0) {
        connect(m_app.history()->list(), &HistoryModel::countChanged, this, &BenchRun::awaitList,
                Qt::SingleShotConnection);
        return;
    }
    whenShown([this] {
        m_log.mark(u"loaded"_s,
                   {{u"ready"_s, double(m_since.nsecsElapsed()) / 1e6}, {u"conversations"_s, m_messages}});
        after(kBeforeSearching, [this] { openSearch(); });
    });
}

void BenchRun::openSearch()
{
    const QJsonObject manifest = QJsonDocument::fromJson(read(u"manifest.json"_s)).object();
    const QJsonValue queries = manifest.value("workloads"_L1)["w5"_L1]["queries"_L1];
    for (const QJsonValue &query : queries.toArray())
        m_queries.append(query["text"_L1].toString());
    QMetaObject::invokeMethod(m_window.findChild<QObject *>(u"popups"_s), "openSearch");
    connect(m_app.search(), &SearchViewModel::stateChanged, this, &BenchRun::takeFound);
    whenShown([this] { query(); });
}

void BenchRun::query()
{
    if (m_queried.size() == m_queries.size() * kRounds) {
        m_log.mark(u"result"_s, {{u"p50"_s, percentile(m_queried, 0.5)},
                                 {u"p95"_s, percentile(m_queried, 0.95)},
                                 {u"p99"_s, percentile(m_queried, 0.99)},
                                 {u"totals"_s, m_totals}});
        return;
    }
    m_isQuerying = true;
    m_since.start();
    type(*m_window.activeFocusItem(), m_queries.at(m_queried.size() % m_queries.size()));
}

/// All that was found and the number of conversations are to be shown with the next frame.
void BenchRun::takeFound()
{
    const SearchViewModel &search = *m_app.search();
    if (!m_isQuerying || search.isBlank() || search.isPending() || search.isCounting())
        return;
    m_isQuerying = false;
    whenShown([this] {
        m_queried.append(double(m_since.nsecsElapsed()) / 1e6);
        if (m_totals.size() < m_queries.size())
            m_totals.append(m_app.search()->conversations().value_or(-1));
        type(*m_window.activeFocusItem(), {});
        after(kBetweenQueries, [this] { query(); });
    });
}

} // namespace Lectern
