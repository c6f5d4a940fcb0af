"""Changing a logged interaction where it stands."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.interactions import Kind
from tracker.domain.records import LoggedInteraction
from ui.common.buttons import button
from ui.common.chips import Chip, Chips
from ui.common.day_field import DayField, TimeField
from ui.common.form_keys import FormKeys, submit_button
from ui.common.growing_text import GrowingText
from ui.common.kind_looks import kind_icon
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.kinds import kind_name
from ui.theme.theme import Theme


class EntryEditor(QWidget):
    """Kind, day, time and note of one interaction. Ctrl+Enter saves, Esc gives up."""

    saved = Signal()
    cancelled = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, interaction: LoggedInteraction, now: Callable[[], datetime]) -> None:
        """Show `interaction`."""
        super().__init__()
        self._theme = theme
        self.interaction = interaction
        self._shown = datetime.fromisoformat(interaction.occurred_at)
        self.kinds = Chips(len(Kind))
        self.note = GrowingText(2, 12)
        self.day = DayField()
        self.time = TimeField()
        self.cancel_button = button("flat")
        self.save_button = submit_button()
        self.setAutoFillBackground(True)
        self.day.limit(None, max(now().date(), self._shown.date()))
        self.day.show_day(self._shown.date())
        self.time.show_time(self._shown.time())
        self.note.setPlainText(interaction.note)
        self._keys = FormKeys(self)
        self._keys.watch(*self.findChildren(QWidget), self.note, self.day, self.time)
        self._keys.submitted.connect(self.submit)
        self.save_button.clicked.connect(self.submit)
        self.cancel_button.clicked.connect(self.cancelled)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.day)
        line.addWidget(self.time)
        line.addStretch()
        line.addWidget(self.cancel_button)
        line.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 6)
        column.setSpacing(6)
        column.addWidget(self.kinds)
        column.addWidget(self.note)
        column.addLayout(line)
        keep_translated(self, self.retranslate)
        self.kinds.choose(Kind(interaction.kind))

    def retranslate(self) -> None:
        """Set the words."""
        self.kinds.set_chips(
            [Chip(kind, kind_name(kind), self._theme.icon(kind_icon(kind), "on_pill")) for kind in Kind]
        )
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.day.setAccessibleName(self.tr("Day"))
        self.time.setAccessibleName(self.tr("Time"))
        self.note.setAccessibleName(self.tr("Note"))
        self.save_button.setText(self.tr("Save"))
        self.cancel_button.setText(self.tr("Cancel"))

    @property
    def occurred_at(self) -> datetime | None:
        """The moment chosen; None where it was left as it was."""
        day, moment = self.day.day, self.time.moment
        if (day, moment) == (self._shown.date(), self._shown.time().replace(second=0, microsecond=0)):
            return None
        return datetime.combine(day, moment).astimezone()

    @property
    def is_dirty(self) -> bool:
        """Say whether anything differs from what is saved."""
        values = str(self.kinds.value), self.note.toPlainText()
        return values != (self.interaction.kind, self.interaction.note) or self.occurred_at is not None

    def submit(self) -> None:
        """Have it saved."""
        if not self._keys.is_composing:
            self.saved.emit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
