"""A row of chips of which one is chosen."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QShortcutEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.common.flow_layout import FlowLayout
from ui.override import override


class Chip(NamedTuple):
    """One choice: its value, its words (an & stands before the letter that chooses it with Alt), its icon."""

    value: Any
    text: str
    icon: QIcon | None = None


class Chips(QWidget):
    """Lets one of a few values be chosen: by pointer, by Alt and the underlined letter, by the arrow keys.

    Tab goes to the chosen chip and on to what follows the row, as with radio buttons.
    """

    chosen = Signal(object)  # the value, when the person chose it

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        """Make a row of so many chips; `set_chips` gives them their words."""
        super().__init__(parent)
        self._row = FlowLayout(self)
        self.buttons = [_ChipButton(self) for _ in range(count)]
        self._value: Any = None
        for button in self.buttons:
            button.clicked.connect(lambda _=False, button=button: self._choose(button))
            self._row.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def value(self) -> Any:
        """The value chosen now."""
        return self._value

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """Offer these choices, one for each chip; called again, it renames them and keeps what was chosen."""
        for button, chip in zip(self.buttons, chips, strict=True):
            button.show_chip(chip)
        self.choose(self._value if any(chip.value == self._value for chip in chips) else chips[0].value)

    def choose(self, value: Any) -> None:
        """Choose a value without a signal; one that is not offered leaves everything as it is."""
        if not any(button.value == value for button in self.buttons):
            return
        self._value = value
        for button in self.buttons:
            is_chosen = button.value == value
            button.setChecked(is_chosen)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(
            Qt.Key(event.key())
        )
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        values = [button.value for button in self.buttons]
        button = self.buttons[(values.index(self._value) + step) % len(values)]
        self._choose(button)
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, button: "_ChipButton") -> None:
        self.choose(button.value)
        self.chosen.emit(button.value)


class _ChipButton(QPushButton):
    """One chip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.value: Any = None
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "chip")

    def show_chip(self, chip: Chip) -> None:
        """Show a choice."""
        self.value = chip.value
        self.setText(chip.text)
        self.setAccessibleName(chip.text.replace("&", ""))
        if chip.icon is not None:
            self.setIcon(chip.icon)

    @override
    def event(self, event: QEvent) -> bool:
        # a button would take the keyboard and be pressed a moment later, while the next letters come in already
        if isinstance(event, QShortcutEvent):
            self.click()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # a push button would take the arrows for walking through its siblings
        if event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up}:
            event.ignore()
        else:
            super().keyPressEvent(event)
