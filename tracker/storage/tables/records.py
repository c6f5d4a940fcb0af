"""Customers and what is known of them, the shop's stages, what happened and what was promised."""

from peewee import SQL, ForeignKeyField, IntegerField

from tracker.storage.tables.base import FlagField, PlainTextField, Table


class ShopSetting(Table):
    """A fact of the shop (name, currency, language, region …), its value as JSON."""

    name = PlainTextField(unique=True)
    value = PlainTextField()


class StageSet(Table):
    """A set of stages; one is active."""

    key = PlainTextField()
    active = FlagField(default=True)


class Stage(Table):
    """A step of the lifecycle, in board order; a removed one keeps its history."""

    stage_set = ForeignKeyField(StageSet, on_delete="RESTRICT")
    key = PlainTextField(default="")
    name = PlainTextField()
    position = IntegerField()
    colour = PlainTextField()
    customer_from = FlagField(default=False)
    removed = FlagField(default=False)
    limit_days = IntegerField(null=True)
    touch_days = IntegerField(null=True)  # keep in touch: a contact at least every so many days


class ImportBatch(Table):
    """One file that was brought in."""

    file_name = PlainTextField()
    kind = PlainTextField()
    imported_at = PlainTextField()
    author = PlainTextField()
    created = IntegerField(default=0)
    updated = IntegerField(default=0)
    skipped = IntegerField(default=0)


class Customer(Table):
    """A person or company.

    Derived: stage and stage_since from the stage log (stage null: left), folded and name_key from name, company and
    contacts, last_contact_at and next_due from interactions and open follow-ups. A customer may work for another, a
    company. One who was merged into another lies in the trash until the merge is taken back.
    """

    told_of = ("name", "company", "note", "trashed_at")  # columns that followers of the change feed look at

    name = PlainTextField()
    company = PlainTextField(default="")
    source = PlainTextField(default="")
    birthday = PlainTextField(default="")
    address = PlainTextField(default="")
    note = PlainTextField(default="")
    folded = PlainTextField(default="")
    stage = ForeignKeyField(Stage, null=True, on_delete="RESTRICT", index=False)
    stage_since = PlainTextField(null=True)
    position = IntegerField(default=0)
    archived_on = PlainTextField(null=True)
    trashed_at = PlainTextField(null=True)
    created_at = PlainTextField()
    changed_at = PlainTextField()
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="SET NULL")
    import_key = PlainTextField(null=True, index=True)
    language = PlainTextField(default="")
    persona = PlainTextField(default="")
    referred_by = ForeignKeyField("self", null=True, on_delete="SET NULL", index=False, backref="referred")
    works_for = ForeignKeyField("self", null=True, on_delete="SET NULL", index=False, backref="staff")
    merged_into = ForeignKeyField("self", null=True, on_delete="SET NULL", index=False, backref="merged")
    name_key = PlainTextField(default="")
    last_contact_at = PlainTextField(null=True)
    next_due = PlainTextField(null=True)  # "2026-11-27" or "2026-11-27 10:00"


Customer.add_index(
    Customer.index(
        Customer.stage,
        Customer.position,
        name="customer_board",
        where=SQL("archived_on IS NULL AND trashed_at IS NULL"),
    )
)
Customer.add_index(
    Customer.index(Customer.folded, name="customer_by_folded", where=SQL("trashed_at IS NULL"))  # finding by name
)
for _column in ("name_key", "stage_since"):
    Customer.add_index(Customer.index(getattr(Customer, _column), name=f"customer_by_{_column}"))
Customer.add_index(
    Customer.index(SQL('substr("birthday", -5)'), name="customer_by_birthday", where=SQL("birthday <> ''"))
)
_RARE = "last_contact_at next_due archived_on trashed_at referred_by_id works_for_id merged_into_id"
for _column in _RARE.split():  # null for most
    Customer.add_index(
        Customer.index(SQL(f'"{_column}"'), name=f"customer_by_{_column}", where=SQL(f"{_column} IS NOT NULL"))
    )


class Phone(Table):
    """A phone number as typed, its E.164 form (empty: none) and its last nine digits for matching."""

    customer = ForeignKeyField(Customer, on_delete="CASCADE")
    position = IntegerField()
    label = PlainTextField(default="")
    typed = PlainTextField()
    normal = PlainTextField(default="")
    significant = PlainTextField(index=True)


class Email(Table):
    """An e-mail address as typed and folded for matching."""

    customer = ForeignKeyField(Customer, on_delete="CASCADE")
    position = IntegerField()
    label = PlainTextField(default="")
    address = PlainTextField()
    folded = PlainTextField(index=True)


class Tag(Table):
    """A word the owner sorts customers by."""

    name = PlainTextField()
    folded = PlainTextField(unique=True)


class LeadSource(Table):
    """A way people hear of the shop, as the owner lists them; customers keep its name in `source`."""

    name = PlainTextField()
    folded = PlainTextField(unique=True)
    position = IntegerField()


class Consent(Table):
    """What a customer said to being contacted by a channel; no row: they were not asked."""

    customer = ForeignKeyField(Customer, on_delete="CASCADE", index=False)
    customer_id: int
    channel = PlainTextField()
    state = PlainTextField()
    given_on = PlainTextField()
    how = PlainTextField(default="")

    class Meta:
        indexes = ((("customer", "channel"), True),)


class CustomField(Table):
    """A field of the owner's own for every customer; a removed one keeps its values."""

    name = PlainTextField()
    folded = PlainTextField(unique=True)
    kind = PlainTextField()
    choices = PlainTextField(default="[]")  # JSON list of texts
    position = IntegerField()
    removed = FlagField(default=False)


class CustomValue(Table):
    """What a field of the owner's own says of a customer: text, a plain decimal, an ISO day, a choice, or "yes"."""

    customer = ForeignKeyField(Customer, on_delete="CASCADE", index=False)
    customer_id: int
    field = ForeignKeyField(CustomField, on_delete="CASCADE", index=False)
    field_id: int
    value = PlainTextField()

    class Meta:
        indexes = ((("customer", "field"), True), (("field", "value"), False))


class Segment(Table):
    """A saved filter of customers, as JSON."""

    name = PlainTextField()
    folded = PlainTextField(unique=True)
    filter = PlainTextField()
    position = IntegerField()


class CustomerTag(Table):
    """A tag on a customer."""

    customer = ForeignKeyField(Customer, on_delete="CASCADE", index=False)
    tag = ForeignKeyField(Tag, on_delete="CASCADE")

    class Meta:
        indexes = ((("customer", "tag"), True),)


class Interaction(Table):
    """A call, visit or message: when it happened and when it was typed, by whom."""

    customer = ForeignKeyField(Customer, on_delete="CASCADE", index=False)
    customer_id: int
    kind = PlainTextField()
    occurred_at = PlainTextField()
    recorded_at = PlainTextField()
    author = PlainTextField(default="")
    note = PlainTextField(default="")
    direction = PlainTextField(default="")  # "in", "out" or not known; a call's kind says it too
    amount_minor = IntegerField(null=True)  # what was said about money, in the shop's currency

    class Meta:
        indexes = ((("customer", "occurred_at"), False), (("occurred_at",), False))


class FollowUpRule(Table):
    """What the shop promises itself whenever a customer enters a stage: do this so many days later."""

    stage = ForeignKeyField(Stage, on_delete="CASCADE", index=False)
    stage_id: int
    after_days = IntegerField()
    kind = PlainTextField(default="")
    text = PlainTextField(default="")
    active = FlagField(default=True)


class FollowUp(Table):
    """Something promised for a day, perhaps at a time; done_at is null while it is open."""

    customer = ForeignKeyField(Customer, on_delete="CASCADE", index=False)
    customer_id: int
    due_on = PlainTextField()
    due_time = PlainTextField(null=True)
    text = PlainTextField(default="")
    created_at = PlainTextField()
    author = PlainTextField(default="")
    done_at = PlainTextField(null=True)
    kind = PlainTextField(default="")
    repeats = PlainTextField(default="")  # "7d", "2w", "1m", "1y": after it is done the next one is so much later
    rule = ForeignKeyField(FollowUpRule, null=True, on_delete="SET NULL", index=False)
    notified_at = PlainTextField(null=True)  # written by the system, in no step

    class Meta:
        indexes = ((("customer", "done_at", "due_on"), False), (("done_at", "due_on"), False))


class StageMove(Table):
    """One entry of the append-only stage log; to_stage null is Left, from_stage null is Left or no stage before."""

    customer = ForeignKeyField(Customer, on_delete="CASCADE", index=False)
    from_stage = ForeignKeyField(Stage, null=True, on_delete="RESTRICT", index=False)
    to_stage = ForeignKeyField(Stage, null=True, on_delete="RESTRICT", index=False)
    from_name = PlainTextField(default="")
    to_name = PlainTextField(default="")
    occurred_at = PlainTextField()
    recorded_at = PlainTextField()
    cause = PlainTextField()
    reason = PlainTextField(default="")
    note = PlainTextField(default="")
    author = PlainTextField(default="")

    class Meta:
        indexes = ((("customer", "occurred_at"), False),)


class Stay(Table):
    """Derived from the stage log: the stay that the entry with the same id began (stage null: in Left)."""

    customer = ForeignKeyField(Customer, on_delete="CASCADE", index=False)
    stage = ForeignKeyField(Stage, null=True, on_delete="RESTRICT", index=False)
    entered_day = IntegerField()
    left_day = IntegerField(null=True)
    next_stage = ForeignKeyField(Stage, null=True, on_delete="RESTRICT", index=False)
    began = IntegerField()
    ended = IntegerField(null=True)

    class Meta:
        indexes = ((("customer", "left_day"), False), (("stage", "entered_day"), False))


_FINISHED = SQL("left_day IS NOT NULL AND stage_id IS NOT NULL AND began <> 1")  # 1: Counts.OPENING
Stay.add_index(Stay.index(Stay.stage, SQL('"left_day" - "entered_day"'), name="stay_finished", where=_FINISHED))


class CustomerMerge(Table):
    """One customer (`other`) merged into another (`survivor`): enough to take it back for ever.

    `fields` is a JSON object of the survivor's fields before and after; unmerged_at is null while the merge holds.
    """

    survivor = ForeignKeyField(Customer, on_delete="CASCADE", backref="merges")
    other = ForeignKeyField(Customer, on_delete="CASCADE", backref="merged_by")
    merged_at = PlainTextField()
    author = PlainTextField(default="")
    fields = PlainTextField(default="{}")
    unmerged_at = PlainTextField(null=True)


class MergedRecord(Table):
    """A record that a merge gave to the survivor, with its image from before as JSON."""

    merge = ForeignKeyField(CustomerMerge, on_delete="CASCADE")
    record_table = PlainTextField()
    record_id = IntegerField()
    before = PlainTextField(default="")


class NotDuplicate(Table):
    """Two customers whom the owner said to be two people, the one with the lower id first."""

    first = ForeignKeyField(Customer, on_delete="CASCADE", index=False, backref="told_apart")
    second = ForeignKeyField(Customer, on_delete="CASCADE", backref="told_apart_from")
    said_at = PlainTextField()
    author = PlainTextField(default="")

    class Meta:
        indexes = ((("first", "second"), True),)


class RecordChange(Table):
    """One thing about a customer that was changed: kept for ever, readable, and taken away with its step by undo."""

    customer = ForeignKeyField(Customer, on_delete="CASCADE")
    customer_id: int
    at = PlainTextField()
    author = PlainTextField(default="")
    command = PlainTextField()
    what = PlainTextField()  # a column's name, "phone", "email", "tag", "consent:email", "field:Frame size" …
    before = PlainTextField(default="")
    after = PlainTextField(default="")
