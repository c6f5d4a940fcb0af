"""What was understood of a list, before anything is brought in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from tracker.domain.imports import Field, FoundList, ListKind
from ui.common.buttons import button
from ui.common.elided_label import ElidedLabel
from ui.common.panel import Panel
from ui.common.pill import Pill
from ui.common.translated import keep_translated
from ui.imports.column_models import ColumnsModel, Meaning, TextsModel, column_letter
from ui.imports.format_row import FormatRow
from ui.imports.meaning_choice import ColumnsTable
from ui.imports.options import OptionsPanel
from ui.imports.texts_table import TextsTable
from ui.text.fields import delimiter_name, encoding_name, program_name
from ui.text.fill import fill
from ui.theme.theme import Theme
from ui.theme.tokens import GAP

TRANSACTIONS = "transactions"  # what a file of numbers between spaces is recognised as


class Preview(QWidget):
    """Shows a list's columns with their meanings, its first rows, how it was opened, and the options."""

    import_requested = Signal()
    format_chosen = Signal(object)  # TableFormat

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it without a list."""
        super().__init__(parent)
        self.found: FoundList | None = None
        self.columns = ColumnsModel()
        self.columns.meaning_changed.connect(self._tell_options)
        self.first_rows = TextsModel()
        self.columns_table = ColumnsTable(theme, self.columns)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.columns_table, "")
        self.rows_table = TextsTable(self.first_rows)
        self.tabs.addTab(self.rows_table, "")
        self.recognised = Pill(kind="accent")
        self._lies = ElidedLabel(role="muted")
        self.not_right = button("link")
        self.not_right.setCheckable(True)
        self.format_row = FormatRow()
        self.format_row.hide()
        self.format_row.chosen.connect(self.format_chosen)
        self.not_right.toggled.connect(self._fold_or_unfold)
        self.options = OptionsPanel(theme)
        self.options.import_requested.connect(self.import_requested)
        self._lay_out()
        keep_translated(self, self.retranslate)

    @property
    def overrides(self) -> dict[int, Meaning]:
        """What the owner says of columns otherwise than was found."""
        return self.columns.overrides if self.found and self.found.is_mappable else {}

    def retranslate(self) -> None:
        """Set its words."""
        self.columns.set_words(self.tr("Column in the file"), self.tr("Is"), self.tr("First values"))
        self.columns_table.setAccessibleName(self.tr("Columns"))
        self.columns_table.fit()
        self.tabs.setTabText(0, self.tr("Columns"))
        self.tabs.setTabText(1, self.tr("First rows"))
        self.rows_table.setAccessibleName(self.tr("First rows"))
        self.not_right.setText(self.tr("Not right?"))
        self._describe()

    def forget(self) -> None:
        """Get ready for another file."""
        self.format_row.forget()
        self.not_right.setChecked(False)

    def show_list(self, found: FoundList) -> None:
        """Show a list as found."""
        self.found = found
        table = found.table
        self.columns.show_table(table, orders=found.kind is ListKind.ORDERS)
        headers = [column.header or column_letter(index) for index, column in enumerate(table.columns)]
        self.first_rows.show_rows(headers, table.rows)
        self.format_row.show_table(table)
        self.tabs.setTabVisible(0, found.is_mappable)
        self.not_right.setVisible(found.is_mappable or found.kind is ListKind.HISTORY)
        self.options.show_kind(found)
        if not table.format.sure:
            self.not_right.setChecked(True)
        self._tell_options()
        self._describe()

    def _describe(self) -> None:
        if self.found is None:
            return
        table, orders = self.found.table, self.found.kind is ListKind.ORDERS
        if self.found.kind is ListKind.HISTORY:
            self.recognised.show_state(self.tr("Recognised: a stage history"), "accent")
        elif orders and not self.found.is_mappable:
            self.recognised.show_state(self.tr("Recognised: orders in several files"), "accent")
        elif table.preset == TRANSACTIONS:
            self.recognised.show_state(self.tr("Recognised: one order a row, without headings"), "accent")
        elif orders and table.preset:
            program = program_name(table.preset)
            self.recognised.show_state(fill(self.tr("Recognised: orders from %1"), program), "accent")
        elif table.preset:
            program = program_name(table.preset)
            self.recognised.show_state(fill(self.tr("Recognised: %1"), program), "accent")
        else:
            self.recognised.show_state(self.tr("Columns guessed by their headings"), "plain")
        lying = table.format
        if lying.sheet:
            lies = fill(self.tr("Sheet “%1”"), lying.sheet)
        elif lying.sure:
            names = encoding_name(lying.encoding), delimiter_name(lying.delimiter)
            lies = fill(self.tr("%1 · separated by: %2", "encoding, delimiter"), *names)
        else:
            lies = self.tr("Do the letters look right?")
        self._lies.setText(lies)

    def _tell_options(self) -> None:
        meanings = self.columns.meanings()
        self.options.show_columns(unread=self.columns.unread(), own_stages=Field.STAGE in meanings)

    def _fold_or_unfold(self, unfolded: bool) -> None:
        self.format_row.setVisible(unfolded)

    def _lay_out(self) -> None:
        facts = QHBoxLayout()
        facts.setSpacing(GAP)
        facts.addWidget(self.recognised)
        facts.addWidget(self._lies, 1)
        facts.addWidget(self.not_right)
        found = Panel()
        found.body.addLayout(facts)
        found.body.addWidget(self.format_row)
        found.body.addWidget(self.tabs, 1)
        across = QHBoxLayout()
        across.setSpacing(GAP)
        across.addWidget(found, 1)
        across.addWidget(self.options)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(across, 1)
