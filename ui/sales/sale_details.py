"""When a sale was, which campaign it answers, and a note."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from tracker.domain.context import DATE_ONLY
from ui.common.campaign_box import CampaignBox
from ui.common.day_field import DayField
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.session import Session


class SaleDetails(QWidget):
    """The fields below the lines of a sale."""

    changed = Signal()
    day_changed = Signal()

    def __init__(self, session: Session, today: Callable[[], date]) -> None:
        """Make it show today, no campaign and no note."""
        super().__init__()
        self._today = today
        self._kept: datetime | None = None
        self.day, self.note = DayField(), QLineEdit()
        self._labels = {name: plain_label(role="small") for name in ("day", "campaign", "note")}
        self.campaign = CampaignBox(session, today, self._labels["campaign"])
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        for place, (name, field) in enumerate((("day", self.day), ("campaign", self.campaign), ("note", self.note))):
            self._labels[name].setBuddy(field)
            grid.addWidget(self._labels[name], 0, place)
            grid.addWidget(field, 1, place, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(2, 1)
        self.campaign.box.setMaximumWidth(200)
        self.day.dateChanged.connect(lambda _: self.day_changed.emit())
        self.day_changed.connect(self.changed)
        self.note.textChanged.connect(lambda _: self.changed.emit())
        self.campaign.changed.connect(self.changed)
        self.show_empty()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self._labels["day"].setText(self.tr("&Day"))
        self.day.setAccessibleName(self.tr("Day of the sale"))
        self._labels["note"].setText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))

    @property
    def moment(self) -> datetime | None:
        """The local moment of the sale: None for now, noon of a day before, that of the corrected sale on its day."""
        day = self.day.day
        if self._kept is not None and self._kept.date() == day:
            return self._kept
        return None if day == self._today() else datetime.combine(day, DATE_ONLY).astimezone()

    @property
    def is_to_come(self) -> bool:
        """Say whether the day is still to come."""
        return self.day.day > self._today()

    def show_empty(self) -> None:
        """Begin anew, today."""
        self._kept = None
        self.day.limit(None, self._today())
        self.day.show_day(self._today())
        self.note.clear()
        self.campaign.show_campaign(None)
        self.campaign.read()

    def draft(self) -> dict[str, Any]:
        """Return what is typed."""
        moment = self.moment
        return {
            "moment": moment.isoformat(timespec="minutes") if moment else None,
            "campaign": self.campaign.wanted,
            "note": self.note.text(),
        }

    def show_draft(self, draft: dict[str, Any]) -> None:
        """Show what was typed before, as `draft` gave it; a day that cannot be read, or is to come, is today."""
        try:
            moment = datetime.fromisoformat(str(draft.get("moment"))).astimezone()
        except ValueError:
            moment = None
        if moment is not None and moment.date() <= self._today():
            self.day.show_day(moment.date())
        self.campaign.show_campaign(draft.get("campaign"))
        self.note.setText(str(draft.get("note", "")))

    def show_moment(self, moment: datetime, campaign_id: int | None, note: str) -> None:
        """Show when a sale was that is to be corrected, and the rest."""
        self._kept = moment
        self.day.show_day(moment.date())
        self.note.setText(note)
        self.campaign.show_campaign(campaign_id)
