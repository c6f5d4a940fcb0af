"""Saving reports: asks where to, writes off the window's thread, says where it is or what to do instead."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication

from tracker.domain.errors import Cancelled, TrackerError
from tracker.domain.export_errors import TargetBusy, TargetUnwritable
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from ui.common.choose_path import wait_for_target
from ui.common.progress_strip import ProgressStrip
from ui.exporting.form import ExportForm
from ui.exporting.order import PaperWanted, ReportsPreset, Target, WorkbookWanted
from ui.habits import Habits
from ui.main_window import MainWindow
from ui.session import JobControl, Session
from ui.text.errors import error_sentence
from ui.text.fill import fill
from ui.text.periods import days_words

if TYPE_CHECKING:
    from tracker.reports.report import ReportName
    from ui.reports.choices import Asked
    from ui.reports.people.panel import PeopleList
    from ui.reports.reading import Loaded

ChooseTarget = Callable[[str, str], Path | None]  # suggested name, filter -> where to, None: nowhere
PutOnPaper = Callable[[Sequence[Any], Scope, Scope | None, str], None]  # names, scope, other, whom
COPIED_DPI = 192
KINDS = {"png-print": "png"}  # endings that are not the kind's own name


@dataclass(slots=True, eq=False)
class _Begun:
    """A file that is asked for: what is said while it is written, and what stops it."""

    words: str
    control: JobControl | None = None


class Exports(QObject):
    """Writes the workbook, pictures of the reports page, and the calendar of follow-ups."""

    def __init__(
        self, window: MainWindow, session: Session, choose: ChooseTarget | None = None, habits: Habits | None = None
    ) -> None:
        """Serve a window; `choose` asks where to save; habits: what was chosen last for a workbook."""
        super().__init__(window)
        self._window, self._session = window, session
        self._habits = habits or Habits()
        self._form: ExportForm | None = None
        self._put_on_paper: PutOnPaper | None = None
        self._choose = choose or self._ask
        self._strip = ProgressStrip()
        self._begun: list[_Begun] = []  # the first is being written
        self._strip.cancelled.connect(self._cancel)
        window.frame.add_strip(self._strip)

    def ask_for_everything(self, as_of: date) -> None:
        """Ask what a workbook of everybody is to hold, of all days up to this one, then where to, and write it."""
        self.ask_for_workbook(ReportsPreset(Scope(Period(), as_of)))

    def ask_for_reports(self, asked: "Asked") -> None:
        """Ask what a workbook is to hold of the days and customers that a report was asked for, and write it."""
        self.ask_for_workbook(_preset(asked))

    def ask_for_workbook(self, preset: ReportsPreset) -> None:
        """Ask what a workbook is to hold, then where to, and write it."""
        self._made_form().ask(preset)

    def ask_for_paper(self, asked: "Asked", target: Target, put: PutOnPaper) -> None:
        """Ask which reports are to stand on paper, of the days and customers that one was asked for; `put` them there.

        target: Target.PDF or Target.PREVIEW.
        """
        self._put_on_paper = put
        self._made_form().ask(_preset(asked), target)

    def export_workbook(self, wanted: WorkbookWanted) -> None:
        """Ask where to, then write the workbook on the job thread."""
        name = fill(self.tr("Regulars %1.xlsx"), wanted.order.scope.as_of.isoformat())
        target = self._choose(name, self.tr("Excel workbook (*.xlsx)"))
        if target is not None:
            words, again = self.tr("Writing the workbook …"), partial(self.export_workbook, wanted)
            self._start(words, partial(write_workbook, wanted, target), again)

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
        """Save a report's picture as png, png-print, svg or pdf, or copy it; always the light colours, for paper."""
        if kind == "copy":
            self._copy(loaded)
            return
        ending = KINDS.get(kind, kind)
        name = _file_name(loaded.asked.report, loaded.report.as_of, ending)
        target = self._choose(name, fill(self.tr("Picture (*.%1)"), ending))
        if target is not None:
            self._start(
                self.tr("Saving the picture …"),
                partial(_write_picture, loaded, target, kind),
                partial(self.save_picture, kind, loaded),
            )

    def export_people(self, listed: "PeopleList") -> None:
        """Ask where to, then write the people behind a number as a workbook or as CSV."""
        is_csv = listed.kind == "csv"
        kinds = self.tr("CSV (*.csv)") if is_csv else self.tr("Excel workbook (*.xlsx)")
        target = self._choose(fill(self.tr("Customers.%1"), listed.kind), kinds)
        if target is not None:
            from ui.text.people_list import list_captions

            self._start(
                self.tr("Writing the list …"),
                partial(_write_people, target, listed, list_captions(listed.title)),
                partial(self.export_people, listed),
            )

    def _made_form(self) -> ExportForm:
        if self._form is None:
            self._form = ExportForm(self._window.frame, self._habits)
            self._form.wanted.connect(self.export_workbook)
            self._form.paper_wanted.connect(self._hand_on)
        return self._form

    def _hand_on(self, wanted: PaperWanted) -> None:
        if self._put_on_paper is not None:
            self._put_on_paper(wanted.names, wanted.scope, wanted.other, wanted.whom)

    def _start(self, words: str, job: Callable[[JobControl], Path], again: Callable[[], None]) -> None:
        begun = _Begun(words)
        self._begun.append(begun)
        if len(self._begun) == 1:
            self._strip.start(words)
        end, fail = partial(self._end, begun), partial(self._fail, begun, again)
        begun.control = self._session.start_job(job, end, fail)
        begun.control.progressed.connect(partial(self._advance, begun))

    def _advance(self, begun: "_Begun", done: int, total: int) -> None:
        if begun in self._begun[:1]:
            self._strip.advance(done, total)

    def _end(self, begun: "_Begun", target: Path) -> None:
        self._show_next(begun)
        self._window.tell_saved(target)

    def _fail(self, begun: "_Begun", again: Callable[[], None], error: TrackerError) -> None:
        self._show_next(begun)
        if isinstance(error, TargetBusy | TargetUnwritable):
            acts = {self.tr("Save under another name"): again}
            self._window.tell("error", error_sentence(error), acts=acts)
        elif not isinstance(error, Cancelled):
            self._window.tell_error(error)

    def _show_next(self, over: "_Begun") -> None:
        """Show the progress of what is written next: one waits for the other."""
        self._begun.remove(over)
        self._strip.finish()
        if self._begun:
            self._strip.start(self._begun[0].words)

    def _cancel(self) -> None:
        if self._begun and (control := self._begun[0].control) is not None:
            control.cancel()

    def _copy(self, loaded: "Loaded") -> None:
        def put(picture: bytes) -> None:
            from PySide6.QtGui import QImage

            QGuiApplication.clipboard().setImage(QImage.fromData(QByteArray(picture)))
            self._window.frame.toast.show_text(self.tr("Picture copied"))

        self._session.start_job(partial(_picture_bytes, loaded), put)

    def _ask(self, name: str, kinds: str) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return wait_for_target(self._window, self.tr("Save as"), kinds, Path(folder, name))


def _preset(asked: "Asked") -> ReportsPreset:
    other, compared_with = asked.other, ""
    if other is not None:
        is_segment = other.only != asked.scope.only
        compared_with = asked.other_whom if is_segment else days_words(other.days.first, other.days.last)
    return ReportsPreset(asked.scope, other, asked.whom, compared_with)


def write_workbook(wanted: WorkbookWanted, target: Path, control: JobControl) -> Path:
    """Write a workbook of the open shop file, as a job."""
    from tracker.jobs.export_workbook import export_workbook
    from tracker.queries.shop import shop_facts
    from ui.text.workbook import workbook_words

    facts = shop_facts()
    words = workbook_words(facts.name, facts.settings["currency"], wanted.whom, wanted.compared_with)
    return export_workbook(target, wanted.order, words, control.go_on)


def _write_calendar(target: Path, captions: Any, now: datetime, _: JobControl) -> Path:
    from tracker.jobs.export_follow_ups import export_follow_ups

    return export_follow_ups(target, captions, now)


def _write_people(target: Path, listed: "PeopleList", captions: Any, _: JobControl) -> Path:
    from tracker.exchange.people_list import save_people_csv, save_people_workbook

    save = save_people_csv if listed.kind == "csv" else save_people_workbook
    save(target, listed.people, captions)
    return target


def _write_picture(loaded: "Loaded", target: Path, kind: str, _: JobControl) -> Path:
    from tracker.charts.saving import PRINT_DPI, SCREEN_DPI, save_figure
    from ui.reports.captions import captions_of

    dpi = 2 * SCREEN_DPI if kind == "png" else PRINT_DPI
    save_figure(_figure(loaded), target, KINDS.get(kind, kind), dpi=dpi, captions=captions_of(loaded))
    return target


def _picture_bytes(loaded: "Loaded", _: JobControl) -> bytes:
    from io import BytesIO

    picture = BytesIO()
    _figure(loaded).savefig(picture, format="png", dpi=COPIED_DPI)
    return picture.getvalue()


def _figure(loaded: "Loaded") -> Any:
    from tracker.charts.catalogue import report_figure
    from tracker.charts.style import LIGHT
    from ui.reports.captions import captions_of

    return report_figure(loaded.report, LIGHT, captions_of(loaded), loaded.compared)


def _file_name(name: "ReportName", as_of: date, ending: str) -> str:
    from ui.text.report_words.catalogue import report_title

    return f"{report_title(name)} {as_of.isoformat()}.{ending}"
