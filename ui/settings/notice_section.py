"""Notifications: whether follow-ups are told of when they are due, and in which hours they are not."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.common.day_field import TimeField
from ui.common.labelled_field import LabelledField
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.common.wrapping_check import WrappingCheck
from ui.habits import Habits


class NoticeSection(Panel):
    """Habits of this laptop; changes hold from the next minute on."""

    def __init__(self, habits: Habits) -> None:
        """Show what holds now."""
        super().__init__()
        self._habits = habits
        self.wanted = WrappingCheck()
        self.quiet_from, self.quiet_to = TimeField(), TimeField()
        self._labelled = LabelledField(self.quiet_from), LabelledField(self.quiet_to)
        self.wanted.setChecked(habits.notifies)
        for field, moment in ((self.quiet_from, habits.quiet_from), (self.quiet_to, habits.quiet_to)):
            with QSignalBlocker(field):
                field.show_time(moment)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.wanted, 1, Qt.AlignmentFlag.AlignTop)
        for labelled in self._labelled:
            row.addWidget(labelled, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.wanted.toggled.connect(self._want)
        self.quiet_from.timeChanged.connect(self._keep)
        self.quiet_to.timeChanged.connect(self._keep)
        self._offer()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set its words."""
        self.set_title(self.tr("Notifications"))
        self.wanted.set_words(
            self.tr("Tell me when a follow-up is due"),
            self.tr(
                "Once for each, also outside the window where the system has a tray. Quiet hours wait until they end."
            ),
        )
        self._labelled[0].set_words(self.tr("Quiet from"))
        self._labelled[1].set_words(self.tr("until"))

    def _want(self, wanted: bool) -> None:
        self._habits.notifies = wanted
        self._offer()

    def _keep(self) -> None:
        self._habits.quiet_from, self._habits.quiet_to = self.quiet_from.moment, self.quiet_to.moment

    def _offer(self) -> None:
        for field in (self.quiet_from, self.quiet_to):
            field.setEnabled(self._habits.notifies)
