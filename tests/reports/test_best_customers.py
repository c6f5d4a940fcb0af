from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.recount_rfm import fifth, group_of, recount_rfm
from tests.reports.random_sales import random_sales
from tests.reports.random_shops import JAN, JANUARY, WORKED, LoggedShop, asked_of, scopes
from tests.reports.telling import check_told
from tests.sales_records import RawLine, RawSale, RawSales
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.reports.best_customers import build_rfm_report
from tracker.reports.buying_groups import GROUP_OF, GROUPS, scores
from tracker.reports.report import LabelKind, Report

EXAMPLE = RawSales(
    (
        RawSale(1, 1, JAN + 12, (RawLine(1000), RawLine(250))),
        RawSale(2, 1, JAN + 21, (RawLine(1000),)),
        RawSale(3, 2, JAN + 10, (RawLine(250), RawLine(99))),
        RawSale(4, 1, JAN + 23, (RawLine(-1000),), kind="refund"),
        RawSale(5, 5, JAN - 390, (RawLine(5000),)),
        RawSale(6, 2, JAN + 32, (RawLine(1000),)),  # after the day
    )
)


@st.composite
def long_ledgers(draw: st.DrawFn) -> RawSales:
    """Draw a ledger of more than a year: some of what was sold is as many days older."""
    ledger = draw(random_sales())
    older = st.sampled_from((0, 0, 30, 365, 380))
    return replace(ledger, sales=[replace(sale, day=sale.day - draw(older)) for sale in ledger.sales])


def report_of(ledger: RawSales, scope: Scope = JANUARY) -> Report:
    return build_rfm_report(LoggedShop([], WORKED.stages, {}, sold=ledger).data(), scope)


def values(report: Report, table: str, row: str) -> list[int | float | None]:
    (found,) = (one for one in report.table(table).rows if one.key == row)
    return [number.value for number in found.numbers]


def groups(report: Report) -> dict[str, int]:
    return {row.key: row.numbers[0].size for row in report.table("groups").rows if row.numbers[0].value}


def test_the_worked_example() -> None:
    report = report_of(EXAMPLE)
    assert [(one.key, one.number.value) for one in report.figures] == [
        ("customers", 3),
        ("orders", 4),
        ("revenue", 1250 + 1000 + 349 - 1000 + 5000),
    ]
    # latest: c5, c2, c1; orders: c2 and c5 one, c1 two; spent: c2, c1, c5
    assert [(row.key, row.label.word) for row in report.table("top_customers").rows] == [
        ("5", "of_at_risk"),
        ("1", "of_best"),
        ("2", "of_slipping"),
    ]
    assert all(row.label.kind is LabelKind.CUSTOMER for row in report.table("top_customers").rows)
    assert values(report, "top_customers", "1") == [2, 1250, 10]
    assert groups(report) == {"best": 1, "slipping": 1, "at_risk": 1}
    assert values(report, "groups", "best") == [1, 1 / 3, 2, 1250, 10.0]
    assert values(report, "moves", "slipping") == [0, 0, 0, 0, 0, 1, 0]  # c5 was alone a year before
    assert values(report, "moves", "not_yet") == [1, 0, 0, 0, 1, 0, 0]


@pytest.mark.parametrize(
    ("numbers", "scored"),
    [
        ([], []),
        ([7], [3]),
        ([7, 7, 7, 7], [3, 3, 3, 3]),
        ([1, 2], [2, 4]),
        ([50, 10, 40, 20, 30], [5, 1, 4, 2, 3]),
        ([1] * 6 + [2, 2, 3, 9], [2] * 6 + [4, 4, 5, 5]),
        (list(range(10)), [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]),
    ],
)
def test_scores_are_fifths_that_equals_share(numbers: list[int], scored: list[int]) -> None:
    assert scores(np.array(numbers, dtype=np.int64)).tolist() == scored
    assert [fifth(one, numbers) for one in numbers] == scored


@given(st.lists(st.integers(-5, 30), min_size=1, max_size=60))
def test_a_better_number_never_has_a_lower_score(numbers: list[int]) -> None:
    scored = scores(np.array(numbers, dtype=np.int64)).tolist()
    assert set(scored) <= {1, 2, 3, 4, 5}
    pairs = sorted(zip(numbers, scored, strict=True))
    assert [score for _, score in pairs] == sorted(scored)
    assert len(set(pairs)) == len(set(numbers))


def test_every_pair_of_scores_has_a_group() -> None:
    cells = {(r, m): GROUPS[GROUP_OF[r - 1, m - 1]] for r in range(1, 6) for m in range(1, 6)}
    assert cells == {(r, m): group_of(r, m) for r, m in cells}
    assert set(cells.values()) == set(GROUPS)


def test_without_a_first_day_the_move_is_one_from_a_year_before() -> None:
    day = date(2026, 1, 31).toordinal()
    ledger = RawSales(
        (
            RawSale(1, 1, day - 365, (RawLine(5),)),
            RawSale(2, 2, day - 364, (RawLine(5),)),
        )
    )
    moves = report_of(ledger, Scope(Period(), date(2026, 1, 31))).table("moves")
    assert {row.key: sum(n.size for n in row.numbers) for row in moves.rows if any(n.value for n in row.numbers)} == {
        "slipping": 1,
        "not_yet": 1,
    }
    narrow = Scope(Period(date.fromordinal(day - 363), None), date(2026, 1, 31))
    assert sum(n.size for n in report_of(ledger, narrow).table("moves").rows[-1].numbers) == 0


def test_who_gave_everything_back_is_a_buyer_still() -> None:
    sales = (
        RawSale(1, 4, JAN + 1, (RawLine(500),)),
        RawSale(2, 4, JAN + 2, (RawLine(-500),), kind="refund"),
    )
    report = report_of(RawSales(sales))
    assert values(report, "top_customers", "4") == [1, 0, 30]
    assert report.figure("customers").value == 1


@settings(max_examples=150, deadline=None)
@given(ledger=long_ledgers(), scope=scopes())
def test_every_number_equals_the_recount(ledger: RawSales, scope: Scope) -> None:
    check_told(report_of(ledger, scope), recount_rfm(ledger, asked_of(scope)))
