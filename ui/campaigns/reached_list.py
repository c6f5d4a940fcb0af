"""Whom a campaign reached: the last of them, found and added by name, and the way to all of them."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from tracker.domain.campaigns import CampaignDetail, ReachedBy
from ui.campaigns.reached_row import ReachedRow, interaction_words
from ui.common.buttons import button
from ui.common.customer_picker import CustomerPicker
from ui.common.form_keys import FormKeys
from ui.common.kind_looks import kind_icon
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.session import Session
from ui.text.formats import format_people
from ui.theme.theme import Theme

_LONGEST = 60


class ReachedList(Panel):
    """The panel. It shows people and says what is to be changed; the page has it changed."""

    added = Signal(int)  # a customer
    removed = Signal(int)  # a customer
    open_requested = Signal(int)
    all_requested = Signal()
    interaction_asked = Signal(int)  # the customer whose calls and visits are to be chosen from
    interaction_added = Signal(int)
    interaction_removed = Signal(int)

    def __init__(self, session: Session, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self._theme = theme
        self._detail: CampaignDetail | None = None
        self.count = plain_label(role="muted")
        self.all_button = button("link")
        self.picker = CustomerPicker(session, theme, with_new=False)
        self.rows: dict[int, ReachedRow] = {}
        self.more = plain_label(role="muted")
        FormKeys(self).watch(self.picker.field)
        self.picker.taken.connect(self._take)
        self.all_button.clicked.connect(self.all_requested)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.count)
        head.addWidget(self.all_button)
        head.addStretch()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.body.setSpacing(6)
        self.body.addLayout(head)
        self.body.addWidget(self.picker)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.more)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("Customers it reached"))
        self.all_button.setText(self.tr("Show them in the table"))
        self.picker.field.setPlaceholderText(self.tr("Add somebody by name, phone or e-mail"))
        self.picker.field.setAccessibleName(self.tr("Add a customer it reached"))
        self._say_count()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        rows = (stop for row in self.rows.values() for stop in row.tab_stops)
        return [self.all_button, self.picker.field, *rows]

    def show_reached(self, detail: CampaignDetail, *, anew: bool) -> None:
        """Show these in their order; `anew` forgets what is being typed."""
        self._detail = detail
        if anew:
            self.picker.clear()
        kept, self.rows = self.rows, {}
        for place, reached in enumerate(detail.reached):
            row = kept.pop(reached.customer_id, None)
            if row is None:
                row = self._row(ReachedRow(self._theme, reached))
            elif row.reached != reached:
                row.show_reached(reached)
            self.rows[reached.customer_id] = row
            if self._lines.indexOf(row) != place:
                self._lines.insertWidget(place, row)
        for old in kept.values():
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._say_count()

    def offer_interactions(self, customer_id: int, found: Sequence[ReachedBy]) -> QMenu | None:
        """Open a menu of calls and visits to put to the campaign; None where the customer is not shown any more."""
        row = self.rows.get(customer_id)
        if row is None:
            return None
        menu = QMenu(self)
        for one in found:
            text = interaction_words(one).replace("&", "&&")
            shown = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
            entry = QAction(self._theme.icon(kind_icon(one.kind)), shown, menu)
            entry.triggered.connect(lambda _=False, one=one: self.interaction_added.emit(one.id))
            menu.addAction(entry)
        if not found:
            none = QAction(self.tr("No other call or visit is noted"), menu)
            none.setEnabled(False)
            menu.addAction(none)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(row.add_button.mapToGlobal(QPoint(0, row.add_button.height())))
        return menu

    def _row(self, row: ReachedRow) -> ReachedRow:
        row.open_requested.connect(self.open_requested)
        row.removed.connect(self.removed)
        row.interaction_asked.connect(self.interaction_asked)
        row.interaction_removed.connect(self.interaction_removed)
        return row

    def _say_count(self) -> None:
        if self._detail is None:
            return
        count = self._detail.campaign.customers
        self.count.setText(format_people(count) if count else self.tr("Nobody yet"))
        self.all_button.setVisible(count > 0)
        beyond = count - len(self._detail.reached)
        self.more.setText(self.tr("and %n more", "", beyond))
        self.more.setVisible(beyond > 0)

    def _take(self) -> None:
        found = self.picker.customer
        if found is not None:
            self.picker.clear()
            self.picker.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.added.emit(found.id)
