"""The search index: see storage/search.py. It is empty at first, and everybody is waiting to be put into it. Frozen."""

STATEMENTS = (
    'CREATE INDEX "customer_by_folded" ON "customer" ("folded") WHERE trashed_at IS NULL',
    "CREATE VIRTUAL TABLE search_customer USING fts5(name, rest, note, tokenize = 'ascii', prefix = '1 2 3')",
    "CREATE VIRTUAL TABLE search_inside USING fts5(lines, tokenize = 'trigram')",
    "CREATE VIRTUAL TABLE search_note USING fts5(note, tokenize = 'ascii')",
    "CREATE TABLE search_note_word(word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    "CREATE TABLE search_state(feed INTEGER NOT NULL) STRICT",
    "CREATE TABLE search_waiting_customer(id INTEGER PRIMARY KEY) STRICT",
    "CREATE TABLE search_waiting_note(id INTEGER PRIMARY KEY) STRICT",
    "INSERT INTO search_state VALUES (0)",
    "INSERT INTO search_waiting_customer SELECT id FROM customer",
    "INSERT INTO search_waiting_note SELECT id FROM interaction",
)
