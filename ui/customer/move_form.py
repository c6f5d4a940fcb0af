"""Moving a customer on another day than today, or putting a forgotten move into the history."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QWidget

from tracker.commands.moves import InsertMove, MoveCustomers
from tracker.domain.errors import MoveBeforeLatest, TrackerError
from tracker.domain.interactions import LeftReason
from tracker.domain.records import CustomerRecord, ShopFacts
from ui.common.buttons import button
from ui.common.calm_fields import CalmBox
from ui.common.day_field import DayField
from ui.common.form_keys import FormKeys, submit_button
from ui.common.growing_text import GrowingText
from ui.common.hint import Hint
from ui.common.labels import plain_label
from ui.common.overlay import Overlay
from ui.common.translated import keep_translated
from ui.customer.stays import next_stage
from ui.session import Session
from ui.text.errors import error_sentence
from ui.text.fill import fill
from ui.text.kinds import left_word
from ui.text.reasons import reason_text
from ui.theme.icons import icon
from ui.theme.theme import Theme

_WIDTH = 460


class MoveForm(Overlay):
    """Asks for place, day, reason (of leaving) and note. Ctrl+Enter saves, Esc closes."""

    moved = Signal(object)  # ids of the new entries of the stage log

    def __init__(self, window: QWidget, session: Session, theme: Theme, today: Callable[[], date]) -> None:
        """Make it hidden over `window`."""
        super().__init__(window, _WIDTH)
        self._session = session
        self._theme = theme
        self._today = today
        self._record: CustomerRecord | None = None
        self._into_history = False
        self.place_field = CalmBox()
        self.day = DayField()
        self.reason = QComboBox(editable=True)
        self.note = GrowingText(1, 5)
        self.hint = Hint(theme)
        self.insert_button = button("link")
        self.save_button = submit_button()
        self._fields: dict[str, QWidget] = {
            "place": self.place_field,
            "day": self.day,
            "reason": self.reason,
            "note": self.note,
        }
        self._labels = {name: plain_label(role="small") for name in self._fields}
        self._lay_out()
        self.place_field.currentIndexChanged.connect(lambda _: self._show_reason())
        self.insert_button.clicked.connect(self._insert)
        self.save_button.clicked.connect(self.submit)
        self._keys = FormKeys(self)
        self._keys.watch(*self.panel.findChildren(QWidget))
        self._keys.submitted.connect(self.submit)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        for name, text in {
            "place": self.tr("Where to"),
            "day": self.tr("On"),
            "reason": self.tr("Why"),
            "note": self.tr("Note"),
        }.items():
            self._labels[name].setText(text)
        for name, field in self._fields.items():
            field.setAccessibleName(self._labels[name].text())
        self.insert_button.setText(self.tr("Put it into the history"))
        self.save_button.setText(self.tr("Save"))

    def open_for(self, record: CustomerRecord, facts: ShopFacts, *, into_history: bool) -> None:
        """Ask for a move of this customer."""
        self._record, self._into_history = record, into_history
        title = self.tr("A move that was forgotten: %1") if into_history else self.tr("Move %1")
        self.panel.set_title(fill(title, record.name))
        self.place_field.clear()
        for stage in facts.stages:
            self.place_field.addItem(icon("dot", stage.colour), stage.name, stage.id)
        self.place_field.addItem(self._theme.icon("left"), left_word(), None)
        following = next_stage(record.stage_id, facts.stages)
        self.place_field.setCurrentIndex(max(0, self.place_field.findData(following.id if following else None)))
        self.reason.clear()
        self.reason.addItem("", "")
        for reason in LeftReason:
            self.reason.addItem(reason_text(reason), str(reason))
        self.day.limit(None, self._today())
        self.day.show_day(self._today())
        self.note.clear()
        self.hint.say("")
        self.insert_button.hide()
        self._show_reason()
        self.open(self.place_field)

    def submit(self) -> None:
        """Save the move."""
        if self._record is None or self._keys.is_composing:
            return
        if self._into_history:
            self._insert()
            return
        command = MoveCustomers(
            (self._record.id,), self._stage(), self.day.day, reason=self._reason(), note=self.note.toPlainText()
        )
        self._session.do(command, self._finish, self._refuse)

    def _insert(self) -> None:
        if self._record is not None:
            command = InsertMove(self._record.id, self._stage(), self.day.day, self._reason())
            self._session.do(command, lambda entry: self._finish((entry,)), self._refuse)

    def _finish(self, entries: tuple[int, ...]) -> None:
        self.dismiss()
        self.moved.emit(entries)

    def _refuse(self, error: TrackerError) -> None:
        self.hint.say(error_sentence(error), "error")
        self.insert_button.setVisible(isinstance(error, MoveBeforeLatest))

    def _stage(self) -> int | None:
        stage = self.place_field.currentData()
        return stage if isinstance(stage, int) else None

    def _reason(self) -> str:
        if self._stage() is not None:
            return ""
        text = self.reason.currentText().strip()
        shipped = self.reason.findText(text)
        return str(self.reason.itemData(shipped)) if shipped >= 0 else text

    def _show_reason(self) -> None:
        left = self._stage() is None
        self.reason.setVisible(left)
        self._labels["reason"].setVisible(left)
        self.note.setVisible(not self._into_history)
        self._labels["note"].setVisible(not self._into_history)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        for name, field in self._fields.items():
            self._labels[name].setBuddy(field)
            form.addRow(self._labels[name], field)
        last = QHBoxLayout()
        last.addWidget(self.insert_button)
        last.addStretch()
        last.addWidget(self.save_button)
        self.panel.body.addLayout(form)
        self.panel.body.addWidget(self.hint)
        self.panel.body.addLayout(last)
