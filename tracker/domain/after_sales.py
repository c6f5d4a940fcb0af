"""What is to be done after a sale: thanks owed, satisfaction to ask for, regulars who are going quiet."""

from dataclasses import dataclass
from datetime import date, datetime

from tracker.domain.errors import TrackerError
from tracker.domain.sales import BuyingRecord

WORST, BEST = 1, 5  # scores
BAD_UP_TO, GOOD_FROM = 2, 4
ASK_FOR_DAYS = 30  # from the day on which asking begins
REST_DAYS = 60  # a customer is asked no more often than this
SEEN_TO_DAYS = 7  # whoever was spoken with within so many days is being seen to
LONG_GONE_GAPS, LONG_GONE_DAYS = 6, 365  # more than both since the latest purchase: it is too late to call that quiet


@dataclass
class ScoreUnknown(TrackerError):
    """A score is a whole number from 1 to 5."""

    score: int


@dataclass(frozen=True, slots=True)
class ThanksOwed:
    """A sale for which nobody said thanks yet.

    what: the dearest thing of it, by the product's name or as it was typed.
    """

    sale_id: int
    customer_id: int
    name: str
    company: str
    phone: str
    stage: str
    colour: str
    language: str  # of the customer, in the owner's words; may be empty
    bought_on: str
    days_ago: int
    total_minor: int
    what: str


@dataclass(frozen=True, slots=True)
class CheckInDue:
    """Somebody who bought a while ago and was not asked since how satisfied they are."""

    sale_id: int
    customer_id: int
    name: str
    company: str
    phone: str
    stage: str
    colour: str
    bought_on: str
    days_ago: int
    what: str  # as in ThanksOwed
    last_score: int | None  # the latest of all


@dataclass(frozen=True, slots=True)
class GoingQuiet:
    """A regular who usually would have bought again by now. times: days_since ÷ usual_days."""

    customer_id: int
    name: str
    company: str
    phone: str
    stage: str
    colour: str
    last_on: str
    days_since: int
    usual_days: float
    times: float
    orders: int
    spent_minor: int


@dataclass(frozen=True, slots=True)
class CheckInRecord:
    """One time a customer was to be asked. is_asked: False where it was only put off; score None: no answer."""

    id: int
    asked_at: datetime
    is_asked: bool
    score: int | None
    words: str
    sale_id: int | None
    bought_on: date | None
    follow_up_on: date | None  # made from it, done or not


@dataclass(frozen=True, slots=True)
class AfterSales:
    """All of it about one customer. owed and check_ins: the latest first."""

    buying: BuyingRecord | None
    days_since: int | None  # since the latest purchase
    owed: tuple[ThanksOwed, ...]
    check_ins: tuple[CheckInRecord, ...]

    @property
    def scores(self) -> tuple[CheckInRecord, ...]:
        """Those that were answered with a score, the oldest first."""
        return tuple(one for one in reversed(self.check_ins) if one.score is not None)
