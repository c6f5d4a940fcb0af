"""Saving reports: asks where to, writes off the window's thread, says where it is or what to do instead."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from tracker.domain.errors import Cancelled, TrackerError
from tracker.domain.export_errors import TargetBusy, TargetUnwritable
from tracker.domain.periods import Period
from ui.common.progress_strip import ProgressStrip
from ui.main_window import MainWindow
from ui.session import JobControl, Session
from ui.text.errors import error_sentence
from ui.text.fill import fill

if TYPE_CHECKING:
    from ui.reports.page import Loaded

ChooseTarget = Callable[[str, str], Path | None]  # suggested name, filter -> where to, None: nowhere
PICTURE_DPI = 200


class Exports(QObject):
    """Writes the workbook, pictures of the reports page, and the calendar of follow-ups."""

    def __init__(self, window: MainWindow, session: Session, choose: ChooseTarget | None = None) -> None:
        """Serve a window; `choose` asks where to save."""
        super().__init__(window)
        self._window, self._session = window, session
        self._choose = choose or self._ask
        self._strip = ProgressStrip()
        self._control: JobControl | None = None
        self._strip.cancelled.connect(self._cancel)
        window.frame.add_strip(self._strip)

    def export_workbook(self, period: Period, as_of: date) -> None:
        """Ask where to, then write the workbook on the job thread."""
        target = self._choose(fill(self.tr("Regulars %1.xlsx"), as_of.isoformat()), self.tr("Excel workbook (*.xlsx)"))
        if target is not None:
            self._write_workbook(period, as_of, target)

    def export_calendar(self, now: datetime) -> None:
        """Ask where to, then write the follow-ups as a calendar file for phones."""
        target = self._choose(self.tr("Follow-ups.ics"), self.tr("Calendar (*.ics)"))
        if target is not None:
            from ui.text.promises import calendar_captions

            job = partial(_write_calendar, target, calendar_captions(), now)
            self._start(self.tr("Writing the calendar …"), job, partial(self.export_calendar, now))

    def choose(self, name: str, kinds: str) -> Path | None:
        """Ask where to save a file of this name; None: nowhere."""
        return self._choose(name, kinds)

    def save_picture(self, kind: str, loaded: "Loaded") -> None:
        """Save the funnel as png, svg or pdf, or copy it as a picture; always the light colours, for paper."""
        if kind == "copy":
            self._copy(loaded)
            return
        name = fill(self.tr("Funnel %1.%2"), loaded.report.as_of.isoformat(), kind)
        target = self._choose(name, fill(self.tr("Picture (*.%1)"), kind))
        if target is not None:
            self._start(
                self.tr("Saving the picture …"),
                partial(_write_picture, loaded, target, kind),
                partial(self.save_picture, kind, loaded),
            )

    def _write_workbook(self, period: Period, as_of: date, target: Path) -> None:
        from ui.text.workbook import workbook_captions

        captions = workbook_captions()
        again = partial(self.export_workbook, period, as_of)
        self._start(self.tr("Writing the workbook …"), partial(_write_workbook, period, as_of, target, captions), again)

    def _start(self, words: str, job: Callable[[JobControl], Path], again: Callable[[], None]) -> None:
        self._strip.start(words)
        self._control = self._session.start_job(job, self._end, partial(self._fail, again))
        self._control.progressed.connect(self._strip.advance)

    def _end(self, target: Path) -> None:
        self._strip.finish()
        self._window.tell_saved(target)

    def _fail(self, again: Callable[[], None], error: TrackerError) -> None:
        self._strip.finish()
        if isinstance(error, TargetBusy | TargetUnwritable):
            acts = {self.tr("Save under another name"): again}
            self._window.tell("error", error_sentence(error), acts=acts)
        elif not isinstance(error, Cancelled):
            self._window.tell_error(error)

    def _cancel(self) -> None:
        if self._control is not None:
            self._control.cancel()

    def _copy(self, loaded: "Loaded") -> None:
        from io import BytesIO

        from PySide6.QtGui import QImage

        picture = BytesIO()
        _figure(loaded).savefig(picture, format="png", dpi=PICTURE_DPI)
        QGuiApplication.clipboard().setImage(QImage.fromData(QByteArray(picture.getvalue())))
        self._window.frame.toast.show_text(self.tr("Picture copied"))

    def _ask(self, name: str, kinds: str) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save as"), str(Path(folder, name)), kinds)
        return Path(chosen) if chosen else None


def _write_workbook(period: Period, as_of: date, target: Path, captions: Any, control: JobControl) -> Path:
    from tracker.jobs.export_workbook import export_workbook
    from tracker.queries.shop import shop_facts

    export_workbook(target, period, as_of, captions, shop_facts().name, control.go_on)
    return target


def _write_calendar(target: Path, captions: Any, now: datetime, _: JobControl) -> Path:
    from tracker.jobs.export_follow_ups import export_follow_ups

    return export_follow_ups(target, captions, now)


def _write_picture(loaded: "Loaded", target: Path, kind: str, _: JobControl) -> Path:
    from tracker.charts.saving import save_figure

    save_figure(_figure(loaded), target, kind)
    return target


def _figure(loaded: "Loaded") -> Any:
    from tracker.charts.funnel import funnel_figure
    from tracker.charts.style import LIGHT
    from ui.text.charts import funnel_captions

    return funnel_figure(loaded.report, LIGHT, funnel_captions(loaded.report, loaded.facts.name))
