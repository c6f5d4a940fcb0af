"""What Today reads at a glance: how long stays lasted, birthdays, who is hidden. Frozen, as all are."""

STATEMENTS = (
    'CREATE INDEX "customer_by_archived_on" ON "customer" ("archived_on") WHERE archived_on IS NOT NULL',
    'CREATE INDEX "customer_by_birthday" ON "customer" (substr("birthday", -5)) WHERE birthday <> \'\'',
    'CREATE INDEX "customer_by_trashed_at" ON "customer" ("trashed_at") WHERE trashed_at IS NOT NULL',
    'CREATE INDEX "stay_finished" ON "stay" ("stage_id", "left_day" - "entered_day") WHERE left_day IS NOT NULL '
    "AND stage_id IS NOT NULL AND began <> 1",
)
