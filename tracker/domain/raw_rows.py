"""Records as the raw sheets of a workbook list them. Days and moments are as stored: ISO text, local wall time."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LoggedCost:
    """Money spent on a day: for a campaign, or for a source alone (campaign_id None, campaign empty).

    source: of a campaign's cost, the campaign's source.
    """

    id: int
    spent_on: str
    campaign_id: int | None
    campaign: str
    source: str
    amount_minor: int
    note: str
    author: str
    recorded_at: str


@dataclass(frozen=True, slots=True)
class LoggedQuote:
    """A quote or a left basket; about: what its first line is of. Empty texts and days stand for none."""

    id: int
    customer_id: int
    kind: str
    given_on: str
    amount_minor: int
    about: str
    valid_until: str
    chase_on: str
    chases: int
    stopped_at: str
    outcome: str
    outcome_on: str
    reason: str
    campaign: str
    note: str
    author: str
    recorded_at: str


@dataclass(frozen=True, slots=True)
class LoggedCheckIn:
    """A time a customer was to be asked how satisfied they are. Empty days stand for none; score None: no answer."""

    id: int
    customer_id: int
    asked_at: str
    is_asked: bool
    score: int | None
    words: str
    bought_on: str
    follow_up_on: str
    author: str


@dataclass(frozen=True, slots=True)
class LoggedTouch:
    """A campaign reached a customer on a day; interaction_id: by which interaction, of which kind; None for none."""

    campaign_id: int
    campaign: str
    customer_id: int
    touched_on: str
    interaction_id: int | None
    kind: str
    author: str
    recorded_at: str


@dataclass(frozen=True, slots=True)
class LoggedSale:
    """An entry of the ledger of sales. source: how its customer heard of the shop. voided: it was taken out, 1 or 0."""

    id: int
    customer_id: int
    occurred_at: str
    kind: str
    total_minor: int
    campaign_id: int | None
    campaign: str
    source: str
    reverses_id: int | None
    voided: int
    note: str
    author: str
    recorded_at: str


@dataclass(frozen=True, slots=True)
class LoggedLine:
    """A line of an entry of the ledger. text: the product's name, or the owner's words.

    margin_permille: the product's of today, else the usual one; None: not known.
    """

    sale_id: int
    customer_id: int
    occurred_at: str
    kind: str
    voided: int
    product_id: int | None
    text: str
    category: str
    quantity_milli: int
    price_minor: int | None
    discount_permyriad: int
    discount_minor: int
    amount_minor: int
    margin_permille: int | None


@dataclass(frozen=True, slots=True)
class LoggedProduct:
    """A product, one that is no longer sold too."""

    id: int
    name: str
    code: str
    category: str
    price_minor: int | None
    margin_permille: int | None
    removed: int
    created_at: str
