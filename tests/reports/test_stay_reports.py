"""The reports made from stays, against a recount of the raw log, on random shops and on the worked example."""

import pytest
from hypothesis import given, settings

from tests.recount_stays import RawShop, recount_report
from tests.reports.against_recount import asked_of, compare_with_recount
from tests.reports.random_shops import JAN, JANUARY, STAGES, WORKED, LoggedShop, log, logged_shops, scopes
from tests.reports.reading import column, figures, outside
from tracker.domain.report_data import Scope
from tracker.reports.catalogue import build_report
from tracker.reports.report import Report, ReportName

NAMES = (ReportName.STUCK, ReportName.TIME, ReportName.MOVES, ReportName.LEFT, ReportName.BOARD)


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=120, deadline=None)
@given(shop=logged_shops(), scope=scopes())
def test_every_number_equals_the_recount(name: ReportName, shop: LoggedShop, scope: Scope) -> None:
    report = build_report(name, shop.data(scope.as_of), scope)
    raw = RawShop(shop.entries, shop.stages, shop.archived, shop.reasons, shop.spoken)
    compare_with_recount(report, recount_report(name, raw, asked_of(scope)))


def worked(name: ReportName) -> Report:
    return build_report(name, WORKED.data(JANUARY.as_of), JANUARY)


def test_where_they_get_stuck_in_the_worked_example() -> None:
    report = worked(ReportName.STUCK)
    assert column(report, "stays") == [6, 4, 2, 1, 0]
    assert column(report, "stay_customers") == [5, 3, 2, 1, 0]
    assert column(report, "forward") == [5, 1, 1, 0, 0]
    assert column(report, "back") == [0, 1, 0, 0, 0]
    assert column(report, "left") == [0, 1, 0, 0, 0]
    assert column(report, "other") == [0, 0, 0, 0, 0]
    assert column(report, "here") == [1, 1, 1, 1, 0]
    assert column(report, "move_on") == [1.0, 1 / 3, 1.0, None, None]
    assert column(report, "waiting_median") == [1, 19, 22, 11, None]
    assert column(report, "limit") == [14, 14, 14, 14, 14]
    assert column(report, "stuck") == [0, 1, 1, 1, 0]  # c3 since the 12th, c2 since the 9th, c5 since the 1st
    assert figures(report) == {"stays": 13, "moved_on": 7 / 9, "stuck": 3}
    assert outside(report) == {"opening": 1, "archived": 0}


@pytest.mark.parametrize(
    ("entered", "spoke", "stuck"),
    [(17, None, 0), (16, None, 1), (1, 24, 0), (1, 23, 1)],  # 14 days, 15; and silent for 7 days, 8
)
def test_stuck_is_longer_than_the_limit_and_silent_for_more_than_half_of_it(
    entered: int, spoke: int | None, stuck: int
) -> None:
    shop = LoggedShop(log(c1=f"R {entered}"), STAGES, {}, {}, [(1, JAN + spoke)] if spoke else [])
    report = build_report(ReportName.STUCK, shop.data(JANUARY.as_of), JANUARY)
    assert report.figure("stuck").value == stuck


def test_time_in_stage_in_the_worked_example() -> None:
    report = worked(ReportName.TIME)
    assert column(report, "finished") == [5, 3, 1, 0, 0]
    assert column(report, "days_median") == [4, 5, 10, None, None]
    assert column(report, "days_p75") == [4, 6.5, 10, None, None]
    assert column(report, "here") == [1, 1, 1, 1, 0]
    assert column(report, "waiting_median") == [1, 19, 22, 11, None]
    assert column(report, "half_after") == [4, 5, 10, None, None]  # A: 1, 3/4, 2/4, 1/4
    spread = [column(report, key, "distribution") for key in ("d1_2", "d3_7", "d8_14")]
    assert spread == [[0, 1, 0, 0, 0], [5, 1, 0, 0, 0], [0, 1, 1, 0, 0]]
    curves = report.curves
    assert [(one.label.text, one.x, one.y, one.open_end) for one in curves] == [
        ("R", (0, 3, 4, 7), (1, pytest.approx(3 / 5), pytest.approx(1 / 5), 0), (1,)),  # the open one is gone by day 3
        ("A", (0, 2, 5, 8, 19), (1, 0.75, 0.5, pytest.approx(0.25), pytest.approx(0.25)), (19,)),
        ("C", (0, 10, 22), (1, 0.5, 0.5), (22,)),
        ("T", (0, 11), (1, 1), (11,)),
    ]


def test_back_and_forth_in_the_worked_example() -> None:
    report = worked(ReportName.MOVES)
    to = {name: column(report, f"to:{name}", "matrix") for name in (1, 2, 3, 4, 5, "left")}
    assert to == {  # from R, A, C, T, L, Left
        1: [0, 1, 0, 0, 0, 0],
        2: [4, 0, 0, 0, 0, 0],
        3: [1, 1, 0, 0, 0, 0],
        4: [0, 0, 1, 0, 0, 0],
        5: [0, 0, 0, 0, 0, 0],
        "left": [0, 1, 0, 0, 0, 0],
    }
    assert column(report, "returning") == [1, 1, 0, 0, 0]
    assert column(report, "comes_back") == [1 / 5, 1 / 3, 0, 0, None]
    pairs = report.table("pairs").rows
    assert [(row.key, row.label.text, [one.value for one in row.numbers]) for row in pairs] == [
        ("1-2", "R ↔ A", [1, 3])  # c3
    ]
    assert figures(report) == {
        "moves": 9,
        "movers": 4,
        "ping_pong": 1,
        "won_back": 0,
        "won_back_customers": 0,
    }


@pytest.mark.parametrize(("path", "pairs"), [("R 1, A 2, R 3, A 4", 1), ("R 1, A 2, R 3", 0)])
def test_three_moves_between_two_stages_are_to_and_fro(path: str, pairs: int) -> None:
    report = build_report(ReportName.MOVES, LoggedShop(log(c1=path), STAGES, {}).data(), JANUARY)
    assert report.figure("ping_pong").value == pairs
    assert len(report.table("pairs").rows) == pairs


def test_left_in_the_worked_example() -> None:
    report = worked(ReportName.LEFT)
    assert column(report, "left") == [0, 1, 0, 0, 0]
    assert column(report, "left_rate") == [0, 1 / 3, 0, None, None]
    assert column(report, "came_back") == [0, 0, 0, 0, 0]
    assert figures(report) == {"left": 1, "customers": 1, "left_now": 1, "won_back": 0}
    assert column(report, "share", "reasons") == [1.0]


def test_the_board_in_the_worked_example() -> None:
    report = worked(ReportName.BOARD)
    assert column(report, "count") == [1, 1, 1, 2, 0]
    assert figures(report) == {"left": 1, "archived": 0, "elsewhere": 0, "known": 6}
