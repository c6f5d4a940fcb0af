"""The top of a customer's page: name, stage, tags, and what can be done with them."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QWidget

from tracker.domain.interactions import LeftReason
from tracker.domain.records import CustomerRecord, ShopFacts
from tracker.domain.stages import Stage
from ui.common.buttons import KeyButton, button, icon_button
from ui.common.in_place import InPlaceEdit
from ui.common.translated import keep_translated
from ui.customer.stays import day_of, next_stage
from ui.customer.tags import TagRow
from ui.override import override
from ui.text.fill import fill
from ui.text.formats import format_age
from ui.text.kinds import left_word
from ui.text.reasons import reason_text
from ui.theme.icons import icon
from ui.theme.theme import Theme

MOVE_KEYS = QKeySequence("Ctrl+Right")
_NAME_LEAST = 60
_NAME_MOST = 420
_NAME_ROOM = 22


class NameField(QLineEdit):
    """A field as wide as the name in it."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self.setProperty("role", "title")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self.text() or self.placeholderText()) + _NAME_ROOM
        return QSize(min(max(width, _NAME_LEAST), _NAME_MOST), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_NAME_LEAST, super().minimumSizeHint().height())

    def _fit(self) -> None:
        self.setMaximumWidth(self.sizeHint().width())
        self.updateGeometry()


class Header(QWidget):
    """Shows a record's top line and says what the person wants of it."""

    back_requested = Signal()
    renamed = Signal(str)
    tags_edited = Signal(object)  # tuple[str, ...]
    move_requested = Signal(object, str)  # stage id or None for Left, reason
    move_form_requested = Signal(bool)  # whether into the history
    archive_requested = Signal(bool)  # False: out of the archive
    delete_requested = Signal()
    join_requested = Signal()
    restore_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self._theme = theme
        self._record: CustomerRecord | None = None
        self._stages: tuple[Stage, ...] = ()
        self._today = date.min
        self._is_part = False
        self.back_button = icon_button(theme.icon("arrow-left"), "", "flat")
        self.name = NameField()
        self.name_edit = InPlaceEdit(self.name)
        self.tags = TagRow(theme)
        self.move_button = KeyButton(MOVE_KEYS)
        self.move_menu_button = icon_button(theme.icon("chevron-down"), "")
        self.restore_button = button("primary")
        self.more_button = icon_button(theme.icon("more"), "")
        self.back_button.clicked.connect(self.back_requested)
        self.name_edit.committed.connect(self._rename)
        self.tags.edited.connect(self.tags_edited)
        self.move_button.clicked.connect(self.move_on)
        self.move_menu_button.clicked.connect(self._open_moves)
        self.restore_button.clicked.connect(self.restore_requested)
        self.more_button.clicked.connect(self._open_more)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.back_button)
        row.addWidget(self.name)
        row.addWidget(self.tags, 1, Qt.AlignmentFlag.AlignVCenter)
        for widget in (self.restore_button, self.move_button, self.move_menu_button, self.more_button):
            row.addWidget(widget)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        for widget, words in (
            (self.back_button, self.tr("Back")),
            (self.move_menu_button, self.tr("Move to another stage")),
            (self.more_button, self.tr("More")),
        ):
            widget.setToolTip(words)
            widget.setAccessibleName(words)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Name"))
        self.restore_button.setText(self.tr("Take out of the trash"))
        if self._record is not None:
            self._show_stage(self._record)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        acts = (self.restore_button, self.move_button, self.move_menu_button, self.more_button)
        return [self.back_button, self.name, *self.tags.tab_stops, *acts]

    def show_record(self, record: CustomerRecord, facts: ShopFacts, today: date, *, anew: bool) -> None:
        """Show a record; `anew` where it is another customer's than before."""
        self._record, self._stages, self._today = record, facts.stages, today
        (self.name_edit.show_anew if anew else self.name_edit.show_saved)(record.name)
        self.tags.show_tags(record.tags)
        self._show_stage(record)

    def move_on(self) -> None:
        """Ask for the move to the next stage, where there is one."""
        stage = self._next()
        if stage is not None:
            self.move_requested.emit(stage.id, "")

    def move_menu(self) -> QMenu:
        """Build the menu of all places to move to."""
        menu = QMenu(self)
        here = self._record.stage_id if self._record else None
        for stage in self._stages:
            action = menu.addAction(icon("dot", stage.colour), _plain(stage.name))
            action.setEnabled(stage.id != here)
            action.triggered.connect(lambda _=False, stage_id=stage.id: self.move_requested.emit(stage_id, ""))
        menu.addSeparator()
        left = menu.addMenu(self._theme.icon("left"), left_word())
        left.setEnabled(here is not None)
        left.addAction(self.tr("No reason given")).triggered.connect(lambda: self.move_requested.emit(None, ""))
        for reason in LeftReason:
            action = left.addAction(reason_text(reason))
            action.triggered.connect(lambda _=False, reason=reason: self.move_requested.emit(None, str(reason)))
        menu.addSeparator()
        other = menu.addAction(self._theme.icon("calendar"), self.tr("On another day, or with a reason…"))
        other.triggered.connect(lambda: self.move_form_requested.emit(False))
        return menu

    def show_joined(self, into_another: bool) -> None:
        """Say whether this customer is part of another: then there is nothing to restore."""
        self._is_part = into_another
        if self._record is not None:
            self._show_stage(self._record)

    def more_menu(self) -> QMenu:
        """Build the menu of rarer acts."""
        menu = QMenu(self)
        record = self._record
        history = menu.addAction(self._theme.icon("clock"), self.tr("Put a move into the history…"))
        history.triggered.connect(lambda: self.move_form_requested.emit(True))
        menu.addSeparator()
        join = menu.addAction(self._theme.icon("merge"), self.tr("Join with another customer…"))
        join.triggered.connect(self.join_requested)
        archived = record is not None and record.archived_on is not None
        words = self.tr("Take out of the archive") if archived else self.tr("Archive")
        archive = menu.addAction(self._theme.icon("archive"), words)
        archive.triggered.connect(lambda: self.archive_requested.emit(not archived))
        delete = menu.addAction(self._theme.icon("trash"), self.tr("Delete"))
        delete.triggered.connect(self.delete_requested)
        return menu

    def _show_stage(self, record: CustomerRecord) -> None:
        here = next((stage.name for stage in self._stages if stage.id == record.stage_id), left_word())
        days = (self._today - day_of(record.stage_since)).days if record.stage_since else 0
        self.tags.stage.show_state(
            fill(self.tr("%1 · %2", "stage, days in it"), here, format_age(max(0, days))),
            "accent" if record.stage_id is not None else "plain",
        )
        trashed = record.trashed_at is not None
        put_away = self.tr("Joined into another") if self._is_part else self.tr("In the trash")
        self.tags.state.setText(put_away if trashed else self.tr("Archived"))
        self.tags.state.setVisible(trashed or record.archived_on is not None)
        self.restore_button.setVisible(trashed and not self._is_part)
        for widget in (self.move_menu_button, self.more_button):
            widget.setVisible(not trashed)
        stage = self._next()
        self.move_button.setVisible(stage is not None and not trashed)
        if stage is not None:
            self.move_button.setText(fill(self.tr("Move to %1"), _plain(stage.name)))

    def _next(self) -> Stage | None:
        return next_stage(self._record.stage_id, self._stages) if self._record else None

    def _rename(self, name: str) -> None:
        if name.strip():
            self.renamed.emit(name)
        else:
            self.name_edit.restore()

    def _open_moves(self) -> None:
        self._open(self.move_menu(), self.move_menu_button)

    def _open_more(self) -> None:
        self._open(self.more_menu(), self.more_button)

    def _open(self, menu: QMenu, anchor: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))


def _plain(text: str) -> str:
    return text.replace("&", "&&")  # in menus and on buttons & marks a letter
