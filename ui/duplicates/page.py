"""The page of duplicates: the pairs that were found, and two customers side by side."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from tracker.commands.merges import TellApart
from tracker.domain.changes import Changes
from tracker.domain.errors import Cancelled, TrackerError
from tracker.queries.customers import customers_by_id
from tracker.queries.duplicate_pairs import DuplicateScan, duplicate_pairs
from ui.common.buttons import button
from ui.common.empty_state import EmptyState
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.progress_strip import ProgressStrip
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.duplicates.join_form import JoinForm
from ui.duplicates.pair_table import PairTable, ShownPair, shown_pairs
from ui.duplicates.partner import PartnerChoice
from ui.override import override
from ui.session import JobControl, Session
from ui.text.fill import fill
from ui.text.formats import format_count
from ui.theme.theme import Theme

_TABLES = ("customer_merge", "not_duplicate", "phone", "email", "customer")
Answer = tuple[DuplicateScan, list[ShownPair]]


class DuplicatesPage(QWidget):
    """Looks through the shop when it is shown; Enter puts a pair side by side, Delete says they are two people."""

    open_requested = Signal(int)  # a customer's id: whom two became
    found = Signal()  # the shop has been looked through
    back_requested = Signal()  # from a question that the page of a customer asked

    def __init__(self, session: Session, theme: Theme, toast: Toast, today: Callable[[], date] = date.today) -> None:
        """Make it empty."""
        super().__init__()
        self._session, self._toast = session, toast
        self._stale = True
        self._from_customer = False
        self._scan: DuplicateScan | None = None
        self._looking: JobControl | None = None
        self._looks = 0
        self.title, self.count = plain_label(role="title"), plain_label(role="muted")
        self.hint = plain_label(role="muted", wrap=True)
        self.again_button = button()
        self.strip = ProgressStrip()
        self.table = PairTable(theme)
        self.empty = EmptyState(theme.icon("people"))
        self.form = JoinForm(session, theme, toast, today)
        self.partner = PartnerChoice(session, theme)
        self._lay_out()
        self.again_button.clicked.connect(self.look)
        self.strip.cancelled.connect(self._stop)
        self.table.opened.connect(lambda shown: self.show_pair(shown.pair.first_id, shown.pair.second_id))
        self.table.told_apart.connect(self._tell_apart)
        self.form.joined.connect(self._go_on)
        self.form.told_apart.connect(self._close)
        self.form.closed.connect(self._close)
        self.partner.taken.connect(self._show_partner)
        self.partner.closed.connect(self.back_requested)
        session.changed.connect(self._look_if_touched)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Duplicates"))
        self.title.setText(self.tr("Duplicates"))
        self.hint.setText(
            self.tr("Who may have been written down twice. Joining loses nothing and can be taken apart at any time.")
        )
        self.again_button.setText(self.tr("Look again"))
        self.table.setAccessibleName(self.tr("Pairs of customers who may be one person"))
        self._show_count()

    def show_list(self) -> None:
        """Show the pairs, looking through the shop anew where something changed since."""
        self._from_customer = False
        self._pages.setCurrentIndex(0)
        if self._stale:
            self.look()
        self.table.setFocus()

    def show_pair(self, left_id: int, right_id: int) -> None:
        """Put two customers side by side."""
        self._pages.setCurrentWidget(self.form)
        self.form.show_pair(left_id, right_id)

    def ask_about(self, customer_id: int) -> None:
        """Ask who is the same person as this customer, then put the two side by side."""
        self._from_customer = True
        self._pages.setCurrentWidget(self.partner)
        self.partner.ask_about(customer_id)
        self.partner.setFocus()

    def look(self) -> None:
        """Look through the whole shop."""
        self._stale = False
        if self._looking is not None:
            self._looking.cancel()
        self._looks += 1
        self.strip.start(self.tr("Looking for duplicates …"))
        ended = (partial(self._show, self._looks), partial(self._refuse, self._looks))
        self._looking = self._session.start_job(_look, *ended)
        self._looking.progressed.connect(self.strip.advance)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and self._pages.currentIndex() == 0:
            self.look()

    def _stop(self) -> None:
        if self._looking is not None:
            self._looking.cancel()

    def _show(self, look: int, answer: Answer) -> None:
        if not isValid(self) or look != self._looks:
            return  # the window was closed, or a newer look began
        self.strip.finish()
        self._scan, pairs = answer
        self.table.show_pairs(pairs)
        self._show_count()
        self.found.emit()

    def _refuse(self, look: int, error: TrackerError) -> None:
        if not isValid(self) or look != self._looks:
            return  # the window was closed, or a newer look began
        self.strip.finish()
        self._stale = True
        if not isinstance(error, Cancelled):
            self._session.failed.emit(error)

    def _show_count(self) -> None:
        scan, shown = self._scan, len(self.table.pairs.rows)
        self._places.setCurrentIndex(0 if shown else 1)
        if scan is None:
            self.count.setText("")
            self.empty.set_words(self.tr("Looking …"), self.tr("Phones, e-mails and names are compared."))
            return
        if scan.total > shown:
            self.count.setText(fill(self.tr("the surest %1 of %2"), format_count(shown), format_count(scan.total)))
        else:
            self.count.setText(self.tr("%n pair(s)", "", shown))
        self.empty.set_words(
            self.tr("No duplicates"), self.tr("No two customers share a phone, an e-mail or a name that looks alike.")
        )

    def _tell_apart(self, shown: ShownPair) -> None:
        sentence = fill(self.tr("%1 and %2 stay two people"), shown.first.name, shown.second.name)

        def tell(_: object) -> None:
            self._toast.show_text(sentence, [ToastAction(self.tr("Undo"), self._session.undo)])

        self._session.do(TellApart(shown.pair.first_id, shown.pair.second_id), tell)

    def _show_partner(self, customer_id: int, other_id: int) -> None:
        self.show_pair(customer_id, other_id)

    def _go_on(self, survivor_id: int) -> None:
        if self._from_customer:
            self.open_requested.emit(survivor_id)
        else:
            self.show_list()

    def _close(self) -> None:
        if self._from_customer:
            self.back_requested.emit()
        else:
            self.show_list()

    def _look_if_touched(self, changes: Changes) -> None:
        if changes.touches(*_TABLES):
            self._stale = True
            if self.isVisible() and self._pages.currentIndex() == 0:
                self.look()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.again_button)
        panel = Panel()
        panel.body.setContentsMargins(1, 4, 1, 1)
        panel.body.addWidget(self.table)
        places = QWidget()
        self._places = QStackedLayout(places)
        self._places.addWidget(panel)
        self._places.addWidget(self.empty)
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.hint)
        column.addWidget(self.strip)
        column.addWidget(places, 1)
        self._pages = QStackedLayout(self)
        for page in (found, self.form, self.partner):
            self._pages.addWidget(page)


def _look(control: JobControl) -> Answer:
    """Look through the shop and put names to what is found; runs in the jobs' thread."""
    scan = duplicate_pairs(partial(JobControl.go_on, control))
    ids = {one for pair in scan.pairs for one in (pair.first_id, pair.second_id)}
    people = {customer.id: customer for customer in customers_by_id(sorted(ids))}
    return scan, shown_pairs(scan.pairs, people)
