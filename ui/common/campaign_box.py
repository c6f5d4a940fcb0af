"""Which campaign something that happened was about; asked only while the shop runs one."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tracker.domain.campaigns import CampaignChoice, CampaignState
from tracker.queries.campaigns import campaign_choices
from ui.common.calm_fields import CalmBox
from ui.common.translated import keep_translated
from ui.session import Session


class CampaignBox(QWidget):
    """A box of the campaigns that run today, none chosen; it hides itself and its label where none runs."""

    changed = Signal()

    def __init__(self, session: Session, today: Callable[[], date], label: QLabel) -> None:
        """Make it hidden; `read` fills it."""
        super().__init__()
        self._session, self._today, self._label = session, today, label
        self.wanted: int | None = None  # chosen, whether it is known yet that it runs or not
        self.box = CalmBox()
        self.box.activated.connect(self._choose)
        self.setFocusProxy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self._campaigns: Sequence[CampaignChoice] = ()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self._label.setText(self.tr("Campaign"))
        self.box.setAccessibleName(self.tr("Campaign"))
        self._fill()

    @property
    def campaign_id(self) -> int | None:
        """The campaign chosen, if it is one of those offered."""
        chosen = self.box.currentData()
        return int(chosen) if chosen else None

    def show_campaign(self, campaign_id: object) -> None:
        """Choose a campaign, or none."""
        self.wanted = campaign_id if isinstance(campaign_id, int) else None
        self._fill()

    def read(self) -> None:
        """Read which campaigns run today."""
        self._session.read(campaign_choices, self._show, view="log-campaigns", owner=self)

    def _show(self, campaigns: Sequence[CampaignChoice]) -> None:
        today = self._today()
        self._campaigns = [one for one in campaigns if one.state_on(today) == CampaignState.RUNNING]
        self._fill()

    def _fill(self) -> None:
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.addItem(self.tr("None of them"), 0)
            for one in self._campaigns:
                self.box.addItem(one.name, one.id)
            self.box.setCurrentIndex(max(0, self.box.findData(self.wanted or 0)))
        for widget in (self, self._label):
            widget.setVisible(bool(self._campaigns))

    def _choose(self) -> None:
        self.wanted = self.campaign_id
        self.changed.emit()
