"""Back and forth: from where to where they moved, who came back to a stage, who goes to and fro, who was won back."""

from collections.abc import Iterator
from functools import partial
from itertools import combinations

import numpy as np

from tracker.domain.report_data import ReportData, Scope
from tracker.domain.stages import Stage
from tracker.reports.numbers import customers_marked, list_stays, rate, stays_marked
from tracker.reports.report import (
    Column,
    Counted,
    Figure,
    Label,
    LabelKind,
    Number,
    Report,
    ReportName,
    Row,
    Table,
    Unit,
)
from tracker.reports.seen_stays import Mask
from tracker.reports.stage_moves import LEFT_PLACE, StageMoves
from tracker.reports.stage_rows import make_report, outside_of_stays, see, stage_label, stage_rows
from tracker.reports.stay_outcomes import StayOutcomes

PING_PONG = 3  # moves of one customer between the same two stages, from which on it is one
STAGE_COLUMNS = (Column("customers", Unit.COUNT), Column("returning", Unit.COUNT), Column("comes_back", Unit.SHARE))
PAIR_COLUMNS = (Column("customers", Unit.COUNT), Column("moves", Unit.COUNT))
LEFT_LABEL = Label(LabelKind.LEFT, "")


def build_moves_report(data: ReportData, scope: Scope) -> Report:
    """Count the moves dated in the period by where they began and ended, and who came back.

    matrix: every move of a customer; one from a stage into the same stage again is in it too. stages: customers with
    stays that began in the period, and those with two or more. pairs: stages between which a customer moved three
    times or more in the period; only pairs that occur, in the stages' order.
    """
    return _Moves(data, scope).report()


class _Moves:
    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._scope = scope
        self._seen = see(data, scope)
        self._outcomes = StayOutcomes(self._seen, scope.days)
        self._moves = StageMoves(self._seen, scope.days)
        self._made = np.flatnonzero(self._moves.made)
        places = len(self._seen.stages) + 1
        codes = self._moves.goes_from[self._made].astype(np.intp) * places + self._moves.goes_to[self._made]
        self._counts = np.bincount(codes, minlength=places * places).reshape(places, places)

    def report(self) -> Report:
        seen, won_back = self._seen, self._moves.won_back()
        pairs = dict(self._pairs())
        movers = np.zeros(len(seen.ids), dtype=np.bool_)
        for back_and_forth in pairs.values():
            movers |= back_and_forth
        return make_report(
            ReportName.MOVES,
            self._scope,
            figures=tuple(
                Figure(key, Unit.COUNT, number)
                for key, number in {
                    "moves": stays_marked(seen, self._moves.made),
                    "movers": customers_marked(seen, seen.customers_of(self._moves.made)),
                    "ping_pong": customers_marked(seen, movers),
                    "won_back": stays_marked(seen, won_back),
                    "won_back_customers": customers_marked(seen, seen.customers_of(won_back)),
                }.items()
            ),
            tables=(
                self._matrix(),
                Table("stages", STAGE_COLUMNS, stage_rows(seen, self._returning)),
                Table("pairs", PAIR_COLUMNS, tuple(self._pair_row(*pair, who) for pair, who in pairs.items())),
            ),
            outside=outside_of_stays(seen, self._scope),
        )

    def _matrix(self) -> Table:
        stages = self._seen.rows
        columns = [Column(f"to:{stage.id}", Unit.COUNT, stage_label(stage)) for _, stage in stages]
        return Table(
            "matrix",
            (*columns, Column("to:left", Unit.COUNT, LEFT_LABEL)),
            (
                *stage_rows(self._seen, lambda rank, _: self._moves_from(rank)),
                Row("left", LEFT_LABEL, self._moves_from(LEFT_PLACE)),
            ),
        )

    def _moves_from(self, place: int) -> tuple[Number, ...]:
        places = [rank for rank, _ in self._seen.rows] + [LEFT_PLACE]
        return tuple(Number(int(self._counts[place, to]), behind=partial(self._list_moves, place, to)) for to in places)

    def _list_moves(self, goes_from: int, goes_to: int) -> list[Counted]:
        return list_stays(self._seen, self._moves.between(goes_from, goes_to))

    def _returning(self, rank: int, _: Stage) -> tuple[Number, ...]:
        stays = self._outcomes.stays(rank)
        customers = customers_marked(self._seen, self._seen.customers_of(stays))
        returning = customers_marked(self._seen, self._seen.customers_of(stays, at_least=2))
        return customers, returning, rate(returning, customers)

    def _pairs(self) -> Iterator[tuple[tuple[int, int], Mask]]:
        """Yield each pair of ranks between which somebody went to and fro, and who did. By customer."""
        ranks = [rank for rank, _ in self._seen.rows]
        for one, other in combinations(ranks, 2):
            if self._counts[one, other] + self._counts[other, one] >= PING_PONG:
                who = self._seen.customers_of(self._between(one, other), at_least=PING_PONG)
                if who.any():
                    yield (one, other), who

    def _between(self, one: int, other: int) -> Mask:
        return self._moves.between(one, other) | self._moves.between(other, one)

    def _pair_row(self, one: int, other: int, who: Mask) -> Row:
        first, second = self._seen.stages[one - 1], self._seen.stages[other - 1]
        moves = self._between(one, other) & who[self._seen.customer]
        return Row(
            f"{first.id}-{second.id}",
            Label(LabelKind.NAME, f"{first.name} ↔ {second.name}"),
            (customers_marked(self._seen, who), stays_marked(self._seen, moves)),
        )
