"""Pages of A4: as a PDF whose text copies out as it is, and in a preview from which they are printed."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QMarginsF, QSaveFile
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

from ui.pdf_text import mend_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

MARGIN_MM = 15.0
PDF_DPI = 600
Paint = Callable[[QPagedPaintDevice], object]


def set_up(device: QPagedPaintDevice) -> None:
    """Set the page to A4, upright, with margins."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    device.setPageMargins(QMarginsF(*[MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)


def pdf_of(title: str, paint: Paint) -> bytes:
    """Return what is painted as a PDF. May run off the window's thread."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setCreator("Regulars")
    writer.setTitle(title)
    set_up(writer)
    paint(writer)
    return mend_text(bytes(buffer.data().data()))


def preview_of(window: "QWidget", title: str, name: str, paint: Paint) -> QPrintPreviewDialog:
    """Open a preview over a window and return it. name: of the document, as the printer's list shows it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    set_up(printer)
    dialog = QPrintPreviewDialog(printer, window)
    dialog.setWindowTitle(title)
    dialog.paintRequested.connect(paint)
    dialog.finished.connect(lambda _: _forget(dialog, printer))
    dialog.resize(window.size() * 0.9)
    dialog.open()
    return dialog


def saved(target: Path, content: bytes) -> bool:
    """Write a file, beside it first, then in its place; say whether that could be done."""
    file = QSaveFile(str(target))
    written = file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(content) >= 0
    return bool(written and file.commit())


def _forget(dialog: QPrintPreviewDialog, _: QPrinter) -> None:
    """Let go of the dialog; the printer had to live as long."""
    dialog.deleteLater()
