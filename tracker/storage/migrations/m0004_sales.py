"""What is sold, bought and offered: products, sales, quotes, thanks, check-ins, suggestions. Frozen, as all are."""

from peewee import Database, DatabaseProxy

STATEMENTS = (
    'CREATE TABLE "product" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "name" TEXT NOT NULL CHECK '
    '(instr("name", char(0)) = 0), "folded" TEXT NOT NULL CHECK (instr("folded", char(0)) = 0), "code" TEXT '
    'NOT NULL CHECK (instr("code", char(0)) = 0), "price_minor" INTEGER, "category" TEXT NOT NULL CHECK '
    '(instr("category", char(0)) = 0), "margin_permille" INTEGER, "removed" INTEGER NOT NULL, "created_at" '
    'TEXT NOT NULL CHECK (instr("created_at", char(0)) = 0)) STRICT',
    'CREATE UNIQUE INDEX "product_folded" ON "product" ("folded")',
    'CREATE TABLE "sale" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "customer_id" INTEGER NOT NULL, '
    '"kind" TEXT NOT NULL CHECK (instr("kind", char(0)) = 0), "occurred_at" TEXT NOT NULL CHECK '
    '(instr("occurred_at", char(0)) = 0), "recorded_at" TEXT NOT NULL CHECK (instr("recorded_at", char(0)) = '
    '0), "day" INTEGER NOT NULL, "total_minor" INTEGER NOT NULL, "author" TEXT NOT NULL CHECK '
    '(instr("author", char(0)) = 0), "note" TEXT NOT NULL CHECK (instr("note", char(0)) = 0), "campaign_id" '
    'INTEGER, "interaction_id" INTEGER, "reverses_id" INTEGER, "voided" INTEGER NOT NULL, "thanks_owed" '
    'INTEGER NOT NULL, "import_key" TEXT CHECK (instr("import_key", char(0)) = 0), "batch_id" INTEGER, '
    'FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE CASCADE, FOREIGN KEY ("campaign_id") '
    'REFERENCES "campaign" ("id") ON DELETE SET NULL, FOREIGN KEY ("interaction_id") REFERENCES "interaction"'
    ' ("id") ON DELETE SET NULL, FOREIGN KEY ("reverses_id") REFERENCES "sale" ("id") ON DELETE CASCADE, '
    'FOREIGN KEY ("batch_id") REFERENCES "import_batch" ("id") ON DELETE SET NULL) STRICT',
    'CREATE INDEX "sale_campaign_id" ON "sale" ("campaign_id")',
    'CREATE INDEX "sale_interaction_id" ON "sale" ("interaction_id")',
    'CREATE INDEX "sale_reverses_id" ON "sale" ("reverses_id")',
    'CREATE UNIQUE INDEX "sale_import_key" ON "sale" ("import_key")',
    'CREATE INDEX "sale_batch_id" ON "sale" ("batch_id")',
    'CREATE INDEX "sale_customer_id_day" ON "sale" ("customer_id", "day")',
    'CREATE INDEX "sale_day" ON "sale" ("day")',
    'CREATE INDEX "sale_thanks_owed" ON "sale" ("day") WHERE thanks_owed',
    'CREATE TABLE "sale_line" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "sale_id" INTEGER NOT NULL, '
    '"customer_id" INTEGER NOT NULL, "position" INTEGER NOT NULL, "product_id" INTEGER, "text" TEXT NOT NULL '
    'CHECK (instr("text", char(0)) = 0), "quantity_milli" INTEGER NOT NULL, "price_minor" INTEGER, '
    '"discount_permyriad" INTEGER NOT NULL, "discount_minor" INTEGER NOT NULL, "amount_minor" INTEGER NOT '
    'NULL, FOREIGN KEY ("sale_id") REFERENCES "sale" ("id") ON DELETE CASCADE, FOREIGN KEY ("customer_id") '
    'REFERENCES "customer" ("id") ON DELETE CASCADE, FOREIGN KEY ("product_id") REFERENCES "product" ("id") '
    "ON DELETE RESTRICT) STRICT",
    'CREATE INDEX "sale_line_sale_id" ON "sale_line" ("sale_id")',
    'CREATE INDEX "sale_line_customer_id" ON "sale_line" ("customer_id")',
    'CREATE INDEX "sale_line_product_id" ON "sale_line" ("product_id")',
    'CREATE TABLE "buying" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "customer_id" INTEGER NOT NULL, '
    '"orders" INTEGER NOT NULL, "spent_minor" INTEGER NOT NULL, "first_day" INTEGER NOT NULL, "last_day" '
    'INTEGER NOT NULL, "gap_halves" INTEGER, "quiet_from" INTEGER, FOREIGN KEY ("customer_id") REFERENCES '
    '"customer" ("id") ON DELETE CASCADE) STRICT',
    'CREATE UNIQUE INDEX "buying_customer_id" ON "buying" ("customer_id")',
    'CREATE INDEX "buying_quiet_from" ON "buying" ("quiet_from")',
    'CREATE INDEX "buying_last_day" ON "buying" ("last_day")',
    'CREATE INDEX "buying_spent_minor" ON "buying" ("spent_minor")',
    'CREATE TABLE "sale_rule" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "purchase_number" INTEGER NOT'
    ' NULL, "stage_id" INTEGER NOT NULL, "active" INTEGER NOT NULL, FOREIGN KEY ("stage_id") REFERENCES '
    '"stage" ("id") ON DELETE CASCADE) STRICT',
    'CREATE UNIQUE INDEX "sale_rule_purchase_number" ON "sale_rule" ("purchase_number")',
    'CREATE TABLE "quote" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "customer_id" INTEGER NOT NULL, '
    '"kind" TEXT NOT NULL CHECK (instr("kind", char(0)) = 0), "given_on" TEXT NOT NULL CHECK '
    '(instr("given_on", char(0)) = 0), "valid_until" TEXT CHECK (instr("valid_until", char(0)) = 0), '
    '"chase_on" TEXT CHECK (instr("chase_on", char(0)) = 0), "amount_minor" INTEGER NOT NULL, "stopped_at" '
    'TEXT NOT NULL CHECK (instr("stopped_at", char(0)) = 0), "note" TEXT NOT NULL CHECK (instr("note", '
    'char(0)) = 0), "campaign_id" INTEGER, "author" TEXT NOT NULL CHECK (instr("author", char(0)) = 0), '
    '"recorded_at" TEXT NOT NULL CHECK (instr("recorded_at", char(0)) = 0), "outcome" TEXT NOT NULL CHECK '
    '(instr("outcome", char(0)) = 0), "outcome_on" TEXT CHECK (instr("outcome_on", char(0)) = 0), "reason" '
    'TEXT NOT NULL CHECK (instr("reason", char(0)) = 0), "sale_id" INTEGER, "chases" INTEGER NOT NULL, '
    'FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE CASCADE, FOREIGN KEY ("campaign_id") '
    'REFERENCES "campaign" ("id") ON DELETE SET NULL, FOREIGN KEY ("sale_id") REFERENCES "sale" ("id") ON '
    "DELETE SET NULL) STRICT",
    'CREATE INDEX "quote_customer_id" ON "quote" ("customer_id")',
    'CREATE INDEX "quote_sale_id" ON "quote" ("sale_id")',
    'CREATE INDEX "quote_open" ON "quote" ("chase_on") WHERE outcome = \'\'',
    'CREATE TABLE "quote_line" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "quote_id" INTEGER NOT NULL,'
    ' "customer_id" INTEGER NOT NULL, "position" INTEGER NOT NULL, "product_id" INTEGER, "text" TEXT NOT NULL'
    ' CHECK (instr("text", char(0)) = 0), "quantity_milli" INTEGER NOT NULL, "price_minor" INTEGER, '
    '"discount_permyriad" INTEGER NOT NULL, "discount_minor" INTEGER NOT NULL, "amount_minor" INTEGER NOT '
    'NULL, FOREIGN KEY ("quote_id") REFERENCES "quote" ("id") ON DELETE CASCADE, FOREIGN KEY ("customer_id") '
    'REFERENCES "customer" ("id") ON DELETE CASCADE, FOREIGN KEY ("product_id") REFERENCES "product" ("id") '
    "ON DELETE RESTRICT) STRICT",
    'CREATE INDEX "quote_line_quote_id" ON "quote_line" ("quote_id")',
    'CREATE INDEX "quote_line_customer_id" ON "quote_line" ("customer_id")',
    'CREATE TABLE "thank_you" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "sale_id" INTEGER NOT NULL, '
    '"customer_id" INTEGER NOT NULL, "given_at" TEXT NOT NULL CHECK (instr("given_at", char(0)) = 0), '
    '"channel" TEXT NOT NULL CHECK (instr("channel", char(0)) = 0), "skipped" INTEGER NOT NULL, '
    '"interaction_id" INTEGER, "author" TEXT NOT NULL CHECK (instr("author", char(0)) = 0), FOREIGN KEY '
    '("sale_id") REFERENCES "sale" ("id") ON DELETE CASCADE, FOREIGN KEY ("customer_id") REFERENCES '
    '"customer" ("id") ON DELETE CASCADE, FOREIGN KEY ("interaction_id") REFERENCES "interaction" ("id") ON '
    "DELETE SET NULL) STRICT",
    'CREATE UNIQUE INDEX "thank_you_sale_id" ON "thank_you" ("sale_id")',
    'CREATE INDEX "thank_you_customer_id" ON "thank_you" ("customer_id")',
    'CREATE INDEX "thank_you_interaction_id" ON "thank_you" ("interaction_id")',
    'CREATE TABLE "check_in" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "customer_id" INTEGER NOT '
    'NULL, "sale_id" INTEGER, "asked_at" TEXT NOT NULL CHECK (instr("asked_at", char(0)) = 0), "score" '
    'INTEGER, "words" TEXT NOT NULL CHECK (instr("words", char(0)) = 0), "follow_up_id" INTEGER, '
    '"interaction_id" INTEGER, "author" TEXT NOT NULL CHECK (instr("author", char(0)) = 0), FOREIGN KEY '
    '("customer_id") REFERENCES "customer" ("id") ON DELETE CASCADE, FOREIGN KEY ("sale_id") REFERENCES '
    '"sale" ("id") ON DELETE SET NULL, FOREIGN KEY ("follow_up_id") REFERENCES "follow_up" ("id") ON DELETE '
    'SET NULL, FOREIGN KEY ("interaction_id") REFERENCES "interaction" ("id") ON DELETE SET NULL) STRICT',
    'CREATE INDEX "check_in_sale_id" ON "check_in" ("sale_id")',
    'CREATE INDEX "check_in_follow_up_id" ON "check_in" ("follow_up_id")',
    'CREATE INDEX "check_in_interaction_id" ON "check_in" ("interaction_id")',
    'CREATE INDEX "check_in_customer_id_asked_at" ON "check_in" ("customer_id", "asked_at")',
    'CREATE INDEX "check_in_asked_at" ON "check_in" ("asked_at")',
    'CREATE TABLE "suggestion" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "customer_id" INTEGER NOT '
    'NULL, "product_id" INTEGER NOT NULL, "because_id" INTEGER, "suggested_at" TEXT NOT NULL CHECK '
    '(instr("suggested_at", char(0)) = 0), "response" TEXT NOT NULL CHECK (instr("response", char(0)) = 0), '
    '"responded_at" TEXT CHECK (instr("responded_at", char(0)) = 0), "sale_id" INTEGER, "author" TEXT NOT '
    'NULL CHECK (instr("author", char(0)) = 0), FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON '
    'DELETE CASCADE, FOREIGN KEY ("product_id") REFERENCES "product" ("id") ON DELETE CASCADE, FOREIGN KEY '
    '("because_id") REFERENCES "product" ("id") ON DELETE SET NULL, FOREIGN KEY ("sale_id") REFERENCES "sale"'
    ' ("id") ON DELETE SET NULL) STRICT',
    'CREATE INDEX "suggestion_customer_id" ON "suggestion" ("customer_id")',
    'CREATE INDEX "suggestion_product_id" ON "suggestion" ("product_id")',
    'CREATE INDEX "suggestion_sale_id" ON "suggestion" ("sale_id")',
)


def write_rules(database: Database | DatabaseProxy) -> None:
    """Let the first order move to the first stage of customers, and the second to the one after it."""
    stages = database.execute_sql(
        "SELECT stage.id, customer_from FROM stage JOIN stage_set ON stage_set.id = stage_set_id AND active"
        " WHERE NOT removed ORDER BY position"
    ).fetchall()
    first = next((place for place, (_, customer_from) in enumerate(stages) if customer_from), len(stages))
    for number, (stage, _) in enumerate(stages[first : first + 2], start=1):
        database.execute_sql(
            "INSERT INTO sale_rule (purchase_number, stage_id, active) VALUES (?, ?, 1)", (number, stage)
        )
