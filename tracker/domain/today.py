"""What Today shows. Frozen records; days and moments are as stored: ISO text, local wall time."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from tracker.domain.after_sales import CheckInDue, GoingQuiet, ThanksOwed
from tracker.domain.thanks_text import ThanksWords

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Section(Generic[Row]):
    """The first rows of a list, and how many there are in all."""

    rows: tuple[Row, ...]
    count: int


@dataclass(frozen=True, slots=True)
class DueFollowUp:
    """An open follow-up and what is needed to keep it. Empty texts and None stand for what is not known."""

    id: int
    customer_id: int
    name: str
    company: str
    phone: str  # the first one, as typed
    stage: str  # empty: left
    colour: str
    text: str
    kind: str  # domain.followups.Promise
    due_on: str
    due_time: str | None  # "10:00", on the shop's wall clock
    repeats: str  # domain.recurrence
    days_late: int  # 0: today; below 0: to come
    passed: bool  # before today, or the time has come
    last_kind: str | None  # the latest interaction with a note, else the latest of all
    last_at: str | None
    last_note: str


@dataclass(frozen=True, slots=True)
class StuckCustomer:
    """Somebody who waits in a stage for longer than its limit while nobody spoke with them."""

    customer_id: int
    name: str
    company: str
    phone: str
    stage: str
    colour: str
    stage_since: str
    days: int  # in the stage
    at_least: bool  # they were there before the shop began to count: an opening balance
    limit_days: float
    last_at: str | None  # the latest interaction
    last_note: str


@dataclass(frozen=True, slots=True)
class StageLimit:
    """How long is too long in a stage, and how long is usual."""

    stage_id: int
    name: str
    days: float
    own: bool  # the owner's own limit, not one from the stage's history
    median_days: float | None  # of the finished stays; None: there is none
    finished: int  # how many stays those are


@dataclass(frozen=True, slots=True)
class TouchDue:
    """Somebody whom the shop keeps in touch with, and whose turn it is."""

    customer_id: int
    name: str
    company: str
    phone: str
    stage: str
    colour: str
    every_days: int
    due_on: str
    days_late: int  # 0: today
    last_contact_on: str | None  # None: never; counted from the day they entered the stage
    last_note: str


@dataclass(frozen=True, slots=True)
class BirthdayAhead:
    """A birthday today or in the next days."""

    customer_id: int
    name: str
    company: str
    phone: str
    stage: str
    colour: str
    on: str  # the day it is kept on
    days_ahead: int  # 0: today
    turns: int | None  # how old they will be; None: the year is not known


@dataclass(frozen=True, slots=True)
class QuoteDue:
    """An open quote to ask about, and what is needed to do so. Days as stored; None stands for what is not known."""

    id: int
    customer_id: int
    name: str
    company: str
    phone: str  # the first one, as typed
    stage: str  # empty: left
    colour: str
    kind: str  # domain.quotes.QuoteKind
    given_on: str
    valid_until: str | None
    chase_on: str | None
    amount_minor: int
    about: str  # its first line: the product's name, or the owner's words
    lines: int  # how many it has
    stopped_at: str
    chases: int
    days_late: int  # since the day to ask again; 0: today; below 0: not before then, but it runs out
    days_left: int | None  # until it runs out; 0: today; below 0: it has run out


@dataclass(frozen=True, slots=True)
class Compared:
    """A figure of this week so far, and of the same days of last week."""

    now: int
    before: int


@dataclass(frozen=True, slots=True)
class WeekFigures:
    """This week against the last: from its first day to today, and the same weekdays a week before."""

    first_day: str
    last_day: str  # today
    contacts: Compared  # calls and visits
    new_customers: Compared
    moved_forward: Compared


@dataclass(frozen=True, slots=True)
class Today:
    """All of Today, as it is at one moment. Follow-ups: by day, then by time, those without a time last."""

    day: str
    overdue: Section[DueFollowUp]  # of the days before
    due: Section[DueFollowUp]  # of today, whatever the time
    ahead: Section[DueFollowUp]  # of the next seven days
    stuck: Section[StuckCustomer]  # the longest wait above the limit first
    limits: tuple[StageLimit, ...]  # in board order
    keep_in_touch: Section[TouchDue]  # the latest first
    birthdays: Section[BirthdayAhead]  # the next first
    week: WeekFigures
    thanks: Section[ThanksOwed]  # the latest sale first
    check_ins: Section[CheckInDue]  # the longest wait first
    quiet: Section[GoingQuiet]  # the longest overdue for their rhythm first
    long_gone: int  # who is quiet for too long to be in that list
    thank_after_days: int | None
    thanks_words: ThanksWords
    quotes: Section[QuoteDue]  # the one that has waited longest first
    currency: str

    @property
    def to_do(self) -> int:
        """How many follow-ups are overdue or due today: the number on the badge."""
        return self.overdue.count + self.due.count


@dataclass(frozen=True, slots=True)
class MorningRow:
    """One line of the morning sheet: a follow-up, and every phone of the customer as typed."""

    follow_up: DueFollowUp
    phones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MorningSheet:
    """Who to get back to today: overdue ones first, then today's by time."""

    day: str
    rows: tuple[MorningRow, ...]
    count: int  # how many there are in all; more than rows where they do not fit
