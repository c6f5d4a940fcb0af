"""More about a follow-up: of what kind it is, at what time, and whether it repeats."""

from datetime import date, time

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from tracker.commands.followups import NewFollowUp
from tracker.domain.followups import Promise
from tracker.domain.recurrence import Unit, parse_repeats
from ui.common.calm_fields import CalmBox
from ui.common.day_field import TimeField
from ui.common.flow_layout import FlowLayout
from ui.common.number_field import number_field
from ui.common.translated import keep_translated
from ui.text.promises import promise_name
from ui.text.repeating import every_words

USUAL = ("1w", "2w", "1m", "1y")
OWN = "own"
OWN_WEEKS = 3  # what an own rhythm begins with
USUAL_TIME = time(10)
_MOST = 999


class PromiseDetails(QWidget):
    """Small fields in a row that wraps."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it with no kind, no time and no rhythm."""
        super().__init__(parent)
        self.kind, self.repeats, self.unit = CalmBox(), CalmBox(), CalmBox()
        self.timed, self.time = QCheckBox(), TimeField()
        self.count = number_field(1, _MOST)
        self.time.show_time(USUAL_TIME)
        for kind in ("", *Promise):
            self.kind.addItem("", str(kind))
        for rhythm in ("", *USUAL, OWN):
            self.repeats.addItem("", rhythm)
        for unit in Unit:
            self.unit.addItem("", str(unit))
        self.count.setValue(OWN_WEEKS)
        self.unit.setCurrentIndex(self.unit.findData(str(Unit.WEEKS)))
        self._own = _together(self.count, self.unit)
        flow = FlowLayout(self)
        for part in (self.kind, _together(self.timed, self.time), self.repeats, self._own):
            flow.addWidget(part)
        self._connect()
        self._fold()
        keep_translated(self, self.retranslate)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [self.kind, self.timed, self.time, self.repeats, self.count, self.unit]

    def retranslate(self) -> None:
        """Set the words."""
        self.kind.setItemText(0, self.tr("Any way"))
        for index, kind in enumerate(Promise, start=1):
            self.kind.setItemText(index, promise_name(kind))
        self.repeats.setItemText(0, self.tr("once"))
        for index, rhythm in enumerate(USUAL, start=1):
            found = parse_repeats(rhythm)
            if found is not None:
                self.repeats.setItemText(index, every_words(found.count, found.unit))
        self.repeats.setItemText(len(USUAL) + 1, self.tr("own rhythm…"))
        units = (self.tr("days"), self.tr("weeks"), self.tr("months"), self.tr("years"))
        for index, text in enumerate(units):
            self.unit.setItemText(index, text)
        self.timed.setText(self.tr("at"))
        self.count.setPrefix(self.tr("every "))
        self.kind.setAccessibleName(self.tr("How to get back to them"))
        self.timed.setAccessibleName(self.tr("At a time of the day"))
        self.time.setAccessibleName(self.tr("Time of the follow-up"))
        self.repeats.setAccessibleName(self.tr("Repeats"))
        self.count.setAccessibleName(self.tr("How often it repeats"))
        self.unit.setAccessibleName(self.tr("Unit of the rhythm"))

    @property
    def due_time(self) -> time | None:
        """The time; None for any time of the day."""
        return self.time.moment if self.timed.isChecked() else None

    @property
    def rhythm(self) -> str:
        """How it repeats, as it is stored."""
        chosen = str(self.repeats.currentData())
        return f"{self.count.value()}{self.unit.currentData()}" if chosen == OWN else chosen

    def show_details(self, kind: str = "", due_time: time | None = None, repeats: str = "") -> None:
        """Show these, without a signal."""
        blocked = [QSignalBlocker(field) for field in self.tab_stops]
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.timed.setChecked(due_time is not None)
        self.time.show_time(due_time or USUAL_TIME)
        found = parse_repeats(repeats)
        plain = f"{found.count}{found.unit}" if found else ""
        index = self.repeats.findData(plain)
        self.repeats.setCurrentIndex(index if index >= 0 else self.repeats.findData(OWN))
        if found is not None:
            self.count.setValue(found.count)
            self.unit.setCurrentIndex(self.unit.findData(str(found.unit)))
        del blocked
        self._fold()

    def follow_up(self, day: date, text: str) -> NewFollowUp:
        """Return a follow-up with these details."""
        return NewFollowUp(day, self.due_time, text, str(self.kind.currentData()), self.rhythm)

    def _connect(self) -> None:
        for choice in (self.kind, self.repeats, self.unit):
            choice.activated.connect(self._tell)
        self.timed.toggled.connect(self._tell)
        for field in (self.count, self.time):
            field.setKeyboardTracking(False)
        self.count.valueChanged.connect(self._tell)
        self.time.timeChanged.connect(self._tell)

    def _tell(self, *_: object) -> None:
        self._fold()
        self.changed.emit()

    def _fold(self) -> None:
        own = self.repeats.currentData() == OWN
        self.time.setVisible(self.timed.isChecked())
        self._own.setVisible(own)


def _together(*fields: QWidget) -> QWidget:
    """Keep fields in one line where others wrap."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for field in fields:
        row.addWidget(field)
    return box
