"""What was understood of a list, before anything is brought in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from tracker.domain.imports import ContactTable, Field
from ui.common.buttons import button
from ui.common.elided_label import ElidedLabel
from ui.common.panel import Panel
from ui.common.pill import Pill
from ui.common.translated import keep_translated
from ui.imports.column_models import ColumnsModel, TextsModel, column_letter
from ui.imports.format_row import FormatRow
from ui.imports.meaning_choice import ColumnsTable
from ui.imports.options import OptionsPanel
from ui.imports.texts_table import TextsTable
from ui.text.fields import delimiter_name, encoding_name, program_name
from ui.text.fill import fill
from ui.theme.theme import Theme
from ui.theme.tokens import GAP


class Preview(QWidget):
    """Shows a list's columns with their meanings, its first rows, how it was opened, and the options."""

    import_requested = Signal()
    format_chosen = Signal(object)  # TableFormat

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it without a list."""
        super().__init__(parent)
        self.table: ContactTable | None = None
        self._history = False
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
    def overrides(self) -> dict[int, Field | None]:
        """What the owner says of columns otherwise than was found."""
        return self.columns.overrides

    @property
    def is_history(self) -> bool:
        """Say whether a stage history is shown."""
        return self._history

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

    def show_table(self, table: ContactTable, *, history: bool) -> None:
        """Show a list as found."""
        self.table, self._history = table, history
        self.columns.show_table(table)
        headers = [column.header or column_letter(index) for index, column in enumerate(table.columns)]
        self.first_rows.show_rows(headers, table.rows)
        self.format_row.show_table(table)
        self.tabs.setTabVisible(0, not history)
        self.options.show_kind(history=history)
        if not table.format.sure:
            self.not_right.setChecked(True)
        self._tell_options()
        self._describe()

    def _describe(self) -> None:
        if self.table is None:
            return
        if self._history:
            self.recognised.show_state(self.tr("Recognised: a stage history"), "accent")
        elif self.table.preset:
            program = program_name(self.table.preset)
            self.recognised.show_state(fill(self.tr("Recognised: %1"), program), "accent")
        else:
            self.recognised.show_state(self.tr("Columns guessed by their headings"), "plain")
        found = self.table.format
        if found.sheet:
            lies = fill(self.tr("Sheet “%1”"), found.sheet)
        elif found.sure:
            names = encoding_name(found.encoding), delimiter_name(found.delimiter)
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
