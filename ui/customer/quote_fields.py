"""What is noted of a quote besides its lines: its days, where they stopped, a campaign, a note."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from tracker.domain.quotes import QuoteRecord
from ui.common.campaign_box import CampaignBox
from ui.common.labelled_field import LabelledField
from ui.common.labels import plain_label
from ui.common.suggestions import Suggestions
from ui.common.translated import keep_translated
from ui.session import Session
from ui.text.days import read_day
from ui.text.fill import fill
from ui.text.formats import format_day
from ui.text.quotes import key_of, stop_name, stop_names

DAYS = ("given_on", "chase_on", "valid_until")
_ORDER = (*DAYS, "stopped_at", "note")
_ASK_AFTER = 3  # days: offered for a new quote


class QuoteDetails(NamedTuple):
    """The fields as they are read; None where a day is left empty."""

    given_on: date
    valid_until: date | None
    chase_on: date | None
    stopped_at: str
    note: str
    campaign_id: int | None


class QuoteFields(QWidget):
    """Days are typed and written as they were understood; an empty one is none."""

    changed = Signal()

    def __init__(self, session: Session, today: Callable[[], date]) -> None:
        """Make them show a quote given today."""
        super().__init__()
        self._today = today
        self.lines = {name: QLineEdit() for name in _ORDER}
        self._stops = Suggestions(self.lines["stopped_at"])
        self.fields = {name: LabelledField(self.lines[name]) for name in _ORDER}
        self._label = plain_label(role="small")
        self.campaign = CampaignBox(session, today, self._label)
        self._kept_campaign: int | None = None
        for name in DAYS:
            self.lines[name].editingFinished.connect(partial(self._echo, name))
        for line in self.lines.values():
            line.textEdited.connect(lambda _: self.changed.emit())
        self.campaign.changed.connect(self.changed)
        self._lay_out()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        names = {
            "given_on": self.tr("Given on"),
            "chase_on": self.tr("Ask again on"),
            "valid_until": self.tr("Valid until"),
            "stopped_at": self.tr("Where did they stop?"),
            "note": self.tr("Note"),
        }
        for name, text in names.items():
            self.fields[name].set_words(text)
        self.lines["valid_until"].setPlaceholderText(self.tr("no end"))
        self.lines["chase_on"].setPlaceholderText(self.tr("not at all"))
        self._stops.offer(list(stop_names().values()))

    def show_empty(self) -> None:
        """Begin anew: given today, to be asked about in a few days."""
        self._show_days({"given_on": self._today(), "chase_on": self._today() + timedelta(days=_ASK_AFTER)})
        for name in ("stopped_at", "note"):
            self.lines[name].clear()
        self._show_campaign(None)

    def show_quote(self, quote: QuoteRecord) -> None:
        """Show what is kept of a quote."""
        self._show_days({name: getattr(quote, name) for name in DAYS})
        self.lines["stopped_at"].setText(stop_name(quote.stopped_at))
        self.lines["note"].setText(quote.note)
        self._show_campaign(quote.campaign_id)

    def read(self) -> QuoteDetails | None:
        """Return what is typed; None where a day cannot be read, which is then said under it."""
        days = {name: self._read_day(name) for name in DAYS}
        problems = {name: self._problem(name, day) for name, day in days.items()}
        for name, problem in problems.items():
            self.fields[name].show_problem(problem)
        wrong = next((name for name, problem in problems.items() if problem), None)
        given_on = days["given_on"]
        if wrong is not None or given_on is None:
            self.lines[wrong or "given_on"].setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        stopped = key_of(self.lines["stopped_at"].text(), stop_names())
        # one that no longer runs is not offered, and stays all the same
        campaign = self.campaign.campaign_id if self.campaign.isVisibleTo(self) else self._kept_campaign
        return QuoteDetails(
            given_on, days["valid_until"], days["chase_on"], stopped, self.lines["note"].text(), campaign
        )

    def refuse(self, name: str, sentence: str) -> None:
        """Say under a field what is wrong with it."""
        self.fields[name].show_problem(sentence)
        self.lines[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_day(self, name: str) -> date | None:
        return read_day(self.lines[name].text(), self._today())

    def _problem(self, name: str, day: date | None) -> str:
        if day is None and (name == "given_on" or self.lines[name].text().strip()):
            return fill(self.tr("This is no day that can be read. Write it like %1."), format_day(self._today()))
        return ""

    def _echo(self, name: str) -> None:
        day = self._read_day(name)
        self.fields[name].show_problem(self._problem(name, day))
        if day is not None:
            self.lines[name].setText(format_day(day))

    def _show_days(self, days: dict[str, date | None]) -> None:
        for name in DAYS:
            day = days.get(name)
            self.lines[name].setText(format_day(day) if day is not None else "")
            self.fields[name].show_problem("")

    def _show_campaign(self, campaign_id: int | None) -> None:
        self._kept_campaign = campaign_id
        self.campaign.show_campaign(campaign_id)
        self.campaign.read()

    def _lay_out(self) -> None:
        campaign = QWidget()
        below = QVBoxLayout(campaign)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(3)
        below.addWidget(self._label)
        below.addWidget(self.campaign)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        for place, name in enumerate(DAYS):
            grid.addWidget(self.fields[name], 0, place, top)
            grid.setColumnStretch(place, 1)
        grid.addWidget(self.fields["stopped_at"], 1, 0, top)
        grid.addWidget(self.fields["note"], 1, 1, 1, 2, top)
        grid.addWidget(campaign, 2, 0, 1, 2, top)
