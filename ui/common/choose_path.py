"""Asks for a file with the system's own dialog, without stopping the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_file(parent: QWidget, title: str, kinds: str, on_chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file that is there; `kinds` as Qt writes filters: "Lists (*.csv *.xlsx)"."""
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _opened(dialog, on_chosen)


def choose_files(parent: QWidget, title: str, kinds: str, on_chosen: Callable[[list[Path]], None]) -> QFileDialog:
    """Ask for files that are there, one or more, as `choose_file` does for one."""
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda texts: on_chosen([Path(text) for text in texts]))
    dialog.open()
    return dialog


def choose_target(
    parent: QWidget, title: str, kinds: str, suggestion: Path, on_chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask where to write; the system asks before a file that is there is chosen. The suggestion's ending is added."""
    return _opened(_target_dialog(parent, title, kinds, suggestion), on_chosen)


def wait_for_target(parent: QWidget, title: str, kinds: str, suggestion: Path) -> Path | None:
    """Ask where to write, as `choose_target` does, and wait for the answer; None: nowhere."""
    dialog = _target_dialog(parent, title, kinds, suggestion)
    chosen = Path(dialog.selectedFiles()[0]) if dialog.exec() else None
    dialog.deleteLater()
    return chosen


def _target_dialog(parent: QWidget, title: str, kinds: str, suggestion: Path) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(suggestion.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggestion.suffix.removeprefix("."))
    dialog.selectFile(suggestion.name)
    return dialog


def _opened(dialog: QFileDialog, on_chosen: Callable[[Path], None]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda text: on_chosen(Path(text)))
    dialog.open()
    return dialog
