"""The tables of case dossiers: cases, their documents, the words of the pages, readers' marks."""

from __future__ import annotations

from sqlite_utils import Database

from app.store.append_only import REFUSE, make_append_only

_CASES = (
    """CREATE TABLE cases (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        kind INTEGER NOT NULL,
        matter TEXT NOT NULL,
        petitioner TEXT NOT NULL,
        petitioner_address TEXT NOT NULL,
        group_size INTEGER NOT NULL CHECK (group_size >= 0),
        representative TEXT NOT NULL,
        mandate TEXT NOT NULL,
        agencies TEXT NOT NULL,
        summary TEXT NOT NULL,
        asks TEXT NOT NULL,
        proposal TEXT NOT NULL,
        confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
        events TEXT NOT NULL,
        decisions TEXT NOT NULL)""",
    """CREATE TABLE session_cases (
        session TEXT NOT NULL REFERENCES sessions(id),
        case_id TEXT NOT NULL REFERENCES cases(id),
        position INTEGER NOT NULL,
        PRIMARY KEY (session, case_id)) WITHOUT ROWID""",
)
_DOCUMENTS = (
    """CREATE TABLE case_documents (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        case_id TEXT NOT NULL REFERENCES cases(id),
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        position INTEGER NOT NULL,
        view TEXT NOT NULL,
        pages INTEGER NOT NULL,
        seconds REAL NOT NULL,
        message TEXT NOT NULL,
        required TEXT NOT NULL,
        restricted INTEGER NOT NULL CHECK (restricted IN (0, 1)),
        late INTEGER NOT NULL CHECK (late IN (0, 1)),
        seen INTEGER NOT NULL CHECK (seen IN (0, 1)),
        withdrawn TEXT NOT NULL,
        added_at TEXT NOT NULL,
        labels TEXT NOT NULL)""",
    "CREATE INDEX case_documents_of_case ON case_documents(case_id, position)",
    """CREATE TABLE original_files (
        document TEXT NOT NULL REFERENCES case_documents(id),
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        path TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        bytes INTEGER NOT NULL CHECK (bytes >= 0),
        origin TEXT NOT NULL,
        PRIMARY KEY (document, position)) WITHOUT ROWID""",
    "CREATE INDEX original_files_by_hash ON original_files(sha256)",
)
_REMOVED = (
    "INSERT INTO page_words (page_words, rowid, text, folded) "
    "VALUES ('delete', OLD.id, OLD.text, OLD.folded);"
)
_ADDED = "INSERT INTO page_words (rowid, text, folded) VALUES (NEW.id, NEW.text, NEW.folded);"
_WORDS = (
    """CREATE TABLE page_texts (
        id INTEGER PRIMARY KEY,
        document TEXT NOT NULL REFERENCES case_documents(id),
        page INTEGER NOT NULL CHECK (page >= 0),
        text TEXT NOT NULL,
        folded TEXT NOT NULL,
        UNIQUE (document, page))""",
    """CREATE VIRTUAL TABLE page_words USING fts5(
        text, folded, content='page_texts', content_rowid='id',
        tokenize='unicode61 remove_diacritics 0')""",
    f"CREATE TRIGGER page_texts_added AFTER INSERT ON page_texts BEGIN {_ADDED} END",
    f"CREATE TRIGGER page_texts_removed AFTER DELETE ON page_texts BEGIN {_REMOVED} END",
    f"CREATE TRIGGER page_texts_changed AFTER UPDATE ON page_texts BEGIN {_REMOVED} {_ADDED} END",
)
_MARKS = (
    """CREATE TABLE reader_marks (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        reader TEXT NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases(id),
        document TEXT REFERENCES case_documents(id),
        page INTEGER NOT NULL CHECK (page >= 0),
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        box TEXT,
        at TEXT NOT NULL)""",
    "CREATE INDEX reader_marks_of_reader ON reader_marks(reader, case_id)",
)


def create_dossiers(db: Database) -> None:
    """The step of the schema: a case and a document stay for ever, an original never changes."""
    for statement in (*_CASES, *_DOCUMENTS, *_WORDS, *_MARKS):
        db.conn.execute(statement)
    make_append_only(db, "original_files")
    for table in ("cases", "case_documents"):
        db.conn.execute(
            f"CREATE TRIGGER {table}_refuses_delete BEFORE DELETE ON {table} "
            f"BEGIN {REFUSE.format(table=table)}; END"
        )


def fold_icelandic_letter(db: Database) -> None:
    """A later step: pages on which ð stands for đ are found like all others."""
    db.conn.execute(
        "UPDATE page_texts SET folded = replace(folded, 'ð', 'd') WHERE instr(folded, 'ð') > 0"
    )
