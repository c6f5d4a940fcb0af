"""The customers: a table to filter, sort and choose from; also the people behind a figure."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from tracker.domain.changes import Changes
from tracker.domain.customer_filter import Archived, CustomerFilter
from tracker.domain.customer_table import MissingPart
from ui.common.buttons import button, icon_button
from ui.common.elided_label import ElidedLabel
from ui.common.empty_state import EmptyState
from ui.common.form_keys import ENTER, FormKeys
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.progress_strip import ProgressStrip
from ui.common.toast import Toast
from ui.common.translated import keep_translated
from ui.customers.acts import CustomerActs
from ui.customers.bulk_bar import BulkBar
from ui.customers.columns_button import ColumnsButton
from ui.customers.doing import Doing
from ui.customers.filter_bar import FilterBar
from ui.customers.paged_table import PagedTable
from ui.customers.reading import Choices, Loaded, read_choices
from ui.customers.remembered_columns import RememberedColumns
from ui.customers.segments import Segments
from ui.customers.table import CustomersTable
from ui.habits import Habits
from ui.override import override
from ui.session import Session
from ui.text.fill import fill
from ui.text.filters import missing_text
from ui.text.formats import format_count, format_people
from ui.theme.theme import Theme
from ui.theme.tokens import GAP

_ROWS_SHOW = (
    *("customer", "phone", "email", "interaction", "follow_up", "stage", "buying"),
    *("customer_tag", "tag", "consent", "custom_value", "custom_field"),
)
_CHOICES_SHOW = (
    *("stage", "tag", "segment", "custom_field", "lead_source", "import_batch", "campaign"),
    *("product", "shop_setting"),
)
_NEW_DAY_MS = 60_000


class CustomersPage(QWidget):
    """Shows the customers who fit a filter; or only certain people, under a title of their own."""

    open_requested = Signal(int)  # a customer's id
    log_requested = Signal(int)
    new_requested = Signal(str)  # the name typed, perhaps empty
    back_requested = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        today: Callable[[], date] = date.today,
        habits: Habits | None = None,
        toast: Toast | None = None,
    ) -> None:
        """Make it empty; it reads when it is first shown. Habits are forgotten where none are given."""
        super().__init__()
        self._session, self._today = session, today
        self._stale, self._choices_stale, self._day = True, True, today()
        self._ids: tuple[int, ...] | None = None
        self._heading = ""
        self._loaded: Loaded | None = None
        self._missing: Sequence[MissingPart] = ()
        self.back_button = icon_button(theme.icon("arrow-left"), "", "flat")
        self.title = ElidedLabel(role="title")
        self.count = plain_label(role="muted")
        self.everyone_button = button("link")
        self.segments = Segments(session, theme, toast, self)
        self.columns_button = ColumnsButton(theme)
        self.filter_bar = FilterBar(theme, today)
        self.bulk_bar = BulkBar(theme)
        self.remark = plain_label(role="bad", wrap=True)
        self.table = CustomersTable(theme, today)
        self.paged = PagedTable(session, self.table, today)
        self.strip = ProgressStrip()
        self.doing = Doing(self.table, self.bulk_bar, CustomerActs(session, toast, self.strip, self), theme)
        self.create_button = button("primary")
        self.clear_button = button()
        self.empty = EmptyState(theme.icon("people"), [self.create_button, self.clear_button])
        self._new_day = QTimer(self, interval=_NEW_DAY_MS)
        self._composing = FormKeys(self)
        self.columns = RememberedColumns(self.table, self.columns_button, habits)
        self.paged.view = replace(self.paged.view, sort=self.columns.sort, descending=self.columns.descending)
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    @property
    def search(self) -> QLineEdit:
        """The field for names, phones and the like."""
        return self.filter_bar.search

    @property
    def heading(self) -> str:
        """Whose people are shown; empty for everyone."""
        return self._heading

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Customers"))
        self.back_button.setToolTip(self.tr("Back"))
        self.back_button.setAccessibleName(self.tr("Back"))
        self.table.setAccessibleName(self.tr("Customers"))
        self.everyone_button.setText(self.tr("Show everyone"))
        self.clear_button.setText(self.tr("Clear filter"))
        self._show_title()
        self._show_empty()

    def show_people(self, title: str, ids: Sequence[int]) -> None:
        """Show only these people, under `title`; filters find among them."""
        self._heading, self._ids = title, tuple(ids)
        self.paged.choose_none()
        self.filter_bar.show_filter(CustomerFilter())
        self.segments.button.choose(None)
        self._show_filter(self.filter_bar.filter)

    def show_everyone(self) -> None:
        """Show everyone again."""
        self._heading, self._ids = "", None
        self._clear()

    def show_filter(self, wanted: CustomerFilter) -> None:
        """Show the customers whom a filter means, as a segment does."""
        self.filter_bar.show_filter(wanted)
        self._show_filter(wanted)
        self._read_choices()

    def focus_search(self) -> None:
        """Put the keyboard into the field."""
        self.search.setFocus()
        self.search.selectAll()

    def reload(self, *, keep: bool = False) -> None:
        """Read who fits and show them; `keep` what is seen in its place."""
        self._stale = False
        self._day = self._today()
        self.paged.reload(keep=keep)

    def sort_by(self, column: str) -> None:
        """Sort by a column; by the one sorted by already, the other way round."""
        view = self.paged.view
        descending = view.sort == column and not view.descending
        self._show_filter(self.filter_bar.filter, sort=column, descending=descending)
        self.columns.sort_by(column, descending=descending)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._choices_stale:
            self._read_choices()
        if self._stale or self._day != self._today():
            self.reload(keep=self._loaded is not None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in ENTER:
                row = self.table.current_row()
                if row is not None and self._pages.currentIndex() == 0:
                    self.open_requested.emit(row.id)
                return True
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self._pages.currentIndex() == 0:
                self.table.setFocus()
                self.table.keyPressEvent(event)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.filter_bar.edited.emit(replace(self.filter_bar.filter, text=""))
                return True
        return False

    def _show_filter(self, wanted: CustomerFilter, *, sort: str = "", descending: bool | None = None) -> None:
        self._stale = False
        self.filter_bar.show_filter(wanted)
        self.segments.follow(wanted)
        if self._ids is not None:
            archived = Archived.BOTH if wanted.archived == Archived.NO else wanted.archived
            wanted = replace(wanted, ids=self._ids, archived=archived)
        view = self.paged.view
        down = view.descending if descending is None else descending
        self.paged.show(wanted, sort or view.sort, descending=down)

    def _show(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._pages.setCurrentIndex(0 if loaded.total else 1)
        self._show_title()
        self._show_empty()

    def _show_chosen(self) -> None:
        checked = self.table.customers.checked
        archived = self.filter_bar.filter.archived == Archived.ONLY
        self.bulk_bar.show_chosen(len(checked), self.paged.total, archived=archived)
        self._heads.setCurrentIndex(1 if checked else 0)

    def _show_title(self) -> None:
        everyone = self._ids is None
        self.title.setText(self.tr("Customers") if everyone else self._heading)
        self.back_button.setVisible(not everyone)
        self.everyone_button.setVisible(not everyone)
        self.segments.button.setVisible(everyone)
        loaded = self._loaded
        if loaded is None:
            self.count.clear()
        elif everyone and not self.filter_bar.filter.is_open:
            whole = max(loaded.everyone, loaded.total)
            self.count.setText(fill(self.tr("%1 of %2"), format_count(loaded.total), format_count(whole)))
        else:
            self.count.setText(format_people(loaded.total))

    def _show_empty(self) -> None:
        wanted = self.filter_bar.filter
        self.clear_button.setVisible(not wanted.is_open)
        self.create_button.setVisible(bool(wanted.text) or (self._ids is None and wanted.is_open))
        if wanted.text:
            self.create_button.setText(fill(self.tr("Create customer “%1”"), wanted.text.replace("&", "&&")))
            hint = self.tr("Names are found with or without accents, phones by any of their digits.")
            self.empty.set_words(fill(self.tr("No match for “%1”"), wanted.text), hint)
        elif not wanted.is_open:
            hint = missing_text(self._missing) or self.tr("Drop a part of the filter to see more of them.")
            self.empty.set_words(self.tr("Nobody fits this filter"), hint)
        elif self._ids is None:
            self.create_button.setText(self.tr("New customer"))
            self.empty.set_words(self.tr("No customers yet"), self.tr("Everyone you write down is listed here."))
        else:
            self.empty.set_words(self.tr("Nobody"), self.tr("Nobody is behind this figure any more."))

    def _clear(self) -> None:
        self._show_filter(CustomerFilter())
        self.search.setFocus()

    def _type(self, text: str) -> None:
        """Go on in the field with what was typed at the table."""
        self.search.setFocus()
        self.search.setText(self.search.text() + text)
        self.search.textEdited.emit(self.search.text())

    def _reload_if_touched(self, changes: Changes) -> None:
        if changes.touches(*_CHOICES_SHOW):
            self._choices_stale = True
            if self.isVisible():
                self._read_choices()
        if changes.touches(*_ROWS_SHOW):
            self._stale = True
            self.paged.forget_count()
            if self.isVisible():
                self.reload(keep=True)

    def _read_choices(self) -> None:
        self._choices_stale = False
        query = partial(read_choices, self.filter_bar.filter)
        self._session.read(query, self._show_choices, view="customers-choices", owner=self)

    def _show_choices(self, read: Choices) -> None:
        choices, segments, self._missing, campaigns = read
        self.filter_bar.show_choices(choices)
        self.segments.show_segments(segments)
        self.doing.show_choices(choices)
        self.bulk_bar.show_campaigns(campaigns, self._today())
        self.columns.show_own(choices.own_fields)
        self.table.customers.use_currency(choices.currency)
        self.remark.setText(missing_text(self._missing))
        self.remark.setVisible(bool(self._missing))
        self._show_empty()

    def _look_at_clock(self) -> None:
        if self.isVisible() and self._today() != self._day:
            self.reload(keep=True)

    def _connect(self) -> None:
        self.setFocusProxy(self.search)
        self.search.installEventFilter(self)
        self._composing.watch(self.search)  # the filter installed last is asked first
        table = self.table
        table.open_requested.connect(self.open_requested)
        table.sort_requested.connect(self.sort_by)
        table.typed.connect(self._type)
        self.paged.loaded.connect(self._show)
        self.paged.chosen.connect(self._show_chosen)
        self.bulk_bar.all_requested.connect(self.paged.choose_all)
        self.bulk_bar.none_requested.connect(self.paged.choose_none)
        self.doing.open_requested.connect(self.open_requested)
        self.doing.log_requested.connect(self.log_requested)
        self.filter_bar.edited.connect(self._show_filter)
        self.segments.chosen.connect(self.show_filter)
        self.segments.saved_anew.connect(self._read_choices)
        self.back_button.clicked.connect(self.back_requested)
        self.everyone_button.clicked.connect(self.show_everyone)
        self.create_button.clicked.connect(lambda: self.new_requested.emit(self.search.text().strip()))
        self.clear_button.clicked.connect(self._clear)
        self._session.changed.connect(self._reload_if_touched)
        self._new_day.timeout.connect(self._look_at_clock)
        self._new_day.start()

    def _lay_out(self) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.back_button)
        row.addWidget(self.title, 1)
        head_parts = (self.count, self.everyone_button, self.segments.button, self.columns_button)
        for widget in head_parts:
            row.addWidget(widget)
        heads = QWidget()
        self._heads = QStackedLayout(heads)
        self._heads.addWidget(head)
        self._heads.addWidget(self.bulk_bar)
        panel = Panel()
        panel.body.setContentsMargins(1, 4, 1, 1)
        panel.body.addWidget(self.table)
        places = QWidget()
        self._pages = QStackedLayout(places)
        self._pages.addWidget(panel)
        self._pages.addWidget(self.empty)
        self.remark.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for part in (heads, self.filter_bar, self.remark, self.strip):
            column.addWidget(part)
        column.addWidget(places, 1)
