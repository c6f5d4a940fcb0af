"""What was understood, in words: the texts of the chips and of the rows below them."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from tracker.domain.context import DATE_ONLY
from tracker.domain.money import exponent_of
from tracker.domain.quickline.line_sale import LineSale
from tracker.domain.quickline.reading import FollowUpReading
from tracker.domain.records import FoundCustomer
from tracker.domain.sale_lines import ONE
from tracker.queries.quick_line import Candidate, Understood
from ui.common.kind_looks import kind_icon
from ui.quicklog.parts import Meant, Move, Part
from ui.text.fill import fill
from ui.text.formats import format_ago, format_amount, format_due, format_echo, format_time
from ui.text.kinds import kind_name, left_word
from ui.text.line_text import write_quantity


class ChipWords(NamedTuple):
    """What a chip shows: which part it is, its caption, its value, an icon's name (or none), whether it is in doubt."""

    part: Part
    caption: str
    value: str
    icon: str = ""
    in_doubt: bool = False


def chips_of(understood: Understood, shown: Meant, customer: Candidate | None, now: datetime) -> list[ChipWords]:
    """Return the chips of a line, left to right; `customer` is who is marked now."""
    reading, today = understood.reading, now.date()
    if understood.only_finds and not shown.corrected - {Part.CUSTOMER}:
        return []
    who = about_customer(customer.customer) if customer else who_words(understood)
    chips = [ChipWords(Part.CUSTOMER, _tr("Customer"), who, in_doubt=customer is None)]
    chips.append(ChipWords(Part.KIND, _tr("What"), what_words(shown), kind_icon(shown.kind)))
    if shown.occurred_at is not None:
        told = when_words(shown.occurred_at, today)
        chips.append(ChipWords(Part.WHEN, _tr("When"), told, "clock", shown.occurred_at > now))
    if shown.follow_up is not None or Part.FOLLOW_UP in shown.corrected:
        late = shown.follow_up is not None and shown.follow_up.due_on < today
        told = due_words(shown.follow_up, today)
        chips.append(ChipWords(Part.FOLLOW_UP, _tr("Follow-up"), told, "flag", late))
    if shown.move != Move() or Part.STAGE in shown.corrected:
        chips.append(ChipWords(Part.STAGE, _tr("Move to"), move_words(shown.move)))
    elif reading.unknown_stage:
        told = fill(_tr("No stage “%1”"), reading.unknown_stage)
        chips.append(ChipWords(Part.STAGE, _tr("Move to"), told, in_doubt=True))
    if shown.tags or Part.TAG in shown.corrected:
        chips.append(ChipWords(Part.TAG, _tr("Tag"), tag_words(shown.tags)))
    if shown.sale is not None or Part.SALE in shown.corrected:
        told = sale_words(shown.sale, understood.facts.settings["currency"])
        chips.append(ChipWords(Part.SALE, _tr("Sale"), told))
    if shown.sale is None and (shown.amount_minor is not None or Part.AMOUNT in shown.corrected):
        told = amount_words(shown.amount_minor, understood.facts.settings["currency"])
        chips.append(ChipWords(Part.AMOUNT, _tr("Amount"), told))
    return chips


def about_customer(customer: FoundCustomer) -> str:
    """Return name, stage and phone: "林志明 · Consideration · 0912 345 678"."""
    parts = (customer.name, customer.stage or left_word(), customer.phone or customer.email)
    return " · ".join(part for part in parts if part)


def who_words(understood: Understood) -> str:
    """Say that it is not sure who is meant."""
    if understood.candidates:
        return _tr("Which one?")
    if understood.reading.name:
        return fill(_tr("Nobody named “%1”"), understood.reading.name)
    return _tr("Who?")


def what_words(shown: Meant) -> str:
    """Return the kind, with "now" where no other moment is said."""
    name = kind_name(shown.kind)
    return name if shown.occurred_at is not None else fill(_tr("%1, now"), name)


def when_words(moment: datetime, today: date) -> str:
    """Return a day and time that cannot be mistaken: "Fri 20 Nov 16:20"; today is said as such."""
    if moment.time() == DATE_ONLY:
        return format_echo(moment.date(), today)
    if moment.date() == today:
        return fill(_tr("today %1"), format_time(moment.time()))
    return format_echo(moment.date(), today, moment.time())


def due_words(follow_up: FollowUpReading | None, today: date) -> str:
    """Return what is promised and for when: "Fri 27 Nov 10:00 · ring him"; words for none."""
    if follow_up is None:
        return _tr("none")
    told = format_echo(follow_up.due_on, today, follow_up.due_time)
    return f"{told} · {follow_up.text}" if follow_up.text else told


def move_words(move: Move) -> str:
    """Return the place somebody moves to; words for none."""
    if move.left:
        return left_word()
    return move.stage.name if move.stage else _tr("nowhere")


def tag_words(tags: Iterable[str]) -> str:
    """Return tags as they are typed: "#cargo #city"; words for none."""
    return " ".join(f"#{tag}" for tag in tags) or _tr("none")


def amount_words(amount_minor: int | None, currency: str) -> str:
    """Return an amount with its currency; words for none."""
    if amount_minor is None:
        return _tr("none")
    return format_amount(amount_minor, currency, exponent_of(currency))


def sale_words(sale: LineSale | None, currency: str) -> str:
    """Return what was bought and for how much: "2 × Helmet · 1 290 Kč"; what is not a product yet says so."""
    if sale is None:
        return _tr("none")
    name = fill(_tr("%1 (new product)"), sale.name) if sale.is_new and sale.product_id is None else sale.name
    if name and sale.quantity_milli != ONE:
        name = fill(_tr("%1 × %2"), write_quantity(sale.quantity_milli), name)
    return " · ".join(part for part in (name, amount_words(sale.amount_minor, currency)) if part)


def more_words(one: Candidate, today: date, *, who_called: bool = False, namesakes: bool = False) -> str:
    """Return what else tells a candidate apart: company, stage, last contact; among namesakes the phone, too.

    For a phone number it is all that is open with them.
    """
    customer = one.customer
    parts = [customer.company, customer.stage or left_word()]
    if who_called or namesakes:
        parts = [customer.phone or customer.email, *parts]
    if one.last is not None:
        day = date.fromisoformat(one.last.occurred_at[:10])
        parts.append(fill(_tr("%1 %2"), kind_name(one.last.kind), format_ago(day, today)))
        if who_called and one.last_note:
            parts.append(fill(_tr("“%1”"), " ".join(one.last_note.split())))
    if who_called and one.promise is not None:
        due = format_due(date.fromisoformat(one.promise.due_on), today)
        parts.append(fill(_tr("promised: %1"), " ".join((due, one.promise.text)).strip()))
    return " · ".join(part for part in parts if part)


def summary(shown: Meant, name: str, understood: Understood, today: date) -> str:
    """Return what was saved, as short as the chips say it."""
    parts = [name, kind_name(shown.kind)]
    if shown.occurred_at is not None:
        parts.append(when_words(shown.occurred_at, today))
    if shown.follow_up is not None:
        parts.append("⚑ " + format_echo(shown.follow_up.due_on, today, shown.follow_up.due_time))
    if shown.move != Move():
        parts.append("→ " + move_words(shown.move))
    if shown.tags:
        parts.append(tag_words(shown.tags))
    if shown.sale is not None:
        parts.append(fill(_tr("sale: %1"), sale_words(shown.sale, understood.facts.settings["currency"])))
    elif shown.amount_minor is not None:
        parts.append(amount_words(shown.amount_minor, understood.facts.settings["currency"]))
    return " · ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuickLine", text)
