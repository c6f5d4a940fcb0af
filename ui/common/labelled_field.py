"""A field under its name, with what is wrong with it, or a hint, beneath."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.common.announce import announce
from ui.common.labels import plain_label
from ui.common.restyle import set_look


class LabelledField(QWidget):
    """Holds one input; clicking the name goes to it, screen readers hear the name with it."""

    def __init__(self, field: QWidget, parent: QWidget | None = None, *, indent: int = 0) -> None:
        """Put `field` under a name still to be set, its words `indent` to the right: where those in the field are."""
        super().__init__(parent)
        self.field = field
        self._hint = ""
        self._label = plain_label(role="small")
        self._label.setBuddy(field)
        self._beneath = plain_label(role="small", wrap=True)
        self._beneath.hide()
        for label in (self._label, self._beneath):
            label.setContentsMargins(indent, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for widget in (self._label, field, self._beneath):
            column.addWidget(widget)

    @property
    def problem(self) -> str:
        """What is wrong now; empty where nothing is."""
        return self._beneath.text() if self._beneath.property("role") == "bad" else ""

    def set_words(self, name: str, hint: str = "") -> None:
        """Set the field's name and the hint beneath it."""
        self._label.setText(name)
        self.field.setAccessibleName(name)
        self._hint = hint
        if not self.problem:
            self._show(hint, "small")

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with what was typed; empty: nothing."""
        self._show(sentence or self._hint, "bad" if sentence else "small")
        set_look(self.field, "invalid", bool(sentence))
        if sentence:
            announce(self, sentence)

    def _show(self, text: str, role: str) -> None:
        self._beneath.setText(text)
        self._beneath.setVisible(bool(text))
        self.field.setAccessibleDescription(text)
        set_look(self._beneath, "role", role)
