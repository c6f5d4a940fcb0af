"""The table of customers against plain Python, over random shops, filters and orders."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import Clock
from tests.queries.table_people import FIELDS, PEOPLE, SOURCES, TODAY, VALUES, Fill, Person, someone
from tracker.commands.stages import SetUpShop
from tracker.domain.collation import sort_key
from tracker.domain.contacts import fold
from tracker.domain.customer_filter import (
    EVERYONE,
    Archived,
    Comparison,
    ConsentIs,
    ContactedWhen,
    CustomerFilter,
    FieldIs,
    FollowUpIs,
    LastContact,
)
from tracker.domain.customer_table import Column, CustomerRow, Key, can_sort, field_column
from tracker.queries.customer_rows import filter_choices
from tracker.queries.customer_table import all_ids, count_customers, ids_between, place_of, table_page
from tracker.storage.find import matching_customers
from tracker.storage.stages import read_stages
from tracker.workspace import Workspace, create_shop, open_reader


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Person]]:
    """A few hundred people of every sort, open to be read."""
    path = tmp_path_factory.mktemp("table") / "shop.regulars"
    create_shop(path, SetUpShop(region="CZ", language="cs"), clock=Clock())
    opened = Workspace(path, clock=Clock())
    rng = Random(7)
    made = [someone(rng, one, [stage.id for stage in read_stages()]) for one in range(1, PEOPLE + 1)]
    opened.do(Fill(made))
    opened.close()
    with open_reader(path):
        yield made


def fits(p: Person, wanted: CustomerFilter) -> bool:
    """Say in plain Python whether a filter means somebody."""
    contact, due = wanted.last_contact, wanted.follow_up
    at = p.last_contact_at
    ago = (TODAY - date.fromisoformat(at[:10])).days if at else None
    ahead = (date.fromisoformat(p.next_due[:10]) - TODAY).days if p.next_due else None
    here = (TODAY - date.fromisoformat(p.stage_since or "")).days
    orders, spent = len(p.bought), sum(amount for _, amount, _ in p.bought)
    last = max((day.isoformat() for day, _, _ in p.bought), default="")
    parts = [
        not p.trashed,
        wanted.archived == Archived.BOTH or p.archived == (wanted.archived == Archived.ONLY),
        not wanted.text or p.id in matching_customers(wanted.text, PEOPLE, notes=False),
        not wanted.stages or p.stage_id in wanted.stages,
        not wanted.tags or (set(wanted.tags) <= p.tags if wanted.all_tags else bool(set(wanted.tags) & p.tags)),
        not wanted.sources or p.source in wanted.sources,
        not wanted.languages or p.language in wanted.languages,
        not wanted.personas or p.persona in wanted.personas,
        wanted.days_at_least is None or here >= wanted.days_at_least,
        wanted.days_at_most is None or here <= wanted.days_at_most,
        not wanted.created_from or p.created_at[:10] >= wanted.created_from,
        not wanted.created_to or p.created_at[:10] <= wanted.created_to,
        wanted.orders_at_least is None or orders >= wanted.orders_at_least,
        wanted.orders_at_most is None or orders <= wanted.orders_at_most,
        wanted.spent_at_least_minor is None or spent >= wanted.spent_at_least_minor,
        wanted.spent_at_most_minor is None or spent <= wanted.spent_at_most_minor,
        not wanted.last_bought_from or last >= wanted.last_bought_from,
        not wanted.last_bought_to or (last != "" and last <= wanted.last_bought_to),
        not wanted.products or bool({product for _, _, product in p.bought} & set(wanted.products)),
        wanted.ids is None or p.id in wanted.ids,
        not wanted.unknown,
        all(p.consents.get(one.channel, "not_asked") == one.state for one in wanted.consents),
        all(says(p.values.get(one.field_id), one) for one in wanted.fields),
    ]
    if contact is not None:
        parts.append(
            {
                ContactedWhen.NEVER: ago is None,
                ContactedWhen.LONGER_AGO: ago is None or ago > contact.days,
                ContactedWhen.WITHIN: ago is not None and ago <= contact.days,
                ContactedWhen.BEFORE: at is not None and at[:10] < contact.day,
                ContactedWhen.SINCE: at is not None and at[:10] >= contact.day,
            }[contact.when]
        )
    if due is not None:
        parts.append(
            {
                FollowUpIs.OVERDUE: ahead is not None and ahead < 0,
                FollowUpIs.TODAY: ahead == 0,
                FollowUpIs.WEEK: ahead is not None and 0 <= ahead <= 7,
                FollowUpIs.ANY: ahead is not None,
                FollowUpIs.NONE: ahead is None,
            }[due]
        )
    return all(parts)


def says(value: str | None, wanted: FieldIs) -> bool:
    """Say whether a field's value compares as wanted."""
    if wanted.comparison in {Comparison.KNOWN, Comparison.UNKNOWN}:
        return (value is None) == (wanted.comparison == Comparison.UNKNOWN)
    number = FIELDS[wanted.field_id] == "number"
    same = value is not None and (float(value) == float(wanted.value) if number else fold(value) == fold(wanted.value))
    if wanted.comparison == Comparison.IS_NOT:
        return not same
    if value is None or wanted.comparison == Comparison.IS:
        return same
    if wanted.comparison == Comparison.CONTAINS:
        return fold(wanted.value) in fold(value)
    pair: tuple[Any, Any] = (float(value), float(wanted.value)) if number else (value, wanted.value)
    return bool(pair[0] >= pair[1] if wanted.comparison == Comparison.AT_LEAST else pair[0] <= pair[1])


def sort_value(p: Person, sort: str, stages: list[int]) -> Any:
    """Return what somebody is sorted by; None: nothing known."""
    if sort.startswith("field:"):
        value = p.values.get(int(sort[6:]))
        kind = FIELDS[int(sort[6:])]
        if value is None or kind == "date":
            return value
        return float(value) if kind == "number" else sort_key(value, "cs")
    texts = {Column.COMPANY: p.company, Column.SOURCE: p.source, Column.PERSONA: p.persona, Column.ADDRESS: ""}
    if sort in texts:
        return sort_key(texts[Column(sort)], "cs") or None
    return {
        Column.NAME: sort_key(p.name, "cs"),
        Column.STAGE: None if p.stage_id is None else stages.index(p.stage_id),
        Column.SINCE: p.stage_since,
        Column.DAYS: p.stage_since,
        Column.LAST_CONTACT: p.last_contact_at,
        Column.NEXT_DUE: p.next_due,
        Column.BIRTHDAY: p.birthday[-5:] or None,
        Column.LANGUAGE: p.language or None,
        Column.CREATED: p.created_at,
        Column.BOUGHT: sum(amount for _, amount, _ in p.bought) if p.bought else None,
        Column.ORDERS: len(p.bought) or None,
        Column.LAST_PURCHASE: max((day.toordinal() for day, _, _ in p.bought), default=None),
    }[Column(sort)]


def expected(people: list[Person], wanted: CustomerFilter, sort: str, *, descending: bool) -> list[int]:
    """Return the ids in order, in plain Python."""
    stages = [stage.id for stage in read_stages()]
    down = descending != (sort == Column.DAYS)
    keyed = [(sort_value(p, sort, stages), p.id) for p in people if fits(p, wanted)]
    known = sorted((key for key in keyed if key[0] is not None), reverse=down)
    unknown = sorted((one for value, one in keyed if value is None), reverse=down)
    return [one for _, one in known] + unknown


DAYS = st.dates(TODAY - timedelta(days=100), TODAY).map(date.isoformat)
FIELD_PARTS = st.one_of(
    *(st.builds(FieldIs, st.just(one), st.sampled_from(Comparison), st.sampled_from(VALUES[one])) for one in (1, 4)),
    *(
        st.builds(
            FieldIs,
            st.just(one),
            st.sampled_from([c for c in Comparison if c != Comparison.CONTAINS]),
            st.sampled_from(VALUES[one]),
        )
        for one in (2, 3)
    ),
).filter(lambda part: part.field_id in {2, 3} or part.comparison not in {Comparison.AT_LEAST, Comparison.AT_MOST})
PARTS: dict[str, st.SearchStrategy[Any]] = {
    "text": st.sampled_from(("an", "nov", "č", "美", "u z", "example", "vip", "_", "%")),
    "stages": st.lists(st.sampled_from((1, 2, 3, 4, 5, None)), min_size=1, unique=True).map(tuple),
    "tags": st.lists(st.sampled_from(("vip", "dluží", "kolo")), min_size=1, unique=True).map(tuple),
    "all_tags": st.booleans(),
    "sources": st.lists(st.sampled_from(SOURCES), min_size=1, unique=True).map(tuple),
    "languages": st.lists(st.sampled_from(("", "cs", "en")), min_size=1, unique=True).map(tuple),
    "personas": st.just(("parent",)),
    "last_contact": st.builds(LastContact, st.sampled_from(ContactedWhen), st.integers(0, 80), DAYS),
    "follow_up": st.sampled_from(FollowUpIs),
    "days_at_least": st.integers(0, 80),
    "days_at_most": st.integers(0, 80),
    "orders_at_least": st.integers(0, 3),
    "orders_at_most": st.integers(0, 3),
    "spent_at_least_minor": st.sampled_from((0, 1, 5000, 20_000, 10**30)),
    "spent_at_most_minor": st.sampled_from((-1, 0, 5000, 20_000, 10**30)),
    "last_bought_from": DAYS,
    "last_bought_to": DAYS,
    "products": st.sampled_from(((1,), (2, 3), (4,), (99,))),
    "consents": st.lists(
        st.builds(ConsentIs, st.sampled_from(("email", "phone")), st.sampled_from(("yes", "no", "not_asked"))),
        min_size=1,
        max_size=2,
    ).map(tuple),
    "fields": st.lists(FIELD_PARTS, min_size=1, max_size=2).map(tuple),
    "archived": st.sampled_from(Archived),
    "created_from": DAYS,
    "created_to": DAYS,
    "ids": st.lists(st.integers(1, PEOPLE), unique=True, min_size=50).map(tuple),
}
FILTERS = (
    st.lists(st.sampled_from(list(PARTS)), unique=True, max_size=3)
    .flatmap(lambda parts: st.fixed_dictionaries({part: PARTS[part] for part in parts}))
    .map(lambda parts: CustomerFilter(**parts))
)
SORTS = st.sampled_from([str(one) for one in Column if can_sort(one)] + [field_column(one) for one in FIELDS])


def walk(wanted: CustomerFilter, sort: str, *, descending: bool, limit: int) -> list[int]:
    """Return the ids met on the way from the first page to the last."""
    met: list[int] = []
    after: Key | None = None
    while True:
        page = table_page(wanted, sort, today=TODAY, descending=descending, after=after, limit=limit)
        if not page.rows:
            return met
        met += [row.id for row in page.rows]
        after = page.last


def walk_back(wanted: CustomerFilter, sort: str, last: Key, *, descending: bool, limit: int) -> list[int]:
    """Return the ids met on the way back to the first page, from before a key."""
    met: list[int] = []
    before: Key | None = last
    while before is not None:
        page = table_page(wanted, sort, today=TODAY, descending=descending, before=before, limit=limit)
        met = [row.id for row in page.rows] + met
        before = page.first
    return met


@settings(max_examples=120, deadline=None)
@given(wanted=FILTERS, sort=SORTS, descending=st.booleans(), limit=st.sampled_from((7, 40, 300)))
def test_every_page_forward_and_back_gives_each_once_in_order(
    people: list[Person], wanted: CustomerFilter, sort: str, descending: bool, limit: int
) -> None:
    ids = expected(people, wanted, sort, descending=descending)
    assert walk(wanted, sort, descending=descending, limit=limit) == ids
    assert count_customers(wanted, TODAY) == len(ids)
    assert all_ids(wanted, TODAY) == sorted(ids)
    if ids:
        middle = len(ids) // 2
        page = table_page(wanted, sort, today=TODAY, descending=descending, offset=middle, limit=limit)
        assert [row.id for row in page.rows] == ids[middle : middle + limit]
        assert page.first is not None
        assert walk_back(wanted, sort, page.first, descending=descending, limit=limit) == ids[:middle]
        assert ids_between(wanted, sort, 1, middle, today=TODAY, descending=descending) == ids[1 : middle + 1]
        assert place_of(wanted, sort, ids[middle], today=TODAY, descending=descending) == middle
        assert place_of(wanted, sort, 99_999, today=TODAY, descending=descending) is None


def test_names_stand_as_in_czech(people: list[Person]) -> None:
    first = dict.fromkeys(row.name.split()[0] for row in table_page(EVERYONE, today=TODAY, limit=500).rows)
    assert list(first)[:3] == ["Ana", "anna", "ÁNA"] or list(first).index("Hora") < list(first).index("Chalupa")
    assert list(first).index("Cibulka") < list(first).index("Čapek") < list(first).index("Dvořák")


def test_a_row_says_what_is_kept(people: list[Person]) -> None:
    rows = {row.id: row for row in table_page(replace(EVERYONE, archived=Archived.BOTH), today=TODAY, limit=500).rows}
    stages = {stage.id: stage for stage in read_stages()}
    for p in people:
        if p.trashed:
            assert p.id not in rows
            continue
        row = rows[p.id]
        stage = stages.get(p.stage_id or 0)
        assert isinstance(row, CustomerRow)
        assert (row.name, row.company, row.source, row.birthday) == (p.name, p.company, p.source, p.birthday)
        assert (row.stage, row.colour) == ((stage.name, stage.colour) if stage else ("", ""))
        assert (row.stage_since, row.last_contact_at, row.next_due) == (p.stage_since, p.last_contact_at, p.next_due)
        assert (row.email, frozenset(row.tags), dict(row.values)) == (p.email, p.tags, p.values)
        assert bool(row.archived_on) == p.archived
    assert rows[1].phone == "1"


def test_choices_are_those_of_the_shop(people: list[Person]) -> None:
    choices = filter_choices()
    assert choices.tags == ("dluží", "kolo", "vip")
    assert set(choices.sources) >= set(SOURCES) - {""}
    assert "" not in choices.sources
    assert [one.kind for one in choices.own_fields] == list(FIELDS.values())
    assert choices.own_fields[3].choices == ("S", "M")
    assert len(choices.stages) == 5


def test_a_hundred_thousand_ids_are_no_sentence_too_long(people: list[Person]) -> None:
    assert count_customers(CustomerFilter(ids=tuple(range(1, 200_000))), TODAY) == count_customers(EVERYONE, TODAY)


def test_what_nobody_can_read_fits_nobody(people: list[Person]) -> None:
    assert count_customers(CustomerFilter(unknown=("star_sign",)), TODAY) == 0
    assert count_customers(CustomerFilter(fields=(FieldIs(77, Comparison.UNKNOWN),)), TODAY) == 0
    assert count_customers(CustomerFilter(fields=(FieldIs(77, Comparison.IS_NOT, "x"),)), TODAY) == 0
    assert count_customers(CustomerFilter(days_at_least=10**12, days_at_most=10**12), TODAY) == 0


def test_a_file_without_tags_or_stages_in_the_filter_is_read(people: list[Person]) -> None:
    assert count_customers(CustomerFilter(tags=("nowhere",)), TODAY) == 0
    assert count_customers(CustomerFilter(stages=(99,)), TODAY) == 0


def test_some_columns_cannot_be_sorted() -> None:
    assert [one for one in Column if not can_sort(one)] == [Column.PHONE, Column.EMAIL, Column.TAGS]
    assert can_sort("field:3")
    assert not can_sort("field:x")
