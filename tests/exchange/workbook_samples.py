"""Shops to write workbooks of: raw log entries, made into the records that the queries would give."""

import random
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from tests.recount import Entry
from tests.stay_tables import table_of
from tracker.domain.periods import Period
from tracker.domain.records import ListedCustomer, LoggedInteraction, LoggedMove
from tracker.domain.stages import Stage
from tracker.exchange.workbook.content import WorkbookContent
from tracker.reports.funnel import build_funnel

JAN = date(2025, 12, 31).toordinal()  # + 1 is 1 January 2026
NOTE = "Wants the blue one.\nWill call again, after the holidays, when her daughter has tried the saddle and the bell."
WORKED_STAGES = tuple(
    Stage(number, "", name, number, f"#5b6ee{number}", customer_from=False, removed=False)
    for number, name in enumerate("RACTL", start=1)
)
WORKED = {
    1: "R 1, A 5, C 10, T 20",
    2: "R 2, C 9",
    3: "R 3, A 6, R 8, A 12",
    4: "R 4, A 7, Left 15",
    5: "opening T 1",
    6: "R 30",
}
ODD_STAGES = (
    Stage(1, "", "認知", 1, "#5b6ee1", customer_from=False, removed=False),
    Stage(2, "", "=1+1", 2, "#1c86c7", customer_from=False, removed=False),
    Stage(7, "", "Zkouška", 3, "#0f8a6d", customer_from=False, removed=True),
    Stage(3, "", 'Nákup "teď" & hned', 4, "red", customer_from=True, removed=False),
    Stage(9, "", "Never used", 5, "#c24a6b", customer_from=False, removed=True),
    Stage(4, "", "L", 6, "#c24a6b", customer_from=False, removed=False),
)
OTHER_SET = 42  # a stage of an earlier set


def worked_example(shop_name: str = "Kolo & Duše") -> WorkbookContent:
    """Return the worked example of the metrics, as of 31 January 2026."""
    ids = {stage.name: stage.id for stage in WORKED_STAGES}
    entries: list[Entry] = []
    for customer, path in WORKED.items():
        for step in path.split(", "):
            *cause, stage, day = step.split(" ")
            entries.append(
                Entry(customer, len(entries) + 1, ids.get(stage), JAN + int(day), cause[0] if cause else "move")
            )
    return content_of(entries, WORKED_STAGES, {}, Period(), date(2026, 1, 31), shop_name)


def random_history(seed: int = 4, customers: int = 80) -> WorkbookContent:
    """Return a shop whose customers skip, return, leave, come back, with removed and foreign stages; seen mid-way."""
    dice = random.Random(seed)
    entries: list[Entry] = []
    for customer in range(1, customers + 1):
        at, day = 0, JAN - 200 + dice.randrange(200)
        for _ in range(dice.randrange(1, 8)):
            to = dice.choice([stage for stage in (1, 1, 2, 2, 3, 4, 7, None, OTHER_SET) if (stage or -1) != at])
            causes = ["create", "opening"] if at == 0 else ["move"] * 6 + ["stage_removed", "set_change", "won_back"]
            entries.append(Entry(customer, len(entries) + 1, to, day, dice.choice(causes)))
            at, day = to or -1, day + dice.randrange(40)
    archived = {customer: JAN - 60 + dice.randrange(120) for customer in range(3, customers, 9)}
    dice.shuffle(entries)
    return content_of(entries, ODD_STAGES, archived, Period(date(2025, 7, 1), date(2025, 11, 30)), date(2025, 12, 15))


def content_of(  # noqa: PLR0913, PLR0917  what a report is made of
    entries: Sequence[Entry],
    stages: Sequence[Stage],
    archived: Mapping[int, int],
    period: Period,
    as_of: date,
    shop_name: str = "Kolo & Duše",
) -> WorkbookContent:
    """Return a workbook's content with a customer for each that the log names."""
    names = {stage.id: stage.name for stage in stages} | {OTHER_SET: "Old"}
    moves = []
    at: dict[int, int | None] = {}
    for entry in sorted(entries, key=lambda entry: (entry.day, entry.id)):
        day = date.fromordinal(entry.day).isoformat()
        before = at.get(entry.customer)
        moves.append(
            LoggedMove(
                *(entry.id, entry.customer, before, entry.to_stage),
                *(names.get(before or 0, ""), names.get(entry.to_stage or 0, ""), f"{day}T12:00:00+01:00"),
                *(f"{day}T18:30:00+01:00", entry.cause, "" if entry.to_stage else "price", "", "Ota"),
            )
        )
        at[entry.customer] = entry.to_stage
    return WorkbookContent(
        shop_name=shop_name,
        written_at=datetime(2026, 1, 31, 12, 0).astimezone(),
        report=build_funnel(table_of(entries, archived), stages, period, as_of),
        customers=[customer(number, archived.get(number)) for number in sorted(at)],
        interactions=[
            LoggedInteraction(1, 1, "call_in", "2026-01-05T10:15:00+01:00", "2026-01-05T10:20:00+01:00", "Ota", NOTE)
        ],
        moves=moves,
    )


def customer(number: int, archived: int | None = None, name: str = "", **other: str) -> ListedCustomer:
    """Return a customer with something in every field."""
    values: dict[str, Any] = {
        "company": "Kolo s.r.o.",
        "stage": "R",
        "stage_since": "2026-01-05",
        "source": "web",
        "birthday": "1980-03-07",
        "address": "Dlouhá 12",
        "note": "",
        "created_at": "2026-01-01T09:30:00+01:00",
        "changed_at": "2026-01-02T09:30:00+01:00",
        "archived_on": date.fromordinal(archived).isoformat() if archived else "",
        **other,
    }
    return ListedCustomer(
        id=number,
        name=name or f"Šárka 陳 {number}",
        phones=("+420 777 123 456", "0777123456"),
        emails=(f"c{number}@example.com",),
        tags=("vip", "kolo"),
        **values,
    )
