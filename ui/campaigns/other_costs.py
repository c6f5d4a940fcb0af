"""What was spent on a way people hear of the shop, without a campaign."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.campaigns.cost_list import CostList
from ui.campaigns.reading import Overview
from ui.common.buttons import button
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.theme.theme import Theme
from ui.theme.tokens import GAP


class OtherCostsView(QWidget):
    """Lists these costs; each says for which source it was."""

    back_requested = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__()
        self.back_button = button("flat", icon=theme.icon("arrow-left"))
        self.title = plain_label(role="title")
        self.rule = plain_label(role="muted", wrap=True)
        self.costs = CostList(theme, today, with_source=True)
        self.back_button.clicked.connect(self.back_requested)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back_button)
        head.addWidget(self.title)
        head.addStretch(1)
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.costs)
        lines.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        for one in (area.viewport(), inside):
            one.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.rule)
        column.addWidget(area, 1)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.back_button.setText(self.tr("Campaigns"))
        self.title.setText(self.tr("Costs without a campaign"))
        self.rule.setText(
            self.tr("Advertisements, a sign, a listing: money for a way people hear of you, beside all campaigns.")
        )

    def show_costs(self, overview: Overview) -> None:
        """Show them as they are kept."""
        self.costs.show_costs(overview.shop, overview.source_costs, None, anew=False)
