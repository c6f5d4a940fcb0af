"""What one typed line says: who, what happened, when, and what was promised."""

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal

from tracker.domain.interactions import Kind

CALL, VISIT, EMAIL, MESSAGE, NOTE = "call", "visit", "email", "message", "note"
IN, OUT = "in", "out"


@dataclass(frozen=True, slots=True)
class Person:
    """A customer as far as a line can name one; `phones` as typed or digits only."""

    id: int
    name: str
    company: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    stage: str = ""


@dataclass(frozen=True, slots=True)
class LineFacts:
    """What a line is read against: the moment (aware, local), the language, the stages as the owner named them."""

    now: datetime
    language: str
    stages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """Where a part stands in the line: customer, kind, when, follow_up, stage, tag, amount or sale."""

    part: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FollowUpReading:
    """What was promised: the day, the time on the wall where one was said, and the words without the date."""

    due_on: date
    due_time: time | None
    text: str


@dataclass(frozen=True, slots=True)
class Match:
    """A customer the line may be about, how well it fits (0 to 1), and where in the line it is named."""

    person: Person
    score: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Bought:
    """What was bought, in the words of the line ("" where only the amount is said), and how many of it."""

    what: str
    quantity: int = 1


@dataclass(frozen=True, slots=True)
class LineReading:
    """A line as understood. All texts are parts of the line; what is not understood is in `note`.

    `name` is what was typed as the name, for a new customer. `candidates` are ordered best first; `customer` is set
    only where one of them is clearly meant. `kind` is call, visit, email, message or note; `direction` in, out or
    None. `occurred_at` is None for now. `stage` is one of the stages of the facts, or None; `unknown_stage` what was
    typed behind > and is no stage. `amount_currency` is ISO 4217, or "" where none was written. `bought` is set where
    the amount was paid for something; else it is but money that was talked about.
    """

    line: str
    name: str = ""
    candidates: tuple[Match, ...] = ()
    customer: Person | None = None
    kind: str = NOTE
    direction: str | None = None
    occurred_at: datetime | None = None
    note: str = ""
    follow_up: FollowUpReading | None = None
    stage: str | None = None
    left: bool = False
    unknown_stage: str = ""
    tags: tuple[str, ...] = ()
    amount: Decimal | None = None
    amount_currency: str = ""
    bought: Bought | None = None
    spans: tuple[Span, ...] = ()
    is_only_name: bool = False

    @property
    def names_another(self) -> bool:
        """Whether a name was typed that says more than fits any candidate: Tom Green, where only Tom Brown is known."""
        named = next((span for span in self.spans if span.part == "customer"), None)
        if named is None or not self.name.strip():
            return False
        return all(
            named.start <= match.start and match.end <= named.end and match.end - match.start < named.end - named.start
            for match in self.candidates
        )

    def amount_minor(self, exponent: int) -> int | None:
        """Return the amount in the smallest unit of a currency of so many decimals, rounded half up."""
        if self.amount is None:
            return None
        return int((self.amount * 10**exponent).quantize(Decimal(1), ROUND_HALF_UP))


def stored_kind(reading: LineReading) -> tuple[str, str]:
    """Return the stored kind of interaction and its direction ("in", "out" or "").

    A call of unknown direction is kept as one that came in: that is what a shop mostly writes down.
    """
    if reading.kind == CALL:
        kind = Kind.CALL_OUT if reading.direction == OUT else Kind.CALL_IN
        return kind.value, reading.direction or IN
    return Kind(reading.kind).value, reading.direction or ""
