"""Random shops for tests of reports: raw log entries, stages, archived customers and everything else reports read."""

from dataclasses import dataclass, field
from datetime import date

from hypothesis import strategies as st

from tests.check_in_records import CHECKS, RawCheckIn, away_cells, check_in_cells, random_check_ins
from tests.quote_records import RawQuote, quote_parts
from tests.recount import Asked, Entry
from tests.reports.random_quotes import QUOTES, random_quotes
from tests.reports.random_sales import SALES, random_sales
from tests.reports.random_tactics import TACTICS, random_tactics
from tests.sales_records import RawSales
from tests.stay_tables import table_of
from tests.tactics_records import RawTactics
from tracker.domain.periods import Period
from tracker.domain.report_data import ReportData, Scope
from tracker.domain.stages import Cause, Stage

JAN = date(2025, 12, 31).toordinal()  # + 1 is 1 January 2026
CAUSES = [Cause.CREATE, Cause.MOVE, Cause.MOVE, Cause.BULK, Cause.RULE, Cause.WON_BACK, Cause.MERGE]
UNUSUAL = [Cause.OPENING, Cause.SET_CHANGE, Cause.STAGE_REMOVED]
PLACES = [None, 1, 1, 2, 2, 3, 3, 4, 5, 8]  # None: Left; 8: a stage of another set
DAYS = st.integers(JAN + 1, JAN + 20)
REASONS = ("price", "competitor", "", "moved to Brno")


@dataclass(frozen=True)
class LoggedShop:
    """What a shop's raw log holds.

    reasons: by the id of an entry into Left. spoken: customers, and the day of each of their interactions.
    """

    entries: list[Entry]
    stages: list[Stage]
    archived: dict[int, int]
    reasons: dict[int, str] = field(default_factory=dict)
    spoken: list[tuple[int, int]] = field(default_factory=list)
    tactics: RawTactics = field(default_factory=RawTactics)
    sold: RawSales = field(default_factory=RawSales)
    quotes: tuple[RawQuote, ...] = ()
    checks: tuple[RawCheckIn, ...] = ()

    def away(self, as_of: date = date.max) -> set[int]:
        """Say who is in Left or archived at the end of a day."""
        day = as_of.toordinal()
        known = sorted((one for one in self.entries if one.day <= day), key=lambda one: (one.day, one.id))
        latest = {one.customer: one.to_stage for one in known}
        archived = {who for who, on in self.archived.items() if on <= day}
        return archived | {who for who, stage in latest.items() if stage is None}

    def data(self, as_of: date = date.max, **parts: object) -> ReportData:
        """Pack it as the queries give it. as_of: the day by which the latest interactions were."""
        ordered = sorted(self.entries, key=lambda entry: (entry.customer, entry.day, entry.id))
        from array import array

        return ReportData(
            stays=table_of(self.entries, self.archived),
            stages=tuple(self.stages),
            entries=array("q", [entry.id for entry in ordered]),
            reasons=tuple(self.reasons.get(entry.id, "") for entry in ordered if entry.to_stage is None),
            last_contact={who: day for who, day in sorted(self.spoken) if day <= as_of.toordinal()},
            check_ins=check_in_cells(self.checks),
            away=away_cells(self.away(as_of)),
            **(self.tactics.parts() | self.sold.parts() | quote_parts(self.quotes) | parts),
        )


@st.composite
def logged_shops(draw: st.DrawFn) -> LoggedShop:
    """Draw a shop: up to six customers with up to seven entries each, dates corrected, stages removed and reordered."""
    customers = draw(st.lists(st.integers(1, 9), unique=True, max_size=6))
    steps = st.tuples(DAYS, st.sampled_from(PLACES), st.sampled_from([*CAUSES, *UNUSUAL]))
    moves = [(customer, *step) for customer in customers for step in draw(st.lists(steps, max_size=7))]
    ids = draw(st.permutations(range(1, len(moves) + 1)))  # dates were corrected: ids do not follow the days
    entries = [Entry(who, id_, stage, day, cause) for id_, (who, day, stage, cause) in zip(ids, moves, strict=True)]
    order = draw(st.permutations([1, 2, 3, 4, 5]))
    removed = draw(st.sets(st.integers(1, 5), max_size=3))
    buyer = draw(st.sets(st.integers(1, 5), max_size=2))
    own = draw(st.dictionaries(st.integers(1, 5), st.integers(1, 12), max_size=3))  # limits
    stages = [Stage(n, "", f"s{n}", order[n - 1], "#5b6ee1", n in buyer, n in removed, own.get(n)) for n in range(1, 6)]
    archived = draw(st.dictionaries(st.integers(1, 9), DAYS, max_size=3))
    reasons = {entry.id: draw(st.sampled_from(REASONS)) for entry in entries if entry.to_stage is None}
    spoken = draw(st.lists(st.tuples(st.integers(1, 9), DAYS), max_size=12))
    tactics, sold = draw(random_tactics(len(entries))), draw(random_sales())
    quotes, checks = draw(random_quotes()), draw(random_check_ins())
    return LoggedShop(entries, stages, archived, reasons, spoken, tactics, sold, quotes, checks)


@st.composite
def scopes(draw: st.DrawFn) -> Scope:
    """Draw what is asked: a period, open or closed, perhaps empty, and an as-of day that may lie inside."""
    first, last = (draw(st.none() | DAYS) for _ in range(2))
    days = [None if day is None else date.fromordinal(day) for day in (first, last)]
    as_of = date.fromordinal(draw(st.just(JAN + 31) | DAYS))
    return Scope(Period(*days), as_of, draw(st.none() | st.integers(0, 12)))


def asked_of(scope: Scope) -> Asked:
    """Say what is asked as the recount takes it."""
    first, last = (None if day is None else day.toordinal() for day in (scope.period.first, scope.period.last))
    return Asked(first, last, scope.as_of.toordinal(), scope.within_days)


R, A, C, T, L = (Stage(n, "", name, n, "#5b6ee1", name == "C", False) for n, name in enumerate("RACTL", start=1))
STAGES = [R, A, C, T, L]


def log(**customers: str) -> list[Entry]:
    """Read logs such as c1="R 1, A 5, Left 9": stage, day of January 2026; "opening T 1" names the cause."""
    entries: list[Entry] = []
    ids = {stage.name: stage.id for stage in STAGES}
    for name, path in customers.items():
        for step in path.split(", "):
            *cause, stage, day = step.split(" ")
            began = cause[0] if cause else "move"
            entries.append(Entry(int(name[1:]), len(entries) + 1, ids.get(stage), JAN + int(day), began))
    return entries


WORKED = LoggedShop(
    log(
        c1="R 1, A 5, C 10, T 20",
        c2="R 2, C 9",
        c3="R 3, A 6, R 8, A 12",
        c4="R 4, A 7, Left 15",
        c5="opening T 1",
        c6="R 30",
    ),
    STAGES,
    {},
    tactics=TACTICS,
    quotes=QUOTES,
    sold=SALES,
    checks=CHECKS,
)  # the worked example
JANUARY = Scope(Period(), date(2026, 1, 31))
