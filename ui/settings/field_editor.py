"""Fields of the owner's own: every change is saved at once and can be undone."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from tracker.commands.base import Command
from tracker.commands.custom_fields import AddField, EditField, RemoveField, ReorderFields
from tracker.domain.custom_fields import FieldKind, OwnField
from tracker.domain.errors import TrackerError
from ui.common.calm_fields import CalmBox
from ui.common.in_place import InPlaceEdit
from ui.common.translated import keep_translated
from ui.override import override
from ui.session import Session
from ui.settings.named_list import NamedList
from ui.settings.named_row import NamedRow
from ui.text.errors import error_sentence
from ui.text.fill import fill
from ui.text.own_fields import kind_of_field
from ui.theme.theme import Theme

_SEPARATORS = str.maketrans("，、；;", ",,,,")


class FieldRow(NamedRow):
    """One field: its name and kind and, where it has choices, what may be chosen."""

    choices_changed = Signal(object)  # tuple[str, ...]

    def __init__(self, theme: Theme, field: OwnField) -> None:
        """Make the row of a field."""
        self.field = field
        self.choices = QLineEdit()
        super().__init__(theme, field.id)
        self.choices_edit = InPlaceEdit(self.choices)
        self.choices.setVisible(field.kind == FieldKind.CHOICE)
        self.column.insertWidget(1, self.choices)
        self.choices_edit.committed.connect(lambda text: self.choices_changed.emit(split_choices(text)))
        self.choices.textEdited.connect(lambda _: self.show_problem(""))

    @property
    @override
    def tab_stops(self) -> list[QWidget]:
        return [self.name, self.more, self.choices]

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.choices.setAccessibleName(fill(self.tr("Choices of %1"), self.field.name))
        self.choices.setPlaceholderText(self.tr("Choices, with commas between them"))

    @override
    def show_problem(self, sentence: str) -> None:
        super().show_problem(sentence)
        if sentence:
            self.choices_edit.refuse()

    def show_field(self, field: OwnField) -> None:
        """Show a field as saved; what is being typed stays."""
        self.field = field
        self.show_name(field.name, kind_of_field(field.kind))
        self.choices_edit.show_saved(", ".join(field.choices))


class FieldEditor(NamedList[FieldRow]):
    """Lists the fields and changes them; `show_fields` shows what is saved."""

    def __init__(self, session: Session, theme: Theme) -> None:
        """Make it without fields."""
        super().__init__(self._row)
        self._session, self._theme = session, theme
        self._fields: Sequence[OwnField] = ()
        self.kind = CalmBox()
        self.new_choices = QLineEdit()
        self.new_choices.hide()
        self.new_line.insertWidget(1, self.kind)
        self.body.insertWidget(self.body.indexOf(self.means) - 1, self.new_choices)
        for kind in FieldKind:
            self.kind.addItem("", str(kind))
        self.kind.currentIndexChanged.connect(lambda _: self._show_choices())
        self.reordered.connect(lambda order: self._session.do(ReorderFields(order)))
        self.add_requested.connect(self._add)
        self.keys.watch(self.new_choices)
        self.new_choices.returnPressed.connect(lambda: self._add(self.new_name.text()))
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set its words."""
        self.set_title(self.tr("Your own fields"))
        self.nothing.setText(self.tr("None yet. A bike shop may want the frame size, a school the level."))
        self.means.setText(
            self.tr("Shown with the details of every customer. A field that you remove keeps what was typed into it.")
        )
        self.new_name.setPlaceholderText(self.tr("Name of a new field"))
        self.new_name.setAccessibleName(self.tr("Name of a new field"))
        self.kind.setAccessibleName(self.tr("What the new field holds"))
        self.new_choices.setPlaceholderText(self.tr("Choices, with commas between them"))
        self.new_choices.setAccessibleName(self.tr("Choices of the new field"))
        self.add.setText(self.tr("Add"))
        for place, kind in enumerate(FieldKind):
            self.kind.setItemText(place, kind_of_field(kind))
        self.show_fields(self._fields)

    def show_fields(self, fields: Sequence[OwnField]) -> None:
        """Show the fields as saved."""
        self._fields = fields
        for row, field in zip(self.rows_of([field.id for field in fields]), fields, strict=True):
            row.show_field(field)

    def _row(self, field_id: int) -> FieldRow:
        row = FieldRow(self._theme, next(field for field in self._fields if field.id == field_id))
        row.renamed.connect(lambda name: self._change(row, EditField(field_id, name=name)))
        row.choices_changed.connect(lambda choices: self._change(row, EditField(field_id, choices=choices)))
        row.remove_requested.connect(lambda: self._session.do(RemoveField(field_id)))
        return row

    def _change(self, row: FieldRow, command: Command) -> None:
        self._session.do(command, on_failed=lambda error: row.show_problem(error_sentence(error)))

    def _add(self, name: str) -> None:
        kind = str(self.kind.currentData())
        choices = split_choices(self.new_choices.text()) if kind == FieldKind.CHOICE else ()
        self._session.do(AddField(name, kind, choices), lambda _: self._ready(), self._refuse)

    def _ready(self) -> None:
        self.added()
        self.new_choices.clear()

    def _refuse(self, error: TrackerError) -> None:
        self.show_problem(error_sentence(error))

    def _show_choices(self) -> None:
        self.new_choices.setVisible(self.kind.currentData() == FieldKind.CHOICE)
        self.show_problem("")


def split_choices(text: str) -> tuple[str, ...]:
    """Return choices that were typed with commas between them, Chinese ones too; blank ones are left out."""
    return tuple(choice.strip() for choice in text.translate(_SEPARATORS).split(",") if choice.strip())
