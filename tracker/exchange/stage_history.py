"""Stage histories: who entered which stage on which day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tracker.domain.contacts import clean_text
from tracker.domain.dates import Moment, day_order, is_ambiguous, parse_moment
from tracker.domain.file_errors import UnreadableFile, Why
from tracker.domain.imports import (
    LONGEST_NAME,
    LONGEST_TEXT,
    Reason,
    RowProblem,
    StageHistory,
    StageHistoryRow,
    TableFormat,
)
from tracker.domain.stages import Cause
from tracker.exchange.tables import open_table

_NEEDED = frozenset({"customer", "stage", "date"})
_ALLOWED = _NEEDED | {"cause", "reason"}
_DAY_FIRST = {"cs": True}
_SHOWN = 80


def is_stage_history(headers: Iterable[str]) -> bool:
    """Say whether a table is a stage history: customer, stage and date, with or without cause and reason, no others."""
    names = [header.strip().casefold() for header in headers if header.strip()]
    return len(names) == len(set(names)) and _NEEDED <= set(names) <= _ALLOWED


def read_stage_history(
    path: Path, *, today: date, language: str = "en", table_format: TableFormat | None = None
) -> StageHistory:
    """Read a CSV or XLSX stage history.

    A row without a customer or stage, with a date that cannot be read, is ambiguous or lies after `today`, or with a
    cause that is none of `stages.Cause`, is a problem. Stages and customers are names, not looked up here.

    Raises:
        UnreadableFile: with the reason; NO_HEADER where the header is not that of a stage history.
    """
    table = open_table(path, language=language, table_format=table_format)
    if not is_stage_history(table.headers):
        raise UnreadableFile(path, Why.NO_HEADER)
    names = [header.strip().casefold() for header in table.headers]
    found = list(table.records())
    records = [record for record in found if not isinstance(record, RowProblem)]
    dates = (cells[names.index("date")] for _, cells in records)
    reader = _Reader(names, table.headers, day_order(dates, _DAY_FIRST.get(language)), today)
    read = [record if isinstance(record, RowProblem) else reader.read(*record) for record in found]
    rows = [row for row in read if isinstance(row, StageHistoryRow)]
    return StageHistory(table.format, rows, [row for row in read if isinstance(row, RowProblem)])


@dataclass(frozen=True, slots=True)
class _Reader:
    names: Sequence[str]  # folded headers
    headers: Sequence[str]  # as in the file
    day_first: bool | None
    today: date

    def read(self, number: int, cells: Sequence[str]) -> StageHistoryRow | RowProblem:
        texts = {name: clean_text(cell) for name, cell in zip(self.names, cells, strict=True) if name}
        moment = parse_moment(texts["date"], day_first=self.day_first, latest=self.today)
        wrong = self._wrong(texts, moment)
        if wrong:
            column, reason = wrong
            shown = texts[column] or " | ".join(filter(None, cells))
            return RowProblem(number, self.headers[self.names.index(column)], reason, shown[:_SHOWN])
        assert moment is not None  # noqa: S101, RUF100 (else it would be wrong)
        return StageHistoryRow(
            number,
            texts["customer"],
            texts["stage"],
            moment.day,
            moment.time,
            moment.offset_minutes,
            texts.get("cause", "").casefold(),
            texts.get("reason", ""),
        )

    def _wrong(self, texts: dict[str, str], moment: Moment | None) -> tuple[str, Reason] | None:
        longest = {"customer": LONGEST_NAME, "stage": LONGEST_NAME, "reason": LONGEST_TEXT}
        too_long = next((name for name, most in longest.items() if len(texts.get(name, "")) > most), "")
        if too_long:
            return too_long, Reason.TOO_LONG
        if not texts["customer"]:
            return "customer", Reason.NO_NAME
        if not texts["stage"]:
            return "stage", Reason.NO_STAGE
        if moment is None:
            unclear = is_ambiguous(texts["date"], self.today)
            return "date", Reason.AMBIGUOUS_DATE if unclear else Reason.BAD_DATE
        if moment.day > self.today:
            return "date", Reason.FUTURE_DATE
        cause = texts.get("cause", "").casefold()
        return ("cause", Reason.UNKNOWN_CAUSE) if cause and cause not in set(Cause) else None
