"""The report of goals: by hand on the worked example, and against a recount on random histories."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.recount_goals import Talk, Wish, recount_goal, span_of
from tests.reports.random_shops import JAN, JANUARY, WORKED, LoggedShop, logged_shops
from tests.reports.test_every_report import check_numbers, check_shape
from tests.tactics_records import RawContact, contact_cells
from tracker.domain.interactions import Kind
from tracker.domain.periods import Period
from tracker.domain.report_data import GoalFacts, Scope
from tracker.reports.catalogue import build_report
from tracker.reports.report import Counted, Report, ReportName, Row
from tracker.reports.report_json import report_to_json

LONG_AGO = date(1990, 1, 1).toordinal()


def goal(number: int, wish: Wish, starts: int = LONG_AGO, ends: int | None = None) -> GoalFacts:
    return GoalFacts(number, wish.metric, wish.stage, wish.span, wish.target, wish.growth_permille, starts, ends)


def report_of(shop: LoggedShop, scope: Scope, goals: Sequence[GoalFacts], talks: Sequence[Talk] = ()) -> Report:
    contacts = contact_cells(RawContact(talk.customer, talk.day, talk.kind) for talk in talks)
    return build_report(ReportName.GOALS, shop.data(goals=tuple(goals), contacts=contacts), scope)


def values(row: Row) -> list[int | float | None]:
    return [number.value for number in row.numbers]


def test_the_worked_example() -> None:
    wishes = [
        Wish("new_customers", None, "month", 5, None),
        Wish("joined", None, "month", None, 50),
        Wish("reached", 2, "quarter", 10, None),
        Wish("contacts", None, "year", 100, None),
        Wish("won_back", None, "month", 1, None),
    ]
    talks = [Talk(1, JAN + 5, Kind.CALL_IN), Talk(1, JAN + 5, Kind.NOTE), Talk(3, JAN + 31, Kind.EMAIL)]
    report = report_of(WORKED, JANUARY, [goal(number, wish) for number, wish in enumerate(wishes)], talks)
    assert [values(row) for row in report.table("goals").rows] == [
        [5, 2, 0.4, 5, -3, 0],  # c1 and c2 came to C, c5 was there before
        [None, 5, None, None, None, 0],  # growth over nothing
        [10, 4, 0.4, 3, 1, 0],  # 31 of 90 days: 3.44
        [100, 2, 0.02, 8, -6, 0],  # 31 of 365 days: 8.49
        [1, 0, 0.0, 1, -1, 0],
    ]
    new = report.table("goals").rows[0].numbers[1]
    assert new.behind() == [Counted(1, date(2026, 1, 10)), Counted(2, date(2026, 1, 9))]
    assert report.outside[0].number.behind() == [Counted(5)]
    done, pace = (curve for curve in report.curves if curve.key.endswith(":0"))
    assert (done.key, done.x[-1], done.y[8:12]) == ("done:0", 31, (0, 1, 2, 2))
    assert (pace.x, pace.y) == ((0, 31), (0, 5))
    assert not [curve for curve in report.curves if curve.key == "pace:1"]


def test_the_periods_before_and_whom_they_are_meant_for() -> None:
    scope = Scope(Period(), date(2026, 3, 10))
    wish = Wish("joined", None, "month", None, 200)
    report = report_of(WORKED, scope, [goal(7, wish, date(2026, 2, 20).toordinal())])
    rows = {row.key: values(row) for row in report.table("periods").rows}
    assert list(rows)[0] == "7:2025-04"
    assert len(rows) == 12
    assert rows["7:2026-01"] == [None, 5]  # not set yet
    assert rows["7:2026-02"] == [6, 0]
    assert rows["7:2026-03"] == [None, 0]  # growth over nothing
    assert report.table("goals").rows[0].label.text == "joined month"
    over = goal(7, wish, ends=date(2026, 2, 1).toordinal())
    assert report_of(WORKED, scope, [over]).table("goals").rows == ()
    february = replace(scope, period=Period(None, date(2026, 2, 28)))
    assert [values(row) for row in report_of(WORKED, february, [over]).table("goals").rows] == [[6, 0, 0, 6, -6, 5]]


def test_it_is_json() -> None:
    wish = Wish("reached", 3, "quarter", 10, None)
    plain = report_to_json(report_of(WORKED, JANUARY, [goal(1, wish)]), "CZK")
    assert plain["goals"] == [
        {
            "key": "1",
            "name": "reached quarter C",
            "target": 10,
            "done": 2,
            "share": 0.2,
            "share_n": 2,
            "expected": 3,
            "ahead": -1,
            "before": 0,
        }
    ]


@dataclass(frozen=True)
class Asked:
    """Goals of a random shop, and what was talked about."""

    wishes: list[Wish]
    talks: list[Talk]


DAYS = st.integers(JAN - 40, JAN + 40)


@st.composite
def asked(draw: st.DrawFn) -> Asked:
    metrics = st.sampled_from(["new_customers", "joined", "reached", "contacts", "won_back"])
    talk = st.builds(Talk, st.integers(1, 9), DAYS, st.sampled_from([str(kind) for kind in Kind]))
    wishes = []
    for _ in range(draw(st.integers(1, 3))):
        grows = draw(st.booleans())
        number = draw(st.integers(1, 1500))
        wishes.append(
            Wish(
                draw(metrics),
                draw(st.integers(1, 8)),
                draw(st.sampled_from(["month", "quarter", "year"])),
                None if grows else number,
                number if grows else None,
            )
        )
    return Asked(wishes, draw(st.lists(talk, max_size=12)))


@st.composite
def spread_shops(draw: st.DrawFn) -> LoggedShop:
    """Draw a shop whose entries lie in two months, so that there is a period before."""
    shop = draw(logged_shops())
    away = draw(st.integers(0, 40))
    moved = [replace(entry, day=entry.day - (away if entry.day % 2 else 0)) for entry in shop.entries]
    return replace(shop, entries=moved)


@settings(max_examples=120, deadline=None)
@given(shop=spread_shops(), question=asked(), day=DAYS)
def test_every_figure_equals_the_recount(shop: LoggedShop, question: Asked, day: int) -> None:
    on = date.fromordinal(day)
    goals = [goal(number, wish) for number, wish in enumerate(question.wishes)]
    report = report_of(shop, Scope(Period(), on), goals, question.talks)
    check_shape(report)
    check_numbers(report)
    for wish, row in zip(question.wishes, report.table("goals").rows, strict=True):
        counted = recount_goal(wish, shop.entries, shop.stages, question.talks, shop.sold, on)
        target, done, share, expected, ahead, before = row.numbers
        assert (target.value, expected.value) == (counted.target, counted.expected)
        assert [(one.customer_id, one.since.toordinal()) for one in done.behind() if one.since] == counted.done
        assert [(one.customer_id, one.since.toordinal()) for one in before.behind() if one.since] == counted.before
        assert (done.value, before.value) == (len(counted.done), len(counted.before))
        assert share.value == (len(counted.done) / counted.target if counted.target else None)
        assert ahead.value == (None if counted.expected is None else len(counted.done) - counted.expected)
    for number, wish in enumerate(question.wishes):
        rows = [row for row in report.table("periods").rows if row.key.startswith(f"{number}:")]
        last = on
        for row in reversed(rows):
            counted = recount_goal(wish, shop.entries, shop.stages, question.talks, shop.sold, last, on)
            assert row.numbers[0].value == counted.target
            assert row.numbers[1].value == len(counted.done)
            last = span_of(wish.span, last)[0] - timedelta(days=1)
        (curve,) = (curve for curve in report.curves if curve.key == f"done:{number}")
        assert curve.y[-1] == report.table("goals").rows[number].numbers[1].value
