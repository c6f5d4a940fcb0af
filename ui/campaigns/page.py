"""The page of campaigns: all of them, one of them, and what was spent without one."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from tracker.commands.campaigns import AddCost, DeleteCampaign, DeleteCost, EditCampaign, EditCost
from tracker.commands.touches import LinkCustomers, LinkInteraction, UnlinkCustomers, UnlinkInteraction
from tracker.domain.campaigns import ReachedBy
from tracker.domain.changes import Changes
from tracker.domain.errors import RecordMissing, TrackerError
from tracker.queries.campaigns import linkable_interactions, reached_ids
from ui.campaigns.cost_list import CostList
from ui.campaigns.detail import CampaignView
from ui.campaigns.other_costs import OtherCostsView
from ui.campaigns.reading import Overview, ShopChoices, Shown, read_campaign, read_overview
from ui.campaigns.table import CampaignsTable
from ui.common.buttons import button
from ui.common.empty_state import EmptyState
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.override import override
from ui.session import Session
from ui.text.errors import error_sentence
from ui.text.fill import fill
from ui.text.formats import format_count
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from ui.campaigns.new_form import NewCampaign

_TOUCHING = ("campaign", "cost_entry", "campaign_touch", "stage", "lead_source", "shop_setting")
_OF_PEOPLE = ("customer", "interaction")
_LIST, _ONE, _OTHER, _EMPTY = range(4)


class CampaignsPage(QWidget):
    """Lists campaigns by the stage they are for; one opens in its place, and Esc leads back."""

    open_requested = Signal(int)  # a customer's id
    people_requested = Signal(str, object)  # a title, ids of customers

    def __init__(
        self,
        session: Session,
        theme: Theme,
        toast: Toast,
        today: Callable[[], date] = date.today,
        *,
        window: QWidget | None = None,
    ) -> None:
        """Make it empty; it reads when it is shown. The form for a new campaign lies over `window`."""
        super().__init__()
        self._session, self._theme, self._toast, self._today = session, theme, toast, today
        self._over = window
        self._form: NewCampaign | None = None
        self._stale, self._shop = True, ShopChoices("EUR", (), ())
        self.overview: Overview | None = None
        self.campaign_id: int | None = None  # the one shown
        self.title = plain_label(role="title")
        self.count = plain_label(role="muted")
        self.new_button = button("primary", icon=theme.icon("plus", "on_accent"))
        self.table = CampaignsTable(theme, today)
        self.one = CampaignView(session, theme, today)
        self.other = OtherCostsView(theme, today)
        self.first_button, self.cost_button = button("primary"), button()
        self.empty = EmptyState(theme.icon("campaigns"), [self.first_button, self.cost_button])
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Campaigns"))
        self.title.setText(self.tr("Campaigns"))
        self.new_button.setText(self.tr("New campaign"))
        self.first_button.setText(self.tr("New campaign"))
        self.cost_button.setText(self.tr("Note a cost"))
        self.table.setAccessibleName(self.tr("Campaigns by stage"))
        self.empty.set_words(
            self.tr("Nothing tried yet"),
            self.tr(
                "Write down what you try to win people or to keep them, for whom, and what it costs."
                " The reports then say what each new customer cost you, and what works for whom."
            ),
        )
        self._say_count()

    @property
    def form(self) -> "NewCampaign":
        """The form for a new campaign."""
        if self._form is None:
            from ui.campaigns.new_form import NewCampaign

            self._form = NewCampaign(self._over or self.window(), self._session, self._theme, self._today)
            self._form.created.connect(self.show_campaign)
        return self._form

    def reload(self) -> None:
        """Read what is shown."""
        self._stale = False
        self._session.read(read_overview, self._show_overview, view="campaigns", owner=self)
        if self.campaign_id is not None:
            read = partial(read_campaign, self.campaign_id)
            self._session.read(read, self._show_one, view="campaign", owner=self, on_failed=self._miss)

    def new_campaign(self) -> None:
        """Open the form for a new campaign."""
        self.form.open_form(self._shop)

    def show_campaign(self, campaign_id: int) -> None:
        """Show one campaign."""
        self.one.commit()
        if campaign_id != self.campaign_id:
            self.campaign_id = campaign_id
            self.one.forget()
        self.reload()

    def show_other_costs(self) -> None:
        """Show what was spent without a campaign."""
        self.one.commit()
        self.campaign_id = None
        self._turn_to(_OTHER)
        self.other.costs.new.lines["amount"].setFocus()

    def show_list(self) -> None:
        """Show all campaigns."""
        self.commit()
        self.campaign_id = None
        self._turn_to(_EMPTY if self._is_empty() else _LIST)
        (self.first_button if self._is_empty() else self.table).setFocus()

    def commit(self) -> None:
        """Save what is being typed; for closing the window, too."""
        self.one.commit()
        self.other.costs.commit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.commit()
        super().hideEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._pages.currentIndex() in {_ONE, _OTHER}:
            self.show_list()
        else:
            super().keyPressEvent(event)

    def _turn_to(self, view: int) -> None:
        """Show one of the views; the page's keyboard goes there from now on."""
        self._pages.setCurrentIndex(view)
        self.setFocusProxy((self.table, self.one.back_button, self.other.back_button, self.first_button)[view])

    def _is_empty(self) -> bool:
        return self.overview is None or not (self.overview.campaigns or self.overview.source_costs)

    def _show_overview(self, overview: Overview) -> None:
        self.overview, self._shop = overview, overview.shop
        self.table.show_overview(overview)
        self.other.show_costs(overview)
        self._say_count()
        if self._pages.currentIndex() in {_LIST, _EMPTY} and self.campaign_id is None:
            self._turn_to(_EMPTY if self._is_empty() else _LIST)

    def _show_one(self, shown: Shown) -> None:
        if shown.detail.campaign.id != self.campaign_id:
            return
        came = self._pages.currentIndex() != _ONE
        self.one.show_campaign(shown)
        self._turn_to(_ONE)
        if came and self.isVisible():
            self.one.back_button.setFocus()

    def _miss(self, error: TrackerError) -> None:
        """Show all campaigns where the one shown is not there any more."""
        if isinstance(error, RecordMissing):
            self.campaign_id = None
            self.one.forget()
            self._turn_to(_LIST)
            self.reload()
        else:
            self._session.failed.emit(error)

    def _say_count(self) -> None:
        count = len(self.overview.campaigns) if self.overview else 0
        self.count.setText(format_count(count))
        self.count.setVisible(count > 0)

    def _reload_if_touched(self, changes: Changes) -> None:
        if changes.touches(*_TOUCHING, *_OF_PEOPLE):
            if self.isVisible():
                self.reload()
            else:
                self._stale = True

    def _edit(self, name: str, values: dict[str, Any]) -> None:
        if self.one.shown is None:
            return
        campaign_id = self.one.shown.detail.campaign.id

        def refuse(error: TrackerError) -> None:
            self.one.refuse(name, error_sentence(error))

        self._session.do(EditCampaign(campaign_id, **values), on_failed=refuse)

    def _delete(self) -> None:
        if self.one.shown is None:
            return
        campaign = self.one.shown.detail.campaign

        def tell(_: object) -> None:
            self.show_list()
            sentence = fill(self.tr("Deleted the campaign “%1”"), campaign.name)
            self._toast.show_text(sentence, [ToastAction(self.tr("Undo"), self._session.undo)])

        self.one.forget()
        self.campaign_id = None
        self._session.do(DeleteCampaign(campaign.id), tell)

    def _connect_costs(self, costs: CostList, campaign: Callable[[], int | None]) -> None:
        def add(values: dict[str, Any]) -> None:
            command = AddCost(campaign_id=campaign(), **values)
            self._session.do(
                command,
                lambda _: costs.cost_added(),
                lambda error: costs.refuse_new(error_sentence(error)),
            )

        def edit(cost_id: int, name: str, values: dict[str, Any]) -> None:
            refuse = partial(costs.refuse, cost_id, name)
            self._session.do(EditCost(cost_id, **values), on_failed=lambda error: refuse(error_sentence(error)))

        costs.added.connect(add)
        costs.edited.connect(edit)
        costs.deleted.connect(lambda cost_id: self._session.do(DeleteCost(cost_id)))

    def _reach(self, customer_id: int) -> None:
        if self.campaign_id is None:
            return

        def tell(count: int) -> None:
            if not count:
                self._toast.show_text(self.tr("They are on the list already"), [])

        self._session.do(LinkCustomers(self.campaign_id, (customer_id,)), tell)

    def _unreach(self, customer_id: int) -> None:
        if self.campaign_id is not None:
            self._session.do(UnlinkCustomers(self.campaign_id, (customer_id,)))

    def _put(self, interaction_id: int, taken_off: bool) -> None:
        if self.campaign_id is not None:
            kind = UnlinkInteraction if taken_off else LinkInteraction
            self._session.do(kind(self.campaign_id, interaction_id))

    def _ask_interaction(self, customer_id: int) -> None:
        if self.campaign_id is not None:
            read = partial(linkable_interactions, self.campaign_id, customer_id)

            def show(found: list[ReachedBy]) -> None:
                self.one.reached.offer_interactions(customer_id, found)

            self._session.read(read, show, view="linkable", owner=self)

    def _ask_all(self) -> None:
        if self.campaign_id is None or self.one.shown is None:
            return
        name = self.one.shown.detail.campaign.name
        title = fill(self.tr("Reached by “%1”"), name)
        read = partial(reached_ids, self.campaign_id)
        self._session.read(read, lambda ids: self.people_requested.emit(title, ids), view="reached", owner=self)

    def _connect(self) -> None:
        self._session.changed.connect(self._reload_if_touched)
        for made in (self.new_button, self.first_button):
            made.clicked.connect(self.new_campaign)
        self.cost_button.clicked.connect(self.show_other_costs)
        self.table.campaign_opened.connect(self.show_campaign)
        self.table.other_costs_opened.connect(self.show_other_costs)
        one, reached = self.one, self.one.reached
        for view in (one, self.other):
            view.back_requested.connect(self.show_list)
        one.edited.connect(self._edit)
        one.delete_requested.connect(self._delete)
        self._connect_costs(one.costs, lambda: self.campaign_id)
        self._connect_costs(self.other.costs, lambda: None)
        reached.open_requested.connect(self.open_requested)
        reached.all_requested.connect(self._ask_all)
        reached.added.connect(self._reach)
        reached.removed.connect(self._unreach)
        reached.interaction_asked.connect(self._ask_interaction)
        reached.interaction_added.connect(lambda one: self._put(one, False))
        reached.interaction_removed.connect(lambda one: self._put(one, True))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.new_button)
        panel = Panel()
        panel.body.setContentsMargins(1, 4, 1, 1)
        panel.body.addWidget(self.table)
        overview = QWidget()
        column = QVBoxLayout(overview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(panel, 1)
        self._pages = QStackedLayout(self)
        for page in (overview, self.one, self.other, self.empty):
            self._pages.addWidget(page)
        self._turn_to(_LIST)
