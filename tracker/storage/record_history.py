"""The one writer of a record's history: what a step changed about customers who were there before it.

It compares the images that the journal took in the step with what is kept now, so no command writes history and none
can forget it; undo takes the history away with the step. Who was created in the step has no history yet. What the
timeline shows (moves, interactions, follow-ups) and what follows from other columns is not history.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from tracker.domain.context import Context
from tracker.storage.bulk import insert_rows
from tracker.storage.fetch import fetch_rows, listed
from tracker.storage.tables import (
    Consent,
    Customer,
    CustomerTag,
    CustomValue,
    Email,
    Phone,
    RecipeTick,
    RecordChange,
    Sale,
    Table,
    Tag,
    database,
)

COLUMNS = (
    "name",
    "company",
    "source",
    "birthday",
    "address",
    "note",
    "language",
    "persona",
    "archived_on",
    "trashed_at",
)
PEOPLE = ("referred_by_id", "works_for_id", "merged_into_id")  # kept by name: it outlives the other record
Row = tuple[int, str, str, str]  # customer, what, before, after


def write_history(command: str, context: Context) -> None:
    """Write what the open step changed so far; called once, after its command."""
    step = int(database.execute_sql("SELECT step FROM journal_open").fetchone()[0])
    touched = {str(table) for (table,) in _run(_TOUCHED, step)}
    if not touched:
        return
    details = list(_details(step)) if "customer" in touched else []
    merged = {row[0] for row in details if row[1] == "merged_into"}
    parts = [row for table, changes in _PARTS.items() if table in touched for row in changes(step)]
    # what a merge carries from one record to the other is no change of the one that goes or comes back
    rows = [*details, *(row for row in parts if row[0] not in merged)]
    insert_rows(
        RecordChange,
        ("customer_id", "at", "author", "command", "what", "before", "after"),
        ((row[0], context.stamp, context.author, command, *row[1:]) for row in rows),
    )


def _details(step: int) -> Iterator[Row]:
    """Yield the columns of customers that changed."""
    changed = [(customer, json.loads(old), json.loads(new)) for customer, old, new in _run(_DETAILS, step)]
    people = {one for _, *sides in changed for side in sides for one in side[len(COLUMNS) :]} - {None}
    names: dict[int | None, str] = dict(fetch_rows(_names(Customer, people))) if people else {}
    for customer, before, after in changed:
        for column, old, new in zip(_KEPT, before, after, strict=True):
            if old == new:
                continue
            if column in PEOPLE:
                yield customer, column.removesuffix("_id"), names.get(old, ""), names.get(new, "")
            else:
                yield customer, column, old or "", new or ""


def _phones(step: int) -> Iterator[Row]:
    return _contacts("phone", _PHONES, step)


def _emails(step: int) -> Iterator[Row]:
    return _contacts("email", _EMAILS, step)


def _contacts(what: str, statement: str, step: int) -> Iterator[Row]:
    """Compare all texts of a customer at once: taking the first of two away shifts the second one up."""
    before: defaultdict[int, list[str]] = defaultdict(list)
    after: defaultdict[int, list[str]] = defaultdict(list)
    for old_owner, old, owner, new in _run(statement, step):
        if old_owner is not None:
            before[old_owner].append(old)
        if owner is not None:
            after[owner].append(new)
    for customer in dict.fromkeys([*before, *after]):
        gone = [text for text in before[customer] if text not in after[customer]]
        come = [text for text in after[customer] if text not in before[customer]]
        for old, new in zip_longest(gone, come, fillvalue=""):
            yield customer, what, old, new


def _tags(step: int) -> Iterator[Row]:
    found = _run(_TAGS, step)
    names = dict(_run(_OLD_TAGS, step)) | dict(fetch_rows(_names(Tag, {tag for _, tag, _ in found})))
    for customer, tag, is_taken_off in found:
        name = names.get(tag, "")
        yield (customer, "tag", name, "") if is_taken_off else (customer, "tag", "", name)


def _consents(step: int) -> Iterator[Row]:
    for customer, channel, old, new in _run(_CONSENTS, step):
        yield customer, f"consent:{channel}", old, new


def _values(step: int) -> Iterator[Row]:
    for customer, field, old, new in _run(_VALUES, step):
        yield customer, f"field:{field}", old, new


def _ticks(step: int) -> Iterator[Row]:
    for customer, text, is_taken_off in _run(_TICKS, step):
        yield (customer, "recipe", text, "") if is_taken_off else (customer, "recipe", "", text)


def _sales(step: int) -> Iterator[Row]:
    for customer, day, old, new, campaign, new_campaign in _run(_SALES, step):
        if old != new:
            yield customer, f"sale:{day}", old, new
        if campaign != new_campaign:
            yield customer, f"sale_campaign:{day}", campaign, new_campaign


def _names(table: type[Table], ids: set[Any]) -> Any:
    return table.select(table.id, table.name).where(table.id.in_(listed(sorted(ids))))  # type: ignore[attr-defined]


def _run(statement: str, step: int) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = database.execute_sql(statement, {"step": step}).fetchall()
    return found


def _place(table: type[Table], column: str) -> str:
    return f"'$[{[field.column_name for field in table._meta.sorted_fields].index(column)}]'"


def _was(table: type[Table], column: str) -> str:
    """Return the SQL of a column as it was before the step; null for a record that was not there."""
    return f"json_extract(image.before, {_place(table, column)})"


def _images(table: type[Table]) -> str:
    return f"journal_image image WHERE image.step = :step AND image.record_table = '{table._meta.table_name}'"


def _changes(table: type[Table], columns: str, more: str = "", *, where: str = "") -> str:
    """Return what reads a table's images beside what is kept `now`, of customers who were there before the step."""
    name = table._meta.table_name
    owner = f"coalesce(now.customer_id, {_was(table, 'customer_id')})"
    new = f"SELECT image.record_id FROM {_images(Customer)} AND image.before IS NULL"
    return (
        f"SELECT {columns.format(owner=owner)} FROM journal_image image"
        f' LEFT JOIN "{name}" now ON now.id = image.record_id{more}'
        f" WHERE image.step = :step AND image.record_table = '{name}' AND {owner} NOT IN ({new}){where}"
    )


def _texts(table: type[Table], column: str) -> str:
    was_owner, was = _was(table, "customer_id"), _was(table, column)
    return _changes(table, f"{was_owner}, {was}, now.customer_id, now.{column}")


_KEPT = (*COLUMNS, *PEOPLE)
_BEFORE = f"json_extract(image.before, {','.join(_place(Customer, column) for column in _KEPT)})"
_NOW = f"json_array({','.join(f'now.{column}' for column in _KEPT)})"
_DETAILS = (
    f"SELECT now.id, {_BEFORE}, {_NOW} FROM journal_image image JOIN customer now ON now.id = image.record_id"
    " WHERE image.step = :step AND image.record_table = 'customer' AND image.before IS NOT NULL"
    f" AND {_BEFORE} <> {_NOW}"
)
_PHONES, _EMAILS = _texts(Phone, "typed"), _texts(Email, "address")
_TAGS = _changes(
    CustomerTag,
    f"{{owner}}, coalesce(now.tag_id, {_was(CustomerTag, 'tag_id')}), now.id IS NULL",
    where=" AND (image.before IS NULL) <> (now.id IS NULL)",
)
_OLD_TAGS = f"SELECT image.record_id, {_was(Tag, 'name')} FROM {_images(Tag)} AND image.before IS NOT NULL"
_WAS_CONSENT = " || ' ' || ".join(_was(Consent, column) for column in ("state", "given_on", "how"))
_CONSENTS = _changes(
    Consent,
    f"{{owner}}, coalesce(now.channel, {_was(Consent, 'channel')}), trim(coalesce({_WAS_CONSENT}, '')) old,"
    " trim(coalesce(now.state || ' ' || now.given_on || ' ' || now.how, '')) new",
    where=" AND old <> new",
)
_VALUES = _changes(
    CustomValue,
    f"{{owner}}, field.name, coalesce({_was(CustomValue, 'value')}, '') old, coalesce(now.value, '') new",
    f" JOIN custom_field field ON field.id = coalesce(now.field_id, {_was(CustomValue, 'field_id')})",
    where=" AND old <> new",
)
_TICKS = _changes(
    RecipeTick,
    "{owner}, recipe.text, now.id IS NULL",
    f" JOIN recipe_step recipe ON recipe.id = coalesce(now.step_id, {_was(RecipeTick, 'step_id')})",
    where=" AND (image.before IS NULL) <> (now.id IS NULL)",
)
_SALES = _changes(
    Sale,
    f"{{owner}}, substr(now.occurred_at, 1, 10), {_was(Sale, 'note')}, now.note,"
    f" coalesce((SELECT name FROM campaign WHERE campaign.id = {_was(Sale, 'campaign_id')}), ''),"
    " coalesce((SELECT name FROM campaign WHERE campaign.id = now.campaign_id), '')",
    where=" AND image.before IS NOT NULL AND now.id IS NOT NULL",
)
_PARTS = {
    "phone": _phones,
    "email": _emails,
    "customer_tag": _tags,
    "consent": _consents,
    "custom_value": _values,
    "recipe_tick": _ticks,
    "sale": _sales,
}
_TOUCHED = " UNION ALL ".join(
    f"SELECT '{table._meta.table_name}' WHERE EXISTS (SELECT 1 FROM {_images(table)}{known})"
    for table, known in (
        (Customer, " AND image.before IS NOT NULL"),
        *((table, "") for table in (Phone, Email, CustomerTag, Consent, CustomValue, RecipeTick)),
        (Sale, " AND image.before IS NOT NULL"),
    )
)
