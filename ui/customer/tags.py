"""The tags of a customer: each can be taken off, new ones are typed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from tracker.domain.contacts import clean_text, fold
from ui.common.buttons import button, icon_button
from ui.common.flow_layout import FlowLayout
from ui.common.form_keys import ENTER, FormKeys
from ui.common.labels import plain_label
from ui.common.pill import Pill
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.fill import fill
from ui.theme.theme import Theme

_FIELD_WIDTH = 120
_LEAST_WIDTH = 210  # a long name gives way before the tags become a tower
_HEIGHT = 24
_CLOSE = 12


class TagPill(QWidget):
    """One tag with a button that takes it off."""

    removed = Signal(str)

    def __init__(self, theme: Theme, tag: str) -> None:
        """Show `tag`."""
        super().__init__()
        self._theme = theme
        self.tag = tag
        self.remove_button = icon_button(theme.icon("close", "on_pill"), "", "flat")
        self.remove_button.setProperty("kind", "tiny")
        self.remove_button.setFixedSize(_HEIGHT, _HEIGHT)
        self.remove_button.clicked.connect(lambda: self.removed.emit(self.tag))
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 0, 1, 0)
        row.setSpacing(0)
        row.addWidget(plain_label(tag, "tag"))
        row.addWidget(self.remove_button)
        self.setFixedHeight(_HEIGHT)
        theme.changed.connect(self.update)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        words = fill(self.tr("Take off the tag “%1”"), self.tag)
        self.remove_button.setToolTip(words)
        self.remove_button.setAccessibleName(words)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.pill))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)


class TagRow(QWidget):
    """The stage as a pill, the tags, and a place to add one."""

    edited = Signal(object)  # tuple[str, ...]: all tags there are to be

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self._theme = theme
        self.stage = Pill(kind="accent")
        self.state = Pill(kind="warn")
        self.pills: list[TagPill] = []
        self.add_button = button("small", icon=theme.icon("plus"))
        self.add_button.setProperty("kind", "chip")
        self.field = QLineEdit()
        self.field.setFixedWidth(_FIELD_WIDTH)
        self.field.setProperty("kind", "tiny")
        self.field.installEventFilter(self)
        FormKeys(self).watch(self.field)  # a tag is not added while it is being composed
        self.field.editingFinished.connect(self._leave)
        self.add_button.clicked.connect(self.ask)
        self._row = FlowLayout(self)
        for widget in (self.stage, self.state, self.field, self.add_button):
            self._row.addWidget(widget)
        self.field.hide()
        self.setMinimumWidth(_LEAST_WIDTH)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.add_button.setText(self.tr("Tag"))
        self.add_button.setToolTip(self.tr("Add a tag"))
        self.add_button.setAccessibleName(self.tr("Add a tag"))
        self.field.setPlaceholderText(self.tr("New tag"))
        self.field.setAccessibleName(self.tr("New tag"))

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags shown now."""
        return tuple(pill.tag for pill in self.pills)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [*(pill.remove_button for pill in self.pills), self.field, self.add_button]

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show these tags."""
        if tuple(tags) == self.tags:
            return
        for old in self.pills:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.pills = [TagPill(self._theme, tag) for tag in tags]
        self._row.removeWidget(self.field)
        self._row.removeWidget(self.add_button)
        in_order: list[QWidget] = [*self.pills, self.field, self.add_button]
        for widget in in_order:
            self._row.addWidget(widget)
        for pill in self.pills:
            pill.removed.connect(self._remove)
            pill.show()

    def ask(self) -> None:
        """Open the field for a new tag."""
        self.add_button.hide()
        self.field.show()
        self.field.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.field.clear()
                self._close()
                self.add_button.setFocus()
                return True
            if event.key() in ENTER:
                self._add()
                return True
        return False

    def _leave(self) -> None:
        self._add()
        self._close()

    def _close(self) -> None:
        self.field.hide()
        self.add_button.show()

    def _add(self) -> None:
        tag = clean_text(self.field.text())
        self.field.clear()
        if tag and fold(tag) not in {fold(other) for other in self.tags}:
            self.edited.emit((*self.tags, tag))

    def _remove(self, tag: str) -> None:
        self.edited.emit(tuple(other for other in self.tags if other != tag))
