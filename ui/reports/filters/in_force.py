"""Says which days and whom a report is about, and drops filters."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.common.buttons import button
from ui.common.flow_layout import FlowLayout
from ui.common.labels import plain_label
from ui.common.tab_order import tab_after
from ui.common.translated import keep_translated
from ui.reports.choices import Against, Choices
from ui.text.fill import fill
from ui.text.filters import known_word
from ui.text.formats import format_day
from ui.text.periods import days_seen
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from ui.reports.reading import Loaded


class InForce(QWidget):
    """The days of the report shown, a chip for each filter, which drops it, and Clear."""

    edited = Signal(object)  # Choices

    def __init__(self, theme: Theme) -> None:
        """Say nothing yet."""
        super().__init__()
        self._theme = theme
        self._loaded: Loaded | None = None
        self._is_busy = False
        self.days = plain_label(role="muted", wrap=True)
        self.busy = plain_label(role="muted")
        self.clear = button("link")
        self.chips: list[QPushButton] = []
        chips = QWidget()
        self._row = FlowLayout(chips, spacing=6)
        for one in (self.busy, self.clear):
            self._row.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.days)
        column.addWidget(chips)
        self._chip_row = chips
        self.clear.clicked.connect(self._clear)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        chips.setSizePolicy(policy)
        keep_translated(self, self.retranslate)

    def show_loaded(self, loaded: "Loaded") -> None:
        """Say what a report is about."""
        self._loaded = loaded
        self.retranslate()

    def show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a signal's value
        """Say that a report is being made, or that it is not any more."""
        self._is_busy = busy
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        self.clear.setText(self.tr("Clear"))
        self.clear.setAccessibleName(self.tr("Clear all filters"))
        self.busy.setText(self.tr("Counting …"))
        self.busy.setVisible(self._is_busy)
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()  # it is deleted later
            chip.deleteLater()
        self._row.removeWidget(self.clear)
        self.chips = []
        loaded = self._loaded
        self.clear.setVisible(loaded is not None and not loaded.choices.is_plain)
        if loaded is not None:
            self.days.setText(self._days(loaded))
            self.chips = [self._chip(*one) for one in self._dropped(loaded)]
        for chip in self.chips:
            self._row.addWidget(chip)
            chip.show()
        self._row.addWidget(self.clear)
        tab_after(self.days, (*self.chips, self.clear))
        self._chip_row.setVisible(bool(self.chips) or self._is_busy or self.clear.isVisibleTo(self._chip_row))
        self._row.invalidate()
        self._chip_row.updateGeometry()

    def _days(self, loaded: "Loaded") -> str:
        report = loaded.report
        text = days_seen(report.first, report.last, report.as_of)
        if loaded.compared is None:
            if loaded.choices.against == Against.NOTHING:
                return text
            return fill(self.tr("%1 · nothing to compare with"), text)
        other = loaded.compared.other
        beside = days_seen(other.first, other.last, other.as_of)
        if loaded.choices.against == Against.SEGMENT:
            beside = loaded.asked.other_whom
        return fill(self.tr("%1 · vs %2", "days of a report, what it is compared with"), text, beside)

    def _dropped(self, loaded: "Loaded") -> list[tuple[str, Choices]]:
        """Return the words of each filter in force, and the choices without it."""
        chosen, found = loaded.choices, []
        if loaded.asked.whom:
            found.append((loaded.asked.whom, replace(chosen, segment=None)))
        if chosen.sources:
            found.append((", ".join(known_word(one) for one in chosen.sources), replace(chosen, sources=())))
        if chosen.as_of is not None:
            found.append((fill(self.tr("seen on %1"), format_day(chosen.as_of)), replace(chosen, as_of=None)))
        if loaded.asked.scope.within_days is not None:
            days = self.tr("within %n days", "", loaded.asked.scope.within_days)
            found.append((days, replace(chosen, within_days=None)))
        if loaded.compared is not None:
            without = replace(chosen, against=Against.NOTHING, against_segment=None)
            found.append((self.tr("compared"), without))
        return found

    def _chip(self, words: str, without: Choices) -> QPushButton:
        made = button("small", words.replace("&", "&&"), self._theme.icon("close"))
        made.setProperty("kind", "chip")
        made.setAccessibleName(fill(self.tr("Drop the filter %1"), words))
        made.setToolTip(made.accessibleName())
        made.clicked.connect(partial(self._drop, without))
        return made

    def _drop(self, without: Choices) -> None:
        self.edited.emit(without)

    def _clear(self) -> None:
        if self._loaded is not None:
            self.edited.emit(self._loaded.choices.cleared())
