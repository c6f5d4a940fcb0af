import json

from hypothesis import given, settings
from hypothesis import strategies as st

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
    filter_from_json,
)

FULL = CustomerFilter(
    text="nová",
    stages=(3, None),
    tags=("vip", "dluží"),
    all_tags=True,
    sources=("", "web"),
    languages=("cs",),
    personas=("parent",),
    referred_by=7,
    last_contact=LastContact(ContactedWhen.LONGER_AGO, 60),
    follow_up=FollowUpIs.OVERDUE,
    days_at_least=5,
    days_at_most=50,
    consents=(ConsentIs("email", "yes"),),
    fields=(FieldIs(4, Comparison.AT_LEAST, "12.5"),),
    archived=Archived.BOTH,
    created_from="2026-01-01",
    created_to="2026-01-31",
    orders_at_least=1,
    orders_at_most=9,
    spent_at_least_minor=100,
    spent_at_most_minor=10**12,
    last_bought_from="2026-01-01",
    last_bought_to="2026-01-31",
    products=(3, 4),
    ids=(1, 2),
    unknown=("star_sign",),
)


def test_what_is_written_is_read() -> None:
    assert filter_from_json(FULL.to_json()) == FULL
    assert filter_from_json(EVERYONE.to_json()) == EVERYONE
    assert EVERYONE.to_json() == "{}"
    assert filter_from_json(CustomerFilter(ids=()).to_json()).ids == ()


def test_parts_are_taken_away() -> None:
    assert FULL.without("text", "unknown").text == ""
    assert EVERYONE.is_open
    assert not FULL.is_open


def test_what_a_newer_version_wrote_is_named_and_kept() -> None:
    read = filter_from_json('{"text": "a", "star_sign": "leo", "follow_up": "next_year", "consents": [{"state": 1}]}')
    assert read.text == "a"
    assert read.unknown == ("star_sign", "follow_up", "consents")
    assert filter_from_json(read.to_json()) == read
    assert filter_from_json("").unknown == ("filter",)
    assert filter_from_json("[1]").unknown == ("filter",)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["", "x", "is", "never"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["when", "x"]), inner, max_size=3),
    max_leaves=8,
)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from([*CustomerFilter.__slots__, "else"]), JSON))
def test_nothing_that_is_read_raises(kept: dict[str, object]) -> None:
    read = filter_from_json(json.dumps(kept))
    assert filter_from_json(read.to_json()) == read
