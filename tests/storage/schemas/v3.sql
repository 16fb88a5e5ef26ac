CREATE TABLE attachments (
        hash TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        size INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

CREATE TABLE conversations (
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
    ) STRICT;

CREATE TABLE drafts (
        conversation INTEGER PRIMARY KEY,
        text TEXT NOT NULL,
        caret INTEGER NOT NULL,
        attachments TEXT NOT NULL,
        model TEXT NOT NULL,
        effort TEXT NOT NULL,
        saved_at INTEGER
    ) STRICT;

CREATE TABLE indexed (upto INTEGER NOT NULL) STRICT;

CREATE TABLE items (
        turn INTEGER NOT NULL REFERENCES turns ON DELETE CASCADE,
        place INTEGER NOT NULL,
        done INTEGER NOT NULL,
        json TEXT NOT NULL,
        built TEXT,
        duration INTEGER,
        PRIMARY KEY (turn, place)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
        turn INTEGER PRIMARY KEY REFERENCES turns ON DELETE CASCADE,
        run TEXT NOT NULL,
        delivery TEXT NOT NULL,
        asked_at INTEGER,
        sent_at INTEGER
    ) STRICT;

CREATE TABLE ledger (
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
    ) STRICT;

CREATE TABLE messages (
        id INTEGER PRIMARY KEY,
        conversation INTEGER NOT NULL,
        turn INTEGER NOT NULL,
        role TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT;

CREATE TABLE positions (
        conversation INTEGER PRIMARY KEY REFERENCES conversations ON DELETE CASCADE,
        item TEXT NOT NULL,
        offset REAL NOT NULL
    ) STRICT;

CREATE TABLE queued (conversation INTEGER PRIMARY KEY REFERENCES conversations ON DELETE CASCADE, questions TEXT NOT NULL) STRICT;

CREATE TABLE runs (
        id TEXT PRIMARY KEY,
        started_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

CREATE TABLE tags (
        conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
        tag TEXT NOT NULL,
        PRIMARY KEY (conversation, tag)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE turn_attachments (
        turn INTEGER NOT NULL REFERENCES turns ON DELETE CASCADE,
        place INTEGER NOT NULL,
        hash TEXT NOT NULL REFERENCES attachments, about TEXT NOT NULL DEFAULT '{}',
        PRIMARY KEY (turn, place)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE turns (
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
    ) STRICT;

CREATE VIRTUAL TABLE grams USING fts5 (text, content = 'messages', content_rowid = 'id', tokenize = 'trigram');

CREATE VIRTUAL TABLE title_grams USING fts5 (title, content = 'conversations', content_rowid = 'id', tokenize = 'trigram');

CREATE VIRTUAL TABLE title_words USING fts5 (
        title, content = 'conversations', content_rowid = 'id', prefix = '2 3',
        tokenize = 'unicode61 remove_diacritics 2'
    );

CREATE VIRTUAL TABLE words USING fts5 (
        text, content = 'messages', content_rowid = 'id', prefix = '2 3',
        tokenize = 'unicode61 remove_diacritics 2'
    );

CREATE UNIQUE INDEX conversations_by_origin ON conversations (origin) WHERE origin <> '';

CREATE INDEX conversations_listed ON conversations (shelf, pinned DESC, changed_at DESC, id DESC);

CREATE INDEX conversations_owned ON conversations (shelf, owner, pinned DESC, changed_at DESC, id DESC);

CREATE INDEX journal_by_run ON journal (run);

CREATE INDEX tags_by_name ON tags (tag COLLATE NOCASE, conversation);

CREATE INDEX tags_by_tag ON tags (tag, conversation);

CREATE INDEX turn_attachments_by_hash ON turn_attachments (hash);

CREATE INDEX turns_by_conversation ON turns (conversation, depth, id);

CREATE INDEX turns_by_model ON turns (model, id);

CREATE INDEX turns_by_parent ON turns (parent, conversation, id);

CREATE INDEX turns_by_time ON turns (asked_at, id);

CREATE TRIGGER conversation_gone AFTER DELETE ON conversations BEGIN
        DELETE FROM drafts WHERE conversation = old.id;
    END;

CREATE TRIGGER message_added AFTER INSERT ON messages
        WHEN new.id <= (SELECT upto FROM indexed) BEGIN
        INSERT INTO words (rowid, text) VALUES (new.id, new.text);
        INSERT INTO grams (rowid, text) VALUES (new.id, new.text);
    END;

CREATE TRIGGER message_changed AFTER UPDATE OF text ON messages
        WHEN old.id <= (SELECT upto FROM indexed) BEGIN
        INSERT INTO words (words, rowid, text) VALUES ('delete', old.id, old.text);
        INSERT INTO grams (grams, rowid, text) VALUES ('delete', old.id, old.text);
        INSERT INTO words (rowid, text) VALUES (new.id, new.text);
        INSERT INTO grams (rowid, text) VALUES (new.id, new.text);
    END;

CREATE TRIGGER message_removed AFTER DELETE ON messages
        WHEN old.id <= (SELECT upto FROM indexed) BEGIN
        INSERT INTO words (words, rowid, text) VALUES ('delete', old.id, old.text);
        INSERT INTO grams (grams, rowid, text) VALUES ('delete', old.id, old.text);
    END;

CREATE TRIGGER title_added AFTER INSERT ON conversations BEGIN
        INSERT INTO title_words (rowid, title) VALUES (new.id, new.title);
        INSERT INTO title_grams (rowid, title) VALUES (new.id, new.title);
    END;

CREATE TRIGGER title_changed AFTER UPDATE OF title ON conversations WHEN new.title <> old.title BEGIN
        INSERT INTO title_words (title_words, rowid, title) VALUES ('delete', old.id, old.title);
        INSERT INTO title_grams (title_grams, rowid, title) VALUES ('delete', old.id, old.title);
        INSERT INTO title_words (rowid, title) VALUES (new.id, new.title);
        INSERT INTO title_grams (rowid, title) VALUES (new.id, new.title);
    END;

CREATE TRIGGER title_removed AFTER DELETE ON conversations BEGIN
        INSERT INTO title_words (title_words, rowid, title) VALUES ('delete', old.id, old.title);
        INSERT INTO title_grams (title_grams, rowid, title) VALUES ('delete', old.id, old.title);
    END;

CREATE TRIGGER turn_gone AFTER DELETE ON turns BEGIN
        DELETE FROM messages WHERE id IN (old.id * 2, old.id * 2 + 1);
    END;

INSERT INTO attachments (hash, name, media_type, size) VALUES ('277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9', 'a.txt', 'text/plain', 5);

INSERT INTO conversations (id, key, owner, title, titled_by_hand, model, effort, created_at, changed_at, pinned, archived, unread, deleted_at, leaf, origin) VALUES (1001, '00000000-0000-4000-8000-000000000001', '', 'A conversation; "quoted"', 0, '', '', 1793534401000, 1793534403000, 0, 0, 0, NULL, 2002, 'elsewhere:1');

INSERT INTO drafts (conversation, text, caret, attachments, model, effort, saved_at) VALUES (0, 'half a thought', 0, '[{"hash":"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9","kind":"text","mediaType":"text/plain","name":"a.txt","size":5}]', '', '', 1793534403000);

INSERT INTO indexed (upto) VALUES (9223372036854775807);

INSERT INTO messages (id, conversation, turn, role, text) VALUES (4002, 1001, 2001, 'question', 'Wo ist der Äther?');

INSERT INTO messages (id, conversation, turn, role, text) VALUES (4003, 1001, 2001, 'answer', 'Nowhere, it''s ''gone''.');

INSERT INTO messages (id, conversation, turn, role, text) VALUES (4004, 1001, 2002, 'question', 'Why?');

INSERT INTO queued (conversation, questions) VALUES (1001, '[{"attachments":[{"hash":"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9","kind":"text","mediaType":"text/plain","name":"a.txt","size":5}],"text":"And then?"}]');

INSERT INTO turns (id, conversation, parent, chosen, depth, model, effort, asked_at, state, delivery, response_id, error, error_detail, server_message, retry_after, resets_at, incomplete_reason, duration, usage, resumes, oddities, detour, output_base) VALUES (2001, 1001, NULL, 2002, 0, '', '', 1793534402000, 'completed', 'answered', '', NULL, NULL, NULL, NULL, NULL, '', NULL, '{"cached":2,"input":1,"output":3,"reasoning":4,"total":10}', NULL, NULL, 0, 0);

INSERT INTO turns (id, conversation, parent, chosen, depth, model, effort, asked_at, state, delivery, response_id, error, error_detail, server_message, retry_after, resets_at, incomplete_reason, duration, usage, resumes, oddities, detour, output_base) VALUES (2002, 1001, 2001, NULL, 1, '', '', 1793534403000, 'failed', 'answered', '', 'timeout', 'detail', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, 0, 0);

INSERT INTO items (turn, place, done, json, built, duration) VALUES (2001, 0, 1, '{"content":"Nowhere, it''s ''gone''.","role":"assistant","type":"message"}', NULL, 5);

INSERT INTO ledger (turn, requests, bytes_up, bytes_down, bytes_saved, input_tokens, cached_tokens, output_tokens, reasoning_tokens, total_tokens) VALUES (2001, 2, 0, 0, 0, 0, 0, 0, 0, 0);

INSERT INTO positions (conversation, item, offset) VALUES (1001, 'turn', 0.5);

INSERT INTO tags (conversation, tag) VALUES (1001, 'tag');

INSERT INTO turn_attachments (turn, place, hash, about) VALUES (2002, 0, '277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9', '{"hash":"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9","kind":"text","mediaType":"text/plain","name":"a.txt","size":5}');

