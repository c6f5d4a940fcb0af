"""The timeline: everything that happened with a customer, newest first, with the line to add to it."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from tracker.domain.records import CustomerRecord, LoggedInteraction, LoggedMove
from tracker.domain.sales import SaleRecord
from tracker.domain.stages import Stage
from ui.common.calendar_popup import CalendarPopup
from ui.common.form_keys import ENTER
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.sale_menu import SaleAct, sale_menu
from ui.common.translated import keep_translated
from ui.customer.composer import Composer
from ui.customer.entries import Entry, timeline_entries
from ui.customer.entry_editor import EntryEditor
from ui.customer.stays import day_of
from ui.customer.timeline_model import TimelineDelegate, TimelineModel, dots_rect
from ui.override import override
from ui.theme.theme import Theme


class TimelineView(QListView):
    """The list. Enter edits, Delete deletes, the dots, the right button and the menu key open an entry's menu."""

    edit_requested = Signal(object)  # Entry
    delete_requested = Signal(object)
    menu_requested = Signal(object, QPoint)  # Entry, where on the screen

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self.entries = TimelineModel()
        self.entry_delegate = TimelineDelegate(theme, self)
        self.setModel(self.entries)
        self.setItemDelegate(self.entry_delegate)
        self.setProperty("flat", True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        theme.changed.connect(self.doItemsLayout)

    def entry_at(self, row: int) -> Entry | None:
        """Return an entry by its row."""
        return self.entries.entries[row] if 0 <= row < len(self.entries.entries) else None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.entry_at(self.currentIndex().row())
        if entry is not None and event.key() in ENTER and not event.modifiers():
            self.edit_requested.emit(entry)
        elif entry is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit(entry)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        entry = self.entry_at(index.row())
        if entry is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if dots_rect(self.visualRect(index)).contains(event.position().toPoint()):
            self.menu_requested.emit(entry, event.globalPosition().toPoint())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        entry = self.entry_at(self.indexAt(event.position().toPoint()).row())
        if entry is not None:
            self.edit_requested.emit(entry)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        entry = self.entry_at(index.row())
        if entry is not None:
            corner = self.viewport().mapToGlobal(dots_rect(self.visualRect(index)).bottomLeft())
            self.menu_requested.emit(entry, corner if by_key else event.globalPos())


class Timeline(Panel):
    """The panel. It shows a record's history and says what is to be changed in it."""

    interaction_edited = Signal(int, str, str, object)  # id, kind, note, datetime or None for unchanged
    interaction_deleted = Signal(int)
    move_date_corrected = Signal(int, object)  # entry id, date
    sale_act_requested = Signal(str, object)  # SaleAct, SaleRecord

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        """Make it empty."""
        super().__init__()
        self._theme = theme
        self._now = now
        self._record: CustomerRecord | None = None
        self._stages: Sequence[Stage] = ()
        self._sales: Sequence[SaleRecord] = ()
        self._currency = ""
        self.editor: EntryEditor | None = None
        self.composer = Composer(theme)
        self.nothing = plain_label(role="muted", wrap=True)
        self.view = TimelineView(theme)
        self.calendar = CalendarPopup(theme, self)
        self._anchor = QWidget(self.view.viewport())
        self._anchor.hide()
        self._corrected: LoggedMove | None = None
        self.body.setSpacing(10)
        self.body.addWidget(self.composer)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.view, 1)
        self.view.edit_requested.connect(self.edit)
        self.view.delete_requested.connect(self._delete)
        self.view.menu_requested.connect(self._open_menu)
        self.calendar.picked.connect(self._correct)
        theme.changed.connect(self._rebuild)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Timeline"))
        self.view.setAccessibleName(self.tr("What happened, newest first"))
        self.nothing.setText(
            self.tr("No calls, visits or messages yet. Write down the first one above; Enter logs it.")
        )
        self._rebuild()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [*self.composer.tab_stops, self.view]

    def show_record(self, record: CustomerRecord, stages: Sequence[Stage], *, anew: bool) -> None:
        """Show a record's history; `anew` where it is another customer's than before."""
        self._record, self._stages = record, stages
        if anew:
            self.close_editor()
            # they are read beside the record: before it, or after
            self._sales = [one for one in self._sales if one.customer_id == record.id]
        today, tokens = self._now().date(), self._theme.tokens
        entries = timeline_entries(record, stages, today, tokens, self._sales, self._currency)
        if anew:
            self.view.entries.show_anew(entries)
            self.view.scrollToTop()
        else:
            self.view.entries.show(entries)
        if self.editor is not None and self._index_of(self.editor.interaction.id) < 0:
            self.close_editor()  # it was deleted meanwhile
        self.nothing.setVisible(not record.interactions)

    def show_sales(self, sales: Sequence[SaleRecord], currency: str) -> None:
        """Show what the customer bought among what happened."""
        self._sales, self._currency = sales, currency
        self._rebuild()

    def edit(self, entry: Entry) -> None:
        """Open an interaction's editor, the calendar of a move, or a sale."""
        if entry.move is not None:
            self._ask_date(entry.move)
        elif entry.interaction is not None:
            self._open_editor(entry.interaction)
        elif entry.sale is not None:
            self.sale_act_requested.emit(str(SaleAct.OPEN), entry.sale)

    def commit(self) -> None:
        """Have what was changed in the editor saved; an editor where nothing was changed stays as it is."""
        if self.editor is not None and self.editor.is_dirty:
            self._save_edited()

    def close_editor(self) -> None:
        """Close the editor; what was typed in it is gone."""
        if self.editor is None:
            return
        row, self.editor = self._index_of(self.editor.interaction.id), None
        self.view.entry_delegate.editing = None
        if row >= 0:
            self.view.setIndexWidget(self.view.entries.index(row), None)  # type: ignore[arg-type]  # None takes it out
        self.view.doItemsLayout()
        self.view.setFocus()

    def menu_of(self, entry: Entry) -> QMenu:
        """Build an entry's menu."""
        sale = entry.sale
        if sale is not None:
            return sale_menu(self, sale, lambda act: self.sale_act_requested.emit(str(act), sale))
        menu = QMenu(self)
        if entry.interaction is not None:
            menu.addAction(self._theme.icon("edit"), self.tr("Edit")).triggered.connect(lambda: self.edit(entry))
            delete = menu.addAction(self._theme.icon("trash"), self.tr("Delete"))
            delete.triggered.connect(lambda: self._delete(entry))
        else:
            correct = menu.addAction(self._theme.icon("calendar"), self.tr("Correct the date…"))
            correct.triggered.connect(lambda: self.edit(entry))
        return menu

    def limits_of(self, move: LoggedMove) -> tuple[date | None, date]:
        """Return the first and the last day a move can be dated: between its neighbours, not after today."""
        moves = self._record.moves if self._record else ()
        place = next((place for place, one in enumerate(moves) if one.id == move.id), 0)
        earliest = day_of(moves[place - 1].occurred_at) if place else None
        following = moves[place + 1 : place + 2]
        return earliest, day_of(following[0].occurred_at) if following else self._now().date()

    def _open_editor(self, interaction: LoggedInteraction) -> None:
        self.close_editor()
        index = self.view.entries.index(self._index_of(interaction.id))
        editor = EntryEditor(self._theme, interaction, self._now)
        self.editor = editor
        editor.cancelled.connect(self.close_editor)
        editor.saved.connect(self._save_edited)
        editor.resized.connect(lambda: QTimer.singleShot(0, self, self._fit_editor))
        self.view.setIndexWidget(index, editor)
        self._fit_editor()
        self.view.scrollTo(index)
        editor.note.setFocus()

    def _fit_editor(self) -> None:
        if self.editor is None:
            return
        layout = self.editor.layout()
        width = self.view.viewport().width()
        height = layout.totalHeightForWidth(width) if layout and layout.hasHeightForWidth() else 0
        key = ("interaction", self.editor.interaction.id)
        wanted = key, max(height, self.editor.sizeHint().height() if not height else 0)
        if self.view.entry_delegate.editing != wanted:
            self.view.entry_delegate.editing = wanted
            self.view.doItemsLayout()

    def _save_edited(self) -> None:
        editor = self.editor
        if editor is None:
            return
        values = editor.interaction.id, str(editor.kinds.value), editor.note.toPlainText(), editor.occurred_at
        self.close_editor()
        self.interaction_edited.emit(*values)

    def _delete(self, entry: Entry) -> None:
        if entry.interaction is not None:
            self.interaction_deleted.emit(entry.interaction.id)
        elif entry.sale is not None:
            self.sale_act_requested.emit(str(SaleAct.TAKE_OUT), entry.sale)

    def _open_menu(self, entry: Entry, where: QPoint) -> None:
        menu = self.menu_of(entry)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def _ask_date(self, move: LoggedMove) -> None:
        self._corrected = move
        row = next(place for place, one in enumerate(self.view.entries.entries) if one.key == ("move", move.id))
        corner = dots_rect(self.view.visualRect(self.view.entries.index(row))).topLeft()
        self._anchor.setGeometry(QRect(corner, dots_rect(QRect(0, 0, 40, 40)).size()))
        earliest, latest = self.limits_of(move)
        self.calendar.open_below(self._anchor, day_of(move.occurred_at), earliest, latest)

    def _correct(self, day: date) -> None:
        if self._corrected is not None and day != day_of(self._corrected.occurred_at):
            self.move_date_corrected.emit(self._corrected.id, day)

    def _index_of(self, interaction_id: int) -> int:
        keys = [entry.key for entry in self.view.entries.entries]
        key = ("interaction", interaction_id)
        return keys.index(key) if key in keys else -1

    def _rebuild(self) -> None:
        if self._record is not None:
            self.show_record(self._record, self._stages, anew=False)
