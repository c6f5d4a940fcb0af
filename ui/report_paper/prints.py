"""Saves the reports as one PDF, or shows them in a preview from which they are printed."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from tracker.domain.errors import Cancelled, TrackerError
from tracker.domain.report_data import Scope
from tracker.reports.report import ReportName
from ui.common.progress_strip import ProgressStrip
from ui.paper import pdf_of, preview_of, saved
from ui.report_paper.content import Paper, read_paper
from ui.report_paper.painting import paint_paper
from ui.session import JobControl, Session
from ui.text.fill import fill

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    from ui.main_window import MainWindow

GoOn = Callable[[int, int], bool]
ChooseTarget = Callable[[str, str], Path | None]  # suggested name, filter -> where to, None: nowhere


class ReportPrints(QObject):
    """Makes the pages off the window's thread; it can be stopped."""

    def __init__(self, window: "MainWindow", session: Session, choose: ChooseTarget, today: Callable[[], date]) -> None:
        """Serve a window; `choose` asks where to save."""
        super().__init__(window)
        self._window, self._session, self._strip = window, session, ProgressStrip()
        self._choose, self._today = choose, today
        self._control: JobControl | None = None
        self.preview: QPrintPreviewDialog | None = None
        self._strip.cancelled.connect(self._cancel)
        window.frame.add_strip(self._strip)

    def print_reports(self, names: Sequence[ReportName], scope: Scope, other: Scope | None, whom: str) -> None:
        """Show the preview, from which they are printed."""
        self._make(partial(read_paper, names, scope, other, whom, self._today()), self._show_preview)

    def save_pdf(self, names: Sequence[ReportName], scope: Scope, other: Scope | None, whom: str) -> None:
        """Ask where to, then write the PDF."""
        name = fill(self.tr("Reports %1.pdf"), scope.as_of.isoformat())
        target = self._choose(name, self.tr("PDF (*.pdf)"))
        if target is not None:
            again = partial(self.save_pdf, names, scope, other, whom)
            read = partial(read_paper, names, scope, other, whom, self._today())
            self._make(lambda go_on: pdf_of_paper(read(go_on)), partial(self._write, target, again))

    def _make(self, make: Callable[[GoOn], Any], use: Callable[[Any], None]) -> None:
        def done(made: Any) -> None:
            self._strip.finish()
            use(made)

        self._strip.start(self.tr("Making the pages …"))
        self._control = self._session.start_job(lambda control: make(control.go_on), done, self._fail)
        self._control.progressed.connect(self._strip.advance)

    def _fail(self, error: TrackerError) -> None:
        self._strip.finish()
        if not isinstance(error, Cancelled):
            self._window.tell_error(error)

    def _cancel(self) -> None:
        if self._control is not None:
            self._control.cancel()

    def _show_preview(self, paper: Paper) -> None:
        self.preview = preview_of(self._window, paper.title, paper.title, lambda device: paint_paper(device, paper))
        self.preview.finished.connect(self._forget)

    def _forget(self, _: object) -> None:
        self.preview = None

    def _write(self, target: Path, again: Callable[[], None], pdf: bytes) -> None:
        if saved(target, pdf):
            self._window.tell_saved(target)
        else:
            acts = {self.tr("Save under another name"): again}
            self._window.tell("error", fill(self.tr("%1 could not be written."), target.name), acts=acts)


def pdf_of_paper(paper: Paper) -> bytes:
    """Return the pages as a PDF. May run off the window's thread."""
    return pdf_of(paper.title, lambda device: paint_paper(device, paper))
