"""Every report of a shop on paper: saved, previewed, stopped, and refused a place."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tracker.domain.comparison import Against, earlier_scope
from tracker.domain.errors import Cancelled
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.jobs.sample_shop import create_sample_shop
from tracker.reports.catalogue import offered_reports
from tracker.reports.report import ReportName
from tracker.workspace import Workspace
from ui.habits import Habits
from ui.main_window import MainWindow
from ui.report_paper.content import read_paper
from ui.report_paper.prints import ReportPrints
from ui.session import Runners, Session
from ui.theme.theme import Theme

pytestmark = pytest.mark.usefixtures("theme", "british")
YEAR = Scope(Period(date(2026, 1, 1), date(2026, 6, 30)), date(2026, 8, 31))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    shop = tmp_path_factory.mktemp("paper") / "sample.regulars"
    create_sample_shop(shop, customers=40, seed=2, language="en", currency="GBP")
    return shop


@pytest.fixture
def session(sample: Path) -> Iterator[Session]:
    opened = Session(partial(Workspace, sample), Runners())
    opened.start()
    yield opened
    opened.close()


def test_every_report_is_on_the_paper(session: Session) -> None:
    last_year = earlier_scope(YEAR, Against.LAST_YEAR)
    paper = read_paper(offered_reports(), YEAR, last_year, "Window", date(2026, 9, 1), lambda *_: True)
    assert len(paper.reports) == len(offered_reports())
    assert all(report.picture.startswith(b"\x89PNG") for report in paper.reports)
    assert {title for title, _ in paper.key_figures} <= {report.title for report in paper.reports}
    assert paper.key_figures
    assert "Window" in paper.days
    funnel = paper.reports[0]
    assert any("before that" in sentence for sentence in funnel.sentences)
    assert [len(row.cells) for table in funnel.tables for row in table.rows] == [
        len(table.columns) for table in funnel.tables for _ in table.rows
    ]


def test_making_it_can_be_stopped(session: Session) -> None:
    steps: list[int] = []

    def go_on(done: int, _: int) -> bool:
        steps.append(done)
        return done < 2

    with pytest.raises(Cancelled):
        read_paper(offered_reports(), YEAR, None, "", date(2026, 9, 1), go_on)
    assert steps == [0, 1, 2]


@pytest.fixture
def window(session: Session, theme: Theme, qtbot: QtBot) -> MainWindow:
    made = MainWindow(session, theme, Habits(), lambda: date(2026, 9, 1))
    qtbot.addWidget(made)
    return made


def test_it_is_saved_and_previewed(window: MainWindow, session: Session, tmp_path: Path) -> None:
    target = tmp_path / "reports.pdf"
    prints = ReportPrints(window, session, lambda *_: target, lambda: date(2026, 9, 1))
    prints.save_pdf([ReportName.FUNNEL, ReportName.TIME], YEAR, None, "")
    assert target.read_bytes().startswith(b"%PDF")
    prints.print_reports([ReportName.FUNNEL], YEAR, None, "")
    assert prints.preview is not None
    prints.preview.reject()
    assert prints.preview is None


def test_a_place_that_cannot_be_written_is_said_and_another_offered(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    places = [tmp_path / "missing" / "reports.pdf", None]
    prints = ReportPrints(window, session, lambda *_: places.pop(0), lambda: date(2026, 9, 1))
    prints.save_pdf([ReportName.FUNNEL], YEAR, None, "")
    again = next(one for one in window.findChildren(QPushButton) if one.text() == "Save under another name")
    again.click()
    assert places == []
