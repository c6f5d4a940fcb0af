"""The rows of the list of campaigns: a heading for each stage, the campaigns for it, and costs without a campaign."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt

from tracker.domain.campaigns import Campaign, CampaignState
from ui.campaigns.reading import Overview
from ui.campaigns.words import days_words, over_words, planned_words, stage_title, state_word
from ui.common.flat_model import FlatModel, Index
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.formats import NOTHING, format_count
from ui.text.money import show_money

NAME, SOURCE, DAYS, PLANNED, SPENT, REACHED = range(6)
ROW_ROLE = Qt.ItemDataRole.UserRole
BELOW_ROLE = Qt.ItemDataRole.UserRole + 1  # the second line of a cell
_ORDER = [CampaignState.RUNNING, CampaignState.COMING, CampaignState.ENDED]


class Heading(NamedTuple):
    """Whom the campaigns below are for; `colour` is the stage's, empty where it is none."""

    title: str
    colour: str


class OtherCosts(NamedTuple):
    """What was spent on sources alone."""

    spent_minor: int
    entries: int


Row = Heading | Campaign | OtherCosts


class CampaignsModel(FlatModel[Row]):
    """Shows campaigns by stage; ROW_ROLE gives the row."""

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._today = today
        self._overview: Overview | None = None
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_headings(
            self.tr("What you try"),
            self.tr("Heard of us by"),
            self.tr("Days"),
            self.tr("Planned"),
            self.tr("Spent"),
            self.tr("Customers"),
        )
        if self._overview is not None:
            self.show_overview(self._overview)

    def show_overview(self, overview: Overview) -> None:
        """Show these campaigns."""
        self._overview = overview
        self.show(list(self._grouped(overview)))

    def _grouped(self, overview: Overview) -> Iterator[Row]:
        today = self._today()
        for stage in (*overview.shop.stages, None):
            found = [one for one in overview.campaigns if one.stage_id == (stage.id if stage else None)]
            if found:
                yield Heading(stage_title(stage), stage.colour if stage else "")
                yield from sorted(found, key=lambda one: _ORDER.index(one.state_on(today)))
        yield Heading(self.tr("Without a campaign"), "")
        costs = overview.source_costs
        yield OtherCosts(sum(cost.amount_minor for cost in costs), len(costs))

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and section >= PLANNED:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == BELOW_ROLE:
            return self._below(row, index.column())
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            parts = (self._text(row, index.column()), self._below(row, index.column()))
            return "\n".join(part for part in parts if part)
        return None

    def _text(self, row: Row, column: int) -> str:
        if isinstance(row, Heading):
            return row.title if column == NAME else ""
        assert self._overview is not None
        currency = self._overview.shop.currency
        if isinstance(row, OtherCosts):
            spent = show_money(row.spent_minor, currency) if row.entries else NOTHING
            return {NAME: self.tr("Other costs"), SPENT: spent}.get(column, "")
        return {
            NAME: row.name,
            SOURCE: row.source or NOTHING,
            DAYS: days_words(row),
            PLANNED: planned_words(row.planned_minor, currency),
            SPENT: show_money(row.spent_minor, currency),
            REACHED: format_count(row.customers),
        }[column]

    def _below(self, row: Row, column: int) -> str:
        if isinstance(row, OtherCosts):
            return self._other_words(row.entries) if column == NAME else ""
        if isinstance(row, Heading) or self._overview is None:
            return ""
        interactions = self.tr("%n contact(s)", "", row.interactions) if row.interactions else ""
        return {
            NAME: row.hypothesis.replace("\n", " "),
            DAYS: state_word(row.state_on(self._today())),
            SPENT: over_words(row, self._overview.shop.currency),
            REACHED: interactions,
        }.get(column, "")

    def _other_words(self, entries: int) -> str:
        if not entries:
            return self.tr("A sign, a listing, advertisements that belong to no campaign")
        return self.tr("%n cost(s), each for a way people hear of you", "", entries)
