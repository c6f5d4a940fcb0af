"""The tables of a shop file. Only storage, commands and queries know them.

Moments are ISO text of the local wall time with its UTC offset, days are ISO text; the day numbers of the derived
stays are date.toordinal(). A column whose docstring says "derived" follows from the stage log or from other columns.
"""

from typing import Any

from peewee import (
    SQL,
    AutoField,
    BooleanField,
    Check,
    DatabaseProxy,
    ForeignKeyField,
    IntegerField,
    Model,
    NodeList,
    TextField,
)

database = DatabaseProxy()


class SerialField(AutoField):
    """An id that is never used again, not even after an undo."""

    def ddl(self, ctx: Any) -> Any:
        """Add SQLite's AUTOINCREMENT to the column's definition."""
        return NodeList((super().ddl(ctx), SQL("AUTOINCREMENT")))


class PlainTextField(TextField):
    """Text without NUL: SQLite's text functions, the journal's among them, stop at one."""

    def bind(self, model: type[Model], name: str, set_attribute: bool = True) -> None:
        """Add the check once the column's name is known."""
        super().bind(model, name, set_attribute)
        self.constraints = [Check(f'instr("{self.column_name}", char(0)) = 0')]


class FlagField(BooleanField):
    """Yes or no, kept as 1 or 0 (STRICT tables know no BOOL)."""

    field_type = "INTEGER"


class Table(Model):
    """Base of all tables: STRICT, so that a text never slips into a number."""

    id = SerialField()

    class Meta:
        database = database
        legacy_table_names = False
        strict_tables = True


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

    Stage and stage_since are derived from the stage log (stage null: left), folded from name, company and contacts.
    """

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


Customer.add_index(
    Customer.index(
        Customer.stage,
        Customer.position,
        name="customer_board",
        where=SQL("archived_on IS NULL AND trashed_at IS NULL"),
    )
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

    class Meta:
        indexes = ((("customer", "occurred_at"), False),)


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


JOURNALLED: tuple[type[Table], ...] = (
    ShopSetting,
    StageSet,
    Stage,
    ImportBatch,
    Customer,
    Phone,
    Email,
    Tag,
    CustomerTag,
    Interaction,
    FollowUp,
    StageMove,
    Stay,
)  # parents before children
