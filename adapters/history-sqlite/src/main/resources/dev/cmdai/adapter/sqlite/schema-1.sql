-- Version 1. "seq" is spelled out, because an implicit rowid may change in a VACUUM and the
-- full-text tables point at it; it is never reused, so that nothing stale can point at a new entry.
-- "IS NULL OR": the integrity check of SQLite before 3.41 takes an unknown result for a failed one.
CREATE TABLE command_history (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    command TEXT NOT NULL,
    user_input TEXT,
    explanation TEXT NOT NULL,
    shell_type TEXT NOT NULL,
    working_directory TEXT NOT NULL,
    timestamp TEXT NOT NULL,
    execution_metadata TEXT
        CHECK (execution_metadata IS NULL OR json_valid(execution_metadata)),
    safety_metadata TEXT
        CHECK (safety_metadata IS NULL OR json_valid(safety_metadata)),
    tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
    favorite INTEGER NOT NULL DEFAULT 0,
    embedding_vector BLOB,
    backend_used TEXT AS (execution_metadata ->> 'backend_used') VIRTUAL,
    exit_code INTEGER AS (execution_metadata ->> 'exit_code') VIRTUAL,
    risk_level TEXT AS (safety_metadata ->> 'risk_level') VIRTUAL,
    pieces TEXT AS (command || char(10) || coalesce(user_input, '')) VIRTUAL
) STRICT;

CREATE INDEX command_history_time ON command_history (timestamp);
CREATE INDEX command_history_place ON command_history (working_directory, timestamp);
CREATE INDEX command_history_marked ON command_history (timestamp)
    WHERE favorite <> 0 OR tags <> '[]';

-- Words, and three-letter pieces for what stands inside a word.
CREATE VIRTUAL TABLE command_history_fts USING fts5 (
    command, user_input, explanation, tags,
    content = 'command_history', content_rowid = 'seq',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
CREATE VIRTUAL TABLE command_history_pieces USING fts5 (
    pieces,
    content = 'command_history', content_rowid = 'seq',
    tokenize = 'trigram', detail = 'none');

CREATE TRIGGER command_history_added AFTER INSERT ON command_history BEGIN
    INSERT INTO command_history_fts (rowid, command, user_input, explanation, tags)
    VALUES (new.seq, new.command, new.user_input, new.explanation, new.tags);
    INSERT INTO command_history_pieces (rowid, pieces) VALUES (new.seq, new.pieces);
END;

CREATE TRIGGER command_history_removed AFTER DELETE ON command_history BEGIN
    INSERT INTO command_history_fts
        (command_history_fts, rowid, command, user_input, explanation, tags)
    VALUES ('delete', old.seq, old.command, old.user_input, old.explanation, old.tags);
    INSERT INTO command_history_pieces (command_history_pieces, rowid, pieces)
    VALUES ('delete', old.seq, old.pieces);
END;

CREATE TRIGGER command_history_changed
AFTER UPDATE OF seq, command, user_input, explanation, tags ON command_history BEGIN
    INSERT INTO command_history_fts
        (command_history_fts, rowid, command, user_input, explanation, tags)
    VALUES ('delete', old.seq, old.command, old.user_input, old.explanation, old.tags);
    INSERT INTO command_history_pieces (command_history_pieces, rowid, pieces)
    VALUES ('delete', old.seq, old.pieces);
    INSERT INTO command_history_fts (rowid, command, user_input, explanation, tags)
    VALUES (new.seq, new.command, new.user_input, new.explanation, new.tags);
    INSERT INTO command_history_pieces (rowid, pieces) VALUES (new.seq, new.pieces);
END;

CREATE TABLE backend_metrics (
    backend_name TEXT PRIMARY KEY,
    avg_response_time_ms INTEGER,
    success_rate REAL,
    availability REAL,
    last_health_check TEXT,
    metrics_json TEXT CHECK (metrics_json IS NULL OR json_valid(metrics_json))
) STRICT;

CREATE TABLE configuration (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    last_updated TEXT NOT NULL
) STRICT;

CREATE TABLE embedding_cache (
    content_hash TEXT PRIMARY KEY,
    embedding_vector BLOB NOT NULL,
    created_at TEXT NOT NULL,
    access_count INTEGER NOT NULL DEFAULT 0,
    last_accessed TEXT NOT NULL
) STRICT;
