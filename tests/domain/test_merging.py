"""Which facts a merged customer keeps."""

import pytest

from tracker.domain.merging import FIELDS, MergeSide, chosen, merged_fields, same_phone, winning_consent

NOTHING = dict.fromkeys(FIELDS)


def _said(words: str) -> dict[str, str]:
    state, _, day = words.partition(" ")
    return {"state": state, "given_on": day, "how": ""}


@pytest.mark.parametrize(
    ("survivor", "other", "holds"),
    [
        ("yes 2026-01-01", "withdrawn 2026-01-02", "withdrawn 2026-01-02"),
        ("withdrawn 2026-01-01", "yes 2026-01-02", "yes 2026-01-02"),
        ("yes 2026-01-02", "no 2026-01-02", "no 2026-01-02"),
        ("no 2026-01-02", "withdrawn 2026-01-02", "withdrawn 2026-01-02"),
        ("yes 2026-01-02", "yes 2026-01-01", "yes 2026-01-02"),
        ("yes", "no 2020-01-01", "no 2020-01-01"),
        ("yes 2026-01-02", "withdrawn", "withdrawn"),
    ],
)
def test_the_later_consent_holds_else_the_stricter(survivor: str, other: str, holds: str) -> None:
    assert winning_consent(_said(survivor), _said(other)) == _said(holds)


@pytest.mark.parametrize(
    ("what", "survivor", "other", "choice", "kept"),
    [
        ("company", "A", "B", {}, "A"),
        ("company", "", "B", {}, "B"),
        ("company", "A", "B", {"company": "other"}, "B"),
        ("company", "A", "", {"company": "other"}, ""),
        ("note", "A", "B", {}, "A\n\nB"),
        ("note", "A", "A", {}, "A"),
        ("note", "A", "B", {"note": "survivor"}, "A"),
        ("note", "A", "A", {"note": "both"}, "A"),
    ],
)
def test_what_is_not_chosen_is_the_survivors_unless_that_is_empty(
    what: str, survivor: str, other: str, choice: dict[str, str], kept: str
) -> None:
    assert chosen(what, survivor, other, choice) == kept


@pytest.mark.parametrize("side", ["survivor", "other"])
def test_nobody_is_brought_by_themselves(side: str) -> None:
    one = MergeSide(1, {**NOTHING, "referred_by_id": 2, "works_for_id": 3})
    two = MergeSide(2, {**NOTHING, "referred_by_id": 1, "works_for_id": 4})
    merged = merged_fields(one, two, {"referred_by_id": side, "works_for_id": side})
    assert merged["referred_by_id"] is None
    assert merged["works_for_id"] == {"survivor": 3, "other": 4}[side]


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        (("+420777123456", "777123456"), ("+420777123456", "777123456"), True),
        (("+420777123456", "777123456"), ("+421777123456", "777123456"), False),
        (("", "777123456"), ("+420777123456", "777123456"), True),
        (("", ""), ("", ""), True),
        (("", "1"), ("", "2"), False),
    ],
)
def test_a_number_is_the_same_however_it_is_written(a: tuple[str, str], b: tuple[str, str], same: bool) -> None:
    rows = [{"normal": normal, "significant": digits, "typed": "ask"} for normal, digits in (a, b)]
    assert same_phone(rows[0], rows[1]) is same
