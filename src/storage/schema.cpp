// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/schema.h"

#include "storage/database.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr std::array kConversations = {
    // 'gone' is what is being added or erased, piece by piece: nobody sees it
    R"(CREATE TABLE conversations (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        owner TEXT NOT NULL,
        title TEXT NOT NULL,
        titled_by_hand INTEGER NOT NULL,
        model TEXT NOT NULL,
        effort TEXT NOT NULL,
        created_at INTEGER,
        changed_at INTEGER NOT NULL,
        pinned INTEGER NOT NULL,
        archived INTEGER NOT NULL,
        unread INTEGER NOT NULL,
        deleted_at INTEGER,
        leaf INTEGER,
        origin TEXT NOT NULL,
        shelf TEXT NOT NULL GENERATED ALWAYS AS (CASE
            WHEN deleted_at = 0 THEN 'gone' WHEN deleted_at IS NOT NULL THEN 'trash'
            WHEN archived THEN 'archive' ELSE 'open' END) VIRTUAL
    ) STRICT)",
    "CREATE UNIQUE INDEX conversations_by_origin ON conversations (origin) WHERE origin <> ''",
    "CREATE INDEX conversations_listed ON conversations (shelf, pinned DESC, changed_at DESC, id DESC)",
    "CREATE INDEX conversations_owned ON conversations (shelf, owner, pinned DESC, changed_at DESC, id DESC)",
    R"(CREATE TABLE tags (
        conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
        tag TEXT NOT NULL,
        PRIMARY KEY (conversation, tag)
    ) STRICT, WITHOUT ROWID)",
    "CREATE INDEX tags_by_tag ON tags (tag, conversation)",
    "CREATE INDEX tags_by_name ON tags (tag COLLATE NOCASE, conversation)",
    R"(CREATE TABLE positions (
        conversation INTEGER PRIMARY KEY REFERENCES conversations ON DELETE CASCADE,
        item TEXT NOT NULL,
        offset REAL NOT NULL
    ) STRICT)",
    R"(CREATE TABLE drafts (
        conversation INTEGER PRIMARY KEY,
        text TEXT NOT NULL,
        caret INTEGER NOT NULL,
        attachments TEXT NOT NULL,
        model TEXT NOT NULL,
        effort TEXT NOT NULL,
        saved_at INTEGER
    ) STRICT)", // 0 is the conversation that is to begin, so there is no reference
    R"(CREATE TRIGGER conversation_gone AFTER DELETE ON conversations BEGIN
        DELETE FROM drafts WHERE conversation = old.id;
    END)",
};

constexpr std::array kTurns = {
    R"(CREATE TABLE turns (
        id INTEGER PRIMARY KEY,
        conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
        parent INTEGER REFERENCES turns ON DELETE SET NULL,
        chosen INTEGER,
        depth INTEGER NOT NULL,
        model TEXT NOT NULL,
        effort TEXT NOT NULL,
        asked_at INTEGER,
        state TEXT NOT NULL,
        delivery TEXT NOT NULL,
        response_id TEXT NOT NULL,
        error TEXT,
        error_detail TEXT,
        server_message TEXT,
        retry_after INTEGER,
        resets_at INTEGER,
        incomplete_reason TEXT NOT NULL,
        duration INTEGER,
        usage TEXT,
        resumes TEXT,
        oddities TEXT,
        detour INTEGER NOT NULL,
        output_base INTEGER NOT NULL
    ) STRICT)",
    "CREATE INDEX turns_by_parent ON turns (parent, conversation, id)",
    "CREATE INDEX turns_by_conversation ON turns (conversation, depth, id)",
    "CREATE INDEX turns_by_model ON turns (model, id)",
    "CREATE INDEX turns_by_time ON turns (asked_at, id)",
    R"(CREATE TABLE items (
        turn INTEGER NOT NULL REFERENCES turns ON DELETE CASCADE,
        place INTEGER NOT NULL,
        done INTEGER NOT NULL,
        json TEXT NOT NULL,
        built TEXT,
        duration INTEGER,
        PRIMARY KEY (turn, place)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE ledger (
        turn INTEGER PRIMARY KEY REFERENCES turns ON DELETE CASCADE,
        requests INTEGER NOT NULL,
        bytes_up INTEGER NOT NULL,
        bytes_down INTEGER NOT NULL,
        bytes_saved INTEGER NOT NULL,
        input_tokens INTEGER NOT NULL,
        cached_tokens INTEGER NOT NULL,
        output_tokens INTEGER NOT NULL,
        reasoning_tokens INTEGER NOT NULL,
        total_tokens INTEGER NOT NULL
    ) STRICT)",
    R"(CREATE TABLE messages (
        id INTEGER PRIMARY KEY,
        conversation INTEGER NOT NULL,
        turn INTEGER NOT NULL,
        role TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT)",
    // the id says whose it is, so that no index for a reference is needed
    R"(CREATE TRIGGER turn_gone AFTER DELETE ON turns BEGIN
        DELETE FROM messages WHERE id IN (old.id * 2, old.id * 2 + 1);
    END)",
};

constexpr std::array kRest = {
    R"(CREATE TABLE runs (
        id TEXT PRIMARY KEY,
        started_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE journal (
        turn INTEGER PRIMARY KEY REFERENCES turns ON DELETE CASCADE,
        run TEXT NOT NULL,
        delivery TEXT NOT NULL,
        asked_at INTEGER,
        sent_at INTEGER
    ) STRICT)",
    "CREATE INDEX journal_by_run ON journal (run)",
    R"(CREATE TABLE attachments (
        hash TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        size INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE turn_attachments (
        turn INTEGER NOT NULL REFERENCES turns ON DELETE CASCADE,
        place INTEGER NOT NULL,
        hash TEXT NOT NULL REFERENCES attachments,
        PRIMARY KEY (turn, place)
    ) STRICT, WITHOUT ROWID)",
    "CREATE INDEX turn_attachments_by_hash ON turn_attachments (hash)",
    "CREATE TABLE indexed (upto INTEGER NOT NULL) STRICT",
    "INSERT INTO indexed VALUES (9223372036854775807)",
};

/// While the index is made anew, texts that are not in it yet must not be taken out of it.
constexpr std::array kIndexOfWords = {
    R"(CREATE VIRTUAL TABLE words USING fts5 (
        text, content = 'messages', content_rowid = 'id', prefix = '2 3',
        tokenize = 'unicode61 remove_diacritics 2'
    ))",
    "CREATE VIRTUAL TABLE grams USING fts5 (text, content = 'messages', content_rowid = 'id', tokenize = "
    "'trigram')",
    R"(CREATE TRIGGER message_added AFTER INSERT ON messages
        WHEN new.id <= (SELECT upto FROM indexed) BEGIN
        INSERT INTO words (rowid, text) VALUES (new.id, new.text);
        INSERT INTO grams (rowid, text) VALUES (new.id, new.text);
    END)",
    R"(CREATE TRIGGER message_removed AFTER DELETE ON messages
        WHEN old.id <= (SELECT upto FROM indexed) BEGIN
        INSERT INTO words (words, rowid, text) VALUES ('delete', old.id, old.text);
        INSERT INTO grams (grams, rowid, text) VALUES ('delete', old.id, old.text);
    END)",
    R"(CREATE TRIGGER message_changed AFTER UPDATE OF text ON messages
        WHEN old.id <= (SELECT upto FROM indexed) BEGIN
        INSERT INTO words (words, rowid, text) VALUES ('delete', old.id, old.text);
        INSERT INTO grams (grams, rowid, text) VALUES ('delete', old.id, old.text);
        INSERT INTO words (rowid, text) VALUES (new.id, new.text);
        INSERT INTO grams (rowid, text) VALUES (new.id, new.text);
    END)",
};

/// Titles are few and short: their indexes are made in one piece.
constexpr std::array kIndexOfTitles = {
    R"(CREATE VIRTUAL TABLE title_words USING fts5 (
        title, content = 'conversations', content_rowid = 'id', prefix = '2 3',
        tokenize = 'unicode61 remove_diacritics 2'
    ))",
    "CREATE VIRTUAL TABLE title_grams USING fts5 (title, content = 'conversations', content_rowid = 'id', "
    "tokenize = 'trigram')",
    R"(CREATE TRIGGER title_added AFTER INSERT ON conversations BEGIN
        INSERT INTO title_words (rowid, title) VALUES (new.id, new.title);
        INSERT INTO title_grams (rowid, title) VALUES (new.id, new.title);
    END)",
    R"(CREATE TRIGGER title_removed AFTER DELETE ON conversations BEGIN
        INSERT INTO title_words (title_words, rowid, title) VALUES ('delete', old.id, old.title);
        INSERT INTO title_grams (title_grams, rowid, title) VALUES ('delete', old.id, old.title);
    END)",
    R"(CREATE TRIGGER title_changed AFTER UPDATE OF title ON conversations WHEN new.title <> old.title BEGIN
        INSERT INTO title_words (title_words, rowid, title) VALUES ('delete', old.id, old.title);
        INSERT INTO title_grams (title_grams, rowid, title) VALUES ('delete', old.id, old.title);
        INSERT INTO title_words (rowid, title) VALUES (new.id, new.title);
        INSERT INTO title_grams (rowid, title) VALUES (new.id, new.title);
    END)",
    "INSERT INTO title_words (title_words) VALUES ('rebuild')",
    "INSERT INTO title_grams (title_grams) VALUES ('rebuild')",
};

template <typename Statements> void runAll(Database &database, const Statements &statements)
{
    for (const char *sql : statements)
        database.run(QString::fromLatin1(sql));
}

} // namespace

void makeTables(Database &database)
{
    runAll(database, kConversations);
    runAll(database, kTurns);
    runAll(database, kRest);
}

void makeIndexOfWords(Database &database)
{
    runAll(database, kIndexOfWords);
    runAll(database, kIndexOfTitles);
}

void dropIndexOfWords(Database &database)
{
    for (const QString &name : {u"message_added"_s, u"message_removed"_s, u"message_changed"_s,
                                u"title_added"_s, u"title_removed"_s, u"title_changed"_s})
        database.run(u"DROP TRIGGER IF EXISTS "_s + name);
    for (const QString &name : {u"words"_s, u"grams"_s, u"title_words"_s, u"title_grams"_s})
        database.run(u"DROP TABLE IF EXISTS "_s + name);
}

} // namespace Lectern
