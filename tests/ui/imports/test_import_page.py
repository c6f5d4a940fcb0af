"""Whole imports as a person does them: choose, look, import, see what came of it, take it back."""

import csv
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.fitting import clipped, long_words
from tracker.commands.stages import EditStage
from tracker.domain.imports import Field
from tracker.domain.records import CustomerRecord
from tracker.domain.stages import Cause
from tracker.queries.board import board_columns
from tracker.queries.customers import customer_record
from tracker.queries.shop import shop_facts
from ui.imports.column_models import MEANING
from ui.imports.import_page import ImportPage
from ui.session import Session

PEOPLE = """Name,Phone,E-mail,Shoe size
Jana Nováková,777 123 456,jana@example.cz,38
林志明,0912 345 678,lin@example.tw,
=1+1,,sum@example.com,42
"""


def write(path: Path, text: str = PEOPLE, encoding: str = "utf-8") -> Path:
    path.write_text(text, encoding=encoding)
    return path


def counts(session: Session) -> list[int]:
    answers: list[list[int]] = []
    session.read(lambda: [column.count for column in board_columns()], answers.append)
    return answers[0]


def everybody(session: Session) -> dict[str, CustomerRecord]:
    answers: list[list[CustomerRecord]] = []
    session.read(lambda: [customer_record(i) for column in board_columns() for i in column.ids], answers.append)
    return {record.name: record for record in answers[0]}


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_list_is_chosen_looked_at_imported_and_taken_back(
    qtbot: QtBot, page: ImportPage, session: Session, tmp_path: Path
) -> None:
    path = write(tmp_path / "people.csv")
    click(page.drop.choose)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    assert page.preview.isVisible()
    assert page.preview.recognised.text() == "Columns guessed by their headings"
    assert page.preview.columns.meanings() == [Field.NAME, Field.PHONE, Field.EMAIL, None]
    assert page.preview.first_rows.rows[1][0] == "林志明"

    click(page.preview.options.start)
    assert page.result.isVisible()
    assert counts(session) == [3, 0, 0, 0, 0, 0]
    assert page.result.undo.isVisible()

    click(page.result.undo)
    assert counts(session) == [0, 0, 0, 0, 0, 0]
    assert page.result.taken_back.isVisible()
    assert not page.result.undo.isVisible()
    session.redo()
    assert counts(session) == [3, 0, 0, 0, 0, 0]
    assert not page.result.taken_back.isVisible()


def test_undo_is_offered_only_while_the_import_is_the_latest_step(
    page: ImportPage, session: Session, tmp_path: Path
) -> None:
    page.open_file(write(tmp_path / "people.csv"))
    page.preview.options.start.click()
    session.do(EditStage(1, name="First steps"))
    assert not page.result.undo.isVisible()
    assert page.preview.options.stage.itemText(0) == "First steps"
    session.undo()
    assert page.result.undo.isVisible()


def test_the_same_list_again_brings_nothing_and_offers_no_undo(
    page: ImportPage, session: Session, tmp_path: Path
) -> None:
    path = write(tmp_path / "people.csv")
    for _ in range(2):
        page.open_file(path)
        page.preview.options.start.click()
    assert counts(session)[0] == 3
    assert not page.result.undo.isVisible()


def test_a_file_is_dropped_on_the_page(page: ImportPage, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(write(tmp_path / "people.csv")))])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, buttons, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, none))
    assert page.preview.isVisible()


def test_text_dragged_over_the_page_is_not_taken(page: ImportPage) -> None:
    mime = QMimeData()
    mime.setText("hello")
    event = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(page, event)
    assert not event.isAccepted()


def test_a_meaning_is_changed_with_the_keyboard(
    qtbot: QtBot, page: ImportPage, session: Session, tmp_path: Path
) -> None:
    page.open_file(write(tmp_path / "people.csv", "Name,Wants\nJana,a red bike\n"))
    table = page.preview.columns_table
    table.setFocus()
    table.setCurrentIndex(page.preview.columns.index(1, MEANING))
    QTest.keyClick(table, Qt.Key.Key_Return)
    combo = table.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    qtbot.waitUntil(lambda: combo.view().isVisible())
    combo.hidePopup()
    combo.setCurrentIndex(combo.findData(Field.NOTE))
    combo.activated.emit(combo.currentIndex())
    assert page.preview.overrides == {1: Field.NOTE}
    page.preview.options.start.click()
    assert everybody(session)["Jana"].note == "a red bike"


def test_the_keyboard_reaches_everything(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    page.open_file(write(tmp_path / "people.csv"))
    page.preview.not_right.setChecked(True)
    page.activateWindow()
    page.choose_other.setFocus()
    reached = set()
    for _ in range(20):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    preview, options = page.preview, page.preview.options
    wanted = {page.choose_other, page.close_button, preview.not_right, preview.columns_table, options.stage}
    wanted |= {options.opening.box, options.keep_extra.box, options.start, preview.format_row.encoding}
    assert wanted <= reached


def test_customers_of_before_stand_in_their_stage_as_an_opening(
    page: ImportPage, session: Session, tmp_path: Path
) -> None:
    page.open_file(write(tmp_path / "people.csv"))
    page.preview.options.stage.setCurrentIndex(3)
    page.preview.options.opening.setChecked(True)
    page.preview.options.keep_extra.setChecked(True)
    page.preview.options.start.click()
    assert counts(session)[3] == 3
    jana = everybody(session)["Jana Nováková"]
    assert [move.cause for move in jana.moves] == [Cause.OPENING]
    assert jana.note == "Shoe size: 38"


def test_a_sheet_of_a_workbook_is_chosen(page: ImportPage, session: Session, tmp_path: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    for title, rows in {"Prices": ["A pump", "A bell"], "People": ["Jana"]}.items():
        sheet = book.create_sheet(title)
        sheet.append(["Name", "Phone"])
        for name in rows:
            sheet.append([name, "777123456"])
    book.save(tmp_path / "shop.xlsx")
    page.open_file(tmp_path / "shop.xlsx")
    page.preview.not_right.setChecked(True)
    row = page.preview.format_row
    assert row.sheet.isVisible()
    assert not row.encoding.isVisible()
    row.sheet.setCurrentIndex(row.sheet.findData("People"))
    row.sheet.activated.emit(row.sheet.currentIndex())
    assert page.preview.first_rows.rows == (("Jana", "777123456"),)
    page.preview.options.start.click()
    assert list(everybody(session)) == ["Jana"]


def test_letters_taken_wrongly_are_put_right(page: ImportPage, session: Session, tmp_path: Path) -> None:
    page.open_file(write(tmp_path / "seznam.csv", "Jméno;Telefon\nŽaneta Říhová;777123456\n", "cp1250"))
    assert page.preview.format_row.isVisible()  # its letters are a guess, so it is shown at once
    row = page.preview.format_row
    for encoding in ("cp1251", "cp1250"):
        row.encoding.setCurrentIndex(row.encoding.findData(encoding))
        row.encoding.activated.emit(row.encoding.currentIndex())
    page.preview.options.start.click()
    assert list(everybody(session)) == ["Žaneta Říhová"]


def test_the_row_of_the_headings_is_chosen(page: ImportPage, tmp_path: Path) -> None:
    page.open_file(write(tmp_path / "people.csv"))
    page.preview.format_row.header_row.setValue(0)
    assert [row[0] for row in page.preview.first_rows.rows][:2] == ["Name", "Jana Nováková"]


def test_a_stage_history_is_recognised_and_needs_no_options(page: ImportPage, session: Session, tmp_path: Path) -> None:
    text = "customer,stage,date\nAna,Awareness,2026-01-02\nAna,Purchase,2026-01-12\nBob,Nowhere,2026-01-02\n"
    page.open_file(write(tmp_path / "history.csv", text))
    assert page.preview.recognised.text() == "Recognised: a stage history"
    assert not page.preview.options.stage.isVisible()
    page.preview.options.start.click()
    assert counts(session) == [0, 0, 1, 0, 0, 0]
    assert [row[:2] for row in page.result.left_out.rows] == [("4", "stage")]


def test_rows_left_out_are_saved_as_texts(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    page.open_file(write(tmp_path / "people.csv", "Name,=cmd\nJana,1\n,\n,2\nPetr,3,4\n"))
    page.preview.options.start.click()
    assert [row[0] for row in page.result.left_out.rows] == ["4", "5"]
    click(page.result.save)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "people - rows left out.csv"
    dialog.fileSelected.emit(str(tmp_path / "left out.csv"))
    dialog.close()
    with (tmp_path / "left out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Row", "Column", "Why"]
    assert len(rows) == 3
    assert "left out.csv" in page.banner_text
    page.save_left_out(tmp_path / "nowhere" / "x.csv")
    assert "cannot be written" in page.banner_text


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.csv", b"", "is empty"),
        ("page.xlsx", b"<html><body>hi</body></html>", "is a web page"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(99), "is not a table"),
        ("broken.xlsx", b"PK\x03\x04" + bytes(99), "is damaged"),
        ("orders.csv", b"Sale Date,Order ID,Order Value\n1,2,3\n", "is not a list of people"),
    ],
)
def test_a_file_that_is_no_list_gets_a_sentence(
    page: ImportPage, session: Session, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(content)
    page.open_file(tmp_path / name)
    assert said in page.banner_text
    assert page.drop.isVisible()
    page.open_file(tmp_path / "not there.csv")
    assert "There is no file" in page.banner_text
    page.open_file(write(tmp_path / "people.csv"))
    assert page.banner_text == ""
    assert page.preview.isVisible()
    assert sum(counts(session)) == 0


def test_a_list_without_names_is_told_about_and_can_be_mended(
    page: ImportPage, session: Session, tmp_path: Path
) -> None:
    page.open_file(write(tmp_path / "colours.csv", "Colour,Shape\nred,round\nblue,square\n"))
    page.preview.options.start.click()
    assert "No column" in page.banner_text
    page.preview.columns.setData(page.preview.columns.index(0, MEANING), Field.NAME)
    page.preview.options.start.click()
    assert sorted(everybody(session)) == ["blue", "red"]


def test_a_file_that_goes_away_before_import_leaves_everything(
    page: ImportPage, session: Session, tmp_path: Path
) -> None:
    path = write(tmp_path / "people.csv")
    page.open_file(path)
    path.unlink()
    page.preview.options.start.click()
    assert "There is no file" in page.banner_text
    assert page.preview.options.start.isEnabled()
    assert sum(counts(session)) == 0


def test_known_programs_are_named(page: ImportPage, session: Session, samples: Path) -> None:
    for name, said, people in (
        ("platform__google_contacts_new.csv", "Recognised: Google Contacts", 3),
        ("atomic-crm__contacts_500.csv", "Recognised: Atomic CRM", 503),
    ):
        page.open_file(samples / name)
        assert page.preview.recognised.text() == said
        page.preview.options.start.click()
        assert counts(session)[0] == people


def test_stages_of_the_list_itself_are_pointed_out(page: ImportPage, session: Session, tmp_path: Path) -> None:
    page.open_file(write(tmp_path / "people.csv", "Name,Stage\nJana,Purchase\nPetr,\nEva,Moon\n"))
    assert any("of their own" in label.text() for label in page.preview.options.findChildren(type(page._title)))
    page.preview.options.start.click()
    assert counts(session) == [1, 0, 1, 0, 0, 0]
    assert "Moon" in page.result.left_out.rows[0][2]
    names: list[str] = []
    session.read(lambda: names.extend(stage.name for stage in shop_facts().stages), lambda _: None)
    assert names[0] in page.result.left_out.rows[0][2]


def test_long_words_have_room(page: ImportPage, tmp_path: Path) -> None:
    page.resize(796, 510)
    with long_words():
        assert clipped(page) == []
        page.open_file(write(tmp_path / "people.csv"))
        page.preview.not_right.setChecked(True)
        assert clipped(page) == []
        page.preview.options.start.click()
        assert clipped(page) == []
