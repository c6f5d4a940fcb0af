"""Workbooks: what is read from them, and what is refused before it is unpacked."""

import datetime
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.styles import Font

from tests.exchange.workbooks import old_excel, package, text_cell
from tracker.domain.file_errors import UnreadableFile, Why
from tracker.domain.imports import TableFormat
from tracker.exchange.contact_list import read_contacts
from tracker.exchange.tables import open_table

TODAY = datetime.date(2026, 1, 31)
HEADER = f'<row r="1">{text_cell("A1", "Name")}{text_cell("B1", "Note")}</row>'
ANN = f'<row r="2">{text_cell("A2", "Ann")}</row>'


def book(path: Path, *rows: list[Any]) -> Path:
    workbook = openpyxl.Workbook()
    for row in rows:
        workbook.worksheets[0].append(row)
    workbook.save(path)
    return path


def why(path: Path, **wanted: Any) -> Why:
    with pytest.raises(UnreadableFile) as raised:
        open_table(path, **wanted)
    assert raised.value.path == path
    return raised.value.why


def test_cells_become_text(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        ["Name", "Phone", "Birthday", "Seen", "Share", "Vip", "Time"],
        ["Žofie", 777123456, datetime.date(1990, 5, 14), datetime.datetime(2026, 1, 5, 10, 30), 0.25, True, None],  # noqa: DTZ001
        [None] * 7,
        ["林志明", "0912-345-678", "14.5.1990", datetime.datetime(2026, 1, 5), 3.0, False, datetime.time(9, 5)],  # noqa: DTZ001
    )
    records = list(open_table(path).records())
    assert records == [
        (2, ["Žofie", "777123456", "1990-05-14", "2026-01-05 10:30", "0.25", "TRUE", ""]),
        (4, ["林志明", "0912-345-678", "14.5.1990", "2026-01-05", "3", "FALSE", "09:05"]),
    ]
    assert [row.birthday for row in read_contacts(path, today=TODAY).rows] == ["1990-05-14", "1990-05-14"]


def test_a_title_and_a_blank_row_above_the_header(tmp_path: Path) -> None:
    path = book(tmp_path / "espo.xlsx", ["Contacts"], [], ["Name", "Account", "Email"], ["Ann", "Acme", "a@b.test"])
    found = read_contacts(path, today=TODAY)
    assert found.table.format == TableFormat(sheet="Sheet", header_row=3)
    assert [(row.number, row.name, row.company) for row in found.rows] == [(4, "Ann", "Acme")]


def test_the_visible_sheet_with_most_rows_is_read(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    workbook.worksheets[0].title = "Cover"
    workbook.worksheets[0].append(["Name"])
    for title, rows, state in (("People", 3, "visible"), ("Old", 9, "hidden")):
        sheet = workbook.create_sheet(title)
        sheet.sheet_state = state
        sheet.append(["Name"])
        for i in range(rows):
            sheet.append([f"{title} {i}"])
    workbook.save(tmp_path / "a.xlsx")
    table = open_table(tmp_path / "a.xlsx")
    assert table.format.sheet == "People"
    assert table.other_sheets == ("Cover", "Old")
    hidden = open_table(tmp_path / "a.xlsx", table_format=TableFormat(sheet="Old"))
    assert len(list(hidden.records())) == 9
    assert why(tmp_path / "a.xlsx", table_format=TableFormat(sheet="New")) is Why.NO_SUCH_SHEET


def test_a_cell_beside_the_table_rejects_nothing(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", ["Name", "Note"], ["Ann", "x"], ["Bob", "y", None, "aside"])
    found = read_contacts(path, today=TODAY)
    assert [row.extra for row in found.rows] == [(), (("D", "aside"),)]


def test_styled_rows_without_values_are_nothing(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{i}"><c r="A{i}" s="0"/><c r="XFD{i}" s="0"/></row>' for i in range(3, 5000))
    path = package(tmp_path / "a.xlsx", HEADER + ANN + rows + '<row r="1048576"><c r="A1048576" s="0"/></row>')
    assert list(open_table(path).records()) == [(2, ["Ann", ""])]


def test_bold_columns_without_values_are_nothing(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    sheet.append(["Name", "Note"])
    sheet.append(["Ann", "x"])
    for row in range(1, 2000):
        sheet.cell(row, 40).font = Font(bold=True)
    workbook.save(tmp_path / "a.xlsx")
    assert open_table(tmp_path / "a.xlsx").headers == ("Name", "Note")


def test_an_old_workbook_is_read(tmp_path: Path) -> None:
    found = read_contacts(old_excel(tmp_path / "a.xls"), today=TODAY)
    (row,) = found.rows
    assert (row.name, row.phones, row.birthday) == ("Žofie Říhová", (("", "777123456"),), "1990-05-14")


def test_content_counts_and_not_the_name(tmp_path: Path) -> None:
    text = tmp_path / "list.xlsx"
    text.write_text("Name;Note\nAnn;x\n", encoding="utf-8")
    assert list(open_table(text).records()) == [(2, ["Ann", "x"])]
    workbook = book(tmp_path / "b.xlsx", ["Name"], ["Ann"]).rename(tmp_path / "list.csv")
    assert list(open_table(workbook).records()) == [(2, ["Ann"])]


def test_a_packing_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = package(tmp_path / "a.xlsx", HEADER, more={"xl/media/a.bin": bytes(201_000_000)})
    assert why(path) is Why.TOO_BIG
    path = package(tmp_path / "b.xlsx", HEADER, more={"xl/media/a.bin": bytes(5_000_000)})
    assert why(path) is Why.TOO_BIG


def test_a_bomb_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = package(tmp_path / "a.xlsx", HEADER, more={"xl/media/a.bin": bytes(5_000_000)})
    size = (5_000_000).to_bytes(4, "little")
    path.write_bytes(path.read_bytes().replace(size, (5).to_bytes(4, "little")))
    with zipfile.ZipFile(path) as file:
        assert file.getinfo("xl/media/a.bin").file_size == 5
    assert why(path) is Why.TOO_BIG


def test_too_many_parts_are_refused(tmp_path: Path) -> None:
    assert why(package(tmp_path / "a.xlsx", HEADER, more={f"p{i}": b"" for i in range(2000)})) is Why.TOO_BIG


@pytest.mark.parametrize(
    "rows",
    [
        HEADER + f'<row r="1048576">{text_cell("XFD1048576", "x")}</row>',
        HEADER + text_cell("ZZZZZZZ1", "x"),
        HEADER + f"<row r='3'><c s='0' r='XFD3' t='s'><v>0</v></c></row><row>{text_cell('A1048576', 'x')}</row>",
        "<row>" + text_cell("", "x") * 5000 + '</row><row r="1048576">' + text_cell("", "x") + "</row>",
        HEADER + '<x:row r="9"><x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row>',
    ],
)
def test_cells_impossibly_far_apart_are_refused(tmp_path: Path, rows: str) -> None:
    assert why(package(tmp_path / "a.xlsx", rows)) is Why.TOO_BIG


def test_a_long_and_a_wide_sheet_are_fine(tmp_path: Path) -> None:
    rows = HEADER + "".join(f'<row r="{i}">{text_cell(f"AB{i}", "x")}</row>' for i in range(2, 12_000))
    assert len(list(open_table(package(tmp_path / "a.xlsx", rows)).records())) == 11_998


def test_entities_are_refused(tmp_path: Path) -> None:
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    rows = f'<row r="1">{text_cell("A1", "&b;")}</row>'
    assert why(package(tmp_path / "a.xlsx", rows, before=laughs)) is Why.DAMAGED
    outside = '<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
    assert why(package(tmp_path / "b.xlsx", rows, before=outside)) is Why.DAMAGED


def _zip(path: Path, name: str) -> Path:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(name, "x")
    return path


def _encrypted(path: Path) -> Path:
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "EncryptedPackage".encode("utf-16-le") + bytes(99)
    )
    return path


def _ole(path: Path) -> Path:
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "WordDocument".encode("utf-16-le"))
    return path


def _cut(path: Path) -> Path:
    whole = package(path, HEADER + ANN).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    return path


def _cut_old(path: Path) -> Path:
    path.write_bytes(old_excel(path).read_bytes()[:2500])
    return path


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda path: _zip(path, "content.xml"), Why.OTHER_SPREADSHEET),
        (lambda path: _zip(path, "xl/workbook.bin"), Why.OTHER_SPREADSHEET),
        (lambda path: _zip(path, "word/document.xml"), Why.NOT_A_TABLE),
        (_encrypted, Why.PASSWORD),
        (_ole, Why.NOT_A_TABLE),
        (_cut, Why.DAMAGED),
        (_cut_old, Why.DAMAGED),
        (lambda path: package(path, ""), Why.EMPTY),
        (lambda path: package(path, '<row r="1"><c r="A1"'), Why.DAMAGED),
        (lambda path: package(path, '<row r="0"><c r="A0"><v>1</v></c></row>'), Why.DAMAGED),
    ],
)
def test_what_is_no_workbook(tmp_path: Path, make: Callable[[Path], Path], expected: Why) -> None:
    assert why(make(tmp_path / "a.xlsx")) is expected
