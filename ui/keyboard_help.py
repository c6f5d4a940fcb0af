"""The keyboard map: every action that has keys, and the keys of the board and of forms."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from ui.actions import TABLE, keys_of
from ui.common.kbd import key_text
from ui.common.labels import plain_label
from ui.common.translated import keep_translated

ELSEWHERE = (
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("KeyboardHelp", "Save a form")),
    ("Esc", QT_TRANSLATE_NOOP("KeyboardHelp", "Close a form, or go back")),
    ("L", QT_TRANSLATE_NOOP("KeyboardHelp", "On Today: log a call with the customer of the row")),
    ("D", QT_TRANSLATE_NOOP("KeyboardHelp", "On Today: the follow-up is done")),
    ("S", QT_TRANSLATE_NOOP("KeyboardHelp", "On Today: put the follow-up off")),
    (
        "T A K H N",
        QT_TRANSLATE_NOOP("KeyboardHelp", "On Today, after Done: next tomorrow, in 3 days, a week, a month, not"),
    ),
    ("Shift+Enter", QT_TRANSLATE_NOOP("KeyboardHelp", "In a sale: only these words, no product")),
    ("R", QT_TRANSLATE_NOOP("KeyboardHelp", "Among the sales: give money back")),
    ("Del", QT_TRANSLATE_NOOP("KeyboardHelp", "Among the sales: take a wrongly typed one out")),
    ("Menu", QT_TRANSLATE_NOOP("KeyboardHelp", "What can be done with a card")),
)


class KeyboardHelp(QDialog):
    """Lists the keys; Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        """Make it closed."""
        super().__init__(parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(7)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.addLayout(self._grid)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        rows = [(key_text(keys[0]), _word("Actions", str(spec.text))) for spec in TABLE if (keys := keys_of(spec))]
        rows += [(shown, _word("KeyboardHelp", str(text))) for shown, text in ELSEWHERE]
        half = (len(rows) + 1) // 2
        for place, (shown, text) in enumerate(rows):
            left = 0 if place < half else 2
            self._grid.addWidget(plain_label(text), place % half, left)
            label = plain_label(shown, "muted")
            self._grid.addWidget(label, place % half, left + 1, Qt.AlignmentFlag.AlignRight)


def _word(context: str, text: str) -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate(context, text)
