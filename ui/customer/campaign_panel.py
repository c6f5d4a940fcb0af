"""Which campaigns reached a customer; others can be added."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from tracker.commands.touches import LinkCustomers, UnlinkCustomers
from tracker.domain.campaigns import CampaignChoice, CustomerCampaign
from tracker.domain.changes import Changes
from tracker.queries.campaigns import campaign_choices, campaigns_of
from ui.common.buttons import button, icon_button
from ui.common.campaign_menu import fill_campaign_menu
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_day
from ui.theme.theme import Theme


class CampaignLine(NamedTuple):
    """What stands for one campaign: its name, which opens it, and what takes the customer off."""

    campaign: CustomerCampaign
    link: QPushButton
    remove: QPushButton
    widget: QWidget


class CampaignPanel(Panel):
    """Reads its lines itself; it is not there while the shop has no campaign."""

    campaign_requested = Signal(int)
    shown = Signal()

    def __init__(self, session: Session, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__()
        self._session, self._theme, self._today = session, theme, today
        self._id = 0
        self._read_last: tuple[Sequence[CustomerCampaign], Sequence[CampaignChoice]] = ((), ())
        self.lines: list[CampaignLine] = []
        self.add_button = button("link", icon=theme.icon("plus", "accent"))
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.add_button.clicked.connect(self._open_menu)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.body.setSpacing(4)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        session.changed.connect(self._read_if_touched)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("Campaigns"))
        self.add_button.setText(self.tr("Add to a campaign"))
        self._show(self._id, self._read_last)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [*(stop for line in self.lines for stop in (line.link, line.remove)), self.add_button]

    def show_customer(self, customer_id: int) -> None:
        """Show the campaigns that reached a customer."""
        if customer_id != self._id:
            self._id = customer_id
            self._show(customer_id, ((), self._read_last[1]))
        self._read()

    def _read(self) -> None:
        self._session.read(
            partial(_read, self._id), partial(self._show, self._id), view="customer-campaigns", owner=self
        )

    def _read_if_touched(self, changes: Changes) -> None:
        if self._id and changes.touches("campaign", "campaign_touch"):
            self._read()

    def _show(self, customer_id: int, read: tuple[Sequence[CustomerCampaign], Sequence[CampaignChoice]]) -> None:
        if customer_id != self._id:
            return
        self._read_last = read
        for line in self.lines:
            self._lines.removeWidget(line.widget)
            line.widget.hide()
            line.widget.deleteLater()
        self.lines = [self._line(one) for one in read[0]]
        for line in self.lines:
            self._lines.addWidget(line.widget)
        self.add_button.setVisible(len(read[0]) < len(read[1]))
        self.setVisible(bool(read[1]))
        self.shown.emit()

    def _line(self, one: CustomerCampaign) -> CampaignLine:
        link = button("link", self.fontMetrics().elidedText(one.name, Qt.TextElideMode.ElideRight, 190))
        link.setText(link.text().replace("&", "&&"))
        link.setAccessibleName(one.name)
        link.setToolTip(one.name)
        link.clicked.connect(lambda: self.campaign_requested.emit(one.id))
        remove = icon_button(self._theme.icon("close"), self.tr("Take off"), "small")
        remove.setProperty("kind", "tiny")
        remove.setFixedSize(24, 24)
        remove.setAccessibleName(fill(self.tr("Take off %1"), one.name))
        remove.clicked.connect(lambda: self._session.do(UnlinkCustomers(one.id, (self._id,))))
        day = format_day(date.fromisoformat(one.first_on))
        about = self.tr("since %1, %n contact(s)", "reached since a day", one.interactions)
        since = fill(about, day) if one.interactions else fill(self.tr("since %1", "reached since a day"), day)
        widget = QWidget()
        first = QHBoxLayout()
        first.setSpacing(2)
        first.addWidget(link)
        first.addStretch()
        first.addWidget(remove)
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(first)
        column.addWidget(plain_label(since, "small", wrap=True))
        return CampaignLine(one, link, remove, widget)

    def _open_menu(self) -> None:
        self.menu.popup(self.add_button.mapToGlobal(QPoint(0, self.add_button.height())))

    def _fill_menu(self) -> None:
        reached = {one.id for one in self._read_last[0]}
        left = [one for one in self._read_last[1] if one.id not in reached]
        fill_campaign_menu(self.menu, left, self._today(), self._add)

    def _add(self, campaign: CampaignChoice) -> None:
        self._session.do(LinkCustomers(campaign.id, (self._id,)))


def _read(customer_id: int) -> tuple[Sequence[CustomerCampaign], Sequence[CampaignChoice]]:
    return campaigns_of(customer_id), campaign_choices()
