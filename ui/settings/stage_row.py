"""One stage in the settings: its place, colour and name, what it means, and when somebody is stuck in it."""

from PySide6.QtCore import QMimeData, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from tracker.domain.stages import Stage
from ui.common.buttons import icon_button
from ui.common.in_place import InPlaceEdit
from ui.common.labels import plain_label
from ui.common.number_field import number_field
from ui.common.restyle import set_look
from ui.common.translated import keep_translated
from ui.override import override
from ui.settings.colour_choice import ColourPopup, Swatch
from ui.text.fill import fill
from ui.theme.theme import Theme

MIME = "application/x-regulars-stage"
HANDLE_WIDTH = 28
_LONGEST_LIMIT = 999
_GAP = 6
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Handle(QPushButton):
    """Where a row is taken to be dragged; with the keyboard, the up and down arrows move it."""

    moved = Signal(int)
    dragged = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it."""
        super().__init__(theme.icon("drag"), "")
        self.setProperty("kind", "flat")
        self.setProperty("bare", True)
        self.setAutoDefault(False)
        self.setFixedWidth(HANDLE_WIDTH)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._pressed_at: QPoint | None = None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed_at
        far = QApplication.startDragDistance()
        if start is not None and (event.position().toPoint() - start).manhattanLength() >= far:
            self._pressed_at = None
            self.setDown(False)
            self.dragged.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)


class StageRow(QWidget):
    """Shows one stage and tells what is wanted of it; what was saved comes back by `show_stage`."""

    renamed = Signal(str)
    coloured = Signal(str)
    ticked = Signal(bool)
    limited = Signal(int)  # days; 0: from the stage's history
    moved = Signal(int)  # -1: up, 1: down
    remove_requested = Signal()

    def __init__(self, theme: Theme, stage: Stage) -> None:
        """Make the row of a stage."""
        super().__init__()
        self.stage = stage
        self.handle = Handle(theme)
        self.swatch = Swatch(theme, stage.colour)
        self.colours = ColourPopup(theme, self)
        self.name = QLineEdit(stage.name)
        self.edit = InPlaceEdit(self.name)
        self.name.setProperty("inplace", False)
        self.customer_from = QCheckBox()
        self.limit = number_field(0, _LONGEST_LIMIT)
        self.limit.setKeyboardTracking(False)
        self.more = icon_button(theme.icon("more"), "", "flat")
        self._menu = QMenu(self)
        # made here and not by the menu: PySide forgets actions that a menu made
        self.up, self.down, self.remove = (QAction(self) for _ in range(3))
        self._menu.addActions([self.up, self.down, self.remove])
        self._problem = plain_label(role="bad", wrap=True)
        self._problem.setContentsMargins(2 * (HANDLE_WIDTH + _GAP), 0, 0, 2)
        self._problem.hide()
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)
        self.show_stage(stage)

    @property
    def problem(self) -> str:
        """What is wrong with what was typed; empty where nothing is."""
        return self._problem.text()

    def retranslate(self) -> None:
        """Set its words, which name the stage for screen readers."""
        name = self.stage.name
        self.handle.setToolTip(self.tr("Drag, or press the up and down arrows"))
        self.handle.setAccessibleName(fill(self.tr("Place of %1"), name))
        self.swatch.setToolTip(self.tr("Colour"))
        self.swatch.setAccessibleName(fill(self.tr("Colour of %1"), name))
        self.name.setAccessibleName(fill(self.tr("Name of %1"), name))
        self.customer_from.setAccessibleName(fill(self.tr("Customers from %1 on"), name))
        self.limit.setAccessibleName(fill(self.tr("Days after which somebody is stuck in %1"), name))
        self.limit.setSpecialValueText(self.tr("automatic"))
        self.limit.setSuffix(self.tr(" days"))
        self.more.setToolTip(self.tr("More"))
        self.more.setAccessibleName(fill(self.tr("More for %1"), name))
        self.up.setText(self.tr("Move up"))
        self.down.setText(self.tr("Move down"))
        self.remove.setText(self.tr("Remove…"))

    def show_stage(self, stage: Stage) -> None:
        """Show a stage as saved; a name that is being typed stays."""
        self.stage = stage
        self.edit.show_saved(stage.name)
        self.swatch.show_colour(stage.colour)
        with QSignalBlocker(self.customer_from), QSignalBlocker(self.limit):
            self.customer_from.setChecked(stage.customer_from)
            self.limit.setValue(stage.limit_days or 0)
        if not self.edit.is_dirty:
            self.show_problem("")
        self.retranslate()

    def show_place(self, *, first: bool, last: bool) -> None:
        """Offer only moves that lead somewhere; a stage that is both first and last is the only one and stays."""
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)
        self.remove.setEnabled(not (first and last))

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with the name that was typed; empty: nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.name.setAccessibleDescription(sentence)
        set_look(self.name, "invalid", bool(sentence))
        if sentence:
            self.edit.refuse()

    def set_widths(self, tick: int, limit: int) -> None:
        """Stand under headings of these widths."""
        self._tick_place.setFixedWidth(tick)
        self.limit.setFixedWidth(limit)

    def _connect(self) -> None:
        self.handle.moved.connect(self.moved)
        self.handle.dragged.connect(self._drag)
        self.swatch.clicked.connect(lambda: self.colours.open_below(self.swatch, self.stage.colour))
        self.colours.picked.connect(self._colour)
        self.edit.committed.connect(self.renamed)
        self.name.textChanged.connect(lambda _: self.show_problem(""))
        self.customer_from.toggled.connect(self.ticked)
        self.limit.valueChanged.connect(self.limited)
        self.more.clicked.connect(lambda: self._menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height()))))
        self.up.triggered.connect(lambda: self.moved.emit(-1))
        self.down.triggered.connect(lambda: self.moved.emit(1))
        self.remove.triggered.connect(lambda _=False: self.remove_requested.emit())

    def _colour(self, colour: str) -> None:
        if colour != self.stage.colour:
            self.coloured.emit(colour)

    def _drag(self) -> None:
        drag = QDrag(self)
        mime = QMimeData()
        mime.setData(MIME, str(self.stage.id).encode())
        drag.setMimeData(mime)
        drag.setPixmap(self.grab())
        drag.setHotSpot(QPoint(HANDLE_WIDTH // 2, self.height() // 2))
        drag.exec(Qt.DropAction.MoveAction)

    def _lay_out(self) -> None:
        self._tick_place = QWidget()
        tick = QHBoxLayout(self._tick_place)
        tick.setContentsMargins(4, 0, 0, 0)
        tick.addWidget(self.customer_from)
        tick.addStretch()
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        for widget in (self.handle, self.swatch, self.name, self._tick_place, self.limit, self.more):
            row.addWidget(widget, 1 if widget is self.name else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._problem)
