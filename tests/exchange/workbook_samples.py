"""Shops to write workbooks of: raw log entries, made into the records that the queries would give."""

import random
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import Any

from tests.check_in_records import RawCheckIn, away_cells, check_in_cells
from tests.exchange.sold_samples import random_ledger, sold_records
from tests.quote_records import RawQuote, quote_parts
from tests.recount import Entry
from tests.reports.random_shops import LoggedShop
from tests.stay_tables import table_of
from tracker.domain.interactions import CONTACTS, Kind
from tracker.domain.periods import Period
from tracker.domain.raw_rows import LoggedCheckIn, LoggedCost, LoggedQuote, LoggedTouch
from tracker.domain.records import ListedCustomer, LoggedInteraction, LoggedMove
from tracker.domain.report_data import CONTACT_KINDS, CampaignFacts, Cost, RecipeFacts, ReportData, Scope
from tracker.domain.report_data import GoalFacts as Goal
from tracker.domain.stages import Stage
from tracker.domain.stays import StayTable
from tracker.exchange.workbook.book import write_workbook
from tracker.exchange.workbook.content import RawRecords, WorkbookContent
from tracker.reports.catalogue import build_report, offered_reports
from tracker.reports.report import Report
from ui.text.report_captions import report_captions
from ui.text.workbook import workbook_captions

JAN = date(2025, 12, 31).toordinal()  # + 1 is 1 January 2026
NOTE = "Wants the blue one.\nWill call again, after the holidays, when her daughter has tried the saddle and the bell."
SOURCES = ("web", "", "Web", '"friend" & co')
CAMPAIGNS = ("Leták", "=1+1")
GOALS = ("new_customers", "joined", "contacts", "won_back")
COLOURS = ("5b6ee1", "1c86c7", "0f8a6d", "c98a12", "c24a6b")
WORKED_STAGES = tuple(
    Stage(number, "", name, number, f"#{COLOURS[number - 1]}", customer_from=name == "C", removed=False)
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


def words(report: Report) -> Any:
    """Return the words of a report as the program gives them."""
    return report_captions(report, "Kolo & Duše", "CZK")


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


def written(folder: Path, content: WorkbookContent) -> Path:
    """Write a workbook into a folder."""
    path = folder / "shop.xlsx"
    write_workbook(path, content, workbook_captions(), words, go_on)
    return path


def go_on(done: int, total: int) -> bool:
    """Never stop."""
    return done <= total


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
                *(f"{day}T18:30:00+01:00", entry.cause, "" if entry.to_stage else _reason(entry.id), "", "Ota"),
            )
        )
        at[entry.customer] = entry.to_stage
    scope = Scope(period, as_of)
    records = RawRecords(
        customers=[customer(number, archived.get(number), source=SOURCES[number % 4]) for number in sorted(at)],
        interactions=_interactions(sorted(at), as_of),
        moves=sorted(moves, key=lambda move: (move.customer_id, move.occurred_at, move.id)),
        costs=_costs(as_of) if entries else (),
        touches=_touches(sorted(at), as_of),
        **sold_records(sold := random_ledger(sorted(at), as_of), SOURCES),
        quotes=_quotes(sorted(at), as_of),
        check_ins=_check_ins(sorted(at), as_of),
    )
    away = away_cells(LoggedShop([*entries], [*stages], {**archived}).away(as_of))
    data = replace(report_data(records, table_of(entries, archived), stages, as_of), away=away, **sold.parts())
    return WorkbookContent(
        shop_name=shop_name,
        written_at=datetime(2026, 1, 31, 12, 0).astimezone(),
        currency="CZK",
        stages=stages,
        reports=[build_report(name, data, scope) for name in offered_reports()],
        records=records,
    )


def report_data(records: RawRecords, stays: StayTable, stages: Sequence[Stage], as_of: date) -> ReportData:
    """Pack what reports are made from, as the queries give it."""
    told = sorted((one.customer_id, _ordinal(one.occurred_at), one.kind) for one in records.interactions)
    contacts = ((who, day, CONTACT_KINDS.index(Kind(kind))) for who, day, kind in told if kind != Kind.NOTE)
    touches = (
        (one.campaign_id, one.customer_id, _ordinal(one.touched_on), one.kind in CONTACTS) for one in records.touches
    )
    begins = _ordinal("2025-06-01")
    span = [Goal(number, metric, None, "month", 3, None, begins, None) for number, metric in enumerate(GOALS, start=1)]
    return ReportData(
        stays=stays,
        stages=tuple(stages),
        entries=array("q", [one.id for one in records.moves]),
        recipes=(RecipeFacts(1, stages[0].id),) if stages else (),
        reasons=tuple(one.reason for one in records.moves if one.to_stage is None),
        last_contact={who: day for who, day, _ in told if day <= as_of.toordinal()},
        sources={one.id: one.source for one in records.customers},
        campaigns=tuple(
            CampaignFacts(number, name, "web", None, begins, None, 500_000)
            for number, name in enumerate(CAMPAIGNS, start=1)
        ),
        costs=tuple(
            Cost(_ordinal(one.spent_on), one.amount_minor, one.source, one.campaign_id) for one in records.costs
        ),
        touches=array("q", chain.from_iterable(touches)),
        contacts=array("q", chain.from_iterable(contacts)),
        goals=tuple(span),
        check_ins=check_in_cells([_raw_answer(one) for one in records.check_ins]),
        **quote_parts(_raw(one) for one in records.quotes),
    )


def _interactions(customers: Sequence[int], as_of: date) -> list[LoggedInteraction]:
    """Return interactions of every kind, newest first, the latest ones after the day the reports are seen on."""
    dice, made = random.Random(7), []
    for number in range(1, 3 * len(customers) + 1):
        who, kind = dice.choice(customers), dice.choice([*Kind])
        made.append((as_of - timedelta(days=dice.randrange(-20, 150)), number, who, kind))
    if customers:
        made.append((date(2026, 1, 5), len(made) + 1, customers[0], Kind.CALL_IN))
    return [
        LoggedInteraction(number, who, kind, f"{day}T10:15:00+01:00", f"{day}T10:20:00+01:00", "Ota", NOTE)
        for day, number, who, kind in sorted(made, reverse=True)
    ]


def _costs(as_of: date) -> list[LoggedCost]:
    dice, recorded = random.Random(5), "2026-01-02T09:30:00+01:00"
    days = sorted(as_of - timedelta(days=dice.randrange(-10, 200)) for _ in range(12))
    costs = []
    for number, day in enumerate(days, start=1):
        campaign = dice.choice([None, 1, 2])
        name = "" if campaign is None else CAMPAIGNS[campaign - 1]
        source = dice.choice(SOURCES) if campaign is None else "web"
        amount = dice.randrange(1, 900_000)
        costs.append(LoggedCost(number, day.isoformat(), campaign, name, source, amount, "", "Ota", recorded))
    return costs


def _touches(customers: Sequence[int], as_of: date) -> list[LoggedTouch]:
    dice, touches = random.Random(6), []
    for customer in customers:
        days = sorted(as_of - timedelta(days=dice.randrange(-10, 200)) for _ in range(dice.randrange(3)))
        for day in days:
            campaign, kind = dice.choice([1, 2]), dice.choice(["", "visit", "note"])
            name, by = CAMPAIGNS[campaign - 1], customer if kind else None
            moment = f"{day}T10:20:00+01:00"
            touches.append(LoggedTouch(campaign, name, customer, day.isoformat(), by, kind, "Ota", moment))
    return touches


def _quotes(customers: Sequence[int], as_of: date) -> list[LoggedQuote]:
    """Return quotes of both kinds, some of which something came, the latest after the day the reports are seen on."""
    dice, made = random.Random(8), []
    for number in range(1, len(customers) + 1):
        day = as_of - timedelta(days=dice.randrange(-10, 200))
        outcome = dice.choice(["", "bought", "bought", "gone", "expired"])
        ended = (day + timedelta(days=dice.randrange(40))).isoformat() if outcome else ""
        stopped, reason = (
            dice.choice(["", "price", "waiting", "“u nás”"]),
            dice.choice(["", "price", "competitor", "=2"]),
        )
        amount, kind = dice.randrange(1, 900_000), dice.choice(["quote", "basket"])
        made.append(
            LoggedQuote(
                *(
                    number,
                    dice.choice(customers),
                    kind,
                    day.isoformat(),
                    amount,
                    "City bike",
                    "",
                    "",
                    dice.randrange(4),
                ),
                *(stopped, outcome, ended, reason if outcome else "", "", "", "Ota", f"{day}T10:20:00+01:00"),
            )
        )
    return sorted(made, key=lambda one: (one.given_on, one.id))


def _check_ins(customers: Sequence[int], as_of: date) -> list[LoggedCheckIn]:
    """Return answers of all kinds, the latest after the day the reports are seen on."""
    dice, made = random.Random(9), []
    for number in range(1, 2 * len(customers) + 1):
        day, score = as_of - timedelta(days=dice.randrange(-10, 120)), dice.choice([None, 1, 2, 3, 4, 5])
        asked, promised = score is not None or dice.random() < 0.5, day.isoformat() if dice.random() < 0.3 else ""
        at = f"{day}T23:20:00+01:00"
        made.append(LoggedCheckIn(number, dice.choice(customers), at, asked, score, "=“dobré”", "", promised, "Ota"))
    return sorted(made, key=lambda one: (one.asked_at, one.id))


def _raw_answer(one: LoggedCheckIn) -> RawCheckIn:
    return RawCheckIn(one.id, one.customer_id, _ordinal(one.asked_at), one.score, one.is_asked, bool(one.follow_up_on))


def _raw(quote: LoggedQuote) -> RawQuote:
    days = _ordinal(quote.given_on), _ordinal(quote.outcome_on) if quote.outcome else None
    return RawQuote(
        *(quote.id, quote.customer_id, days[0], quote.amount_minor, quote.kind, quote.outcome, days[1]),
        *(quote.chases, quote.stopped_at, quote.reason),
    )


def _reason(entry: int) -> str:
    return ("price", "", "Stěhování", "competitor")[entry % 4]


def _ordinal(text: str) -> int:
    return date.fromisoformat(text[:10]).toordinal()


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
