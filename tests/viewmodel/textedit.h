// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickTextDocument>
#include <QTextDocument>

#include <memory>

namespace Lectern::Testing {

/// A real TextEdit, as the page makes them.
class TextEdit
{
public:
    TextEdit()
    {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\n"
                          "TextEdit { readOnly: true; textFormat: TextEdit.PlainText; width: 400 }",
                          QUrl());
        m_item.reset(qobject_cast<QQuickItem *>(component.create()));
    }

    QQuickTextDocument *target() const
    {
        return m_item->property("textDocument").value<QQuickTextDocument *>();
    }
    QTextDocument *document() const { return target()->textDocument(); }
    void select(int start, int end)
    {
        QMetaObject::invokeMethod(m_item.get(), "select", Q_ARG(int, start), Q_ARG(int, end));
    }
    QString selectedText() const { return m_item->property("selectedText").toString(); }
    int selectionStart() const { return m_item->property("selectionStart").toInt(); }
    int selectionEnd() const { return m_item->property("selectionEnd").toInt(); }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickItem> m_item;
};

} // namespace Lectern::Testing
