"""What the table of customers reads: the state of a filter in one go, and pages where they are looked at."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from tracker.domain.campaigns import CampaignChoice
from tracker.domain.customer_filter import EVERYONE, CustomerFilter
from tracker.domain.customer_table import FilterChoices, Key, MissingPart, SavedSegment, TablePage
from tracker.queries.campaigns import campaign_choices
from tracker.queries.customer_rows import filter_choices
from tracker.queries.customer_table import all_ids, count_customers, place_of, table_page
from tracker.queries.segments import missing_parts, saved_segments
from ui.customers.model import PAGE


@dataclass(frozen=True, slots=True)
class View:
    """What is shown: whom, in which order."""

    filter: CustomerFilter
    sort: str
    descending: bool
    today: date


@dataclass(frozen=True, slots=True)
class Loaded:
    """The table as it is now: how many of how many, the page where one looks, and where the present customer stands."""

    total: int
    everyone: int
    number: int  # of the page
    page: TablePage
    top: int  # the row at the top of what is seen
    current: int | None  # None: nowhere
    checked: frozenset[int]  # those chosen who still fit


def load(
    view: View,
    seen: Sequence[tuple[int, int]] = (),
    current: int | None = None,
    checked: Collection[int] = (),
    everyone: int | None = None,
) -> Loaded:
    """Read the table anew, so that what is seen stays in its place, or from its start where nothing is `seen`.

    `seen` are some of the rows in view, topmost first, each with its customer's id. `everyone` is how many there are
    in all, None where it is to be counted.
    """
    total = count_customers(view.filter, view.today)
    if everyone is None or view.filter.is_open:
        everyone = total if view.filter.is_open else count_customers(EVERYONE, view.today)
    top = min(max(seen[0][0] + _shift(view, seen), 0), max(total - 1, 0)) if seen else 0
    page = read_page(view, top // PAGE, total, None, None)
    return Loaded(total, everyone, top // PAGE, page, top, _place(view, current), kept_ids(view, checked))


def read_page(view: View, number: int, total: int, after: Key | None, before: Key | None) -> TablePage:
    """Read a page by its number: from a neighbour's key where one is known, else by counting to it."""
    return table_page(
        view.filter,
        view.sort,
        today=view.today,
        descending=view.descending,
        after=after,
        before=before if after is None else None,
        offset=0 if after or before else number * PAGE,
        limit=PAGE,
        total=total,
    )


def kept_ids(view: View, checked: Collection[int]) -> frozenset[int]:
    """Return those of the chosen customers whom the filter still means."""
    if not checked:
        return frozenset()
    among = set(checked) if view.filter.ids is None else set(checked) & set(view.filter.ids)
    return frozenset(all_ids(replace(view.filter, ids=tuple(among)), view.today))


class Choices(NamedTuple):
    """What filters can choose among, the segments, what of a filter is not there any more, and the campaigns."""

    filters: FilterChoices
    segments: list[SavedSegment]
    missing: list[MissingPart]
    campaigns: list[CampaignChoice]


def read_choices(wanted: CustomerFilter) -> Choices:
    """Return what the page offers to choose from."""
    return Choices(filter_choices(), saved_segments(), missing_parts(wanted), campaign_choices())


def _shift(view: View, seen: Sequence[tuple[int, int]]) -> int:
    """Return by how many rows what is seen moved. One customer alone may be far away now: the next ones tell."""
    shifts = []
    for row, customer in seen:
        place = _place(view, customer)
        if place is not None:
            shifts.append(place - row)
            if abs(place - row) < PAGE:
                return place - row
    return shifts[0] if len(shifts) > 1 else 0


def _place(view: View, customer_id: int | None) -> int | None:
    if customer_id is None:
        return None
    return place_of(view.filter, view.sort, customer_id, today=view.today, descending=view.descending)
