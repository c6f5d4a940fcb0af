"""What the shop tries and wants: campaigns with costs, goals, recipes of stages. Frozen, as all are."""

STATEMENTS = (
    'CREATE TABLE "campaign" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "name" TEXT NOT NULL CHECK '
    '(instr("name", char(0)) = 0), "folded" TEXT NOT NULL CHECK (instr("folded", char(0)) = 0), "stage_id" '
    'INTEGER, "source" TEXT NOT NULL CHECK (instr("source", char(0)) = 0), "hypothesis" TEXT NOT NULL CHECK '
    '(instr("hypothesis", char(0)) = 0), "starts_on" TEXT NOT NULL CHECK (instr("starts_on", char(0)) = 0), '
    '"ends_on" TEXT CHECK (instr("ends_on", char(0)) = 0), "planned_minor" INTEGER, "note" TEXT NOT NULL CHECK'
    ' (instr("note", char(0)) = 0), "created_at" TEXT NOT NULL CHECK (instr("created_at", char(0)) = 0), '
    '"author" TEXT NOT NULL CHECK (instr("author", char(0)) = 0), FOREIGN KEY ("stage_id") REFERENCES "stage" '
    '("id") ON DELETE SET NULL) STRICT',
    'CREATE UNIQUE INDEX "campaign_folded" ON "campaign" ("folded")',
    'CREATE TABLE "cost_entry" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "campaign_id" INTEGER, '
    '"source" TEXT NOT NULL CHECK (instr("source", char(0)) = 0), "spent_on" TEXT NOT NULL CHECK '
    '(instr("spent_on", char(0)) = 0), "amount_minor" INTEGER NOT NULL, "note" TEXT NOT NULL CHECK '
    '(instr("note", char(0)) = 0), "recorded_at" TEXT NOT NULL CHECK (instr("recorded_at", char(0)) = 0), '
    '"author" TEXT NOT NULL CHECK (instr("author", char(0)) = 0), FOREIGN KEY ("campaign_id") REFERENCES '
    '"campaign" ("id") ON DELETE CASCADE) STRICT',
    'CREATE INDEX "cost_entry_campaign_id" ON "cost_entry" ("campaign_id")',
    'CREATE INDEX "cost_entry_spent_on" ON "cost_entry" ("spent_on")',
    'CREATE TABLE "campaign_touch" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "campaign_id" INTEGER NOT'
    ' NULL, "customer_id" INTEGER NOT NULL, "interaction_id" INTEGER, "touched_on" TEXT NOT NULL CHECK '
    '(instr("touched_on", char(0)) = 0), "recorded_at" TEXT NOT NULL CHECK (instr("recorded_at", char(0)) = '
    '0), "author" TEXT NOT NULL CHECK (instr("author", char(0)) = 0), FOREIGN KEY ("campaign_id") REFERENCES '
    '"campaign" ("id") ON DELETE CASCADE, FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE '
    'CASCADE, FOREIGN KEY ("interaction_id") REFERENCES "interaction" ("id") ON DELETE CASCADE) STRICT',
    'CREATE INDEX "campaign_touch_customer_id" ON "campaign_touch" ("customer_id")',
    'CREATE INDEX "campaign_touch_interaction_id" ON "campaign_touch" ("interaction_id")',
    'CREATE UNIQUE INDEX "campaign_touch_campaign_id_customer_id_interaction_id" ON "campaign_touch" '
    '("campaign_id", "customer_id", "interaction_id")',
    'CREATE TABLE "goal" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "metric" TEXT NOT NULL CHECK '
    '(instr("metric", char(0)) = 0), "stage_id" INTEGER, "period" TEXT NOT NULL CHECK (instr("period", '
    'char(0)) = 0), "target" INTEGER, "growth_permille" INTEGER, "starts_on" TEXT NOT NULL CHECK '
    '(instr("starts_on", char(0)) = 0), "ends_on" TEXT CHECK (instr("ends_on", char(0)) = 0), "position" '
    'INTEGER NOT NULL, FOREIGN KEY ("stage_id") REFERENCES "stage" ("id") ON DELETE CASCADE) STRICT',
    'CREATE TABLE "recipe_step" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "stage_id" INTEGER NOT NULL,'
    ' "text" TEXT NOT NULL CHECK (instr("text", char(0)) = 0), "position" INTEGER NOT NULL, "removed" INTEGER '
    'NOT NULL, FOREIGN KEY ("stage_id") REFERENCES "stage" ("id") ON DELETE CASCADE) STRICT',
    'CREATE TABLE "recipe_tick" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "step_id" INTEGER NOT NULL, '
    '"entry_id" INTEGER NOT NULL, "customer_id" INTEGER NOT NULL, "ticked_at" TEXT NOT NULL CHECK '
    '(instr("ticked_at", char(0)) = 0), "author" TEXT NOT NULL CHECK (instr("author", char(0)) = 0), FOREIGN '
    'KEY ("step_id") REFERENCES "recipe_step" ("id") ON DELETE CASCADE, FOREIGN KEY ("entry_id") REFERENCES '
    '"stage_move" ("id") ON DELETE CASCADE, FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE'
    " CASCADE) STRICT",
    'CREATE INDEX "recipe_tick_entry_id" ON "recipe_tick" ("entry_id")',
    'CREATE INDEX "recipe_tick_customer_id" ON "recipe_tick" ("customer_id")',
    'CREATE UNIQUE INDEX "recipe_tick_step_id_entry_id" ON "recipe_tick" ("step_id", "entry_id")',
)
