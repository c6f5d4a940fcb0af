"""May this customer be contacted? One row for each channel, folded into a glance of what was answered."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tracker.domain.consent import Channel, ConsentGiven, ConsentState, may_contact
from ui.common.calm_fields import CalmBox
from ui.common.day_field import DayField
from ui.common.flow_layout import FlowLayout
from ui.common.folding import FoldingPanel
from ui.common.in_place import InPlaceEdit
from ui.common.labels import plain_label
from ui.common.pill import Pill, PillKind
from ui.common.suggestions import Suggestions
from ui.common.translated import keep_translated
from ui.text.consent import channel_name, consent_name, usual_ways
from ui.text.fill import fill
from ui.theme.theme import Theme

_CAPTION = 78


class ConsentRow(QWidget):
    """One channel: what was said, and where something was, on which day and how."""

    answered = Signal(str, object, str)  # state, date or None for today, how

    def __init__(self, channel: Channel, today: Callable[[], date]) -> None:
        """Show a channel that nobody was asked about."""
        super().__init__()
        self.channel = channel
        self._today = today
        self._given: ConsentGiven | None = None
        self.caption = plain_label()
        self.caption.setFixedWidth(_CAPTION)
        self.state = CalmBox()
        self.day = DayField()
        self.how = QLineEdit()
        self.ways = Suggestions(self.how)
        self.how_edit = InPlaceEdit(self.how)
        self.how.setProperty("inplace", False)
        self.caption.setBuddy(self.state)
        self.state.activated.connect(self._choose)
        self.day.editingFinished.connect(self._redate)
        self.day.calendarWidget().clicked.connect(lambda _: self._redate())
        self.how_edit.committed.connect(lambda how: self._send(how=how))
        self.ways.taken.connect(lambda _: self.how_edit.commit())
        first = QHBoxLayout()
        first.addWidget(self.caption)
        first.addWidget(self.state, 1)
        self.more = QWidget()
        second = QHBoxLayout(self.more)
        second.setContentsMargins(0, 0, 0, 4)
        second.setSpacing(6)
        second.addWidget(self.day)
        second.addWidget(self.how, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(first)
        column.addWidget(self.more)
        keep_translated(self, self.retranslate)
        self.show_given(None, anew=True)

    def retranslate(self) -> None:
        """Set the words."""
        name = channel_name(self.channel)
        self.caption.setText(name)
        self.state.setAccessibleName(fill(self.tr("%1: may you contact them?"), name))
        self.day.setAccessibleName(fill(self.tr("%1: day of the answer"), name))
        self.how.setAccessibleName(fill(self.tr("%1: how they answered"), name))
        self.how.setPlaceholderText(self.tr("How?"))
        self._fill_states()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [self.state, self.day, self.how]

    def show_given(self, given: ConsentGiven | None, *, anew: bool) -> None:
        """Show an answer, or that they were not asked (None); `anew` forgets what is being typed."""
        self._given = given
        self._fill_states()
        with QSignalBlocker(self.day):
            self.day.limit(None, self._today())
            self.day.show_day(date.fromisoformat(given.given_on) if given else self._today())
        (self.how_edit.show_anew if anew else self.how_edit.show_saved)(given.how if given else "")
        self.more.setVisible(given is not None)

    def _fill_states(self) -> None:
        """Offer what can be said next: somebody who never said yes has nothing to withdraw."""
        here = self._given.state if self._given else ConsentState.NOT_ASKED
        states = [ConsentState.YES, ConsentState.NO, ConsentState.NOT_ASKED]
        if here in {ConsentState.YES, ConsentState.WITHDRAWN}:
            states.insert(2, ConsentState.WITHDRAWN)
        with QSignalBlocker(self.state):
            self.state.clear()
            for state in states:
                self.state.addItem(consent_name(state), str(state))
            self.state.setCurrentIndex(self.state.findData(str(here)))

    def _choose(self) -> None:
        state = str(self.state.currentData())
        if state != (self._given.state if self._given else ConsentState.NOT_ASKED):
            self.answered.emit(state, None, "")

    def _redate(self) -> None:
        if self._given is not None and self.day.day.isoformat() != self._given.given_on:
            self._send(day=self.day.day)

    def _send(self, *, day: date | None = None, how: str | None = None) -> None:
        if self._given is not None:
            kept = date.fromisoformat(self._given.given_on)
            self.answered.emit(self._given.state, day or kept, self.how_edit.text if how is None else how)


class ConsentPanel(FoldingPanel):
    """All channels. It shows what is kept and says what was answered; the page has it kept."""

    answered = Signal(str, str, object, str)  # channel, state, date or None for today, how

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it folded, with nobody asked."""
        super().__init__(theme)
        self.rows = {channel: ConsentRow(channel, today) for channel in Channel}
        self.pills = {channel: Pill() for channel in Channel}
        self.nothing = plain_label(role="muted", wrap=True)
        self._given: Mapping[str, ConsentGiven] = {}
        chips = QWidget()
        flow = FlowLayout(chips, spacing=4)
        for channel, row in self.rows.items():
            row.answered.connect(partial(self.answered.emit, str(channel)))
            self.inside.addWidget(row)
            flow.addWidget(self.pills[channel])
        policy = chips.sizePolicy()
        policy.setHeightForWidth(True)
        chips.setSizePolicy(policy)
        self._chips = chips
        self.glance.addWidget(self._chips)
        self.glance.addWidget(self.nothing)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("May contact by"))
        self.nothing.setText(self.tr("Not asked yet. Not asked is not yes."))
        for row in self.rows.values():
            row.ways.offer(list(dict.fromkeys([*self._used, *usual_ways()])))
        self._show_glance()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [self.head, *(stop for row in self.rows.values() for stop in row.tab_stops)]

    _used: Sequence[str] = ()

    def offer(self, hows: Sequence[str]) -> None:
        """Offer how others answered before."""
        self._used = hows
        self.retranslate()

    def show_consents(self, consents: Sequence[ConsentGiven], *, anew: bool) -> None:
        """Show what is kept; `anew` forgets what is being typed."""
        self._given = {given.channel: given for given in consents}
        for channel, row in self.rows.items():
            row.show_given(self._given.get(channel), anew=anew)
        self._show_glance()

    def commit(self) -> None:
        """Commit what is being typed."""
        for row in self.rows.values():
            row.how_edit.commit()

    def _show_glance(self) -> None:
        for channel, pill in self.pills.items():
            given = self._given.get(channel)
            pill.setVisible(given is not None)
            if given is not None:
                kind: PillKind = "accent" if may_contact(given.state) else "plain"
                mark = "✓" if may_contact(given.state) else "✕"
                pill.show_state(f"{channel_name(channel)} {mark}", kind)
                said = fill(self.tr("%1: %2", "channel, answer"), channel_name(channel), consent_name(given.state))
                pill.setAccessibleName(said)
                pill.setToolTip(said)
        self._chips.setVisible(bool(self._given))
        self.nothing.setVisible(not self._given)
