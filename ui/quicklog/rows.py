"""The rows below the line: who may be meant, somebody new, commands."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QListView, QSizePolicy

from tracker.domain.contacts import fold
from tracker.queries.quick_line import Candidate, Understood
from ui.common.find_rows import ROOT, FindDelegate, FindModel, FindRow, Index
from ui.override import override
from ui.quicklog.palette import Command, find_commands, is_called
from ui.quicklog.parts import name_and_phone
from ui.quicklog.words import more_words
from ui.text.fill import fill
from ui.theme.theme import Theme

FIRST_COMMANDS = ("log_call", "new_customer", "catch_up")  # shown while nothing is typed
MOST_COMMANDS = 6
_RECENT = 4


class Row(Enum):
    """What a row that is neither customer nor command does."""

    NEW_AND_LOG = "new and log"
    NEW = "new"


def rows_for(
    understood: Understood, candidates: Sequence[Candidate], commands: Sequence[Command], today: date
) -> list[FindRow]:
    """Return the rows for a line. `candidates`: who fits, the best first; `commands`: empty where none are offered."""
    line = understood.line.strip()
    if not line:
        recent = [_customer_row(one, today) for one in candidates[:_RECENT]] if commands else []
        return recent + [_command_row(one) for one in commands if one.id in FIRST_COMMANDS]
    names = Counter(one.customer.name for one in candidates)
    called = bool(understood.digits)
    people = [
        _customer_row(one, today, who_called=called, namesakes=names[one.customer.name] > 1) for one in candidates
    ]
    found = find_commands(line, commands)[:MOST_COMMANDS]
    named = [_command_row(one) for one in found]
    begins = any(word.startswith(fold(line)) for one in people for word in (fold(one.title), *fold(one.title).split()))
    first = bool(found) and not begins and is_called(line, found[0])
    return [*(named if first else ()), *people, *([] if first else named), *_new_rows(understood, bool(people))]


def _customer_row(one: Candidate, today: date, *, who_called: bool = False, namesakes: bool = False) -> FindRow:
    more = more_words(one, today, who_called=who_called, namesakes=namesakes)
    return FindRow(one.customer, one.customer.name, more, "", value=one)


def _command_row(command: Command) -> FindRow:
    return FindRow(None, command.text, _tr("command"), command.keys, value=command)


def _new_rows(understood: Understood, anybody: bool) -> list[FindRow]:  # noqa: FBT001
    reading = understood.reading
    if understood.only_finds:
        title = _tr("New customer “%1”") if anybody else _tr("No match: create “%1”")
        return [FindRow(None, fill(title, understood.line.strip()), "", "Shift+Enter", value=Row.NEW)]
    name, _ = name_and_phone(reading.name)
    if not name:
        return []
    title = fill(_tr("New customer “%1”"), name)
    return [FindRow(None, title, _tr("adds and logs in one go"), "Shift+Enter", value=Row.NEW_AND_LOG)]


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuickLine", text)


class RowModel(FindModel):
    """The rows; each says which key takes it now: Enter the marked one, the arrow the one below it."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.marked = -1

    def mark(self, row: int) -> None:
        """Take note of which row is marked; -1 for none."""
        self.marked = row
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            if index.row() == self.marked:
                return row._replace(keys="Enter", shows_keys=True)
            if index.row() == self.marked + 1 and isinstance(row.value, Candidate):
                return row._replace(keys="Down", shows_keys=True)
            return row
        return super().data(index, role)


class RowList(QListView):
    """Shows the rows, as tall as they are; the keyboard stays in the line, which tells it what to mark."""

    picked = Signal(int)  # by a click

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self.rows = RowModel()
        self._delegate = FindDelegate(theme)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setProperty("flat", True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda index: self.picked.emit(index.row()))

    @property
    def marked(self) -> FindRow | None:
        """The marked row."""
        return self.rows.rows[self.rows.marked] if 0 <= self.rows.marked < len(self.rows.rows) else None

    def show_rows(self, rows: Sequence[FindRow], marked: int) -> None:
        """Show these rows with one of them marked (-1: none)."""
        self.rows.show(rows)
        self.mark(marked)
        height = sum(self.sizeHintForRow(row) for row in range(len(rows)))
        if height != self.height():
            self.setFixedHeight(height)
        self.setVisible(bool(rows))

    def mark(self, row: int) -> None:
        """Mark a row; -1 for none."""
        self.rows.mark(row)
        self.setCurrentIndex(self.rows.index(row) if row >= 0 else ROOT)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.height())
