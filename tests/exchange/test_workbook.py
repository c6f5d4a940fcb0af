import os
import resource
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from tests.exchange.workbook_samples import NOTE, content_of, customer, random_history, worked_example
from tracker.domain.errors import Cancelled
from tracker.domain.export_errors import TargetBusy, TargetUnwritable, TooManyRows
from tracker.domain.interactions import Kind, LeftReason
from tracker.domain.periods import Period
from tracker.domain.stages import Cause
from tracker.exchange.workbook.book import write_workbook
from tracker.exchange.workbook.cells import cell_text
from tracker.exchange.workbook.content import WorkbookContent
from tracker.exchange.workbook.draft import sheet_titles
from tracker.exchange.workbook.raw_sheet import (
    LAST_ROW,
    Column,
    ColumnKind,
    Formats,
    RecordWriter,
    unique_headings,
)
from tracker.exchange.workbook.widths import height_points, text_width
from ui.text.workbook import workbook_captions

SHEETS = ["Summary", "Funnel", "Customers", "Interactions", "Stage history", "Definitions", "Check", "Check data"]
TRAPS = ["=1+1", "@SUM(A1)", "+1-1", "-2+3", "\t=1+1", "#N/A", "=cmd|' /C calc'!A0", "=", "'quoted", "#REF!"]
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def go_on(done: int, total: int) -> bool:
    return done <= total


def written(folder: Path, content: WorkbookContent) -> Path:
    path = folder / "shop.xlsx"
    write_workbook(path, content, workbook_captions(), go_on)
    return path


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The worked example, with a customer for every trap."""
    content = worked_example()
    trapped = [customer(100 + number, name=name, note=NOTE) for number, name in enumerate(TRAPS)]
    return written(tmp_path_factory.mktemp("workbook"), replace(content, customers=[*content.customers, *trapped]))


@pytest.fixture(scope="module")
def book(path: Path) -> Iterator[Any]:
    """The same, read by openpyxl."""
    book = load_workbook(path)
    yield book
    book.close()


def column(sheet: Any, heading: str) -> list[object]:
    place = next(cell.column for cell in sheet[1] if cell.value == heading)
    return [sheet.cell(row, place).value for row in range(2, sheet.max_row + 1)]


def test_the_sheets_stand_in_order_and_any_reader_opens_them(book: Any, path: Path) -> None:
    assert book.sheetnames == SHEETS
    assert CalamineWorkbook.from_path(str(path)).sheet_names == SHEETS


def test_what_looks_like_a_formula_is_text(book: Any, path: Path) -> None:
    cells = [row[1] for row in book["Customers"].iter_rows() if row[1].value in TRAPS]
    assert [cell.value for cell in cells] == TRAPS
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells if str(cell.value)[0] in "=+-@\t#")
    read = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Customers").to_python()
    assert [row[1] for row in read[-len(TRAPS) :]] == TRAPS
    with ZipFile(path) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet3.xml")
        assert b"<f>" in archive.read("xl/worksheets/sheet7.xml")


def test_dates_numbers_and_phones_have_their_types(book: Any) -> None:
    row = {head.value: cell for head, cell in zip(book["Customers"][1], book["Customers"][2], strict=True)}
    assert row["No."].value == 1
    assert str(row["Since"].value) == "2026-01-05 00:00:00"
    assert str(row["Birthday"].value) == "1980-03-07 00:00:00"
    assert str(row["Added"].value) == "2026-01-01 09:30:00"
    assert {row[name].data_type for name in ("Since", "Birthday", "Added")} == {"d"}
    assert (row["Phone"].value, row["Phone"].data_type) == ("+420 777 123 456; 0777123456", "s")
    assert row["Phone"].number_format == "@"
    assert row["Archived"].value is None
    at, *call, recorded = (cell.value for cell in book["Interactions"][2])
    assert (str(at), str(recorded)) == ("2026-01-05 10:15:00", "2026-01-05 10:20:00")
    assert call == [1, "Šárka 陳 1", "They called", NOTE, "Ota"]


def test_a_birthday_without_its_year_and_a_day_before_excels_first_stay_text(tmp_path: Path) -> None:
    content = content_of([], [], {}, Period(), worked_example().report.as_of)
    people = [customer(1, birthday="--03-07"), customer(2, birthday="1899-12-24"), customer(3, birthday="")]
    sheet = load_workbook(written(tmp_path, replace(content, customers=people)))["Customers"]
    assert column(sheet, "Birthday") == ["--03-07", "1899-12-24", None]


def test_the_history_is_by_customer_then_time_and_says_left_where_nobody_was_anywhere(book: Any) -> None:
    sheet = book["Stage history"]
    assert column(sheet, "Customer no.") == [1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 6]
    assert column(sheet, "From stage")[10:] == [None, "R", "A", None, None]
    assert column(sheet, "To stage")[10:] == ["R", "A", "Left", "T", "R"]
    assert column(sheet, "Stage no.")[10:] == [1, 2, 0, 4, 1]
    assert column(sheet, "Cause")[13] == "Was a customer before"
    assert column(sheet, "Reason")[12] == "The price"


def test_back_from_left_the_stage_before_is_left(tmp_path: Path) -> None:
    sheet = load_workbook(written(tmp_path, random_history()))["Stage history"]
    rows = [[cell.value for cell in row[1:5]] for row in sheet.iter_rows(min_row=2)]
    followers = [(row, after) for row, after in zip(rows, rows[1:], strict=False) if row[0] == after[0]]
    assert any(row[3] == "Left" for row, _ in followers)
    assert all(row[3] == after[2] for row, after in followers)


def test_long_sheets_are_tables_with_frozen_headings_and_widths(book: Any) -> None:
    for title, name, frozen in (
        ("Customers", "Customers", "C2"),
        ("Interactions", "Interactions", "A2"),
        ("Stage history", "StageHistory", "A2"),
    ):
        sheet = book[title]
        table = sheet.tables[name]
        assert table.ref == sheet.dimensions
        assert table.autoFilter.ref == table.ref
        assert table.tableStyleInfo.showRowStripes
        assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[1]]
        assert sheet.freeze_panes == frozen
        assert sheet.print_title_rows == "$1:$1"
    sheet = book["Interactions"]
    widths = {cell.value: sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]}
    assert widths["Note"] == 62
    assert widths["Name"] == len("Šárka 陳 1") + 1 + 2
    assert sheet["E2"].alignment.wrap_text
    assert sheet.row_dimensions[2].height == 45


def test_every_sheet_prints_in_landscape_one_page_wide(book: Any) -> None:
    for sheet in book:
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToWidth == 1
        assert sheet.oddFooter.left.text == "Kolo && Duše"
        assert sheet.oddFooter.right.text == "&P / &N"


def test_excel_is_told_that_texts_of_digits_are_meant(path: Path) -> None:
    with ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet3.xml").decode()
    assert sheet.count('<ignoredError sqref="A2:O17" numberStoredAsText="1"') == 1


def test_key_figures_are_plain_numbers_with_names(book: Any) -> None:
    sheet = book["Summary"]
    places = {name: cell.attr_text.partition("!") for name, cell in book.defined_names.items()}
    figures = {name: sheet[cell.replace("$", "")].value for name, (on, _, cell) in places.items() if "Summary" in on}
    figures |= {name: str(figures[name]) for name in ("period_last", "as_of")}
    assert figures == {
        "period_first": "the first entry",
        "period_last": "2026-01-31 00:00:00",
        "as_of": "2026-01-31 00:00:00",
        "customers_known": 6,
        "customers_on_board": 5,
        "customers_left": 1,
        "customers_archived": 0,
        "customers_joined": 5,
        "contacts_in_period": 1,
    }


def test_the_funnel_holds_every_figure_as_a_plain_number(book: Any) -> None:
    sheet = book["Funnel"]
    table = sheet.tables["Funnel"]
    rows = [[cell.value for cell in row] for row in sheet[table.ref]]
    assert [row[0] for row in rows] == ["Stage", *"RACTL"]
    heads = dict(zip(rows[0], zip(*rows[1:], strict=True), strict=True))
    assert heads["Reached it"] == (5, 4, 2, 1, 0)
    assert heads["From the one before"] == ("–", 0.8, 0.5, 0.5, 0)
    assert heads["Share that went on"] == (1, pytest.approx(1 / 3), 1, "–", "–")
    assert heads["Three quarters within"] == (4, 6.5, 10, "–", "–")
    assert not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)


def test_the_charts_refer_to_cells(path: Path) -> None:
    with ZipFile(path) as archive:
        charts = [ET.fromstring(archive.read(f"xl/charts/chart{number}.xml")) for number in (1, 2, 3)]
    for chart, column_letter in zip(charts, "CCB", strict=True):
        series = chart.findall(f".//{C}ser")
        assert len(series) == 1
        assert [found.text for found in series[0].iter(f"{C}f")] == [
            f"'Funnel'!${column_letter}$7",
            "'Funnel'!$A$8:$A$12",
            f"'Funnel'!${column_letter}$8:${column_letter}$12",
        ]
        assert len(series[0].findall(f"{C}dPt")) == 5
        assert chart.find(f".//{C}legend") is None
        assert chart.find(f".//{C}scaling/{C}orientation") is not None


def test_a_stage_and_a_shop_named_like_formulas_stay_text(tmp_path: Path) -> None:
    path = written(tmp_path, replace(random_history(), shop_name="=1+1 & [Co]"))
    book: Any = load_workbook(path)
    assert (book["Summary"]["A1"].value, book["Summary"]["A1"].data_type) == ("=1+1 & [Co]", "s")
    assert book.properties.title == "Customer report · =1+1 & [Co]"
    named = [cell for row in book["Funnel"].iter_rows() for cell in row if cell.value == "=1+1"]
    assert [cell.data_type for cell in named] == ["s"]
    assert book["Funnel"].oddFooter.left.text == "=1+1 && [Co]"


def test_a_shop_with_nobody_in_it_makes_a_workbook(tmp_path: Path) -> None:
    book: Any = load_workbook(written(tmp_path, content_of([], [], {}, Period(), worked_example().report.as_of, "")))
    assert book["Summary"]["A1"].value == "Customer report"
    assert book["Stage history"].tables["StageHistory"].ref == "A1:L2"


@pytest.mark.parametrize("stopped_at", [1, 4, -3])  # at once, while rows are written, while the sheets are packed
def test_the_old_file_stays_and_nothing_is_left_behind_when_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stopped_at: int
) -> None:
    folder, temporary = tmp_path / "exports", tmp_path / "temporary"
    folder.mkdir()
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    told: list[tuple[int, int]] = []
    content = random_history(customers=150)

    def listen(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    path = folder / "shop.xlsx"
    write_workbook(path, content, workbook_captions(), listen)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert {total for _, total in told} == {len(content)}
    assert told[-1] == (len(content), len(content))
    asked = range(len(told))[stopped_at]
    told.clear()
    path.write_text("old", encoding="utf-8")
    with pytest.raises(Cancelled):
        write_workbook(path, content, workbook_captions(), lambda *told_now: listen(*told_now) and len(told) <= asked)
    assert len(told) == asked + 1
    assert path.read_text(encoding="utf-8") == "old"
    assert list(folder.iterdir()) == [path]
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("share", [0.1, 0.99])  # of the bytes needed: too few for a sheet, for the whole
def test_a_disk_that_takes_no_more_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, share: float
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    target = written(tmp_path, worked_example())
    limit = int(target.stat().st_size * share)
    target.write_text("old", encoding="utf-8")
    content, captions = worked_example(), workbook_captions()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        with pytest.raises(TargetUnwritable) as problem:
            write_workbook(target, content, captions, go_on)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert problem.value.path == target
    assert target.read_text(encoding="utf-8") == "old"
    assert sorted(tmp_path.iterdir()) == [target, temporary]
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("lock", [".~lock.shop.xlsx#", "~$shop.xlsx"])
def test_a_file_open_in_a_spreadsheet_is_not_replaced(tmp_path: Path, lock: str) -> None:
    (tmp_path / "shop.xlsx").write_text("old", encoding="utf-8")
    (tmp_path / lock).touch()
    with pytest.raises(TargetBusy):
        written(tmp_path, worked_example())
    assert (tmp_path / "shop.xlsx").read_text(encoding="utf-8") == "old"


def test_a_file_that_the_system_holds_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(source: object, target: object) -> None:
        raise PermissionError(13, "held by another program, as on Windows")

    (tmp_path / "shop.xlsx").write_text("old", encoding="utf-8")
    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(TargetBusy):
        written(tmp_path, worked_example())
    assert [file.read_text(encoding="utf-8") for file in tmp_path.iterdir()] == ["old"]


@pytest.mark.parametrize("place", ["nowhere/shop.xlsx", "folder.xlsx"])
def test_a_place_that_takes_no_file_is_named(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder.xlsx").mkdir()
    with pytest.raises(TargetUnwritable) as problem:
        write_workbook(tmp_path / place, worked_example(), workbook_captions(), go_on)
    assert problem.value.path == tmp_path / place


def test_more_rows_than_excel_opens_are_refused() -> None:
    sheet = Workbook().active
    assert isinstance(sheet, Worksheet)
    writer = RecordWriter(Formats("d", "d"), lambda: None)
    rows = [(1,)] * LAST_ROW
    with pytest.raises(TooManyRows) as problem:
        writer.write(sheet, "Rows", [Column("No.", ColumnKind.NUMBER)], rows)
    assert (problem.value.rows, problem.value.limit) == (LAST_ROW, LAST_ROW - 1)


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


def test_heights_follow_the_lines() -> None:
    assert height_points("short", 60) == 15
    assert height_points("a\nb", 60) == 30
    assert height_points("x" * 100, 60) == 30
    assert height_points("\n" * 100, 60) == 27 * 15


def test_there_are_words_for_everything_the_program_records() -> None:
    captions = workbook_captions()
    assert set(captions.kinds) == set(Kind)
    assert set(captions.causes) == set(Cause)
    assert set(captions.reasons) == set(LeftReason)
    assert len(set(captions.causes.values())) == len(Cause)
    assert sheet_titles(explained.label for explained in captions.sheets.values()) == SHEETS


def test_the_check_data_are_formulas_and_the_numbers_of_the_stages(book: Any) -> None:
    sheet = book["Check data"]
    headings = [cell.value for cell in sheet[1]]
    assert headings[10:] == [None, "Stage no.", "Stage"]
    assert [(row[11].value, row[12].value) for row in sheet.iter_rows(min_row=2, max_row=6)] == list(
        enumerate("RACTL", 1)
    )
    assert {cell.data_type for row in sheet.iter_rows(min_row=2, max_col=10) for cell in row} == {"f"}
    assert len(list(sheet.iter_rows(min_row=2))) == len(worked_example().moves)
