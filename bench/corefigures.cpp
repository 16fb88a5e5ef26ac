// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "corefigures.h"

#include "base/clock.h"
#include "conversation/conversation.h"
#include "conversation/markdown.h"
#include "protocol/event.h"
#include "viewmodel/codedocument.h"
#include "viewmodel/codehighlighter.h"
#include "viewmodel/codepieces.h"
#include "viewmodel/prosedocument.h"
#include "viewmodel/transcriptmodel.h"
#include "workload.h"

#include <QByteArrayList>
#include <QColor>
#include <QList>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickTextDocument>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Lectern::Bench {

namespace {

constexpr int kPiecesAFrame = 16; ///< a thousand a second, sixty frames
constexpr int kLines = 4000;

QList<Protocol::Event> parsed(const QByteArrayList &messages)
{
    QList<Protocol::Event> events;
    for (const QByteArray &message : messages) {
        if (const auto event = Protocol::parseEvent(message))
            events.append(*event);
    }
    return events;
}

/// A TextEdit of the page's width, in no window.
class Edit
{
public:
    Edit()
    {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nTextEdit { readOnly: true; textFormat: TextEdit.PlainText;"
                          " width: 720; wrapMode: TextEdit.Wrap }",
                          QUrl());
        m_item.reset(qobject_cast<QQuickItem *>(component.create()));
    }
    QQuickTextDocument *target() const
    {
        return m_item->property("textDocument").value<QQuickTextDocument *>();
    }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickItem> m_item;
};

class CoreFigures
{
public:
    CoreFigures(const QStringList &wanted, int rounds, quint32 seed)
        : m_wanted(wanted)
        , m_rounds(rounds)
        , m_answer(longAnswer(seed))
        , m_messages(eventsOf(m_answer))
        , m_events(parsed(m_messages))
    {
    }

    QList<Figure> all()
    {
        addStream();
        addBlocks();
        addRows();
        for (const QString &tag : codeTags())
            addHighlighting(tag);
        addDocuments();
        return m_figures;
    }

private:
    void add(const QString &name, const QString &unit, qint64 units, const std::function<void()> &work)
    {
        const auto isMeant = [&name](const QString &word) { return name.startsWith(word); };
        if (m_wanted.isEmpty() || std::ranges::any_of(m_wanted, isMeant))
            m_figures.append(measure(name, unit, units, m_rounds, work));
    }

    void addStream()
    {
        add(u"parse"_s, u"events"_s, m_messages.size(), [this] {
            for (const QByteArray &message : m_messages)
                m_seen += Protocol::parseEvent(message) ? 1 : 0;
        });
        add(u"apply"_s, u"events"_s, m_events.size(), [this] {
            Conversation conversation(m_clock);
            conversation.beginTurn({TurnId(1), {}, u"Go."_s, u"bench"_s});
            for (const Protocol::Event &event : m_events)
                conversation.apply(TurnId(1), event);
        });
    }

    void addBlocks()
    {
        add(u"blocks, by pieces"_s, u"pieces"_s, m_answer.pieces.size(), [this] {
            Markdown markdown;
            for (const QString &piece : m_answer.pieces)
                m_seen += markdown.append(piece);
        });
        add(u"blocks, at once"_s, u"kB"_s, m_answer.text.size() / 1000, [this] {
            Markdown markdown;
            m_seen += markdown.setText(m_answer.text);
        });
    }

    void addRows()
    {
        add(u"rows, by pieces"_s, u"events"_s, m_events.size(), [this] {
            Conversation conversation(m_clock);
            TranscriptModel model(conversation);
            conversation.beginTurn({TurnId(1), {}, u"Go."_s, u"bench"_s});
            int waiting = 0;
            for (const Protocol::Event &event : m_events) {
                conversation.apply(TurnId(1), event);
                if (++waiting % kPiecesAFrame == 0)
                    model.flush();
            }
            model.flush();
            m_seen += model.rowCount();
        });
    }

    void addHighlighting(const QString &tag)
    {
        const QStringList lines = codeIn(tag, kLines).split(u'\n');
        const auto highlighter = makeCodeHighlighter(tag, QColor(u"#f4f2ed"_s));
        if (!highlighter)
            return; // built without
        add(u"highlight, "_s + tag, u"lines"_s, lines.size(), [&] {
            CodeState state;
            for (const QString &line : lines) {
                CodeLook look;
                state = highlighter->read(line, state, &look);
                m_seen += look.formats.size();
            }
        });
    }

    void addDocuments()
    {
        Markdown markdown;
        markdown.setText(m_answer.text);
        QList<Prose> texts;
        for (const Block &block : markdown.blocks()) {
            if (!block.prose.isEmpty())
                texts.append(block.prose);
        }
        Edit edit;
        ProseDocument prose;
        prose.setTarget(edit.target());
        prose.start();
        add(u"prose rows to documents"_s, u"rows"_s, texts.size(), [&] {
            for (const Prose &text : texts)
                prose.setProse({text});
        });
        const QStringList words = texts.constFirst().constFirst().text.repeated(20).split(u' ');
        add(u"prose that grows"_s, u"words"_s, words.size(), [&] {
            Prose growing{Span{}};
            for (const QString &word : words) {
                growing[0].text += word + u' ';
                prose.setProse({growing});
            }
        });
        addCode();
    }

    void addCode()
    {
        const QStringList lines = codeIn(u"cpp"_s, 200).split(u'\n');
        add(u"code that grows"_s, u"lines"_s, lines.size(), [&] {
            Edit edit;
            CodePieces pieces;
            pieces.setLanguage(u"cpp"_s);
            pieces.setBackground(QColor(u"#f4f2ed"_s));
            pieces.setRowHeight(20);
            CodeDocument document;
            document.setPieces(&pieces);
            document.setTarget(edit.target());
            document.start();
            QString code;
            for (const QString &line : lines) {
                code += line + u'\n';
                pieces.setCode({code});
            }
        });
    }

    const QStringList m_wanted;
    const int m_rounds;
    const StreamedAnswer m_answer;
    const QByteArrayList m_messages;
    const QList<Protocol::Event> m_events;
    SystemClock m_clock;
    qint64 m_seen = 0; ///< so that nothing is left out as useless
    QList<Figure> m_figures;
};

} // namespace

QList<Figure> coreFigures(const QStringList &wanted, int rounds, quint32 seed)
{
    return CoreFigures(wanted, rounds, seed).all();
}

} // namespace Lectern::Bench
