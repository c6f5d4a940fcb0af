"""How a list lies in its file, to be put right where it was taken wrongly: letters, separator, sheet, headings."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from tracker.domain.imports import ContactTable, TableFormat
from ui.common.labelled_field import LabelledField
from ui.common.number_field import number_field
from ui.common.translated import keep_translated
from ui.text.fields import DELIMITERS, ENCODINGS, delimiter_name, encoding_name, plain_encoding

_LAST_ROW = 9_999


class FormatRow(QWidget):
    """A row of choices; each tells at once how the file is to be opened anew."""

    chosen = Signal(object)  # TableFormat: what the owner says; the rest is to be found out

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without a file."""
        super().__init__(parent)
        self._wanted = TableFormat()
        self.encoding, self.delimiter, self.sheet = QComboBox(), QComboBox(), QComboBox()
        self.header_row = number_field(0, _LAST_ROW)
        self.header_row.setKeyboardTracking(False)
        self.encoding.activated.connect(self._choose_encoding)
        self.delimiter.activated.connect(self._choose_delimiter)
        self.sheet.activated.connect(self._choose_sheet)
        self.header_row.valueChanged.connect(self._choose_header_row)
        self._fields = [LabelledField(field) for field in (self.encoding, self.delimiter, self.sheet, self.header_row)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for labelled in self._fields:
            row.addWidget(labelled, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set its words."""
        names = (self.tr("Letters"), self.tr("Between values"), self.tr("Sheet"), self.tr("Headings are in row"))
        for labelled, name in zip(self._fields, names, strict=True):
            labelled.set_words(name)
        self.header_row.setSpecialValueText(self.tr("none"))
        for combo, name_of in ((self.encoding, encoding_name), (self.delimiter, delimiter_name)):
            for index in range(combo.count()):
                combo.setItemText(index, name_of(combo.itemData(index)))

    def forget(self) -> None:
        """Forget what was chosen for the file before."""
        self._wanted = TableFormat()

    def show_table(self, table: ContactTable) -> None:
        """Show how a list was opened."""
        found = table.format
        encoding = plain_encoding(found.encoding)
        _fill(self.encoding, [*ENCODINGS] if encoding in ENCODINGS else [encoding, *ENCODINGS], encoding)
        _fill(self.delimiter, [*dict.fromkeys((*DELIMITERS, found.delimiter))], found.delimiter)
        there = [self.sheet.itemData(index) for index in range(self.sheet.count())]
        sheets = [found.sheet, *table.other_sheets]
        _fill(self.sheet, there if set(there) == set(sheets) else sheets, found.sheet)
        with QSignalBlocker(self.header_row):
            self.header_row.setValue(found.header_row or 0)
        for labelled, shown in zip(self._fields, (found.encoding, found.delimiter, len(sheets) > 1, True), strict=True):
            labelled.setVisible(bool(shown))
        self.retranslate()

    def _choose_encoding(self) -> None:
        chosen = self.encoding.currentData()
        self._want(replace(self._wanted, encoding="utf-8-sig" if chosen == "utf-8" else chosen))

    def _choose_delimiter(self) -> None:
        self._want(replace(self._wanted, delimiter=self.delimiter.currentData()))

    def _choose_sheet(self) -> None:
        self._want(TableFormat(sheet=self.sheet.currentData()))

    def _choose_header_row(self, row: int) -> None:
        self._want(replace(self._wanted, header_row=row))

    def _want(self, wanted: TableFormat) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self.chosen.emit(wanted)


def _fill(combo: QComboBox, values: Sequence[str], current: str) -> None:
    with QSignalBlocker(combo):
        combo.clear()
        for value in values:
            combo.addItem(value, value)
        combo.setCurrentIndex(combo.findData(current))
