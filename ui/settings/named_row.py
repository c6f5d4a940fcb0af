"""A row of a list in the settings: a name that can be changed, its place among the others, and its removal."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from ui.common.buttons import icon_button
from ui.common.in_place import InPlaceEdit
from ui.common.labels import plain_label
from ui.common.restyle import set_look
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.fill import fill
from ui.theme.theme import Theme

_GAP = 6
_REMARK_WIDTH = 110


class NamedRow(QWidget):
    """Shows one record by its name, with a remark; Alt and the up and down arrows move it."""

    renamed = Signal(str)
    moved = Signal(int)  # -1: up, 1: down
    remove_requested = Signal()

    def __init__(self, theme: Theme, record_id: int) -> None:
        """Make a row without a name."""
        super().__init__()
        self.record_id = record_id
        self.name = QLineEdit()
        self.edit = InPlaceEdit(self.name)
        self.remark = plain_label(role="muted")
        self.remark.setMinimumWidth(_REMARK_WIDTH)
        self.more = icon_button(theme.icon("more"), "", "flat")
        self._menu = QMenu(self)
        # made here and not by the menu: PySide forgets actions that a menu made
        self.up, self.down, self.remove = (QAction(self) for _ in range(3))
        self._menu.addActions([self.up, self.down, self.remove])
        self._problem = plain_label(role="bad", wrap=True)
        self._problem.hide()
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self.name, 1)
        row.addWidget(self.remark)
        row.addWidget(self.more)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 2, 0, 2)
        self.column.setSpacing(3)
        self.column.addLayout(row)
        self.column.addWidget(self._problem)
        self.edit.committed.connect(self.renamed)
        self.name.textEdited.connect(lambda _: self.show_problem(""))
        self.more.clicked.connect(lambda: self._menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height()))))
        self.up.triggered.connect(lambda: self.moved.emit(-1))
        self.down.triggered.connect(lambda: self.moved.emit(1))
        self.remove.triggered.connect(lambda _=False: self.remove_requested.emit())
        keep_translated(self, self.retranslate)

    @property
    def problem(self) -> str:
        """What is wrong with what was typed; empty where nothing is."""
        return self._problem.text()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [self.name, self.more]

    def retranslate(self) -> None:
        """Set the words, which name the record for screen readers."""
        name = self.edit.saved
        self.name.setAccessibleName(fill(self.tr("Name of %1"), name))
        self.more.setToolTip(self.tr("More"))
        self.more.setAccessibleName(fill(self.tr("More for %1"), name))
        self.up.setText(self.tr("Move up"))
        self.down.setText(self.tr("Move down"))
        self.remove.setText(self.tr("Remove"))

    def show_name(self, name: str, remark: str) -> None:
        """Show what is saved; a name that is being typed stays."""
        self.edit.show_saved(name)
        self.remark.setText(remark)
        if not self.edit.is_dirty:
            self.show_problem("")
        self.retranslate()

    def show_place(self, *, first: bool, last: bool) -> None:
        """Offer only moves that lead somewhere."""
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with what was typed; empty: nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.name.setAccessibleDescription(sentence)
        set_look(self.name, "invalid", bool(sentence))
        if sentence:
            self.edit.refuse()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)
