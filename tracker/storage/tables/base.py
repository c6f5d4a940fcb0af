"""What all tables have in common: the database they stand in, the kinds of columns, ids that are never used again."""

from typing import Any

from peewee import SQL, AutoField, BooleanField, Check, DatabaseProxy, Model, NodeList, TextField

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
