"""What the fields of the owner's own say of a customer, edited where they stand."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tracker.domain.custom_fields import NO, YES, FieldKind, OwnField, OwnValue
from tracker.domain.record_errors import ValueUnreadable
from ui.common.calm_fields import CalmBox
from ui.common.hint import Hint
from ui.common.in_place import InPlaceEdit
from ui.common.labels import plain_label
from ui.common.restyle import set_look
from ui.common.translated import keep_translated
from ui.customer.contact_list import INDENT
from ui.text.own_fields import write_value
from ui.text.record_errors import unreadable_value
from ui.theme.theme import Theme

_CHOSEN = {FieldKind.CHOICE, FieldKind.YES_NO}


class ValueRow(QWidget):
    """One field: its name, its value, and what is wrong with what was typed."""

    committed = Signal(str)

    def __init__(self, theme: Theme, field: OwnField) -> None:
        """Make it empty."""
        super().__init__()
        self.field = field
        self.value = ""
        self._refused = False
        self.caption = plain_label(role="small")
        self.caption.setContentsMargins(INDENT, 0, 0, 0)
        self.hint = Hint(theme)
        self.hint.setContentsMargins(INDENT, 0, 0, 0)
        self.line, self.box = QLineEdit(), CalmBox()
        self.edit = InPlaceEdit(self.line)
        self.box.setProperty("inplace", True)
        self.edit.committed.connect(self.committed)
        self.line.textEdited.connect(lambda _: self.say(""))
        self.box.activated.connect(lambda _: self._choose())
        self.editor: QWidget = self.box if field.kind in _CHOSEN else self.line
        self.caption.setBuddy(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.caption, self.line, self.box, self.hint):
            column.addWidget(widget)
            widget.setVisible(widget in {self.caption, self.editor})
        self.show_field(field)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.line.setPlaceholderText(self.tr("Nothing yet"))
        self._fill_box()
        if not self.edit.is_dirty:
            self.edit.show_saved(write_value(self.field.kind, self.value))
        if self._refused:
            self.refuse(ValueUnreadable(self.field.name, self.field.kind, "", self.field.choices))

    def show_field(self, field: OwnField) -> None:
        """Show the field's name and choices as they are now."""
        self.field = field
        self.caption.setText(field.name)
        for editor in (self.line, self.box):
            editor.setAccessibleName(field.name)
        self._fill_box()

    def show_value(self, value: str, *, anew: bool) -> None:
        """Show what is kept; `anew` forgets what is being typed."""
        self.value = value
        (self.edit.show_anew if anew else self.edit.show_saved)(write_value(self.field.kind, value))
        if anew or not self.edit.is_dirty:
            self.say("")
        self._fill_box()

    def refuse(self, error: ValueUnreadable) -> None:
        """Say that what was typed was not kept; it stays in the field."""
        self.edit.refuse()
        self.say(unreadable_value(error.kind, error.choices))

    def say(self, sentence: str) -> None:
        """Say what is wrong with what is typed, or nothing."""
        self._refused = bool(sentence)
        self.hint.say(sentence, "error")
        self.line.setAccessibleDescription(sentence)
        set_look(self.line, "invalid", bool(sentence))

    def _fill_box(self) -> None:
        values = [YES, NO] if self.field.kind == FieldKind.YES_NO else list(self.field.choices)
        if self.value and self.value not in values:
            values.append(self.value)  # a choice that is offered no more is kept
        with QSignalBlocker(self.box):
            self.box.clear()
            for value in ("", *values):
                self.box.addItem(write_value(self.field.kind, value), value)
            self.box.setItemText(0, self.tr("—", "nothing chosen"))
            self.box.setCurrentIndex(self.box.findData(self.value))

    def _choose(self) -> None:
        value = str(self.box.currentData())
        if value != self.value:
            self.committed.emit(value)


class OwnValues(QWidget):
    """A row for each field, in the owner's order; hidden where the shop has none."""

    edited = Signal(int, str)  # field id, text as typed

    def __init__(self, theme: Theme) -> None:
        """Make it without fields."""
        super().__init__()
        self._theme = theme
        self.rows: dict[int, ValueRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(7)
        self.hide()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [row.editor for row in self.rows.values()]

    def show_values(self, values: Sequence[OwnValue], *, anew: bool) -> None:
        """Show what is kept; `anew` forgets what is being typed."""
        kept, self.rows = self.rows, {}
        for value in values:
            row = kept.get(value.field.id)
            if row is None or row.field.kind != value.field.kind:
                row = ValueRow(self._theme, value.field)
                row.committed.connect(partial(self.edited.emit, value.field.id))
            else:
                kept.pop(value.field.id)
                row.show_field(value.field)
            self.rows[value.field.id] = row
            self._column.addWidget(row)
            row.show_value(value.value, anew=anew)
        for old in kept.values():
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.setVisible(bool(self.rows))

    def refuse(self, field_id: int, error: ValueUnreadable) -> None:
        """Say under a field that what was typed was not kept."""
        if field_id in self.rows:
            self.rows[field_id].refuse(error)

    def commit(self) -> None:
        """Commit what is being typed."""
        for row in self.rows.values():
            row.edit.commit()
