"""The morning sheet: one page, right words, text that copies out, names that are only names."""

import shutil
import subprocess
from collections.abc import Iterator
from datetime import date, time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QGraphicsView, QToolBar
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer
from tracker.commands.followups import AddFollowUp, NewFollowUp
from tracker.commands.interactions import LogInteraction
from tracker.workspace import Workspace
from ui.habits import Habits
from ui.main_window import MainWindow
from ui.morning_sheet import SheetRow, SheetText, sheet_text
from ui.pdf_text import mend_text
from ui.printing import MorningPrints, pdf_of_sheet, read_printable
from ui.session import Runners, Session
from ui.theme.theme import Scheme, Theme

pytestmark = pytest.mark.usefixtures("theme", "british")
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext reads the text back")
ROW = SheetRow("Today", "林志明", "0912 345 678", "月底前回覆價錢，長途車單", "3 d ago: <b>要</b> 52 公分 & more")


@pytest.fixture
def session(shop: Path, clock: Clock) -> Iterator[Session]:
    opened = Session(partial(Workspace, shop, clock=clock), Runners())
    opened.start()
    made: list[int] = []
    opened.do(AddCustomer("Eva Černá", 1, phones=(("", "603 555 014"), ("", "+420 777 123 456"))), made.append)
    opened.do(LogInteraction(made[0], "call_in", "Wants the blue one"))
    opened.do(AddFollowUp(made[0], NewFollowUp(date(2026, 1, 28), text="Ring back about the battery")))
    opened.do(AddCustomer("王小華", 1, birthday="1986-02-02"), made.append)
    opened.do(AddFollowUp(made[1], NewFollowUp(date(2026, 1, 31), time(15), "")))
    yield opened
    opened.close()


def text_of(pdf: bytes, folder: Path) -> str:
    path = folder / "sheet.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode()


def test_the_words_of_the_sheet(session: Session, clock: Clock) -> None:
    printable = read_printable(clock())
    text = sheet_text(*printable)
    assert text.title == "Saturday 31 January"
    assert text.below.endswith("31 Jan 2026")
    assert [(row.due, row.name, row.phones, row.what, row.last) for row in text.rows] == [
        (
            "3 days late",
            "Eva Černá",
            "603 555 014, +420 777 123 456",
            "Ring back about the battery",
            "today: Wants the blue one",
        ),
        ("Today 15:00", "王小華", "", "Get back to them", ""),
    ]
    assert text.birthdays == ("Mon 2: 王小華, turns 40",)


@needs_poppler
def test_its_text_copies_out_as_it_is(tmp_path: Path) -> None:
    text = SheetText("11月22日 星期日", "輪心單車", (ROW,), 1, ("二月長者生日 母",))
    found = text_of(pdf_of_sheet(text), tmp_path)
    for words in (
        "11月22日 星期日",
        "輪心單車",
        "林志明",
        "0912 345 678",
        "月底前回覆價錢，長途車單",
        "<b>要</b> 52 公分 & more",
        "二月長者生日 母",
    ):
        assert words in found
    assert found.count("\f") == 1  # one page


@needs_poppler
@pytest.mark.parametrize(("rows", "more"), [(12, ""), (20, ""), (40, "more")])
def test_it_is_one_page_whatever_there_is(tmp_path: Path, rows: int, more: str) -> None:
    found = text_of(pdf_of_sheet(SheetText("Today", "Shop", (ROW,) * rows, rows, ("Mon 2: Eva, turns 40",))), tmp_path)
    assert found.count("\f") == 1
    shown = found.count("林志明")
    assert shown == rows if not more else 20 < shown < rows
    assert (f"… and {rows - shown} more" in found) == bool(more)
    assert "Mon 2: Eva, turns 40" in found


@needs_poppler
def test_a_long_note_takes_two_lines_and_a_long_name_its_column(tmp_path: Path) -> None:
    long = SheetRow("Today", "Kavárna " * 12, "603 555 014", "Ring", "3 d ago: " + "word " * 200)
    found = text_of(pdf_of_sheet(SheetText("Today", "Shop", (long, ROW), 2, ())), tmp_path)
    assert found.count("word") < 60
    assert "…" in found
    assert "林志明" in found


def test_a_day_with_nobody_says_so(tmp_path: Path) -> None:
    pdf = pdf_of_sheet(SheetText("Today", "Shop", (), 0, ()))
    assert pdf.startswith(b"%PDF")
    if shutil.which("pdftotext"):
        assert "Nobody to get back to today." in text_of(pdf, tmp_path)


def test_mending_changes_only_what_is_meant() -> None:
    before = b"x <2F49> begincmap <0001> <0003> [<2F49> <0009> <0041> <2ED1>] endcmap <0009>"
    assert mend_text(before) == b"x <2F49> begincmap <0001> <0003> [<6708> <0020> <0041> <9577>] endcmap <0009>"


@pytest.fixture
def prints(session: Session, theme: Theme, clock: Clock, tmp_path: Path, qtbot: QtBot) -> MorningPrints:
    window = MainWindow(session, theme, Habits(), lambda: clock().date())
    qtbot.addWidget(window)
    window.show()
    return MorningPrints(window, session, lambda name, _: tmp_path / name, clock)


def test_it_is_saved_as_pdf(prints: MorningPrints, tmp_path: Path) -> None:
    prints.save_pdf()
    assert (tmp_path / "Morning sheet 2026-01-31.pdf").read_bytes().startswith(b"%PDF")


def test_a_place_that_cannot_be_written_is_said(
    session: Session, theme: Theme, clock: Clock, tmp_path: Path, qtbot: QtBot
) -> None:
    window = MainWindow(session, theme, Habits(), lambda: clock().date())
    qtbot.addWidget(window)
    window.show()
    prints = MorningPrints(window, session, lambda name, _: tmp_path / "no" / name, clock)
    prints.save_pdf()
    texts = [banner.text for banner in window.frame._shown]
    assert texts == ["Morning sheet 2026-01-31.pdf could not be written."]


def test_the_preview_opens_and_goes(prints: MorningPrints, qtbot: QtBot) -> None:
    prints.print_sheet()
    assert prints.preview is not None
    assert prints.preview.isVisible()
    assert prints.preview.findChildren(QToolBar)
    prints.preview.reject()
    assert prints.preview is None


def test_the_preview_is_black_on_white_in_the_dark_too(prints: MorningPrints, theme: Theme, qtbot: QtBot) -> None:
    theme.set_scheme(Scheme.DARK)
    prints.print_sheet()
    assert prints.preview is not None
    view = prints.preview.findChild(QGraphicsView)
    assert isinstance(view, QGraphicsView)
    qtbot.waitUntil(lambda: bool(view.scene().items()))
    shown = view.viewport().grab().toImage()
    sheet = view.scene().items()[-1].sceneBoundingRect()
    head = sheet.adjusted(sheet.width() / 20, sheet.height() / 30, -sheet.width() / 2, -sheet.height() * 0.892)
    title = view.mapFromScene(head).boundingRect()
    lightness = [
        shown.pixelColor(x, y).lightness()
        for x in range(title.left(), title.right())
        for y in range(title.top(), title.bottom())
    ]
    assert max(lightness) == 255
    assert min(lightness) < 60
    prints.preview.reject()
