"""What a clean record needs: consent, sources, own fields, segments, rules, merges, history. Frozen, as all are."""

import json
from collections.abc import Callable, Iterator

from peewee import Database, DatabaseProxy

from tracker.domain.collation import sort_key
from tracker.domain.contacts import fold

TABLES = {  # rebuilt: SQLite cannot add such columns in place
    "stage": (
        '("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "stage_set_id" INTEGER NOT NULL, "key" TEXT NOT NULL '
        'CHECK (instr("key", char(0)) = 0), "name" TEXT NOT NULL CHECK (instr("name", char(0)) = 0), "position" '
        'INTEGER NOT NULL, "colour" TEXT NOT NULL CHECK (instr("colour", char(0)) = 0), "customer_from" INTEGER '
        'NOT NULL, "removed" INTEGER NOT NULL, "limit_days" INTEGER, "touch_days" INTEGER, FOREIGN KEY '
        '("stage_set_id") REFERENCES "stage_set" ("id") ON DELETE RESTRICT) STRICT'
    ),
    "customer": (
        '("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "name" TEXT NOT NULL CHECK (instr("name", char(0)) = '
        '0), "company" TEXT NOT NULL CHECK (instr("company", char(0)) = 0), "source" TEXT NOT NULL CHECK '
        '(instr("source", char(0)) = 0), "birthday" TEXT NOT NULL CHECK (instr("birthday", char(0)) = 0), '
        '"address" TEXT NOT NULL CHECK (instr("address", char(0)) = 0), "note" TEXT NOT NULL CHECK (instr("note",'
        ' char(0)) = 0), "folded" TEXT NOT NULL CHECK (instr("folded", char(0)) = 0), "stage_id" INTEGER, '
        '"stage_since" TEXT CHECK (instr("stage_since", char(0)) = 0), "position" INTEGER NOT NULL, "archived_on"'
        ' TEXT CHECK (instr("archived_on", char(0)) = 0), "trashed_at" TEXT CHECK (instr("trashed_at", char(0)) ='
        ' 0), "created_at" TEXT NOT NULL CHECK (instr("created_at", char(0)) = 0), "changed_at" TEXT NOT NULL '
        'CHECK (instr("changed_at", char(0)) = 0), "batch_id" INTEGER, "import_key" TEXT CHECK '
        '(instr("import_key", char(0)) = 0), "language" TEXT NOT NULL CHECK (instr("language", char(0)) = 0), '
        '"persona" TEXT NOT NULL CHECK (instr("persona", char(0)) = 0), "referred_by_id" INTEGER, "works_for_id" '
        'INTEGER, "merged_into_id" INTEGER, "name_key" TEXT NOT NULL CHECK (instr("name_key", char(0)) = 0), '
        '"last_contact_at" TEXT CHECK (instr("last_contact_at", char(0)) = 0), "next_due" TEXT CHECK '
        '(instr("next_due", char(0)) = 0), FOREIGN KEY ("stage_id") REFERENCES "stage" ("id") ON DELETE RESTRICT,'
        ' FOREIGN KEY ("batch_id") REFERENCES "import_batch" ("id") ON DELETE SET NULL, FOREIGN KEY '
        '("referred_by_id") REFERENCES "customer" ("id") ON DELETE SET NULL, FOREIGN KEY ("works_for_id") '
        'REFERENCES "customer" ("id") ON DELETE SET NULL, FOREIGN KEY ("merged_into_id") REFERENCES "customer" '
        '("id") ON DELETE SET NULL) STRICT'
    ),
    "interaction": (
        '("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "customer_id" INTEGER NOT NULL, "kind" TEXT NOT NULL '
        'CHECK (instr("kind", char(0)) = 0), "occurred_at" TEXT NOT NULL CHECK (instr("occurred_at", char(0)) = '
        '0), "recorded_at" TEXT NOT NULL CHECK (instr("recorded_at", char(0)) = 0), "author" TEXT NOT NULL CHECK '
        '(instr("author", char(0)) = 0), "note" TEXT NOT NULL CHECK (instr("note", char(0)) = 0), "direction" '
        'TEXT NOT NULL CHECK (instr("direction", char(0)) = 0), "amount_minor" INTEGER, FOREIGN KEY '
        '("customer_id") REFERENCES "customer" ("id") ON DELETE CASCADE) STRICT'
    ),
    "follow_up": (
        '("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "customer_id" INTEGER NOT NULL, "due_on" TEXT NOT NULL'
        ' CHECK (instr("due_on", char(0)) = 0), "due_time" TEXT CHECK (instr("due_time", char(0)) = 0), "text" '
        'TEXT NOT NULL CHECK (instr("text", char(0)) = 0), "created_at" TEXT NOT NULL CHECK (instr("created_at", '
        'char(0)) = 0), "author" TEXT NOT NULL CHECK (instr("author", char(0)) = 0), "done_at" TEXT CHECK '
        '(instr("done_at", char(0)) = 0), "kind" TEXT NOT NULL CHECK (instr("kind", char(0)) = 0), "repeats" TEXT'
        ' NOT NULL CHECK (instr("repeats", char(0)) = 0), "rule_id" INTEGER, "notified_at" TEXT CHECK '
        '(instr("notified_at", char(0)) = 0), FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE '
        'CASCADE, FOREIGN KEY ("rule_id") REFERENCES "follow_up_rule" ("id") ON DELETE SET NULL) STRICT'
    ),
}
FRESH = (
    'CREATE TABLE "lead_source" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "name" TEXT NOT NULL CHECK '
    '(instr("name", char(0)) = 0), "folded" TEXT NOT NULL CHECK (instr("folded", char(0)) = 0), "position" '
    "INTEGER NOT NULL) STRICT",
    'CREATE TABLE "custom_field" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "name" TEXT NOT NULL CHECK'
    ' (instr("name", char(0)) = 0), "folded" TEXT NOT NULL CHECK (instr("folded", char(0)) = 0), "kind" TEXT '
    'NOT NULL CHECK (instr("kind", char(0)) = 0), "choices" TEXT NOT NULL CHECK (instr("choices", char(0)) = '
    '0), "position" INTEGER NOT NULL, "removed" INTEGER NOT NULL) STRICT',
    'CREATE TABLE "segment" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "name" TEXT NOT NULL CHECK '
    '(instr("name", char(0)) = 0), "folded" TEXT NOT NULL CHECK (instr("folded", char(0)) = 0), "filter" TEXT'
    ' NOT NULL CHECK (instr("filter", char(0)) = 0), "position" INTEGER NOT NULL) STRICT',
    'CREATE TABLE "follow_up_rule" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "stage_id" INTEGER NOT '
    'NULL, "after_days" INTEGER NOT NULL, "kind" TEXT NOT NULL CHECK (instr("kind", char(0)) = 0), "text" '
    'TEXT NOT NULL CHECK (instr("text", char(0)) = 0), "active" INTEGER NOT NULL, FOREIGN KEY ("stage_id") '
    'REFERENCES "stage" ("id") ON DELETE CASCADE) STRICT',
    'CREATE TABLE "consent" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "customer_id" INTEGER NOT NULL,'
    ' "channel" TEXT NOT NULL CHECK (instr("channel", char(0)) = 0), "state" TEXT NOT NULL CHECK '
    '(instr("state", char(0)) = 0), "given_on" TEXT NOT NULL CHECK (instr("given_on", char(0)) = 0), "how" '
    'TEXT NOT NULL CHECK (instr("how", char(0)) = 0), FOREIGN KEY ("customer_id") REFERENCES "customer" '
    '("id") ON DELETE CASCADE) STRICT',
    'CREATE TABLE "custom_value" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "customer_id" INTEGER NOT '
    'NULL, "field_id" INTEGER NOT NULL, "value" TEXT NOT NULL CHECK (instr("value", char(0)) = 0), FOREIGN '
    'KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE CASCADE, FOREIGN KEY ("field_id") REFERENCES '
    '"custom_field" ("id") ON DELETE CASCADE) STRICT',
    'CREATE TABLE "customer_merge" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "survivor_id" INTEGER '
    'NOT NULL, "other_id" INTEGER NOT NULL, "merged_at" TEXT NOT NULL CHECK (instr("merged_at", char(0)) = '
    '0), "author" TEXT NOT NULL CHECK (instr("author", char(0)) = 0), "fields" TEXT NOT NULL CHECK '
    '(instr("fields", char(0)) = 0), "unmerged_at" TEXT CHECK (instr("unmerged_at", char(0)) = 0), FOREIGN '
    'KEY ("survivor_id") REFERENCES "customer" ("id") ON DELETE CASCADE, FOREIGN KEY ("other_id") REFERENCES '
    '"customer" ("id") ON DELETE CASCADE) STRICT',
    'CREATE TABLE "merged_record" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "merge_id" INTEGER NOT '
    'NULL, "record_table" TEXT NOT NULL CHECK (instr("record_table", char(0)) = 0), "record_id" INTEGER NOT '
    'NULL, "before" TEXT NOT NULL CHECK (instr("before", char(0)) = 0), FOREIGN KEY ("merge_id") REFERENCES '
    '"customer_merge" ("id") ON DELETE CASCADE) STRICT',
    'CREATE TABLE "record_change" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "customer_id" INTEGER NOT'
    ' NULL, "at" TEXT NOT NULL CHECK (instr("at", char(0)) = 0), "author" TEXT NOT NULL CHECK '
    '(instr("author", char(0)) = 0), "command" TEXT NOT NULL CHECK (instr("command", char(0)) = 0), "what" '
    'TEXT NOT NULL CHECK (instr("what", char(0)) = 0), "before" TEXT NOT NULL CHECK (instr("before", char(0))'
    ' = 0), "after" TEXT NOT NULL CHECK (instr("after", char(0)) = 0), FOREIGN KEY ("customer_id") REFERENCES'
    ' "customer" ("id") ON DELETE CASCADE) STRICT',
    'CREATE UNIQUE INDEX "consent_customer_id_channel" ON "consent" ("customer_id", "channel")',
    'CREATE UNIQUE INDEX "custom_field_folded" ON "custom_field" ("folded")',
    'CREATE UNIQUE INDEX "custom_value_customer_id_field_id" ON "custom_value" ("customer_id", "field_id")',
    'CREATE INDEX "custom_value_field_id_value" ON "custom_value" ("field_id", "value")',
    'CREATE INDEX "customer_merge_other_id" ON "customer_merge" ("other_id")',
    'CREATE INDEX "customer_merge_survivor_id" ON "customer_merge" ("survivor_id")',
    'CREATE UNIQUE INDEX "lead_source_folded" ON "lead_source" ("folded")',
    'CREATE INDEX "merged_record_merge_id" ON "merged_record" ("merge_id")',
    'CREATE INDEX "record_change_customer_id" ON "record_change" ("customer_id")',
    'CREATE UNIQUE INDEX "segment_folded" ON "segment" ("folded")',
)
INDEXES = (
    'CREATE INDEX "customer_batch_id" ON "customer" ("batch_id")',
    'CREATE INDEX "customer_board" ON "customer" ("stage_id", "position") WHERE archived_on IS NULL AND '
    "trashed_at IS NULL",
    'CREATE INDEX "customer_by_last_contact_at" ON "customer" ("last_contact_at") WHERE last_contact_at IS NOT NULL',
    'CREATE INDEX "customer_by_merged_into_id" ON "customer" ("merged_into_id") WHERE merged_into_id IS NOT NULL',
    'CREATE INDEX "customer_by_name_key" ON "customer" ("name_key")',
    'CREATE INDEX "customer_by_next_due" ON "customer" ("next_due") WHERE next_due IS NOT NULL',
    'CREATE INDEX "customer_by_referred_by_id" ON "customer" ("referred_by_id") WHERE referred_by_id IS NOT NULL',
    'CREATE INDEX "customer_by_stage_since" ON "customer" ("stage_since")',
    'CREATE INDEX "customer_by_works_for_id" ON "customer" ("works_for_id") WHERE works_for_id IS NOT NULL',
    'CREATE INDEX "customer_import_key" ON "customer" ("import_key")',
    'CREATE INDEX "follow_up_customer_id_done_at_due_on" ON "follow_up" ("customer_id", "done_at", "due_on")',
    'CREATE INDEX "follow_up_done_at_due_on" ON "follow_up" ("done_at", "due_on")',
    'CREATE INDEX "interaction_customer_id_occurred_at" ON "interaction" ("customer_id", "occurred_at")',
    'CREATE INDEX "interaction_occurred_at" ON "interaction" ("occurred_at")',
    'CREATE INDEX "stage_stage_set_id" ON "stage" ("stage_set_id")',
)

COPIED = {  # the columns that a table had, and new ones without a default: an expression each
    "stage": ("id, stage_set_id, key, name, position, colour, customer_from, removed, limit_days", {}),
    "customer": (
        "id, name, company, source, birthday, address, note, folded, stage_id, stage_since, position, archived_on,"
        " trashed_at, created_at, changed_at, batch_id, import_key",
        {"language": "''", "persona": "''", "name_key": "''"},
    ),
    "interaction": ("id, customer_id, kind, occurred_at, recorded_at, author, note", {"direction": "''"}),
    "follow_up": (
        "id, customer_id, due_on, due_time, text, created_at, author, done_at",
        {"kind": "''", "repeats": "''"},
    ),
}


def rebuild(table: str) -> Iterator[str]:
    """Yield what gives a table its new columns; ids that were used are never used again."""
    kept, new = COPIED[table]
    yield f'CREATE TABLE "new_{table}" {TABLES[table]}'
    yield (
        f'INSERT INTO "new_{table}"({", ".join([kept, *new])}) SELECT {", ".join([kept, *new.values()])} FROM "{table}"'
    )
    yield f"DELETE FROM sqlite_sequence WHERE name = 'new_{table}'"
    yield (
        f"INSERT INTO sqlite_sequence(name, seq) SELECT 'new_{table}', seq FROM sqlite_sequence WHERE name = '{table}'"
    )
    yield f'DROP TABLE "{table}"'
    yield f'ALTER TABLE "new_{table}" RENAME TO "{table}"'


def derive(database: Database | DatabaseProxy) -> None:
    """Write what follows from the old columns: keys to sort by, last contacts, next promises, the list of sources."""
    row = database.execute_sql("SELECT value FROM shop_setting WHERE name = 'language'").fetchone()
    language = json.loads(row[0]) if row else "en"
    names = database.execute_sql("SELECT id, name FROM customer").fetchall()
    for customer, name in names:
        database.execute_sql("UPDATE customer SET name_key = ? WHERE id = ?", (sort_key(name, language), customer))
    sources = database.execute_sql("SELECT source FROM customer WHERE source <> '' GROUP BY 1 ORDER BY count(*) DESC")
    listed = {fold(source): source for (source,) in reversed(sources.fetchall())}
    for position, (folded, source) in enumerate(reversed(listed.items())):
        database.execute_sql(
            "INSERT INTO lead_source(name, folded, position) VALUES (?, ?, ?)", (source, folded, position)
        )


STATEMENTS: tuple[str | Callable[[Database | DatabaseProxy], None], ...] = (
    *FRESH,
    *(statement for table in TABLES for statement in rebuild(table)),
    "UPDATE customer SET last_contact_at = (SELECT max(occurred_at) FROM interaction"
    " WHERE customer_id = customer.id AND kind <> 'note'),"
    " next_due = (SELECT min(due_on || coalesce(' ' || due_time, ''))"
    " FROM follow_up WHERE customer_id = customer.id AND done_at IS NULL)",
    *INDEXES,
    """INSERT INTO shop_setting(name, value) VALUES ('uid', '"' || lower(hex(randomblob(16))) || '"')""",
    derive,
)
