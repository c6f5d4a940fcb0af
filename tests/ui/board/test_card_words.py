from datetime import date

import pytest

from tracker.domain.records import BoardCard
from ui.board.card_words import NO_LIMIT, Badge, age_badge, due_badge, last_contact, second_line

TODAY = date(2026, 1, 31)


def card(since: str = "", due: str | None = None, kind: str | None = None, note: str | None = None) -> BoardCard:
    return BoardCard(1, "Jana", "Kolo s.r.o.", since, due, None, kind, kind and "2026-01-30T23:10:00+01:00", note)


@pytest.mark.parametrize(
    ("since", "limit", "tone"),
    [
        ("2026-01-31", None, "plain"),
        ("2026-01-17", None, "plain"),
        ("2026-01-16", None, "warn"),
        ("2026-01-02", None, "warn"),
        ("2026-01-01", None, "bad"),
        ("2026-01-26", 5, "warn"),
        ("2026-01-25", 5, "bad"),
        ("2025-12-01", 90, "warn"),
        ("2025-01-01", NO_LIMIT, "plain"),
    ],
)
def test_an_age_warns_in_time(since: str, limit: int | None, tone: str) -> None:
    badge = age_badge(card(since), limit, TODAY)
    assert badge is not None
    assert badge.tone == tone
    assert bool(badge.icon) == (tone != "plain"), "colour is never alone"


def test_no_age_where_none_is_known() -> None:
    assert age_badge(card(), None, TODAY) is None


@pytest.mark.usefixtures("british", "qapp")
@pytest.mark.parametrize(
    ("due", "text", "tone"),
    [
        (None, "—", "plain"),
        ("2026-01-30", "Overdue 1 d", "bad"),
        ("2026-01-31", "Today", "accent"),
        ("2026-02-01", "Tomorrow", "accent"),
        ("2026-02-03", "Tue 3", "plain"),
    ],
)
def test_a_follow_up_says_when(due: str | None, text: str, tone: str) -> None:
    assert due_badge(card(due=due), TODAY) == Badge(text, tone, "flag")  # type: ignore[arg-type]


@pytest.mark.usefixtures("british", "qapp")
@pytest.mark.parametrize("kind", ["call_in", "call_out", "visit", "email", "message"])
def test_every_kind_of_contact_has_a_picture(kind: str) -> None:
    badge = last_contact(card(kind=kind), TODAY)
    assert badge is not None
    assert badge.text == "yesterday"
    assert badge.icon


def test_the_second_line_is_one_line() -> None:
    assert second_line(card(note="wants\n the  red one")) == "wants the red one"
    assert second_line(card()) == "Kolo s.r.o."
