"""What a number counts, a row each."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from tracker.domain.collation import sort_key
from tracker.domain.counted_people import CountedPerson
from ui.common.flat_model import FlatModel, Index
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.filters import known_word
from ui.text.formats import format_day
from ui.text.kinds import left_word
from ui.text.language import language_shown
from ui.theme.contrast import legible
from ui.theme.icons import icon
from ui.theme.theme import Theme

NAME, COMPANY, STAGE, SINCE, UNTIL, SOURCE = range(6)
_Role = Qt.ItemDataRole
_KEYS: dict[int, Callable[[CountedPerson, str], Any]] = {
    NAME: lambda one, _: one.name_key,
    COMPANY: lambda one, language: (not one.company, sort_key(one.company, language)),
    STAGE: lambda one, language: (not one.stage, sort_key(one.stage, language)),
    SINCE: lambda one, _: (one.since is None, one.since),
    UNTIL: lambda one, _: (one.until is None, one.until),
    SOURCE: lambda one, language: (not one.source, sort_key(one.source, language)),
}


class PeopleModel(FlatModel[CountedPerson]):
    """Who is counted: name, company, stage now, days, source; UserRole gives the CountedPerson."""

    def __init__(self, theme: Theme) -> None:
        """Start with nobody."""
        super().__init__()
        self._theme = theme
        self._dots: dict[str, QIcon] = {}
        theme.changed.connect(self._dots.clear)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_headings(
            self.tr("Name"),
            self.tr("Company"),
            self.tr("Stage now"),
            self.tr("From"),
            self.tr("Until"),
            self.tr("How they heard of us"),
        )

    def empty_columns(self) -> set[int]:
        """Return the columns that say nothing of anybody."""
        told = {COMPANY: "company", SINCE: "since", UNTIL: "until"}
        return {column for column, field in told.items() if not any(getattr(one, field) for one in self.rows)}

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        language = language_shown()
        key = _KEYS[column]
        self.layoutAboutToBeChanged.emit()
        if column in {SINCE, UNTIL}:
            known = [one for one in self.rows if key(one, language)[1] is not None]
            unknown = [one for one in self.rows if key(one, language)[1] is None]
            known.sort(key=lambda one: key(one, language), reverse=order == Qt.SortOrder.DescendingOrder)
            self.rows = known + unknown
        else:
            self.rows.sort(key=lambda one: key(one, language), reverse=order == Qt.SortOrder.DescendingOrder)
        self.layoutChanged.emit()

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        one = self.row(index.row())
        if one is None:
            return None
        if role == _Role.DisplayRole:
            return self._text(one, index.column())
        if role == _Role.UserRole:
            return one
        return self._look(one, index.column(), role)

    def _look(self, one: CountedPerson, column: int, role: int) -> object:
        if role == _Role.DecorationRole and column == STAGE:
            return self._dot(one.colour)
        if role == _Role.FontRole and column == NAME:
            return self._theme.font(bold=True)
        if role == _Role.ForegroundRole and (one.is_archived or column in {COMPANY, SOURCE}):
            return self._theme.colour("muted")
        return None

    def _text(self, one: CountedPerson, column: int) -> str:
        if column == NAME:
            return one.name or "…"
        if column == COMPANY:
            return one.company
        if column == STAGE:
            if not one.name:
                return ""
            return (one.stage or left_word()) + (" · " + self.tr("archived") if one.is_archived else "")
        if column in {SINCE, UNTIL}:
            day = one.since if column == SINCE else one.until
            return format_day(day) if day else ""
        return known_word(one.source)

    def _dot(self, colour: str) -> QIcon:
        if colour not in self._dots:
            dot = icon("dot", legible(colour, self._theme.tokens.panel)) if colour else self._theme.icon("left")
            self._dots[colour] = dot
        return self._dots[colour]
