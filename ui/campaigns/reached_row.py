"""One customer whom a campaign reached, and the calls and visits it led to."""

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.campaigns import Reached, ReachedBy
from ui.common.buttons import button, icon_button
from ui.common.elided_label import ElidedLabel
from ui.common.icon_label import IconLabel
from ui.common.kind_looks import kind_icon
from ui.common.translated import keep_translated
from ui.text.fill import fill
from ui.text.formats import format_day
from ui.text.kinds import kind_name, left_word
from ui.text.today import SEPARATOR
from ui.text.words import words
from ui.theme.theme import Theme

_INDENT = 18


class ReachedRow(QWidget):
    """Opens the customer by their name; a call or visit can be put to the campaign, and all of it taken off."""

    open_requested = Signal(int)
    removed = Signal(int)
    interaction_asked = Signal(int)  # the customer whose calls and visits are to be chosen from
    interaction_removed = Signal(int)  # an interaction

    def __init__(self, theme: Theme, reached: Reached) -> None:
        """Show somebody."""
        super().__init__()
        self._theme, self.reached = theme, reached
        self.link = button("link")
        self.about = ElidedLabel(role="muted")
        self.add_button = icon_button(theme.icon("phone"), "", "small")
        self.remove_button = icon_button(theme.icon("close"), "", "small")
        for made in (self.add_button, self.remove_button):
            made.setFixedSize(24, 24)
            made.setProperty("kind", "tiny")
        self.link.clicked.connect(lambda: self.open_requested.emit(self.reached.customer_id))
        self.add_button.clicked.connect(lambda: self.interaction_asked.emit(self.reached.customer_id))
        self.remove_button.clicked.connect(lambda: self.removed.emit(self.reached.customer_id))
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.link)
        first.addWidget(self.about, 1)
        first.addWidget(self.add_button)
        first.addWidget(self.remove_button)
        self.lines: dict[int, InteractionLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(first)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        name = self.reached.name
        self.add_button.setToolTip(self.tr("Put a call or visit to it"))
        self.add_button.setAccessibleName(fill(self.tr("Put a call or visit of %1 to it"), name))
        self.remove_button.setToolTip(self.tr("Take off"))
        self.remove_button.setAccessibleName(fill(self.tr("Take off %1"), name))
        self.show_reached(self.reached)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [self.link, self.add_button, self.remove_button, *(line.remove_button for line in self.lines.values())]

    def show_reached(self, reached: Reached) -> None:
        """Show them as they are kept now."""
        self.reached = reached
        self.link.setText(reached.name.replace("&", "&&"))
        day = format_day(date.fromisoformat(reached.first_on))
        self.about.setText(
            SEPARATOR.join(part for part in (reached.company, reached.stage or left_word(), day) if part)
        )
        for old in self.lines.values():
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = {one.id: InteractionLine(self._theme, one) for one in reached.interactions}
        for line in self.lines.values():
            line.remove_button.clicked.connect(lambda _=False, one=line.one: self.interaction_removed.emit(one.id))
            self._column.addWidget(line)


class InteractionLine(QWidget):
    """A call or visit that the campaign led to; it can be taken off."""

    def __init__(self, theme: Theme, one: ReachedBy) -> None:
        """Show one."""
        super().__init__()
        self.one = one
        told = interaction_words(one)
        self.remove_button = icon_button(theme.icon("close"), self.tr("Take off"), "small")
        self.remove_button.setFixedSize(24, 24)
        self.remove_button.setProperty("kind", "tiny")
        self.remove_button.setAccessibleName(fill(self.tr("Take off %1"), told))
        row = QHBoxLayout(self)
        row.setContentsMargins(_INDENT, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel(theme.icon(kind_icon(one.kind)), 14))
        row.addWidget(ElidedLabel(told, "small"), 1)
        row.addWidget(self.remove_button)


def interaction_words(one: ReachedBy) -> str:
    """Say what an interaction was: "Visit, 4 May 2026: asked for a bell"."""
    day = format_day(datetime.fromisoformat(one.occurred_at).date())
    note = " ".join(one.note.split())
    if not note:
        return fill(words.tr("%1, %2", "a call, its day"), kind_name(one.kind), day)
    return fill(words.tr("%1, %2: %3", "a call, its day, its note"), kind_name(one.kind), day, note)
