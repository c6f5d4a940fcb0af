"""What the owner said of pairs that looked like one person: they are two. Frozen, as all are."""

STATEMENTS = (
    'CREATE TABLE "not_duplicate" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "first_id" INTEGER NOT NULL, '
    '"second_id" INTEGER NOT NULL, "said_at" TEXT NOT NULL CHECK (instr("said_at", char(0)) = 0), "author" TEXT NOT '
    'NULL CHECK (instr("author", char(0)) = 0), FOREIGN KEY ("first_id") REFERENCES "customer" ("id") ON DELETE '
    'CASCADE, FOREIGN KEY ("second_id") REFERENCES "customer" ("id") ON DELETE CASCADE) STRICT',
    'CREATE INDEX "not_duplicate_second_id" ON "not_duplicate" ("second_id")',
    'CREATE UNIQUE INDEX "not_duplicate_first_id_second_id" ON "not_duplicate" ("first_id", "second_id")',
)
