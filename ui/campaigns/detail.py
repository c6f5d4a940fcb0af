"""One campaign: its name, how it stands, its details, what it cost and whom it reached."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ui.campaigns.cost_list import CostList
from ui.campaigns.fields import INDENT, CampaignFields
from ui.campaigns.reached_list import ReachedList
from ui.campaigns.reading import Shown
from ui.campaigns.words import STATE_PILLS, state_word
from ui.common.buttons import button
from ui.common.in_place import InPlaceEdit
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.pill import Pill
from ui.common.translated import keep_translated
from ui.session import Session
from ui.theme.theme import Theme
from ui.theme.tokens import GAP

_LEFT = 270


class CampaignView(QWidget):
    """Shows a campaign as saved and says what is to be changed; the page has it changed."""

    back_requested = Signal()
    delete_requested = Signal()
    edited = Signal(str, object)  # the field, a dict: fields of EditCampaign

    def __init__(self, session: Session, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__()
        self._today = today
        self.shown: Shown | None = None
        self.back_button = button("flat", icon=theme.icon("arrow-left"))
        self.name = QLineEdit()
        self.name.setProperty("role", "title")
        self.name_edit = InPlaceEdit(self.name)
        self.name_problem = plain_label(role="bad", wrap=True)
        self.state = Pill()
        self.delete_button = button(icon=theme.icon("trash"))
        self.about = Panel()
        self.fields = CampaignFields(today, in_place=True)
        edge = self.about.body.contentsMargins()
        edge.setLeft(edge.left() - INDENT)
        self.about.body.setContentsMargins(edge)
        self.about_title = plain_label(role="heading")
        self.about_title.setContentsMargins(INDENT, 0, 0, 0)
        self.about.body.addWidget(self.about_title)
        self.about.body.addWidget(self.fields)
        self.about.body.addStretch()
        self.costs = CostList(theme, today, with_source=False)
        self.reached = ReachedList(session, theme)
        self.back_button.clicked.connect(self.back_requested)
        self.delete_button.clicked.connect(self.delete_requested)
        self.name_edit.committed.connect(lambda text: self.edited.emit("name", {"name": text}))
        self.name.textEdited.connect(lambda _: self._say_name(""))
        self.fields.edited.connect(self.edited)
        self.costs.all_changed.connect(self._order_stops)
        self._lay_out()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.back_button.setText(self.tr("Campaigns"))
        self.name.setAccessibleName(self.tr("Name of the campaign"))
        self.delete_button.setText(self.tr("Delete"))
        self.about_title.setText(self.tr("What you try"))
        self.about.setAccessibleName(self.tr("What you try"))
        self._show_state()

    def show_campaign(self, shown: Shown) -> None:
        """Show a campaign as it is saved; what is being typed stays, unless it was typed for another."""
        anew = self.shown is None or self.shown.detail.campaign.id != shown.detail.campaign.id
        self.shown = shown
        campaign = shown.detail.campaign
        (self.name_edit.show_anew if anew else self.name_edit.show_saved)(campaign.name)
        if anew or not self.name_edit.is_dirty:
            self._say_name("")
        self.fields.show_shop(shown.shop)
        self.fields.show_campaign(campaign, anew=anew)
        self.costs.show_costs(shown.shop, shown.detail.costs, campaign.planned_minor, anew=anew)
        self.reached.show_reached(shown.detail, anew=anew)
        self._show_state()
        self._order_stops()

    def forget(self) -> None:
        """Show the next campaign anew."""
        self.shown = None

    def refuse(self, name: str, sentence: str) -> None:
        """Say beside a field why what was typed was not kept."""
        if name == "name":
            self.name_edit.refuse()
            self._say_name(sentence)
        else:
            self.fields.refuse(name, sentence)

    def commit(self) -> None:
        """Commit what is being typed."""
        if self.shown is not None:
            self.name_edit.commit()
            self.fields.commit()
            self.costs.commit()

    def _order_stops(self) -> None:
        stops = [self.back_button, self.name, self.delete_button, *self.fields.tab_stops]
        for before, after in pairwise([*stops, *self.costs.tab_stops, *self.reached.tab_stops]):
            QWidget.setTabOrder(before, after)

    def _say_name(self, sentence: str) -> None:
        self.name_problem.setText(sentence)
        self.name_problem.setVisible(bool(sentence))
        self.name.setAccessibleDescription(sentence)

    def _show_state(self) -> None:
        if self.shown is not None:
            state = self.shown.detail.campaign.state_on(self._today())
            self.state.show_state(state_word(state), STATE_PILLS[state])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back_button)
        head.addWidget(self.name, 1)
        head.addWidget(self.state)
        head.addWidget(self.delete_button)
        left = _scrolled(self.about)
        left.setFixedWidth(_LEFT + left.verticalScrollBar().sizeHint().width())
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.costs)
        column.addWidget(self.reached)
        column.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(GAP)
        across.addWidget(left)
        across.addWidget(_scrolled(right), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addLayout(head)
        whole.addWidget(self.name_problem)
        whole.addLayout(across, 1)


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    if not isinstance(inside, Panel):
        inside.setAutoFillBackground(False)
    return area
