"""What reports are asked for, and the records they are made from. SQL ends before, counting begins after."""

from array import array
from dataclasses import dataclass, field
from datetime import date

from tracker.domain.customer_filter import EVERYONE, CustomerFilter
from tracker.domain.interactions import CONTACTS, Kind
from tracker.domain.periods import Period
from tracker.domain.quotes import Outcome, QuoteKind
from tracker.domain.stages import Stage
from tracker.domain.stays import StayTable
from tracker.domain.together import Response

# What there may be very many of is kept as whole numbers, one record's after another's; days are date.toordinal().
CONTACT_COLUMNS = ("customer", "day", "kind")  # kind: its place in CONTACT_KINDS
CONTACT_KINDS = tuple(kind for kind in Kind if kind in CONTACTS)
TOUCH_COLUMNS = ("campaign", "customer", "day", "contact")  # contact: 1 where it was by a contact, else 0
TICK_COLUMNS = ("step", "entry", "day")
SALE_COLUMNS = ("id", "customer", "day", "amount", "order", "campaign")  # order: 1, 0 for a refund; campaign: 0 none
QUOTE_COLUMNS = (  # decided: the day of the outcome, 0 for none; stopped, reason: places in ReportData.quote_words
    *("id", "customer", "given", "amount", "kind", "outcome", "decided", "chases", "stopped", "reason"),
)
QUOTE_KINDS = tuple(str(kind) for kind in QuoteKind)  # kind and outcome are places in these
QUOTE_OUTCOMES = ("", *(str(outcome) for outcome in Outcome))
FIRST_ORDER_COLUMNS = ("customer", "day")
LINE_COLUMNS = ("sale", "product", "quantity", "amount", "margin", "margin_known")  # product: 0 for none
CHECK_COLUMNS = ("customer", "day", "score", "asked", "followed")  # score: 0 for none; the others 1, or 0 for no
BASKET_COLUMNS = ("sale", "product")
TAG_COLUMNS = ("customer", "tag")
SUGGESTION_COLUMNS = ("customer", "product", "day", "response")  # response: its place in SUGGESTION_RESPONSES
SUGGESTION_RESPONSES = tuple(Response)


@dataclass(frozen=True, slots=True)
class Scope:
    """What a report is about: a period (both ends included), seen at the end of a day, of everyone or of a segment.

    only: who is counted, by what is known of them now; whether they are archived plays no part. within_days: see
    `Cohort`. week_start: the weekday that weeks begin on, 0 is Monday.
    """

    period: Period
    as_of: date
    within_days: int | None = None
    only: CustomerFilter = EVERYONE
    week_start: int = 0

    @property
    def days(self) -> Period:
        """The period cut at the as-of day."""
        return self.period.seen_at(self.as_of)


@dataclass(frozen=True, slots=True)
class CampaignFacts:
    """A campaign as reports need it. starts and ends: date.toordinal(); ends None while it runs."""

    id: int
    name: str
    source: str
    stage_id: int | None
    starts: int
    ends: int | None
    planned_minor: int | None


@dataclass(frozen=True, slots=True)
class Cost:
    """Money spent on a day (date.toordinal()): for a campaign, or for a source alone (campaign_id None)."""

    day: int
    amount_minor: int
    source: str  # a campaign's cost carries the campaign's source
    campaign_id: int | None


@dataclass(frozen=True, slots=True)
class GoalFacts:
    """A goal: `target` people in each period, or `growth_permille` more than in the period before."""

    id: int
    metric: str
    stage_id: int | None
    period: str
    target: int | None
    growth_permille: int | None
    starts: int  # date.toordinal(), as `ends`
    ends: int | None


@dataclass(frozen=True, slots=True)
class RecipeFacts:
    """A step of a stage's recipe that is still part of it."""

    step_id: int
    stage_id: int


@dataclass(frozen=True, slots=True)
class ProductFacts:
    """A product as reports need it, one that is no longer sold too."""

    id: int
    name: str
    category: str


@dataclass(frozen=True, slots=True)
class ReportData:
    """The records of everyone in a scope. What a report has no need for may be empty: see `queries.reports.NEEDS`.

    stays: of everyone outside the trash whom the scope means. stages: all of the set, removed ones too. entries: the
    id of the log entry that began each stay, in the table's order. reasons: of each stay in Left, in the table's
    order. last_contact: the day (date.toordinal()) of each customer's latest interaction by the as-of day, a note too,
    of those who have any. sources: first-touch source of each customer ("" unknown), of customers without a stay too.

    touches: a campaign reached a customer on a day (TOUCH_COLUMNS), by customer, then day, then as they were noted.
    contacts: interactions but for notes (CONTACT_COLUMNS), in no order. ticks: a step of a recipe was done during the
    stay that an entry of the stage log began (TICK_COLUMNS), in no order.

    sales: orders and refunds (SALE_COLUMNS) by customer, then day, then id; amounts in minor units, of refunds below
    zero; what a correction took out is left out with it. lines: of these sales (LINE_COLUMNS) by sale, then place;
    quantities in thousandths, of refunds below zero; margin in minor units, 0 where none is known. first_orders: the
    day of the first order of all of each customer who has any (FIRST_ORDER_COLUMNS), by customer.

    quotes: quotes and left baskets (QUOTE_COLUMNS) by customer, then the day they were given, then id; quote_words:
    where people stopped, and why, as they are kept.
    basket_lines: the same lines without those of no product, in no order (BASKET_COLUMNS), and perhaps of other sales.
    personas, towns: of each customer of whom that is known. tagged: who has which tag (TAG_COLUMNS), in no order; tags:
    the names of all of them, by id.
    suggestions: products suggested to customers (SUGGESTION_COLUMNS), by customer, then day, then id.
    check_ins: times when customers were to be asked how satisfied they are (CHECK_COLUMNS), in no order. away: the
    customers who are in Left or archived at the end of the as-of day, in order of id.
    """

    stays: StayTable
    stages: tuple[Stage, ...]
    entries: "array[int]" = field(default_factory=lambda: array("q"))
    reasons: tuple[str, ...] = ()
    last_contact: dict[int, int] = field(default_factory=dict)
    sources: dict[int, str] = field(default_factory=dict)
    campaigns: tuple[CampaignFacts, ...] = ()
    costs: tuple[Cost, ...] = ()
    touches: "array[int]" = field(default_factory=lambda: array("q"))
    contacts: "array[int]" = field(default_factory=lambda: array("q"))
    goals: tuple[GoalFacts, ...] = ()
    recipes: tuple[RecipeFacts, ...] = ()
    ticks: "array[int]" = field(default_factory=lambda: array("q"))
    sales: "array[int]" = field(default_factory=lambda: array("q"))
    lines: "array[int]" = field(default_factory=lambda: array("q"))
    first_orders: "array[int]" = field(default_factory=lambda: array("q"))
    products: tuple[ProductFacts, ...] = ()
    quotes: "array[int]" = field(default_factory=lambda: array("q"))
    quote_words: tuple[str, ...] = ()
    basket_lines: "array[int]" = field(default_factory=lambda: array("q"))
    suggestions: "array[int]" = field(default_factory=lambda: array("q"))
    check_ins: "array[int]" = field(default_factory=lambda: array("q"))
    away: "array[int]" = field(default_factory=lambda: array("q"))
    personas: dict[int, str] = field(default_factory=dict)
    towns: dict[int, str] = field(default_factory=dict)
    tagged: "array[int]" = field(default_factory=lambda: array("q"))
    tags: dict[int, str] = field(default_factory=dict)
