// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/offlinenetwork.h"
#include "conversation/conversation.h"
#include "support/fakeclock.h"
#include "viewmodel/transcriptmodel.h"
#include "viewmodel/transcriptscroll.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickRenderControl>
#include <QQuickWindow>
#include <QSize>
#include <QString>

#include <memory>

namespace Lectern::Testing {

/// The page of a conversation with an answer that comes, in a window that nobody sees: all the way from the
/// events of the server to the rows that are laid out.
class StreamedPage
{
public:
    explicit StreamedPage(QSize size);

    /// So many turns that have been answered, with that answer, come before all.
    void addEarlier(int turns, const QString &answer);
    /// A question is asked; its answer is still to come.
    void ask();
    /// A piece of that answer, not shown yet.
    void stream(const QString &text);
    /// As before the next frame: rows, layout, and what the renderer is told. Nothing is painted.
    void showFrame();
    /// Frames until nothing moves any more.
    void settle();

    int rows() const { return m_model.rowCount(); }
    /// The items of the list that stand for rows, those that wait for their next use among them.
    qsizetype items() const;
    TranscriptScroll &scroll() const;

private:
    FakeClock m_clock;
    Conversation m_conversation{m_clock};
    TranscriptModel m_model{m_conversation};
    OfflineNetworkFactory m_network; ///< the engine does not own it
    QQmlEngine m_engine;
    QQuickRenderControl m_renderer;
    QQuickWindow m_window{&m_renderer};
    std::unique_ptr<QQuickItem> m_view;
    TurnId m_last;
};

} // namespace Lectern::Testing
