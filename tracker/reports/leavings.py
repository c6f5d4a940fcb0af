"""Left: from where they went, why, and who came back."""

import numpy as np
from numpy.typing import NDArray

from tracker.domain.report_data import ReportData, Scope
from tracker.domain.stages import Stage
from tracker.domain.stays import COLUMNS as CELLS
from tracker.domain.stays import LEFT
from tracker.reports.numbers import customers_marked, rate, stays_marked
from tracker.reports.report import Column, Figure, Label, LabelKind, Number, Report, ReportName, Row, Table, Unit
from tracker.reports.seen_stays import Mask, SeenStays
from tracker.reports.stage_moves import StageMoves
from tracker.reports.stage_rows import customer_figures, make_report, outside_of_stays, see, stage_rows

STAGE_COLUMNS = (
    Column("left", Unit.COUNT),
    Column("customers", Unit.COUNT),
    Column("left_rate", Unit.SHARE),
    Column("came_back", Unit.COUNT),
)
REASON_COLUMNS = (Column("left", Unit.COUNT), Column("customers", Unit.COUNT), Column("share", Unit.SHARE))
NO_REASON = -1


def build_left_report(data: ReportData, scope: Scope) -> Report:
    """Count who left, dated in the period, by the stage before and by reason.

    left_rate: of the moves on, back and to Left out of a stage, the share to Left. came_back: leavings after which the
    customer's next stage was entered by a move of theirs until the as-of day. Reasons stand in order of their number,
    then of their text; one nobody gave is "".
    """
    return _Leavings(data, scope).report()


class _Leavings:
    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._scope = scope
        self._seen = seen = see(data, scope)
        self._moves = StageMoves(seen, scope.days)
        self._came_back = self._moves.came_back()
        self._left = self._moves.made & seen.goes_to_left & (seen.rank > 0)
        self._texts, self._reason = _reasons(data, seen)
        numbers = np.bincount(self._reason.compress(self._left), minlength=len(self._texts))
        given = [code for code in range(len(self._texts)) if numbers[code]]
        self._given = sorted(given, key=lambda code: (-numbers[code], self._texts[code]))

    def report(self) -> Report:
        seen = self._seen
        won_back = Figure("won_back", Unit.COUNT, stays_marked(seen, self._moves.won_back()))
        customers = customer_figures(seen, {"customers": seen.customers_of(self._left), "left_now": seen.left_now})
        by_reason = tuple(Column(f"reason:{self._texts[code]}", Unit.COUNT, self._label(code)) for code in self._given)
        return make_report(
            ReportName.LEFT,
            self._scope,
            figures=(Figure("left", Unit.COUNT, stays_marked(seen, self._left)), *customers, won_back),
            tables=(
                Table("stages", STAGE_COLUMNS, stage_rows(seen, self._from_stage)),
                Table("reasons", REASON_COLUMNS, tuple(self._reason_row(code) for code in self._given)),
                Table("matrix", by_reason, stage_rows(seen, self._by_reason)),
            ),
            outside=outside_of_stays(seen, self._scope),
        )

    def _from_stage(self, rank: int, _: Stage) -> tuple[Number, ...]:
        seen, left = self._seen, self._moves.leavings(rank)
        elsewhere = (self._moves.goes_from == rank) & (self._moves.goes_to != rank)
        gone = stays_marked(seen, left)
        return (
            gone,
            customers_marked(seen, seen.customers_of(left)),
            rate(gone, stays_marked(seen, self._moves.made & elsewhere)),
            stays_marked(seen, left & self._came_back),
        )

    def _reason_row(self, code: int) -> Row:
        left = self._for(code)
        count = stays_marked(self._seen, left)
        who = customers_marked(self._seen, self._seen.customers_of(left))
        return Row(
            self._texts[code], self._label(code), (count, who, rate(count, stays_marked(self._seen, self._left)))
        )

    def _by_reason(self, rank: int, _: Stage) -> tuple[Number, ...]:
        left = self._moves.leavings(rank)
        return tuple(stays_marked(self._seen, left & self._for(code)) for code in self._given)

    def _for(self, code: int) -> Mask:
        marked: Mask = self._left & (self._reason == code)
        return marked

    def _label(self, code: int) -> Label:
        return Label(LabelKind.REASON, self._texts[code])


def _reasons(data: ReportData, seen: SeenStays) -> tuple[list[str], NDArray[np.int32]]:
    """Give the texts of all reasons, and of each stay the place of the reason why its customer left it.

    By stay of `seen`; NO_REASON where the next stay is none in Left.
    """
    texts = sorted(set(data.reasons))
    codes = {text: code for code, text in enumerate(texts)}
    cells = np.asarray(data.stays.cells).reshape(-1, len(CELLS))
    in_left = cells[:, CELLS.index("stage")] == LEFT
    of_stay = np.full(len(cells), NO_REASON, dtype=np.int32)
    of_stay[in_left] = [codes[text] for text in data.reasons]
    of_stay = of_stay[cells[:, CELLS.index("entered")] <= seen.day]
    following = np.full(len(of_stay), NO_REASON, dtype=np.int32)
    following[:-1] = of_stay[1:]
    return texts, following
