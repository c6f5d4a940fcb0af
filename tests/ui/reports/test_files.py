"""Pictures of reports and lists of people go to files, as the page asks for them."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from tracker.reports.report import Address
from ui.exports import Exports
from ui.habits import Habits
from ui.main_window import MainWindow
from ui.reports.choices import Against
from ui.reports.page import ReportsPage
from ui.session import Session
from ui.theme.theme import Scheme

TODAY = date(2026, 1, 31)


@pytest.fixture
def exports(page: ReportsPage, session: Session, habits: Habits, tmp_path: Path, qtbot: QtBot) -> Exports:
    window = MainWindow(session, page._theme, habits, lambda: TODAY)
    qtbot.addWidget(window)
    made = Exports(window, session, lambda name, _: tmp_path / name, habits)
    page.picture_requested.connect(lambda kind: made.save_picture(kind, page.loaded))  # type: ignore[arg-type]
    page.list_export_requested.connect(made.export_people)
    return made


@pytest.mark.usefixtures("people", "exports")
def test_a_picture_is_saved_in_every_kind_light_and_beside_the_other(page: ReportsPage, tmp_path: Path) -> None:
    page._theme.set_scheme(Scheme.DARK)
    page.filters.choose_against(Against.YEAR)
    for action in page.head.picture.menu().actions()[:4]:
        action.trigger()
    page._theme.set_scheme(Scheme.LIGHT)
    begins = {one.suffix: one.read_bytes()[:5] for one in tmp_path.glob("Funnel 2026-01-31.*")}
    assert begins == {".png": b"\x89PNG\r", ".svg": b"<?xml", ".pdf": b"%PDF-"}
    assert QImage(str(tmp_path / "Funnel 2026-01-31.png")).pixelColor(2, 2).lightness() > 250


@pytest.mark.usefixtures("people", "exports")
def test_a_picture_is_copied(page: ReportsPage) -> None:
    page.head.picture.menu().actions()[4].trigger()
    assert QGuiApplication.clipboard().image().width() > 1000


@pytest.mark.usefixtures("people", "exports")
def test_the_people_behind_a_number_are_written(page: ReportsPage, tmp_path: Path) -> None:
    page.open_number(Address("cohort", "2", "reached"))
    for action in page.people.export_button.menu().actions():
        action.trigger()
    assert len((tmp_path / "Customers.csv").read_text(encoding="utf-8-sig").splitlines()) == 7
    assert (tmp_path / "Customers.xlsx").read_bytes()[:2] == b"PK"
