"""The sheet of how satisfied customers said they are: its columns, and a row for each time they were asked."""

from collections.abc import Iterable, Iterator, Mapping

from tracker.domain.custom_fields import NO, YES
from tracker.domain.raw_rows import LoggedCheckIn
from tracker.exchange.captions import WorkbookCaptions
from tracker.exchange.workbook.raw_sheet import ColumnKind, Row

CHECK_INS = {
    "id": ColumnKind.NUMBER,
    "customer": ColumnKind.NUMBER,
    "name": ColumnKind.TEXT,
    "moment": ColumnKind.MOMENT,
    "asked": ColumnKind.TEXT,
    "score": ColumnKind.NUMBER,
    "words": ColumnKind.NOTE,
    "bought": ColumnKind.DAY,
    "follow_up": ColumnKind.DAY,
    "author": ColumnKind.TEXT,
}


def check_in_rows(
    check_ins: Iterable[LoggedCheckIn], names: Mapping[int, str], captions: WorkbookCaptions
) -> Iterator[Row]:
    """Yield the rows. names: of customers, by their ids."""
    for one in check_ins:
        yield (
            one.id,
            one.customer_id,
            names.get(one.customer_id, ""),
            one.asked_at,
            captions.answers[YES if one.is_asked else NO],
            "" if one.score is None else one.score,
            one.words,
            one.bought_on,
            one.follow_up_on,
            one.author,
        )
