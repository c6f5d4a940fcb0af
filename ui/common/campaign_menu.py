"""A menu of campaigns to choose one from: those that run now first."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from tracker.domain.campaigns import CampaignChoice, CampaignState


def fill_campaign_menu(
    menu: QMenu, campaigns: Sequence[CampaignChoice], today: date, chosen: Callable[[CampaignChoice], object]
) -> None:
    """Fill a menu; below a line stand those that have ended, or are still to come."""
    menu.clear()
    running = [one for one in campaigns if one.state_on(today) == CampaignState.RUNNING]
    others = [one for one in campaigns if one not in running]
    for group in (running, others):
        if group is others and running and others:
            menu.addSeparator()
        for one in group:
            entry = QAction(one.name.replace("&", "&&"), menu)
            entry.triggered.connect(lambda _=False, one=one: chosen(one))
            menu.addAction(entry)
