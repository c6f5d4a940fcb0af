"""The first schema. Frozen: a later change is a later migration."""

STATEMENTS = (
    'CREATE TABLE "stage_set" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "key" TEXT NOT NULL CHECK '
    '(instr("key", char(0)) = 0), "active" INTEGER NOT NULL) STRICT',
    'CREATE TABLE "stage" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "stage_set_id" INTEGER NOT NULL, '
    '"key" TEXT NOT NULL CHECK (instr("key", char(0)) = 0), "name" TEXT NOT NULL CHECK (instr("name", char(0)) '
    '= 0), "position" INTEGER NOT NULL, "colour" TEXT NOT NULL CHECK (instr("colour", char(0)) = 0), '
    '"customer_from" INTEGER NOT NULL, "removed" INTEGER NOT NULL, "limit_days" INTEGER, FOREIGN KEY '
    '("stage_set_id") REFERENCES "stage_set" ("id") ON DELETE RESTRICT) STRICT',
    'CREATE INDEX "stage_stage_set_id" ON "stage" ("stage_set_id")',
    'CREATE TABLE "import_batch" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "file_name" TEXT NOT NULL '
    'CHECK (instr("file_name", char(0)) = 0), "kind" TEXT NOT NULL CHECK (instr("kind", char(0)) = 0), '
    '"imported_at" TEXT NOT NULL CHECK (instr("imported_at", char(0)) = 0), "author" TEXT NOT NULL CHECK '
    '(instr("author", char(0)) = 0), "created" INTEGER NOT NULL, "updated" INTEGER NOT NULL, "skipped" INTEGER '
    "NOT NULL) STRICT",
    'CREATE TABLE "customer" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "name" TEXT NOT NULL CHECK '
    '(instr("name", char(0)) = 0), "company" TEXT NOT NULL CHECK (instr("company", char(0)) = 0), "source" '
    'TEXT NOT NULL CHECK (instr("source", char(0)) = 0), "birthday" TEXT NOT NULL CHECK (instr("birthday", '
    'char(0)) = 0), "address" TEXT NOT NULL CHECK (instr("address", char(0)) = 0), "note" TEXT NOT NULL CHECK '
    '(instr("note", char(0)) = 0), "folded" TEXT NOT NULL CHECK (instr("folded", char(0)) = 0), "stage_id" '
    'INTEGER, "stage_since" TEXT CHECK (instr("stage_since", char(0)) = 0), "position" INTEGER NOT NULL, '
    '"archived_on" TEXT CHECK (instr("archived_on", char(0)) = 0), "trashed_at" TEXT CHECK '
    '(instr("trashed_at", char(0)) = 0), "created_at" TEXT NOT NULL CHECK (instr("created_at", char(0)) = 0), '
    '"changed_at" TEXT NOT NULL CHECK (instr("changed_at", char(0)) = 0), "batch_id" INTEGER, "import_key" '
    'TEXT CHECK (instr("import_key", char(0)) = 0), FOREIGN KEY ("stage_id") REFERENCES "stage" ("id") ON '
    'DELETE RESTRICT, FOREIGN KEY ("batch_id") REFERENCES "import_batch" ("id") ON DELETE SET NULL) STRICT',
    'CREATE INDEX "customer_batch_id" ON "customer" ("batch_id")',
    'CREATE INDEX "customer_import_key" ON "customer" ("import_key")',
    'CREATE INDEX "customer_board" ON "customer" ("stage_id", "position") WHERE archived_on IS NULL AND '
    "trashed_at IS NULL",
    'CREATE TABLE "tag" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "name" TEXT NOT NULL CHECK '
    '(instr("name", char(0)) = 0), "folded" TEXT NOT NULL CHECK (instr("folded", char(0)) = 0)) STRICT',
    'CREATE UNIQUE INDEX "tag_folded" ON "tag" ("folded")',
    'CREATE TABLE "customer_tag" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "customer_id" INTEGER NOT '
    'NULL, "tag_id" INTEGER NOT NULL, FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE '
    'CASCADE, FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE CASCADE) STRICT',
    'CREATE INDEX "customer_tag_tag_id" ON "customer_tag" ("tag_id")',
    'CREATE UNIQUE INDEX "customer_tag_customer_id_tag_id" ON "customer_tag" ("customer_id", "tag_id")',
    'CREATE TABLE "email" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "customer_id" INTEGER NOT NULL, '
    '"position" INTEGER NOT NULL, "label" TEXT NOT NULL CHECK (instr("label", char(0)) = 0), "address" TEXT '
    'NOT NULL CHECK (instr("address", char(0)) = 0), "folded" TEXT NOT NULL CHECK (instr("folded", char(0)) = '
    '0), FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE CASCADE) STRICT',
    'CREATE INDEX "email_customer_id" ON "email" ("customer_id")',
    'CREATE INDEX "email_folded" ON "email" ("folded")',
    'CREATE TABLE "follow_up" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "customer_id" INTEGER NOT '
    'NULL, "due_on" TEXT NOT NULL CHECK (instr("due_on", char(0)) = 0), "due_time" TEXT CHECK '
    '(instr("due_time", char(0)) = 0), "text" TEXT NOT NULL CHECK (instr("text", char(0)) = 0), "created_at" '
    'TEXT NOT NULL CHECK (instr("created_at", char(0)) = 0), "author" TEXT NOT NULL CHECK (instr("author", '
    'char(0)) = 0), "done_at" TEXT CHECK (instr("done_at", char(0)) = 0), FOREIGN KEY ("customer_id") '
    'REFERENCES "customer" ("id") ON DELETE CASCADE) STRICT',
    'CREATE INDEX "follow_up_customer_id_done_at_due_on" ON "follow_up" ("customer_id", "done_at", "due_on")',
    'CREATE INDEX "follow_up_done_at_due_on" ON "follow_up" ("done_at", "due_on")',
    'CREATE TABLE "interaction" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "customer_id" INTEGER NOT '
    'NULL, "kind" TEXT NOT NULL CHECK (instr("kind", char(0)) = 0), "occurred_at" TEXT NOT NULL CHECK '
    '(instr("occurred_at", char(0)) = 0), "recorded_at" TEXT NOT NULL CHECK (instr("recorded_at", char(0)) = '
    '0), "author" TEXT NOT NULL CHECK (instr("author", char(0)) = 0), "note" TEXT NOT NULL CHECK '
    '(instr("note", char(0)) = 0), FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE CASCADE) '
    "STRICT",
    'CREATE INDEX "interaction_customer_id_occurred_at" ON "interaction" ("customer_id", "occurred_at")',
    'CREATE TABLE "phone" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "customer_id" INTEGER NOT NULL, '
    '"position" INTEGER NOT NULL, "label" TEXT NOT NULL CHECK (instr("label", char(0)) = 0), "typed" TEXT NOT '
    'NULL CHECK (instr("typed", char(0)) = 0), "normal" TEXT NOT NULL CHECK (instr("normal", char(0)) = 0), '
    '"significant" TEXT NOT NULL CHECK (instr("significant", char(0)) = 0), FOREIGN KEY ("customer_id") '
    'REFERENCES "customer" ("id") ON DELETE CASCADE) STRICT',
    'CREATE INDEX "phone_customer_id" ON "phone" ("customer_id")',
    'CREATE INDEX "phone_significant" ON "phone" ("significant")',
    'CREATE TABLE "shop_setting" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "name" TEXT NOT NULL CHECK '
    '(instr("name", char(0)) = 0), "value" TEXT NOT NULL CHECK (instr("value", char(0)) = 0)) STRICT',
    'CREATE UNIQUE INDEX "shop_setting_name" ON "shop_setting" ("name")',
    'CREATE TABLE "stage_move" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "customer_id" INTEGER NOT '
    'NULL, "from_stage_id" INTEGER, "to_stage_id" INTEGER, "from_name" TEXT NOT NULL CHECK (instr("from_name", '
    'char(0)) = 0), "to_name" TEXT NOT NULL CHECK (instr("to_name", char(0)) = 0), "occurred_at" TEXT NOT NULL '
    'CHECK (instr("occurred_at", char(0)) = 0), "recorded_at" TEXT NOT NULL CHECK (instr("recorded_at", '
    'char(0)) = 0), "cause" TEXT NOT NULL CHECK (instr("cause", char(0)) = 0), "reason" TEXT NOT NULL CHECK '
    '(instr("reason", char(0)) = 0), "note" TEXT NOT NULL CHECK (instr("note", char(0)) = 0), "author" TEXT '
    'NOT NULL CHECK (instr("author", char(0)) = 0), FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") '
    'ON DELETE CASCADE, FOREIGN KEY ("from_stage_id") REFERENCES "stage" ("id") ON DELETE RESTRICT, FOREIGN '
    'KEY ("to_stage_id") REFERENCES "stage" ("id") ON DELETE RESTRICT) STRICT',
    'CREATE INDEX "stage_move_customer_id_occurred_at" ON "stage_move" ("customer_id", "occurred_at")',
    'CREATE TABLE "stay" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "customer_id" INTEGER NOT NULL, '
    '"stage_id" INTEGER, "entered_day" INTEGER NOT NULL, "left_day" INTEGER, "next_stage_id" INTEGER, "began" '
    'INTEGER NOT NULL, "ended" INTEGER, FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE '
    'CASCADE, FOREIGN KEY ("stage_id") REFERENCES "stage" ("id") ON DELETE RESTRICT, FOREIGN KEY '
    '("next_stage_id") REFERENCES "stage" ("id") ON DELETE RESTRICT) STRICT',
    'CREATE INDEX "stay_customer_id_left_day" ON "stay" ("customer_id", "left_day")',
    'CREATE INDEX "stay_stage_id_entered_day" ON "stay" ("stage_id", "entered_day")',
)
