"""Phones or e-mails of a customer: as many as there are, and an empty row for one more."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from tracker.domain.contacts import phone_digits
from tracker.domain.records import ContactPoint
from ui.common.buttons import icon_button
from ui.common.hint import Hint
from ui.common.in_place import InPlaceEdit
from ui.common.labels import plain_label
from ui.customer.contact_labels import label_code, label_word
from ui.override import override
from ui.theme.theme import Theme

INDENT = 7  # of the text in a field edited in place
_LABEL_WIDTH = 74
Labelled = tuple[str, str]  # label, text as typed


class ContactRow(QWidget):
    """One number or address, with a label such as "work"."""

    committed = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self.field = QLineEdit()
        self.edit = InPlaceEdit(self.field)
        self.label = QLineEdit()
        self.label.setProperty("kind", "tiny")
        self.label.setFixedWidth(_LABEL_WIDTH)
        self.label_edit = InPlaceEdit(self.label)
        self._saved_label = ""
        self.hint = Hint(theme)
        self.hint.setContentsMargins(INDENT, 0, 0, 0)
        for edit in (self.edit, self.label_edit):
            edit.committed.connect(lambda _: self.committed.emit())
        self.field.textChanged.connect(lambda _: self._show_label())
        self.label.textChanged.connect(lambda _: self._show_label())
        for one in (self.field, self.label):
            one.installEventFilter(self)
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.field, 1)
        line.addWidget(self.label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.hint)
        self._show_label()

    def set_words(self, name: str, placeholder: str, label: str) -> None:
        """Say what belongs here."""
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(placeholder)
        self.label.setAccessibleName(label)
        self.label.setPlaceholderText(label)

    @property
    def labelled(self) -> Labelled:
        """What it holds now; a label nobody touched as it was saved, in whatever language it is shown."""
        touched = self.label_edit.is_dirty
        label = label_code(self.label_edit.text.strip()) if touched else self._saved_label
        return label, self.edit.text.strip()

    def show_point(self, point: ContactPoint, *, anew: bool) -> None:
        """Show what is saved; `anew` forgets what is being typed."""
        self._saved_label = point.label
        for edit, text in ((self.edit, point.typed), (self.label_edit, label_word(point.label))):
            (edit.show_anew if anew else edit.show_saved)(text)

    def retranslate(self) -> None:
        """Show the saved label in the language of the window."""
        self.label_edit.show_saved(label_word(self._saved_label))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut} and isValid(self.field) and isValid(self.label):
            self._show_label(event.type())
            if event.type() == QEvent.Type.FocusOut:
                QTimer.singleShot(0, self, self._tell_left)
        return False

    def _tell_left(self) -> None:
        if not self.field.hasFocus() and not self.label.hasFocus():
            self.left.emit()

    def _show_label(self, event: QEvent.Type = QEvent.Type.None_) -> None:
        """Offer the label only where there is something to label and the keyboard is here."""
        has_text = bool(self.field.text().strip())
        here = event == QEvent.Type.FocusIn or self.field.hasFocus() or self.label.hasFocus()
        self.label.setVisible(bool(self.label.text()) or (has_text and here))


class ContactList(QWidget):
    """Rows under a caption. `committed` gives all that are to be kept, in order."""

    committed = Signal(object)  # tuple[Labelled, ...]
    typing = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it with one empty row."""
        super().__init__()
        self._theme = theme
        self._points: Sequence[ContactPoint] = ()
        self._sent: tuple[Labelled, ...] | None = None
        self._words = ("", "", "", "")
        self._adding = False
        self.caption = plain_label(role="small")
        self.caption.setContentsMargins(INDENT, 0, 0, 0)
        self.add_button = icon_button(theme.icon("plus"), "", "small")
        self.add_button.setProperty("kind", "tiny")
        self.add_button.setFixedSize(24, 20)
        self.add_button.clicked.connect(self.add_row)
        first = QHBoxLayout()
        first.addWidget(self.caption, 1)
        first.addWidget(self.add_button)
        self.rows: list[ContactRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(first)
        self._fill(1)

    def set_words(self, caption: str, first: str, another: str, label: str) -> None:
        """Set the caption, what an empty row and the button for another say, and what a label is called."""
        self._words = (caption, first, another, label)
        self.caption.setText(caption)
        self.add_button.setToolTip(another)
        self.add_button.setAccessibleName(another)
        for row in self.rows:
            row.set_words(caption, first, label)
            row.retranslate()

    def add_row(self) -> None:
        """Show an empty row with the keyboard in it; it goes again where it is left empty."""
        self._adding = True
        self._show_blank()
        self.rows[-1].field.setFocus()

    @property
    def typed(self) -> list[str]:
        """The texts saved last."""
        return [point.typed for point in self._points]

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [self.add_button, *(field for row in self.rows for field in (row.field, row.label))]

    def show_points(self, points: Sequence[ContactPoint], *, anew: bool) -> None:
        """Show what is saved; `anew` forgets what is being typed, for it was another customer's."""
        self._points, self._sent = points, None
        self._adding = self._adding and not anew and self.rows[-1].edit.is_dirty
        self._fill(len(points) + 1)
        self._show_blank()
        blank = ContactPoint("", "", "")
        for row, point in zip(self.rows, (*points, blank), strict=True):
            row.show_point(point, anew=anew)

    def say(self, hints: Callable[[ContactPoint], str], kind: Callable[[ContactPoint], bool]) -> None:
        """Show a hint under each saved row; `kind` says whether it is a warning."""
        for row, point in zip(self.rows, self._points, strict=False):
            row.hint.say(hints(point), "warning" if kind(point) else "info")
        self.rows[-1].hint.say("")

    def commit(self) -> None:
        """Commit what is being typed."""
        for row in self.rows:
            row.edit.commit()
            row.label_edit.commit()

    def refuse(self) -> None:
        """Take what was sent as not saved."""
        self._sent = None
        for row in self.rows:
            row.edit.refuse()
            row.label_edit.refuse()

    def _commit(self) -> None:
        kept = tuple(row.labelled for row in self.rows if row.labelled[1])
        saved = tuple((point.label, point.typed) for point in self._points)
        if kept not in {saved, self._sent}:
            self._sent = kept
            self.committed.emit(kept)

    def _show_blank(self) -> None:
        blank = self._adding or not self._points or self.rows[-1].field.hasFocus()
        for row in self.rows:
            row.setVisible(blank or row is not self.rows[-1])
        self.add_button.setVisible(not blank)

    def _leave(self, row: ContactRow) -> None:
        if row is self.rows[-1] and not row.edit.text.strip():
            self._adding = False
            self._show_blank()

    def _fill(self, count: int) -> None:
        while len(self.rows) > count:
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < count:
            row = ContactRow(self._theme)
            caption, first, _, label = self._words
            row.set_words(caption, first, label)
            row.committed.connect(self._commit)
            row.field.textEdited.connect(lambda _: self.typing.emit())
            row.left.connect(partial(self._leave, row))
            self.rows.append(row)
            self._column.addWidget(row)


def phone_hint(point: ContactPoint) -> str:
    """Return the international form of a number where it says more than what was typed; else empty."""
    return point.normal if phone_digits(point.normal) != phone_digits(point.typed) else ""
