"""Prints the morning sheet after a preview, or saves it as PDF."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMarginsF, QObject, Signal

from ui.morning_sheet import SheetText, paint_sheet, sheet_text
from ui.session import Session
from ui.text.fill import fill

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    from tracker.domain.today import BirthdayAhead, MorningSheet
    from ui.main_window import MainWindow

MARGIN_MM = 15.0
BIRTHDAYS = 6
PDF_DPI = 600
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
        from PySide6.QtGui import QPageLayout
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dress(printer, text)
        printer.setPageMargins(QMarginsF(*[MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
        dialog = self.preview = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Morning sheet"))
        dialog.paintRequested.connect(lambda device: paint_sheet(device, text))
        dialog.finished.connect(lambda _: self._forget(printer))
        dialog.resize(self._window.size() * 0.9)
        dialog.open()

    def _forget(self, _: object) -> None:
        """Let go of the dialog; the printer had to live as long."""
        if self.preview is not None:
            self.preview.deleteLater()
            self.preview = None

    def _write_pdf(self, target: Path, text: SheetText) -> None:
        from PySide6.QtCore import QSaveFile

        file = QSaveFile(str(target))  # beside it first, then in its place
        written = file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(pdf_of(text)) >= 0
        if written and file.commit():
            self._window.tell_saved(target)
        else:
            again: dict[str, Callable[[], None]] = {self.tr("Save under another name"): self.save_pdf}
            self._window.tell("error", fill(self.tr("%1 could not be written."), target.name), acts=again)


def pdf_of(text: SheetText) -> bytes:
    """Return the sheet as a PDF whose text copies out as it is."""
    from PySide6.QtCore import QBuffer
    from PySide6.QtGui import QPageLayout, QPdfWriter

    from ui.pdf_text import mend_text

    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setCreator("Regulars")
    dress(writer, text)
    writer.setPageMargins(QMarginsF(*[MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    paint_sheet(writer, text)
    return mend_text(bytes(buffer.data().data()))


def dress(device: "QPagedPaintDevice", text: SheetText) -> None:
    """Set the page to A4, upright, and what the document is called."""
    from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    if isinstance(device, QPdfWriter):
        device.setTitle(text.title)
    else:
        device.setDocName(text.title)  # type: ignore[attr-defined]


def read_printable(now: datetime) -> Printable:
    """Return what the sheet of a moment is made of."""
    from tracker.queries.shop import shop_facts
    from tracker.queries.today import morning_sheet, today

    return Printable(morning_sheet(now), today(now, rows=BIRTHDAYS).birthdays.rows, shop_facts().name)
