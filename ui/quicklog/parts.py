"""What would be saved of a typed line: what was understood, and what the person put right by a chip."""

import re
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from tracker.commands.customers import AddCustomer
from tracker.commands.followups import NewFollowUp
from tracker.commands.log_line import LogLine
from tracker.domain.contacts import phone_digits
from tracker.domain.interactions import Kind
from tracker.domain.quickline.line_sale import LineSale
from tracker.domain.quickline.reading import FollowUpReading, stored_kind
from tracker.domain.stages import Stage
from tracker.queries.quick_line import Candidate, Understood

_EDGES = " \t,;.:，、；。："
_HOLES = re.compile(r"\s*([,;，、；])(?:\s*[,;，、；])+\s*")
_SPACES = re.compile(r"[ \t]{2,}")
_FEWEST_PHONE_DIGITS = 8
_PHONE = re.compile(r"\+?\d[\d ()/-]{5,}\d")


class Part(StrEnum):
    """What a line says, as the parser names it; each has a chip."""

    CUSTOMER = "customer"
    KIND = "kind"
    WHEN = "when"
    FOLLOW_UP = "follow_up"
    STAGE = "stage"
    TAG = "tag"
    AMOUNT = "amount"
    SALE = "sale"


_IN_NOTE = frozenset({Part.FOLLOW_UP, Part.AMOUNT, Part.SALE})  # their words stay in the note


@dataclass(frozen=True, slots=True)
class Move:
    """Where a line moves somebody: to a stage, or with `left` to Left; neither is no move."""

    stage: Stage | None = None
    left: bool = False


@dataclass(frozen=True, slots=True)
class Meant:
    """What would be saved now. `corrected`: the parts that the person put right.

    `sale`: the amount was paid; else it is money that was talked about.
    """

    kind: str
    direction: str
    note: str
    name: str = ""
    customer: Candidate | None = None
    occurred_at: datetime | None = None
    follow_up: FollowUpReading | None = None
    move: Move = Move()
    tags: tuple[str, ...] = ()
    amount_minor: int | None = None
    sale: LineSale | None = None
    corrected: frozenset[Part] = frozenset()

    def command(self, customer: Candidate | None, new_in: Stage) -> LogLine:
        """Return what saves it: about this customer, or (None) about somebody new of the line's name.

        `new_in` is the stage a new customer begins in where none is said.
        """
        new = None
        if customer is None:
            name, phone = name_and_phone(self.name)
            phone = phone or phone_in(self.note)
            new = AddCustomer(name, new_in.id, phones=(("", phone),) if phone else ())
        promise = self.follow_up
        return LogLine(
            self.kind,
            customer.customer.id if customer else None,
            new,
            direction=self.direction,
            note=self.note,
            occurred_at=self.occurred_at,
            follow_up=NewFollowUp(promise.due_on, promise.due_time, promise.text) if promise else None,
            stage_id=self.move.stage.id if self.move.stage else None,
            left=self.move.left,
            tags=self.tags,
            amount_minor=self.amount_minor if self.sale is None else None,
            sale=self.sale.line if self.sale else None,
        )


class Corrections:
    """What the person put right, part by part; each holds until the text of its part changes."""

    def __init__(self) -> None:
        """Start with nothing put right."""
        self._made: dict[Part, tuple[Any, tuple[str, ...]]] = {}

    def set(self, part: Part, value: Any, understood: Understood) -> None:
        """Let a value win over what the line says."""
        self._made[part] = (value, _texts(part, understood))

    def keep_fitting(self, understood: Understood) -> None:
        """Forget what was put right about texts that have changed."""
        self._made = {part: made for part, made in self._made.items() if made[1] == _texts(part, understood)}

    def clear(self) -> None:
        """Forget all of it."""
        self._made.clear()

    def get(self, part: Part, otherwise: Any) -> Any:
        """Return what a part was put right to, else what is given."""
        return self._made[part][0] if part in self._made else otherwise

    @property
    def parts(self) -> frozenset[Part]:
        """The parts that were put right."""
        return frozenset(self._made)


def meant(understood: Understood, corrections: Corrections, moment: datetime | None = None) -> Meant:
    """Put together what was understood and what was put right; it happened at `moment` unless that is said."""
    reading = understood.reading
    sure = next((one for one in understood.candidates if one.customer.id == understood.sure), None)
    kind, direction = stored_kind(reading)
    if Part.KIND in corrections.parts:
        kind = corrections.get(Part.KIND, kind)
        direction = {Kind.CALL_IN: "in", Kind.CALL_OUT: "out"}.get(Kind(kind), "")
    found = Meant(
        kind=kind,
        direction=direction,
        note=reading.note,
        name=reading.name,
        customer=corrections.get(Part.CUSTOMER, sure),
        occurred_at=corrections.get(Part.WHEN, reading.occurred_at) or moment,
        follow_up=corrections.get(Part.FOLLOW_UP, reading.follow_up),
        move=corrections.get(Part.STAGE, Move(understood.stage, reading.left)),
        tags=corrections.get(Part.TAG, reading.tags),
        amount_minor=corrections.get(Part.AMOUNT, understood.amount_minor),
        sale=corrections.get(Part.SALE, understood.sale),
        corrected=corrections.parts,
    )
    if found.follow_up is None and reading.follow_up is not None:
        return replace(found, note=note_with_promise(understood))
    return found


def note_with_promise(understood: Understood) -> str:
    """Return the note with the words that were taken for a promise: what a chip gave up is a note again."""
    line, kept, start = understood.line, "", 0
    for span in sorted(understood.reading.spans, key=lambda span: span.start):
        if span.part not in _IN_NOTE and span.start >= start:
            kept += line[start : span.start] + " "
            start = span.end
    text = _SPACES.sub(" ", _HOLES.sub(r"\1 ", kept + line[start:]))
    return text.strip(_EDGES)


def name_and_phone(text: str) -> tuple[str, str]:
    """Part what was typed as the name of somebody new from a phone number in it; a number alone is both."""
    phone = phone_in(text)
    name = " ".join(text.replace(phone, " ").split()).strip(_EDGES) if phone else text.strip()
    return name or phone, phone


def phone_in(text: str) -> str:
    """Return the first phone number in a text as typed; empty where there is none."""
    return next((one for one in _PHONE.findall(text) if len(phone_digits(one)) >= _FEWEST_PHONE_DIGITS), "")


def _texts(part: Part, understood: Understood) -> tuple[str, ...]:
    spans = understood.reading.spans
    return tuple(understood.line[span.start : span.end] for span in spans if span.part == part)
