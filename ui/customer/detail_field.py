"""One detail of a customer: a caption, a field edited in place, and what there is to say about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.common.buttons import button
from ui.common.growing_text import GrowingText
from ui.common.hint import Hint
from ui.common.in_place import InPlaceEdit
from ui.common.labels import plain_label
from ui.common.suggestions import Suggestions
from ui.common.translated import keep_translated
from ui.customer.contact_list import INDENT
from ui.text.fill import fill
from ui.theme.theme import Theme


class DetailField(QWidget):
    """A caption, a field under it, and a hint where there is something to say.

    Where somebody else changed the same in the meantime, both texts can be had: `mine_kept` or `theirs_taken`.
    """

    mine_kept = Signal()
    theirs_taken = Signal()

    def __init__(self, theme: Theme, *, long: bool) -> None:
        """Make it empty, of one line or, if long, of several."""
        super().__init__()
        self.caption = plain_label(role="small")
        self.field = GrowingText(1, 60) if long else QLineEdit()
        # the filter installed last is asked first: while a word is composed, the arrows are the input method's
        self.suggestions = Suggestions(self.field) if isinstance(self.field, QLineEdit) else None
        self.edit = InPlaceEdit(self.field)
        self.hint = Hint(theme)
        self.mine, self.theirs = button("link"), button("link")
        self._choice = QWidget()
        self._stored = ""
        self._in_conflict = False
        self.caption.setBuddy(self.field)
        for widget in (self.caption, self.hint, self._choice):
            widget.setContentsMargins(INDENT, 0, 0, 0)
        choice = QHBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.addWidget(self.mine)
        choice.addWidget(self.theirs)
        choice.addStretch()
        self._choice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.caption, self.field, self.hint, self._choice):
            column.addWidget(widget)
        self.mine.clicked.connect(lambda: self._settle(mine=True))
        self.theirs.clicked.connect(lambda: self._settle(mine=False))
        if self.suggestions is not None:
            self.suggestions.taken.connect(lambda _: self.edit.commit())
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.mine.setText(self.tr("Keep mine"))
        self.theirs.setText(self.tr("Take theirs"))
        if self._in_conflict:
            self.show_conflict(self._stored)

    def set_words(self, caption: str, placeholder: str) -> None:
        """Say what belongs here."""
        self.caption.setText(caption)
        self.field.setAccessibleName(caption)
        self.field.setPlaceholderText(placeholder)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [self.field, self.mine, self.theirs]

    @property
    def in_conflict(self) -> bool:
        """Say whether somebody has to choose between two texts."""
        return self._in_conflict

    def show_conflict(self, stored: str) -> None:
        """Say that something else is kept by now, and offer both."""
        self._stored = stored
        self._in_conflict = True
        words = (
            fill(self.tr("Changed to “%1” in the meantime."), stored) if stored else self.tr("Emptied in the meantime.")
        )
        self.hint.say(words, "warning")
        self._choice.show()

    def end_conflict(self) -> None:
        """Say nothing of it any more."""
        if self._in_conflict:
            self._in_conflict = False
            self.hint.say("")
            self._choice.hide()

    def _settle(self, *, mine: bool) -> None:
        self.end_conflict()
        self.field.setFocus()
        (self.mine_kept if mine else self.theirs_taken).emit()
