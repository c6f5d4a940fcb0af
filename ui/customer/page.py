"""The page of one customer, wired to the session."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from tracker.commands.base import Command
from tracker.commands.customers import ArchiveCustomers, DeleteCustomers, RestoreCustomers
from tracker.commands.followups import (
    AddFollowUp,
    DeleteFollowUp,
    EditFollowUp,
    FinishFollowUp,
    NewFollowUp,
    SnoozeFollowUp,
)
from tracker.commands.interactions import DeleteInteraction, EditInteraction, LogInteraction
from tracker.commands.moves import CorrectMoveDate
from tracker.domain.changes import Changes
from tracker.domain.context import local_now
from tracker.domain.errors import RecordMissing, TrackerError
from tracker.domain.records import CustomerRecord, ShopFacts
from tracker.queries.customers import customer_record
from tracker.queries.shop import shop_facts
from ui.common.buttons import button
from ui.common.drafts import Drafts
from ui.common.empty_state import EmptyState
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.customer.after_sales_panel import AfterSalesPanel
from ui.customer.begun_notes import BegunNotes
from ui.customer.bought_panel import BoughtPanel
from ui.customer.campaign_panel import CampaignPanel
from ui.customer.columns import GAP, Columns
from ui.customer.connections import Connections
from ui.customer.consent_panel import ConsentPanel
from ui.customer.details import Details
from ui.customer.expected_panel import ExpectedPanel
from ui.customer.follow_up_panel import FollowUpPanel
from ui.customer.header import MOVE_KEYS, Header
from ui.customer.history_panel import HistoryPanel
from ui.customer.joined_lines import JoinedLines
from ui.customer.journey import JourneyView
from ui.customer.moving import Moving
from ui.customer.quote_panel import QuotePanel
from ui.customer.recipe_checks import RecipeChecks
from ui.customer.record_edits import RecordEdits
from ui.customer.stays import stays_of_moves
from ui.customer.suggestion_panel import SuggestionPanel
from ui.customer.timeline import Timeline
from ui.override import override
from ui.session import Session
from ui.text.fill import fill
from ui.text.kinds import logged_sentence
from ui.theme.theme import Theme

_OF_A_CUSTOMER = (
    "phone",
    "email",
    "customer_tag",
    "tag",
    "consent",
    "custom_value",
    "custom_field",
    "interaction",
    "follow_up",
    "stage_move",
    "stage",
)
_OFFERED = ("lead_source", "custom_field", "consent")
_VIEW = "customer"


class CustomerPage(QWidget):
    """Shows a customer as saved, asks the session to change them, and shows what was saved."""

    back_requested = Signal()
    open_requested = Signal(int)  # another customer
    join_requested = Signal(int)  # this customer is to be joined with another
    take_apart_requested = Signal(int)  # a merge
    campaign_requested = Signal(int)
    sale_requested = Signal(int)  # a sale to this customer is to be typed
    sale_act_requested = Signal(str, object)  # SaleAct, SaleRecord

    def __init__(
        self,
        session: Session,
        theme: Theme,
        toast: Toast,
        today: Callable[[], date] = date.today,
        *,
        now: Callable[[], datetime] = local_now,
        drafts: Drafts | None = None,
    ) -> None:
        """Make it empty; `show_customer` fills it. `now` is the wall clock, `today` the day everything is seen from.

        A note begun about a customer is kept in `drafts`; without, for as long as the page lives.
        """
        super().__init__()
        self._session, self._theme, self._toast = session, theme, toast
        self._today, self._now = today, now
        self._id: int | None = None
        self._record: CustomerRecord | None = None
        self._facts: ShopFacts | None = None
        self._stale = False
        self._begun = BegunNotes(drafts)
        self.moves = Moving(self, session, theme, toast, today)
        self.header = Header(theme)
        self.joined = JoinedLines(session)
        self.journey = JourneyView(theme)
        self.recipe = RecipeChecks(session, toast)
        self.details = Details(session, theme, today)
        self.timeline = Timeline(theme, now)
        self.follow_ups = FollowUpPanel(theme, today)
        self.connections = Connections(session, theme)
        self.quotes = QuotePanel(session, theme, toast, today)
        self.campaigns = CampaignPanel(session, theme, today)
        self.consent = ConsentPanel(theme, today)
        self.history = HistoryPanel(session, theme, today)
        self.edits = RecordEdits(
            session,
            now,
            header=self.header,
            details=self.details,
            connections=self.connections,
            consent=self.consent,
        )
        self.bought = BoughtPanel(session, theme, today)
        self.suggestions = SuggestionPanel(session, toast, today)
        self.after_sales = AfterSalesPanel(session, theme, toast, today)
        self.expected = ExpectedPanel(session, today)
        others = (self.connections, self.campaigns, self.consent, self.history)
        after_buying = (self.suggestions, self.quotes, self.after_sales, self.expected)
        self._beside = (self.follow_ups, self.bought, *after_buying, *others)
        self.missing = EmptyState(theme.icon("person"), [self._back_button()])
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Customer"))
        self._missing_button.setText(self.tr("Back"))
        self.missing.set_words(
            self.tr("This customer is not there any more"),
            self.tr("They were taken away in the meantime, perhaps by undoing that they were added."),
        )
        if self._record is not None and self._facts is not None:
            self._show_journey(self._record, self._facts)

    @property
    def customer_id(self) -> int | None:
        """Whom it shows or is about to show; None before the first."""
        return self._id

    def show_customer(self, customer_id: int) -> None:
        """Show a customer; what is being typed about another is saved first, a note begun is kept for them."""
        if customer_id != self._id:
            self.commit()
            self._id, self._record = customer_id, None
            self.columns.show_tops()
        self.reload()

    def reload(self) -> None:
        """Read the customer and show them."""
        if self._id is not None:
            self._stale = False
            read = partial(_read, self._id)
            self._session.read(read, self._show, view=_VIEW, owner=self, on_failed=self._show_missing)

    def commit(self) -> None:
        """Save what is being typed in the fields and keep a note begun; for closing the window, too."""
        if self._record is not None:
            self.header.name_edit.commit()
            self.details.commit()
            self.timeline.commit()
            self.follow_ups.commit()
            self.consent.commit()
            self._begun.keep(self._record, self.timeline.composer.text)

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
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, answer: tuple[ShopFacts, CustomerRecord]) -> None:
        facts, record = answer
        if record.id != self._id:
            return
        anew = self._record is None
        self._facts, self._record = facts, record
        self._pages.setCurrentIndex(0)
        self.edits.belong_to(record)
        self.header.show_record(record, facts, self._today(), anew=anew)
        self.joined.show_customer(record.id)
        self.quotes.show_customer(record.id, record.name)
        self.campaigns.show_customer(record.id)
        self.bought.show_customer(record.id)
        self.suggestions.show_customer(record.id)
        self.after_sales.show_customer(record.id, record.name)
        self.expected.show_customer(record.id)
        self._show_journey(record, facts)
        self.recipe.show_customer(record.id)
        self.details.show_record(record, anew=anew)
        self.timeline.show_record(record, facts.stages, anew=anew)
        self.follow_ups.show_follow_ups(record.follow_ups, anew=anew)
        self.connections.show_record(record, anew=anew)
        self.consent.show_consents(record.consents, anew=anew)
        self.history.show_record(record, anew=anew)
        if anew:
            self.edits.offer()
            self.timeline.composer.show_text(self._begun.of(record))
            self.columns.left.verticalScrollBar().setValue(0)

        self._order_stops()

    def _order_stops(self) -> None:
        parts = (self.header, self.recipe, self.details, self.timeline, *self._beside)
        for before, after in pairwise([stop for part in parts for stop in part.tab_stops]):
            QWidget.setTabOrder(before, after)

    def _show_journey(self, record: CustomerRecord, facts: ShopFacts) -> None:
        self.journey.show_stays(stays_of_moves(record.moves, facts.stages, self._today()), self._today())

    def _show_missing(self, error: TrackerError) -> None:
        if isinstance(error, RecordMissing):
            self._record = None
            self._pages.setCurrentIndex(1)
        else:
            self._session.failed.emit(error)

    def _reload_if_touched(self, changes: Changes) -> None:
        if changes.touches(*_OFFERED) and self.isVisible():
            self.edits.offer()
        own = self._id in changes.touched.get("customer", frozenset())
        if own or changes.touches(*_OF_A_CUSTOMER):
            if self.isVisible():
                self.reload()
            else:
                self._stale = True

    def _do(self, command: Command, sentence: str = "") -> None:
        """Run a command and then say so, with an undo."""

        def tell(_: object) -> None:
            if sentence:
                self._toast.show_text(sentence, [self._undo()])

        self._session.do(command, tell)

    def _undo(self) -> ToastAction:
        return ToastAction(self.tr("Undo"), self._session.undo)

    def _ask_move(self, into_history: bool) -> None:
        if self._record is not None and self._facts is not None:
            self.moves.ask(self._record, self._facts, into_history=into_history)

    def _move(self, stage_id: int | None, reason: str) -> None:
        if self._record is not None and self._facts is not None:
            self.moves.move(self._record, self._facts, stage_id, reason)

    def _log(self, kind: str, note: str) -> None:
        if self._record is None:
            return
        customer = self._record
        sentence = logged_sentence(kind, customer.name)

        def tell(_: object) -> None:
            self._begun.keep(customer, "")
            if customer.id == self._id:
                self.timeline.composer.show_text("")
            self._toast.show_text(sentence, [self._undo()])

        self._session.do(LogInteraction(customer.id, kind, note), tell)

    def _edit_interaction(self, number: int, kind: str, note: str, occurred_at: datetime | None) -> None:
        self._do(EditInteraction(number, kind, note, occurred_at))

    def _archive(self, archived: bool) -> None:
        if self._record is not None:
            sentence = self.tr("Archived %1") if archived else self.tr("Took %1 out of the archive")
            self._do(ArchiveCustomers((self._record.id,), archived), fill(sentence, self._record.name))

    def _delete(self) -> None:
        if self._record is not None:
            sentence = fill(self.tr("Put %1 into the trash"), self._record.name)
            self._do(DeleteCustomers((self._record.id,)), sentence)

    def _restore(self) -> None:
        if self._record is not None:
            self._do(RestoreCustomers((self._record.id,)))

    def _add_follow_up(self, follow_up: NewFollowUp) -> None:
        if self._record is not None:
            self._do(AddFollowUp(self._record.id, follow_up))

    def _finish(self, number: int, done: bool) -> None:
        self._do(FinishFollowUp(number, done), self.tr("Follow-up done") if done else "")

    def _connect(self) -> None:
        self._session.changed.connect(self._reload_if_touched)
        header, timeline, follow_ups = self.header, self.timeline, self.follow_ups
        header.back_requested.connect(self.back_requested)
        header.move_requested.connect(self._move)
        header.move_form_requested.connect(self._ask_move)
        header.archive_requested.connect(self._archive)
        header.delete_requested.connect(self._delete)
        header.join_requested.connect(lambda: self.join_requested.emit(self._id))
        self.joined.is_part_of_another.connect(header.show_joined)
        self.joined.take_apart_requested.connect(self.take_apart_requested)
        header.restore_requested.connect(self._restore)
        self.campaigns.campaign_requested.connect(self.campaign_requested)
        self.bought.sales_read.connect(lambda read: timeline.show_sales(read.sales, read.currency))
        self.bought.new_requested.connect(self.sale_requested)
        self.bought.act_requested.connect(self.sale_act_requested)
        timeline.sale_act_requested.connect(self.sale_act_requested)
        folding_parts = (self.history, self.quotes, self.campaigns, self.recipe, self.bought, self.suggestions)
        for folding in (*folding_parts, self.after_sales):
            folding.shown.connect(self._order_stops)
        for part in (self.details, self.connections, self.joined):
            part.open_requested.connect(self.open_requested)
        timeline.composer.logged.connect(self._log)
        timeline.interaction_edited.connect(self._edit_interaction)
        timeline.interaction_deleted.connect(
            lambda number: self._do(DeleteInteraction(number), self.tr("Deleted from the timeline"))
        )
        timeline.move_date_corrected.connect(lambda number, day: self._do(CorrectMoveDate((number,), day)))
        follow_ups.added.connect(self._add_follow_up)
        follow_ups.edited.connect(lambda number, follow_up: self._do(EditFollowUp(number, follow_up)))
        follow_ups.finished.connect(self._finish)
        follow_ups.snoozed.connect(lambda number, day: self._do(SnoozeFollowUp(number, day)))
        follow_ups.deleted.connect(lambda number: self._do(DeleteFollowUp(number), self.tr("Follow-up deleted")))
        # in a text field these keys are the field's own: it claims them before the shortcut
        forward = QShortcut(MOVE_KEYS, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        forward.activated.connect(header.move_on)

    def _back_button(self) -> Any:
        self._missing_button = button("primary")
        self._missing_button.clicked.connect(self.back_requested)
        return self._missing_button

    def _lay_out(self) -> None:
        self.columns = Columns(self.details, self.timeline, self._beside)
        page = QWidget()
        body = QVBoxLayout(page)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GAP)
        body.addWidget(self.header)
        body.addWidget(self.joined)
        body.addWidget(self.journey)
        body.addWidget(self.recipe)
        body.addWidget(self.columns, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(page)
        self._pages.addWidget(self.missing)


def _read(customer_id: int) -> tuple[ShopFacts, CustomerRecord]:
    return shop_facts(), customer_record(customer_id)
