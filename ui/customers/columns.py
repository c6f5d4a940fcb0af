"""The columns of the table of customers: their words, their widths, and what a cell says."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from tracker.domain.customer_table import Column, CustomerRow, OwnColumn, field_column, field_of_column
from ui.text.birthdays import write_birthday
from ui.text.fill import fill
from ui.text.filters import day_text, language_word
from ui.text.formats import format_age, format_ago, format_count, format_day, format_due, format_time
from ui.text.kinds import left_word
from ui.text.money import show_money
from ui.text.own_fields import write_value
from ui.text.words import words

CHECK = "check"
FIRST_SHOWN = (
    Column.NAME,
    Column.COMPANY,
    Column.STAGE,
    Column.DAYS,
    Column.LAST_CONTACT,
    Column.NEXT_DUE,
    Column.PHONE,
    Column.TAGS,
)
WIDTHS = {
    CHECK: 36,
    Column.NAME: 175,
    Column.COMPANY: 120,
    Column.STAGE: 138,
    Column.DAYS: 92,
    Column.SINCE: 105,
    Column.LAST_CONTACT: 108,
    Column.NEXT_DUE: 128,
    Column.PHONE: 132,
    Column.EMAIL: 190,
    Column.TAGS: 100,
    Column.SOURCE: 130,
    Column.ADDRESS: 200,
}
ANY_WIDTH = 110
NUMBERS = frozenset({Column.DAYS, Column.BOUGHT, Column.ORDERS})
_QUIET = frozenset({Column.COMPANY, Column.SINCE, Column.LAST_CONTACT, Column.CREATED, Column.SOURCE})


@dataclass(frozen=True, slots=True)
class Shown:
    """A column as it is shown: its name in the library, its width in pixels."""

    column: str
    width: int


def is_quiet(column: str) -> bool:
    """Say whether a column's texts are muted."""
    return column in _QUIET


def width_of(column: str) -> int:
    """Return the width of a column that nobody changed."""
    return WIDTHS.get(column, ANY_WIDTH)


def column_names(own_fields: Sequence[OwnColumn]) -> dict[str, str]:
    """Return the words of every column, in the order to choose among them."""
    names: dict[str, str] = {
        Column.NAME: words.tr("Name"),
        Column.COMPANY: words.tr("Company"),
        Column.STAGE: words.tr("Stage"),
        Column.DAYS: words.tr("Days here"),
        Column.SINCE: words.tr("In stage since"),
        Column.LAST_CONTACT: words.tr("Last contact"),
        Column.NEXT_DUE: words.tr("Next follow-up"),
        Column.PHONE: words.tr("Phone"),
        Column.EMAIL: words.tr("E-mail"),
        Column.TAGS: words.tr("Tags"),
        Column.SOURCE: words.tr("How they heard of us"),
        Column.ADDRESS: words.tr("Address"),
        Column.BIRTHDAY: words.tr("Birthday"),
        Column.PERSONA: words.tr("Kind of customer"),
        Column.LANGUAGE: words.tr("Language"),
        Column.CREATED: words.tr("Written down"),
        Column.BOUGHT: words.tr("Bought for"),
        Column.ORDERS: words.tr("Purchases"),
        Column.LAST_PURCHASE: words.tr("Last purchase"),
    }
    return names | {field_column(one.id): one.name for one in own_fields}


def read_shown(text: str, known: Sequence[str]) -> list[Shown]:
    """Read the columns remembered as "name:190 company:140"; those not known are passed over, the name is never."""
    shown: dict[str, int] = {}
    for one in text.split():
        column, _, width = one.rpartition(":")
        if column in known and width.isdigit():
            shown.setdefault(column, max(40, min(int(width), 900)))
    if not shown:
        shown = {str(column): width_of(column) for column in FIRST_SHOWN}
    name = shown.pop(Column.NAME, width_of(Column.NAME))
    return [Shown(Column.NAME, name), *(Shown(column, width) for column, width in shown.items())]


def write_shown(shown: Sequence[Shown]) -> str:
    """Write columns and widths to be remembered."""
    return " ".join(f"{one.column}:{one.width}" for one in shown)


def cell_text(row: CustomerRow, column: str, today: date, kinds: dict[int, str], currency: str = "EUR") -> str:
    """Return what a cell says; `kinds` are those of the owner's own fields, by id, `currency` that of amounts."""
    field_id = field_of_column(column)
    if field_id is not None:
        return _one_line(write_value(kinds.get(field_id, "text"), row.values.get(field_id, "")))
    if column in _DATED:
        return _dated(row, column, today)
    if column in {Column.BOUGHT, Column.ORDERS}:
        number = row.spent_minor if column == Column.BOUGHT else row.orders
        if number is None:
            return ""
        return show_money(number, currency) if column == Column.BOUGHT else format_count(number)
    texts = {
        Column.NAME: row.name,
        Column.COMPANY: row.company,
        Column.STAGE: row.stage or left_word(),
        Column.PHONE: row.phone,
        Column.EMAIL: row.email,
        Column.TAGS: ", ".join(row.tags),
        Column.SOURCE: row.source,
        Column.ADDRESS: row.address,
        Column.BIRTHDAY: write_birthday(row.birthday, today) if row.birthday else "",
        Column.PERSONA: row.persona,
        Column.LANGUAGE: language_word(row.language),
    }
    return _one_line(texts[Column(column)])


def cell_tip(row: CustomerRow, column: str, today: date, kinds: dict[int, str], currency: str = "EUR") -> str:
    """Return what is said when the pointer rests on a cell: days in full."""
    stamp = {
        Column.DAYS: row.stage_since,
        Column.LAST_CONTACT: row.last_contact_at or "",
        Column.NEXT_DUE: row.next_due or "",
        Column.LAST_PURCHASE: row.last_purchase or "",
    }.get(column if column in set(Column) else "")  # type: ignore[call-overload]
    return day_text(stamp) if stamp else cell_text(row, column, today, kinds, currency)


_DATED = frozenset(
    {Column.SINCE, Column.DAYS, Column.LAST_CONTACT, Column.NEXT_DUE, Column.CREATED, Column.LAST_PURCHASE}
)


def _dated(row: CustomerRow, column: str, today: date) -> str:
    stamp = {
        Column.SINCE: row.stage_since,
        Column.DAYS: row.stage_since,
        Column.LAST_CONTACT: row.last_contact_at,
        Column.NEXT_DUE: row.next_due,
        Column.CREATED: row.created_at,
        Column.LAST_PURCHASE: row.last_purchase,
    }[Column(column)]
    if not stamp:
        return ""
    day = date.fromisoformat(stamp[:10])
    if column == Column.DAYS:
        return format_age((today - day).days)
    if column in {Column.LAST_CONTACT, Column.LAST_PURCHASE}:
        return format_ago(day, today)
    if column != Column.NEXT_DUE:
        return format_day(day)
    due = format_due(day, today)
    if len(stamp) <= len("2026-11-27"):
        return due
    return fill(words.tr("%1 %2", "day, time of day"), due, format_time(datetime.fromisoformat(stamp).time()))


def _one_line(text: str) -> str:
    return " ".join(text.split())
