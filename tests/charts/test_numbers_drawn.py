"""The numbers of a report read back from the artists of its picture."""

from collections.abc import Iterable

import numpy as np
import pytest
from matplotlib.artist import Artist
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from tests.charts.every_sample import BEFORE, CROWDED, sample
from tests.charts.sample_reports import (
    TOO_EARLY,
    captions_of,
    number_text,
    report_of,
    stage_rows,
    table_of,
)
from tracker.charts.addresses import address_of
from tracker.charts.catalogue import report_figure
from tracker.charts.style import LIGHT
from tracker.reports.comparing import Compared, compare
from tracker.reports.report import Address, Label, LabelKind, Number, Report, ReportName, Table, Unit

BESIDE = captions_of(this="this year", other="last year")


def drawn(report: Report, compared: Compared | None = None) -> Figure:
    figure = report_figure(report, LIGHT, BESIDE if compared else captions_of(), compared)
    figure.draw_without_rendering()
    return figure


def artists(figure: Figure, part: str) -> list[Artist]:
    return [artist for artist in figure.axes[0].get_children() if (artist.get_gid() or "").split("/")[0] == part]


def bars(figure: Figure, part: str = "bar") -> dict[Address | None, Rectangle]:
    found = {address_of(bar.get_gid()): bar for bar in artists(figure, part)}
    return {address: bar for address, bar in found.items() if isinstance(bar, Rectangle)}


def lengths(figure: Figure, part: str = "bar") -> list[float]:
    return [bar.get_width() for bar in artists(figure, part) if isinstance(bar, Rectangle)]


def words(figure: Figure) -> list[str]:
    return [text.get_text() for text in figure.axes[0].texts]


def written(figure: Figure, part: str = "text") -> dict[Address | None, list[str]]:
    found: dict[Address | None, list[str]] = {}
    for text in artists(figure, part):
        if isinstance(text, Text):
            found.setdefault(address_of(text.get_gid()), []).append(text.get_text())
    return found


def cells(table: Table, keys: Iterable[str]) -> dict[Address, Number]:
    wanted = set(keys)
    return {
        Address(table.key, row.key, column.key): number
        for row in table.rows
        if not row.is_total
        for column, number in zip(table.columns, row.numbers, strict=True)
        if column.key in wanted
    }


def test_stays_are_cut_into_shares_of_what_became_of_them() -> None:
    report = sample(ReportName.STUCK)
    found, table = bars(drawn(report)), report.table("stages")
    ends = cells(table, ("forward", "back", "left", "other", "here"))
    assert set(found) == {address for address, number in ends.items() if number.value}
    for address, bar in found.items():
        assert address is not None
        stays = report.number(address._replace(column="stays")).value
        assert bar.get_width() == pytest.approx((ends[address].value or 0) / (stays or 1))


def test_the_share_that_went_on_stands_behind_its_bar_grey_where_they_are_few() -> None:
    columns = dict.fromkeys(("stays", "forward", "back", "left", "other", "here"), Unit.COUNT)
    rows = stage_rows([[9, 3, 2, 1, 0, 3, (0.5, 6)], [90, 60, 20, 10, 0, 0, (2 / 3, 90)]], ["R", "A"])
    figure = drawn(report_of(ReportName.STUCK, table_of("stages", {**columns, "move_on": Unit.SHARE}, rows)))
    notes = {text.get_text(): text.get_color() for text in figure.axes[0].texts}
    assert notes["50 % went on"] == notes["of 6 people"] == LIGHT.muted
    assert notes["67 % went on"] == LIGHT.text


def test_curves_go_through_every_point_and_say_when_half_had_gone() -> None:
    report = sample(ReportName.TIME)
    figure = drawn(report)
    lines = {address_of(line.get_gid()): line for line in artists(figure, "curve")}
    for curve in report.curves:
        line = lines[Address("stages", curve.key, "half_after")]
        assert isinstance(line, Line2D)
        points = {(float(x), float(y)) for x, y in np.asarray(line.get_xydata())}
        limit = max(x for x, _ in points)
        assert {point for point in zip(curve.x, curve.y, strict=True) if point[0] <= limit} <= points
    halves = [row.numbers[1] for row in report.table("stages").rows]
    assert {f"half after {number_text(half, Unit.DAYS)}" for half in halves} <= set(words(figure))
    styles = {
        (str(line.get_marker()), str(line.get_linestyle())) for line in lines.values() if isinstance(line, Line2D)
    }
    assert len(styles) >= 3  # not by colour alone
    assert len({str(line.get_marker()) for line in lines.values() if isinstance(line, Line2D)}) == len(lines)


def test_moves_are_written_into_cells_that_grow_darker() -> None:
    report = sample(ReportName.MOVES)
    figure, table = drawn(report), report.table("matrix")
    moved = {
        address: number for address, number in cells(table, [c.key for c in table.columns]).items() if number.value
    }
    found, texts = bars(figure, "cell"), written(figure)
    for address, number in moved.items():
        assert texts[address] == [number_text(number, Unit.COUNT)]
    by_count = sorted(moved, key=lambda address: moved[address].value or 0)
    light = [sum(to_rgb(found[address].get_facecolor())) for address in by_count]
    assert light == sorted(light, reverse=True)


def test_leavings_are_bars_as_long_as_they_are_many() -> None:
    report = sample(ReportName.LEFT)
    found = bars(drawn(report))
    table = report.table("matrix")
    expected = cells(table, [column.key for column in table.columns])
    assert {address: bar.get_width() for address, bar in found.items()} == {
        address: number.value for address, number in expected.items() if number.value
    }


def test_rare_reasons_are_drawn_as_one() -> None:
    report = sample(ReportName.LEFT, CROWDED)
    figure = drawn(report)
    assert "other" in words(figure)
    total = sum(number.value or 0 for row in report.table("matrix").rows for number in row.numbers)
    assert sum(lengths(figure)) == total
    assert len({address.column for address in bars(figure) if address}) == 9


def test_the_board_is_bars_as_long_as_many_stood_there() -> None:
    report, before = sample(ReportName.BOARD), sample(ReportName.BOARD, BEFORE)
    figure = drawn(report, compare(report, before))
    assert lengths(figure) == [row.numbers[0].value for row in report.table("stages").rows]
    assert lengths(figure, "other") == [row.numbers[0].value for row in before.table("stages").rows]


@pytest.mark.parametrize(
    ("name", "table", "columns"),
    [
        (ReportName.SOURCES, "sources", ("joined", "became_share", "new_customers")),
        (ReportName.TACTICS, "tactics", ("touched", "went_on_share", "new_customers")),
        (ReportName.RECIPES, "groups", ("stays", "move_on", "half_after")),
    ],
)
def test_things_side_by_side_have_a_bar_and_the_number_for_each(
    name: ReportName, table: str, columns: tuple[str, ...]
) -> None:
    report = sample(name)
    figure = drawn(report)
    found, texts = bars(figure), written(figure)
    units = {column.key: column.unit for column in report.table(table).columns}
    for address, number in cells(report.table(table), columns).items():
        assert found[address].get_width() == number.value
        assert texts[address][0] == number_text(number, units[address.column])


def test_a_cost_of_few_is_too_early_to_tell() -> None:
    report = sample(ReportName.SOURCES)
    figure = drawn(report)
    found, texts = bars(figure), written(figure)
    costs = cells(report.table("sources"), ("cost_each",))
    assert any(number.is_small for number in costs.values())
    for address, number in costs.items():
        assert (texts[address] == [TOO_EARLY]) == number.is_small
        assert found[address].get_width() == (0 if number.is_small else number.value)


def test_cohorts_show_shares_and_how_many_joined_light_where_they_are_few() -> None:
    report = sample(ReportName.COHORTS)
    figure = drawn(report)
    texts = written(figure)
    for table in report.tables:
        units = {column.key: column.unit for column in table.columns}
        for address, number in cells(table, units).items():
            assert texts[address] == [number_text(number, units[address.column])]
    weights = {
        address_of(text.get_gid()): text.get_fontweight() for text in artists(figure, "text") if isinstance(text, Text)
    }
    for where, weight in weights.items():
        assert where is not None
        assert (weight == "normal") == (where.column == "joined" or report.number(where).is_small)


def test_where_windows_do_not_fit_the_most_telling_stay() -> None:
    heads = words(drawn(sample(ReportName.COHORTS, CROWDED)))
    assert {"within_30", "within_90"} <= set(heads)
    assert "within_60" not in heads


def test_contacts_are_stacked_by_kind() -> None:
    report = sample(ReportName.CONTACTS)
    figure, table = drawn(report), report.table("periods")
    found = bars(figure)
    kinds = [column.key for column in table.columns if column.key.startswith("kind:")]
    assert {address: bar.get_height() for address, bar in found.items()} == {
        address: number.value for address, number in cells(table, kinds).items() if number.value
    }
    for row in table.rows:
        stack = sorted(
            (bar.get_y(), bar.get_height()) for address, bar in found.items() if address and address.row == row.key
        )
        tops = [0.0, *(begin + height for begin, height in stack)]
        assert [begin for begin, _ in stack] == pytest.approx(tops[:-1])
        assert number_text(row.numbers[-1], Unit.COUNT) in words(figure)


def test_goals_show_what_is_done_against_the_pace() -> None:
    report = sample(ReportName.GOALS)
    figure = drawn(report)
    curves = {curve.key: curve for curve in report.curves}
    paces = [np.asarray(line.get_xydata()).tolist() for line in artists(figure, "pace") if isinstance(line, Line2D)]
    for row in report.table("goals").rows:
        (line,) = (
            line for line in artists(figure, "curve") if address_of(line.get_gid()) == Address("goals", row.key, "done")
        )
        assert isinstance(line, Line2D)
        done, pace = curves[f"done:{row.key}"], curves[f"pace:{row.key}"]
        points = {(float(x), float(y)) for x, y in np.asarray(line.get_xydata())}
        assert set(zip(done.x, done.y, strict=True)) <= points
        assert [list(point) for point in zip(pace.x, pace.y, strict=True)] in paces
        target, reached = row.numbers
        assert f"{number_text(reached, Unit.COUNT)} of {number_text(target, Unit.TARGET)}" in words(figure)


def test_a_goal_without_target_says_what_is_done() -> None:
    rows = [(Label(LabelKind.NAME, "More of them"), "1", "", [None, 7])]
    table = table_of("goals", {"target": Unit.TARGET, "done": Unit.COUNT}, rows)
    assert "7" in words(drawn(report_of(ReportName.GOALS, table)))


def test_what_is_said_of_a_long_name_is_not_cut() -> None:
    names = [content for content in words(drawn(sample(ReportName.RECIPES, CROWDED))) if "…" in content]
    assert names
    assert all(name.endswith((": followed", ": partly", ": none")) for name in names)
