"""How the people of a list come into the shop."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from tracker.domain.imports import FoundList, ListKind
from tracker.domain.stages import Stage
from ui.common.buttons import button
from ui.common.labelled_field import LabelledField
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.common.wrapping_check import WrappingCheck
from ui.text.fill import fill
from ui.theme.icons import icon
from ui.theme.theme import Theme

_WIDTH = 268
_MOST_NAMED = 4


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the owner chose; of no account for a stage history or orders."""

    stage_id: int
    opening: bool
    keep_extra: bool


class OptionsPanel(Panel):
    """The choices, each with what it means, and the button that begins."""

    import_requested = Signal()
    kind_chosen = Signal(object)  # ListKind

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it without stages."""
        super().__init__(parent=parent)
        self._theme = theme
        self._unread: Sequence[str] = ()
        self.setFixedWidth(_WIDTH)
        self.stage = QComboBox()
        self.stage.setIconSize(QSize(10, 10))
        self._stage_field = LabelledField(self.stage)
        self._own_stages = False
        self.kind = QComboBox()
        for kind in (ListKind.CONTACTS, ListKind.ORDERS):
            self.kind.addItem("", kind)
        self.kind.activated.connect(self._choose_kind)
        self._kind_field = LabelledField(self.kind)
        self._found: FoundList | None = None
        self.opening, self.keep_extra = WrappingCheck(), WrappingCheck()
        self._contacts = QWidget()
        choices = QVBoxLayout(self._contacts)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(4)
        choices.addWidget(self._stage_field)
        for box in (self.opening, self.keep_extra):
            choices.addSpacing(8)
            choices.addWidget(box)
        choices.addStretch()
        self._history = plain_label(wrap=True)
        self.start = button("primary")
        self.start.clicked.connect(self.import_requested)
        self._orders, self._files = plain_label(wrap=True), plain_label(role="small", wrap=True)
        for part in (self._kind_field, self._contacts, self._history, self._orders, self._files):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._undo_hint = plain_label(role="small", wrap=True)
        self.body.addWidget(self._undo_hint)
        self.body.addWidget(self.start)
        keep_translated(self, self.retranslate)

    @property
    def options(self) -> ImportOptions:
        """What is chosen now."""
        return ImportOptions(
            self.stage.currentData(), self.opening.isChecked(), self.keep_extra.isChecked() and bool(self._unread)
        )

    def retranslate(self) -> None:
        """Set its words."""
        self.set_title(self.tr("Bring them in"))
        self._kind_field.set_words(self.tr("What the list is of"))
        for place, name in enumerate((self.tr("Customers"), self.tr("Orders"))):
            self.kind.setItemText(place, name)
        hint = self.tr("Rows that name a stage of their own go there.") if self._own_stages else ""
        self._stage_field.set_words(self.tr("Stage for them"), hint)
        self.opening.set_words(
            self.tr("They already were customers"),
            self.tr("They stand on the board, but reports do not count them as won by going through the stages."),
        )
        self._name_unread()
        self._history.setText(
            self.tr(
                "This is a stage history: who came into which stage on which day. Customers and stages are found by "
                "name; customers who are not there yet are created, and every move is kept on its day."
            )
        )
        self._orders.setText(
            self.tr(
                "Orders become sales of their day. Customers are found by number, e-mail, phone or name; whoever is "
                "new is created as a customer of before. What is there already is not brought in twice."
            )
        )
        self._name_files()
        self._undo_hint.setText(self.tr("You can undo all of it in one step."))
        self.start.setText(self.tr("Import"))

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Offer these stages; the one chosen stays, else the first is."""
        chosen = self.stage.currentData()
        self.stage.clear()
        for stage in stages:
            self.stage.addItem(icon("dot", stage.colour), stage.name, stage.id)
        self.stage.setCurrentIndex(max(self.stage.findData(chosen), 0))

    def show_columns(self, *, unread: Sequence[str], own_stages: bool) -> None:
        """Say which columns are not read, and whether the list names stages of its own."""
        self._unread, self._own_stages = unread, own_stages
        self.retranslate()

    def show_kind(self, found: FoundList) -> None:
        """Show the choices of a contact list, or what a stage history or an import of orders is."""
        self._found = found
        self._kind_field.setVisible(found.kind is not ListKind.HISTORY)
        self.kind.setEnabled(len(found.files) == 1)
        self.kind.setCurrentIndex(int(found.kind is ListKind.ORDERS))
        self._contacts.setVisible(found.kind is ListKind.CONTACTS)
        self._history.setVisible(found.kind is ListKind.HISTORY)
        self._orders.setVisible(found.kind is ListKind.ORDERS)
        self._name_files()

    def _choose_kind(self, place: int) -> None:
        self.kind_chosen.emit((ListKind.CONTACTS, ListKind.ORDERS)[place])

    def _name_files(self) -> None:
        files = self._found.files if self._found else ()
        self._files.setVisible(len(files) > 1)
        self._files.setText(fill(self.tr("Read together: %1."), ", ".join(files)))

    def _name_unread(self) -> None:
        self.keep_extra.setEnabled(bool(self._unread))
        named = ", ".join(self._unread[:_MOST_NAMED])
        if not self._unread:
            text = self.tr("Every column that holds something is read.")
        elif len(self._unread) <= _MOST_NAMED:
            text = fill(self.tr("Not read: %1."), named)
        else:
            more = self.tr("Not read: %1 and %n more.", "", len(self._unread) - _MOST_NAMED)
            text = fill(more, named)
        self.keep_extra.set_words(self.tr("Keep other columns in the notes"), text)
        self.keep_extra.setToolTip(", ".join(self._unread) if len(self._unread) > _MOST_NAMED else "")
