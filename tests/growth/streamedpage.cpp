// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "streamedpage.h"

#include "support/events.h"
#include "viewmodel/iconprovider.h"

#include <QCoreApplication>
#include <QQmlComponent>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

StreamedPage::StreamedPage(QSize size)
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_engine.setNetworkAccessManagerFactory(&m_network);
    m_engine.addImageProvider(IconProvider::name(), new IconProvider);
    QQmlComponent component(&m_engine);
    component.setData("import Lectern.Conversation\nTranscriptView {}", QUrl());
    m_view.reset(qobject_cast<QQuickItem *>(
        component.createWithInitialProperties({{u"transcript"_s, QVariant::fromValue(&m_model)}})));
    if (!m_view)
        qFatal("%s", qPrintable(component.errorString()));
    m_view->setParentItem(m_window.contentItem());
    m_view->setSize(size);
    m_window.resize(size);
}

void StreamedPage::addEarlier(int turns, const QString &answer)
{
    QList<Turn> path;
    for (int i = 0; i < turns; ++i) {
        AnswerItem item;
        item.outputIndex = 0;
        item.item.body = Protocol::MessageItem{.role = u"assistant"_s};
        item.done = true;
        item.parts = {TextPart{.text = answer}};
        Turn turn;
        turn.id = TurnId(quint64(i) + 1);
        turn.parent = TurnId(quint64(i));
        turn.question = u"What was said at %1?"_s.arg(i);
        turn.state = TurnState::Completed;
        turn.items = {item};
        path.append(turn);
    }
    m_last = TurnId(quint64(turns));
    m_conversation.prependEarlier(path);
}

void StreamedPage::ask()
{
    m_last = TurnId(m_last.value() + 1);
    m_conversation.beginTurn({m_last, m_conversation.nextParent(), u"And then?"_s, u"model"_s});
    m_conversation.apply(m_last, event(created()));
    m_conversation.apply(m_last, event(itemAdded(0, messageItem(QString()))));
}

void StreamedPage::stream(const QString &text)
{
    m_conversation.apply(m_last, event(textDelta(0, text)));
}

void StreamedPage::showFrame()
{
    m_model.flush();
    m_renderer.polishItems();
    m_renderer.sync();
}

void StreamedPage::settle()
{
    for (int i = 0; i < 8; ++i) {
        QCoreApplication::processEvents();
        showFrame();
    }
}

qsizetype StreamedPage::items() const
{
    const auto *list = m_view->property("list").value<QQuickItem *>();
    return list->property("contentItem").value<QQuickItem *>()->childItems().size();
}

TranscriptScroll &StreamedPage::scroll() const
{
    return *m_view->property("scroll").value<TranscriptScroll *>();
}

} // namespace Lectern::Testing
