"""A shop file that cannot be opened: why, and what can be done."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.domain.errors import TrackerError
from ui.common.buttons import button
from ui.common.choose_path import choose_file
from ui.common.empty_state import EmptyState
from ui.common.show_in_folder import show_in_folder
from ui.common.translated import keep_translated
from ui.text.errors import error_sentence
from ui.text.fill import fill
from ui.theme.theme import Theme


class FailedPage(QWidget):
    """Says why a file was not opened; the file itself is left as it is."""

    retry_requested = Signal(object)  # Path
    open_requested = Signal(object)  # Path of another file
    new_requested = Signal()

    def __init__(self, theme: Theme, path: Path, error: TrackerError, parent: QWidget | None = None) -> None:
        """Show what went wrong with the file at `path`."""
        super().__init__(parent)
        self.path, self.error = path, error
        self.retry, self.open, self.new, self.show_folder = button("primary"), button(), button(), button()
        self.retry.clicked.connect(lambda: self.retry_requested.emit(self.path))
        self.open.clicked.connect(self._ask_for_file)
        self.new.clicked.connect(self.new_requested)
        self.show_folder.clicked.connect(lambda: show_in_folder(self.path))
        self.state = EmptyState(theme.icon("warning", "warn"), (self.retry, self.open, self.new, self.show_folder))
        column = QVBoxLayout(self)
        column.addWidget(self.state)
        self.retry.setFocus()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set its words."""
        self.state.set_words(fill(self.tr("“%1” was not opened"), self.path.name), error_sentence(self.error))
        self.retry.setText(self.tr("Try again"))
        self.open.setText(self.tr("Open another shop…"))
        self.new.setText(self.tr("Make a new shop"))
        self.show_folder.setText(self.tr("Show in folder"))

    def _ask_for_file(self) -> None:
        kinds = fill(self.tr("Shop files (%1);;All files (%2)"), "*.regulars", "*")
        choose_file(self, self.tr("Open another shop"), kinds, self.open_requested.emit)
