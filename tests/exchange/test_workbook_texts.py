"""Texts, titles and headings as a workbook takes them, and the room they need."""

import pytest

from tracker.exchange.workbook.cells import cell_text
from tracker.exchange.workbook.draft import sheet_titles
from tracker.exchange.workbook.raw_sheet import unique_headings
from tracker.exchange.workbook.widths import height_points, text_width, wrapped_lines


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\x00b\x1fc\x0bd", "abcd"),
        ("a\ud800b\ufffe", "ab"),
        ("one\r\ntwo\rthree\tfour", "one\ntwo\nthree\tfour"),
        ("x" * 40_000, "x" * 32_767),
        ("😀" * 20_000, "😀" * 16_383),
    ],
)
def test_a_text_is_cut_to_what_a_cell_holds(text: str, clean: str) -> None:
    assert cell_text(text) == clean


def test_titles_of_sheets_are_what_excel_takes() -> None:
    wanted = ["A/B: [x]*?\\", "'Quoted'", "History", "", "Customers of the whole year 2026 and more", "customers"]
    titles = sheet_titles([*wanted, "Customers", "Customers of the whole year 2026 and less"])
    assert titles[:2] == ["A B x", "Quoted"]
    assert len({title.casefold() for title in titles}) == len(titles)
    assert all(0 < len(title) <= 31 and not set(title) & set("[]:*?/\\") for title in titles)
    assert "history" not in {title.casefold() for title in titles}


def test_headings_of_a_table_differ() -> None:
    assert unique_headings(["Name", "name", "", "Name", ""]) == ["Name", "name 2", "–", "Name 3", "– 2"]


@pytest.mark.parametrize(
    ("text", "width"), [("", 0), ("abc", 3), ("Žluť", 4), ("陳美玲", 6), ("a\n陳b\n", 3), ("😀", 2)]
)
def test_widths_count_two_for_wide_characters(text: str, width: int) -> None:
    assert text_width(text) == width


@pytest.mark.parametrize(
    ("text", "lines"),
    [("n", 1), ("Half move on within", 2), ("Three quarters within", 3), ("x" * 25, 3), ("從前一個階段來的人", 2)],
)
def test_headings_wrap_between_words(text: str, lines: int) -> None:
    assert wrapped_lines(text, 12) == lines


def test_heights_follow_the_lines() -> None:
    assert height_points("short", 60) == 15
    assert height_points("a\nb", 60) == 30
    assert height_points("x" * 100, 60) == 30
    assert height_points("\n" * 100, 60) == 27 * 15
