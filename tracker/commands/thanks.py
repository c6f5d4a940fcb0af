"""Writes about thanks owed for sales: said, not needed, and the texts they are said in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tracker.commands.customers import name_of, note_names
from tracker.commands.interactions import LogInteraction
from tracker.domain.contacts import clean_text
from tracker.domain.context import Context
from tracker.domain.errors import RecordMissing, SettingUnknown
from tracker.domain.sales import SaleKind
from tracker.domain.thanks_text import SHIPPED_TEXTS
from tracker.storage.bulk import first_free_id, insert_rows
from tracker.storage.customer_dates import refresh_dates
from tracker.storage.tables import Interaction, Sale, ThankYou, database
from tracker.storage.thanks_texts import write_thanks_text

THANKED_COLUMNS = ("sale_id", "customer_id", "given_at", "channel", "skipped", "interaction_id", "author")
TALK_COLUMNS = ("customer_id", "kind", "occurred_at", "recorded_at", "author", "note")
_GIVEN = "SELECT value FROM json_each(?)"
OUT_OF_SIGHT = "SELECT id FROM customer WHERE archived_on IS NOT NULL OR trashed_at IS NOT NULL"


@dataclass(frozen=True, slots=True)
class GiveThanks:
    """Note that a customer was thanked for a sale, and log the contact. The result is the interaction's id.

    channel: one of domain.interactions.Kind; note: what was said or written. Thanks that were noted before, or noted
    as not needed, are noted anew.

    Raises:
        RecordMissing: there is no such sale, or it was taken out as typed wrongly.
    """

    sale_id: int
    channel: str
    note: str = ""

    def apply(self, context: Context) -> int:
        """Write it."""
        customer = _customer_of(self.sale_id)
        interaction = LogInteraction(customer, self.channel, self.note).apply(context)
        ThankYou.delete().where(ThankYou.sale == self.sale_id).execute()
        row = (self.sale_id, customer, context.stamp, self.channel, False, interaction, context.author)
        _settle((row,))
        context.facts.clear()
        context.facts.update(name=name_of(customer), kind=self.channel)
        return interaction


@dataclass(frozen=True, slots=True)
class SkipThanks:
    """Note that no thanks are needed for these sales. The result counts those that were owed until now.

    Sales that are gone, or for which no thanks are owed, are passed over.
    """

    sale_ids: tuple[int, ...]

    def apply(self, context: Context) -> int:
        """Write it."""
        owed = _owed("id IN (SELECT value FROM json_each(?))", str(list(map(int, self.sale_ids))))
        _settle([(sale, customer, context.stamp, "", True, None, context.author) for sale, customer in owed])
        note_names(context, tuple(dict.fromkeys(customer for _, customer in owed)))
        return len(owed)


@dataclass(frozen=True, slots=True)
class GiveThanksForAll:
    """Note that everybody was thanked to whom thanks are owed for sales up to a day. The result counts the sales.

    channel: the kind of the one contact that is logged with each of them; "": none is logged. Who is archived or in
    the trash is passed over.
    """

    bought_until: date
    channel: str = ""

    def apply(self, context: Context) -> int:
        """Write it."""
        owed = _owed(f"day <= ? AND customer_id NOT IN ({OUT_OF_SIGHT})", self.bought_until.toordinal())
        people = tuple(dict.fromkeys(customer for _, customer in owed))
        talks: dict[int, int] = {}
        if self.channel:
            first = first_free_id(Interaction)
            stamps = (context.stamp, context.stamp, context.author)
            insert_rows(Interaction, TALK_COLUMNS, ((one, self.channel, *stamps, "") for one in people))
            talks = {customer: first + place for place, customer in enumerate(people)}
            refresh_dates(people)
        common = (context.stamp, self.channel, False)
        _settle([(sale, customer, *common, talks.get(customer), context.author) for sale, customer in owed])
        note_names(context, people)
        return len(owed)


@dataclass(frozen=True, slots=True)
class SetThanksText:
    """Change the text by which customers of a language are thanked; empty: the shipped one holds again.

    Raises:
        SettingUnknown: there are no texts in that language.
    """

    language: str
    text: str

    def apply(self, context: Context) -> None:
        """Write it."""
        if self.language not in SHIPPED_TEXTS:
            raise SettingUnknown("language")
        write_thanks_text(self.language, clean_text(self.text))
        context.facts["setting"] = "thanks"


def _customer_of(sale_id: int) -> int:
    sale = Sale.get_or_none(Sale.id == sale_id, Sale.kind == SaleKind.SALE.value, ~Sale.voided)
    if sale is None:
        raise RecordMissing("sale", sale_id)
    return sale.customer_id


def _owed(where: str, *values: object) -> list[tuple[int, int]]:
    """Return the sales that meet a condition and thanks are owed for, with their customers."""
    found: list[tuple[int, int]] = database.execute_sql(
        f"SELECT id, customer_id FROM sale WHERE thanks_owed AND {where} ORDER BY id", values
    ).fetchall()
    return found


def _settle(rows: Sequence[tuple[object, ...]]) -> None:
    """Write what was done about the thanks for each sale: none are owed any more."""
    insert_rows(ThankYou, THANKED_COLUMNS, rows)
    for start in range(0, len(rows), 500):
        ids = str([row[0] for row in rows[start : start + 500]])
        database.execute_sql(f"UPDATE sale SET thanks_owed = 0 WHERE thanks_owed AND id IN ({_GIVEN})", (ids,))
