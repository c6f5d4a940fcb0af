"""Prints the morning sheet after a preview, or saves it as PDF."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from ui.morning_sheet import SheetText, paint_sheet, sheet_text
from ui.paper import pdf_of, preview_of, saved
from ui.session import Session
from ui.text.fill import fill

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    from tracker.domain.today import BirthdayAhead, MorningSheet
    from ui.main_window import MainWindow

BIRTHDAYS = 6
ChooseTarget = Callable[[str, str], Path | None]  # suggested name, filter -> where to, None: nowhere


class Printable(NamedTuple):
    """What the sheet is made of."""

    sheet: "MorningSheet"
    birthdays: "tuple[BirthdayAhead, ...]"
    shop: str


class MorningPrints(QObject):
    """Reads the sheet of this moment and shows it on paper."""

    failed = Signal(object)  # Path that could not be written

    def __init__(
        self, window: "MainWindow", session: Session, choose: ChooseTarget, now: Callable[[], datetime]
    ) -> None:
        """Serve a window; `choose` asks where to save."""
        super().__init__(window)
        self._window, self._session, self._choose, self._now = window, session, choose, now
        self.preview: QPrintPreviewDialog | None = None

    def print_sheet(self) -> None:
        """Show the preview, from which it is printed."""
        self._read(self._show_preview)

    def save_pdf(self) -> None:
        """Ask where to, then write the PDF."""
        name = fill(self.tr("Morning sheet %1.pdf"), self._now().date().isoformat())
        target = self._choose(name, self.tr("PDF (*.pdf)"))
        if target is not None:
            self._read(partial(self._write_pdf, target))

    def _read(self, use: Callable[[SheetText], None]) -> None:
        query = partial(read_printable, self._now())
        self._session.read(query, lambda read: use(sheet_text(*read)), view="morning sheet", owner=self)

    def _show_preview(self, text: SheetText) -> None:
        title = self.tr("Morning sheet")
        self.preview = preview_of(self._window, title, text.title, lambda device: paint_sheet(device, text))
        self.preview.finished.connect(self._forget)

    def _forget(self, _: object) -> None:
        self.preview = None

    def _write_pdf(self, target: Path, text: SheetText) -> None:
        if saved(target, pdf_of_sheet(text)):
            self._window.tell_saved(target)
        else:
            again: dict[str, Callable[[], None]] = {self.tr("Save under another name"): self.save_pdf}
            self._window.tell("error", fill(self.tr("%1 could not be written."), target.name), acts=again)


def pdf_of_sheet(text: SheetText) -> bytes:
    """Return the sheet as a PDF."""
    return pdf_of(text.title, lambda device: paint_sheet(device, text))


def read_printable(now: datetime) -> Printable:
    """Return what the sheet of a moment is made of."""
    from tracker.queries.shop import shop_facts
    from tracker.queries.today import morning_sheet, today

    return Printable(morning_sheet(now), today(now, rows=BIRTHDAYS).birthdays.rows, shop_facts().name)
