"""Where the shop's file lies, when it was backed up, and the way to another shop."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tracker.domain.context import local_now
from ui.common.buttons import button
from ui.common.choose_path import choose_file
from ui.common.elided_label import ElidedLabel
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.show_in_folder import show_in_folder
from ui.common.translated import keep_translated
from ui.text.fill import fill
from ui.text.formats import format_moment


class FileSection(Panel):
    """Shows the one file that holds everything."""

    open_requested = Signal(object)  # Path
    new_requested = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        """Show where a file lies."""
        super().__init__(parent=parent)
        self._file = path
        self._backed_up: datetime | None = None
        self.place = ElidedLabel(str(path))
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.backup = plain_label(role="small", wrap=True)
        self.show_folder, self.open_other, self.make_new = button(), button(), button()
        self.show_folder.clicked.connect(lambda: show_in_folder(self._file))
        self.open_other.clicked.connect(self._ask)
        self.make_new.clicked.connect(self.new_requested)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for one in (self.show_folder, self.open_other, self.make_new):
            acts.addWidget(one)
        acts.addStretch()
        self.body.addWidget(self.place)
        self.body.addWidget(self.backup)
        self.body.addLayout(acts)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set its words."""
        self.set_title(self.tr("File"))
        self.show_folder.setText(self.tr("Show in folder"))
        self.open_other.setText(self.tr("Open another shop…"))
        self.make_new.setText(self.tr("New shop…"))
        self.show_backup(self._backed_up)

    def show_backup(self, made: datetime | None) -> None:
        """Say when the newest backup was made; nothing is said while that is not known."""
        self._backed_up = made
        when = format_moment(made, local_now().date()) if made else ""
        self.backup.setText(fill(self.tr("Last backup: %1, in another folder."), when) if made else "")
        self.backup.setVisible(made is not None)

    def _ask(self) -> None:
        kinds = fill(self.tr("Shop files (%1);;All files (%2)"), "*.regulars", "*")
        choose_file(self, self.tr("Open another shop"), kinds, self.open_requested.emit)
