"""Imports with the real threads: the window stays awake, and a cancelled import leaves nothing."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from tracker.queries.board import board_columns
from tracker.workspace import Workspace, open_reader
from ui.imports.import_page import ImportPage
from ui.session import Runners, Session
from ui.theme.theme import Theme

PEOPLE = 12_000


@pytest.fixture
def threaded(qtbot: QtBot, shop: Path) -> Iterator[Session]:
    made = Session(lambda: Workspace(shop), Runners.threads())
    with qtbot.waitSignal(made.opened):
        made.start()
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, threaded: Session, theme: Theme, tmp_path: Path) -> ImportPage:
    many = tmp_path / "many.csv"
    rows = (f"Customer {number},customer{number}@example.com\n" for number in range(PEOPLE))
    many.write_text("Name,E-mail\n" + "".join(rows), encoding="utf-8")
    made = ImportPage(threaded, theme)
    qtbot.addWidget(made)
    made.show()
    made.begin()
    made.open_file(many)
    qtbot.waitUntil(made.preview.isVisible)
    return made


def people(shop: Path) -> int:
    with open_reader(shop):
        return sum(column.count for column in board_columns())


def test_cancel_while_writing_leaves_nothing(qtbot: QtBot, page: ImportPage, threaded: Session, shop: Path) -> None:
    page.preview.options.start.click()
    importing = page._importing
    assert importing is not None
    assert not page.preview.isEnabled()
    importing.progressed.connect(lambda _, total: page.cancel() if total else None)
    qtbot.waitUntil(lambda: page.banner_text == "Stopped. Nothing was changed.", timeout=20_000)
    assert page.preview.isVisible()
    assert page.preview.options.start.isEnabled()
    threaded.close()
    assert people(shop) == 0


def test_a_file_that_is_being_looked_into_can_be_left(
    qtbot: QtBot, threaded: Session, theme: Theme, tmp_path: Path
) -> None:
    busy = Event()
    threaded.start_job(lambda _: busy.wait(20), lambda _: None)
    for name in ("first", "second"):
        (tmp_path / f"{name}.csv").write_text(f"Name\n{name}\n", encoding="utf-8")
    page = ImportPage(threaded, theme)
    qtbot.addWidget(page)
    page.show()
    page.begin()
    page.open_file(tmp_path / "first.csv")
    qtbot.waitUntil(page.strip.isVisible)
    page.strip.cancelled.emit()
    assert not page.strip.isVisible()
    page.open_file(tmp_path / "second.csv")
    busy.set()
    qtbot.waitUntil(page.preview.isVisible)
    assert page.preview.first_rows.rows == (("second",),)


def test_cancel_while_reading_stops_at_once_and_leaves_nothing(page: ImportPage, threaded: Session, shop: Path) -> None:
    page.preview.options.start.click()
    page.cancel()
    assert page.banner_text == "Stopped. Nothing was changed."
    threaded.close()
    assert people(shop) == 0


def test_a_long_import_shows_how_far_it_is_and_arrives(
    qtbot: QtBot, page: ImportPage, threaded: Session, shop: Path
) -> None:
    heard: list[tuple[int, int]] = []
    page.preview.options.start.click()
    importing = page._importing
    assert importing is not None
    importing.progressed.connect(lambda done, total: heard.append((done, total)))
    qtbot.waitUntil(page.result.isVisible, timeout=60_000)
    assert (PEOPLE, PEOPLE) in heard
    assert len(heard) > PEOPLE // 1000
    threaded.close()
    assert people(shop) == PEOPLE
