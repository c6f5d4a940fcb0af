"""A report of every name, as its builder makes them: one as most shops have it, one with more than fits easily."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from tests.charts.sample_reports import COLOURS, FIRST_ID, STAGES, funnel_of, report_of, stage_rows, table_of
from tracker.reports.report import Column, Curve, Label, LabelKind, Number, Report, ReportName, Row, Table, Unit

LONG_STAGES = (
    "Waiting for what the insurance company is going to say about it",
    "考慮中的客戶已經收到報價但是還沒有回覆我們的電話",
    "Zákazník si to ještě rozmýšlí a čeká na výplatu",
    *(f"Stage number {place}" for place in range(4, 9)),
    "$5 & <more>",
)
REASONS = ("price", "moved away", "no answer", "went to somebody else")
LONG_REASONS = tuple(f"Reason {place} that takes the owner quite a few words to say" for place in range(1, 13))


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is in a report."""

    stages: Sequence[str] = STAGES
    reasons: Sequence[str] = REASONS
    months: int = 8
    most: int = 60
    rows: int = 4
    kinds: int = 4
    seed: int = 1


USUAL = Size()
BEFORE = Size(seed=2)
CROWDED = Size(LONG_STAGES, LONG_REASONS, 24, 1_000_000, 14, 9)


def sample(name: ReportName, size: Size = USUAL) -> Report:
    return MAKERS[name](size, Random(size.seed))


def funnel(size: Size, chance: Random) -> Report:
    reached = [size.most]
    for _ in size.stages[1:]:
        reached.append(int(reached[-1] * chance.uniform(0.3, 0.8)))
    return funnel_of(reached, size.stages)


def stuck(size: Size, chance: Random) -> Report:
    ends = ("forward", "back", "left", "other", "here")
    columns = {"stays": Unit.COUNT, **dict.fromkeys(ends, Unit.COUNT), "move_on": Unit.SHARE}
    rows = []
    for place, _ in enumerate(size.stages):
        counts = [chance.randrange(size.most >> place // 2) if chance.random() > 0.15 else 0 for _ in ends]
        moved = sum(counts[:3])
        rows.append([sum(counts), *counts, (counts[0] / moved if moved else None, moved)])
    return report_of(ReportName.STUCK, table_of("stages", columns, stage_rows(rows, size.stages)))


def time(size: Size, chance: Random) -> Report:
    rows, curves = [], []
    for place, name in enumerate(size.stages):
        x, y = [0.0], [1.0]
        while y[-1] > 0.08 and len(x) < 60:
            x.append(x[-1] + chance.randrange(1, 3 + 2 * place))
            y.append(y[-1] * chance.uniform(0.8, 0.97))
        half = next((day for day, share in zip(x, y, strict=True) if share <= 0.5), None)
        rows.append([len(x), (half, 40)])
        label = Label(LabelKind.STAGE, name)
        colour = COLOURS[place % len(COLOURS)]
        curves.append(Curve(str(FIRST_ID + place), label, Unit.SHARE, tuple(x), tuple(y), colour, True, (x[-1] + 5,)))
    columns = {"finished": Unit.COUNT, "half_after": Unit.DAYS}
    return report_of(ReportName.TIME, table_of("stages", columns, stage_rows(rows, size.stages)), curves=curves)


def moves(size: Size, chance: Random) -> Report:
    keys = [*(str(FIRST_ID + place) for place in range(len(size.stages))), "left"]
    labels = [*(Label(LabelKind.STAGE, name) for name in size.stages), Label(LabelKind.LEFT, "")]
    columns = tuple(Column(f"to:{key}", Unit.COUNT, label) for key, label in zip(keys, labels, strict=True))
    rows = [
        Row(
            key,
            label,
            tuple(Number(0 if key == to or chance.random() < 0.4 else chance.randrange(size.most)) for to in keys),
            COLOURS[place % len(COLOURS)] if key != "left" else "",
        )
        for place, (key, label) in enumerate(zip(keys, labels, strict=True))
    ]
    return report_of(ReportName.MOVES, Table("matrix", columns, tuple(rows)))


def left(size: Size, chance: Random) -> Report:
    columns = tuple(Column(f"reason:{one}", Unit.COUNT, Label(LabelKind.REASON, one)) for one in size.reasons)
    stages = [(str(FIRST_ID + place), Label(LabelKind.STAGE, name)) for place, name in enumerate(size.stages)]
    rows = [
        Row(key, label, tuple(Number(chance.randrange(size.most // 2)) for _ in size.reasons)) for key, label in stages
    ]
    sums = [[sum(int(number.value or 0) for number in row.numbers)] for row in rows]
    by_stage = table_of("stages", {"left": Unit.COUNT}, stage_rows(sums, size.stages))
    return report_of(ReportName.LEFT, by_stage, Table("matrix", columns, tuple(rows)))


def board(size: Size, chance: Random) -> Report:
    rows = [[chance.randrange(size.most)] for _ in size.stages]
    return report_of(ReportName.BOARD, table_of("stages", {"count": Unit.COUNT}, stage_rows(rows, size.stages)))


def sources(size: Size, chance: Random) -> Report:
    columns = {
        "joined": Unit.COUNT,
        "became": Unit.COUNT,
        "became_share": Unit.SHARE,
        "new_customers": Unit.COUNT,
        "cost": Unit.MONEY,
        "cost_each": Unit.COST_EACH,
        "revenue": Unit.MONEY,
    }
    names = ["Leaflet", "Facebook", "口耳相傳", *(f"A friend who told them about it {n}" for n in range(20))][
        : size.rows
    ]
    rows = []
    for name in names:
        new = chance.randrange(size.most)
        cost = chance.randrange(100, 5000) * max(new, 1) * 10
        share = (chance.random(), chance.randrange(1, 30))
        values = [size.most, new, share, new, (cost, new), (cost // new if new else None, new), (3 * cost, new)]
        rows.append((Label(LabelKind.SOURCE, name), name, "", values))
    table = table_of("sources", columns, rows)
    total = Row("total", Label(LabelKind.WORD, "total"), table.rows[0].numbers, is_total=True)
    return report_of(ReportName.SOURCES, Table("sources", table.columns, (*table.rows, total)))


def tactics(size: Size, chance: Random) -> Report:
    columns = {
        "touched": Unit.COUNT,
        "contacts": Unit.COUNT,
        "went_on": Unit.COUNT,
        "went_on_share": Unit.SHARE,
        "new_customers": Unit.COUNT,
        "cost": Unit.MONEY,
        "cost_each": Unit.COST_EACH,
        "revenue": Unit.MONEY,
    }
    names = ["Spring check", "Window display", "Voucher", *(f"A tactic with a long name {n}" for n in range(20))]
    rows = []
    for place, name in enumerate(names[: size.rows]):
        touched, new = chance.randrange(1, size.most), chance.randrange(0, 30)
        share = (chance.random(), touched)
        values = [
            touched,
            touched,
            3,
            share,
            new,
            (90000, new),
            (90000 // new if new else None, new),
            (place * 70_000, new),
        ]
        rows.append((Label(LabelKind.NAME, name), str(place + 1), "", values))
    return report_of(ReportName.TACTICS, table_of("tactics", columns, rows))


def cohorts(size: Size, chance: Random) -> Report:
    tables = []
    for days in (30, 60, 90, 180):
        columns = (
            Column("joined", Unit.COUNT),
            *(
                Column(f"reached:{FIRST_ID + place}", Unit.SHARE, Label(LabelKind.STAGE, name))
                for place, name in enumerate(size.stages)
                if place
            ),
        )
        rows = []
        for month in range(size.months - days // 30):
            joined = chance.randrange(1, size.most)
            shares = [Number(0.97 ** (place * 9) * min(days, 120) / 130, joined) for place in range(1, len(columns))]
            key = f"{2025 + month // 12}-{month % 12 + 1:02}"
            rows.append(Row(key, Label(LabelKind.MONTH, key), (Number(joined), *shares)))
        tables.append(Table(f"within_{days}", columns, tuple(rows)))
    return report_of(ReportName.COHORTS, *tables)


def contacts(size: Size, chance: Random) -> Report:
    kinds = ["call", "visit", "message", "email", "letter", "event", "offer", "complaint", "gift"][: size.kinds]
    columns = (
        *(Column(f"kind:{kind}", Unit.COUNT, Label(LabelKind.KIND, kind)) for kind in kinds),
        Column("contacts", Unit.COUNT),
    )
    rows = []
    for month in range(size.months):
        counts = [chance.randrange(size.most) for _ in kinds]
        key = f"{2025 + month // 12}-{month % 12 + 1:02}"
        rows.append(Row(key, Label(LabelKind.MONTH, key), tuple(map(Number, (*counts, sum(counts))))))
    return report_of(ReportName.CONTACTS, Table("periods", columns, tuple(rows)))


def goals(size: Size, chance: Random) -> Report:
    columns = {"target": Unit.TARGET, "done": Unit.COUNT}
    rows, curves = [], []
    for place in range(max(size.rows // 3, 3)):
        target, days = chance.randrange(10, size.most), 21
        counts = [0]
        for _ in range(days):
            counts.append(counts[-1] + chance.randrange(max(target // 15, 2)))
        label = Label(LabelKind.NAME, ["New customers, November", "Calls and visits, this year", "回購客戶"][place % 3])
        rows.append((label, str(place), "", [target, counts[-1]]))
        x = tuple(float(day) for day in range(days + 1))
        curves.append(Curve(f"done:{place}", label, Unit.COUNT, x, tuple(map(float, counts))))
        curves.append(Curve(f"pace:{place}", label, Unit.COUNT, (0.0, 30.0), (0.0, float(target)), step=False))
    return report_of(ReportName.GOALS, table_of("goals", columns, rows), curves=curves)


def recipes(size: Size, chance: Random) -> Report:
    columns = {
        "stays": Unit.COUNT,
        "went_on": Unit.COUNT,
        "move_on": Unit.SHARE,
        "days_median": Unit.DAYS,
        "half_after": Unit.DAYS,
    }
    rows = []
    for place, name in enumerate(size.stages[:3]):
        for how in ("followed", "partly", "none"):
            stays = chance.randrange(2, size.most)
            values = [stays, stays // 2, (chance.random(), stays // 2), (8.5, stays), (chance.randrange(3, 30), stays)]
            rows.append((Label(LabelKind.STAGE, name, word=how), f"{FIRST_ID + place}:{how}", COLOURS[place], values))
    return report_of(ReportName.RECIPES, table_of("groups", columns, rows))


def quotes(size: Size, chance: Random) -> Report:
    columns = {"quotes": Unit.COUNT, "share": Unit.SHARE, "amount": Unit.MONEY, "gone": Unit.COUNT}
    own = (f"A place the owner has words of their own for {n}" for n in range(20))
    places = ["At the price", "Still choosing", "", *own]
    counts = [chance.randrange(1, size.most) for _ in places[: size.rows]]
    rows = []
    for place, count in zip(places, counts, strict=False):
        values = [count, (count / sum(counts), sum(counts)), (count * 990_00, count), count // 2]
        rows.append((Label(LabelKind.WORD, place or "unsaid"), place, "", values))
    return report_of(ReportName.QUOTES, table_of("stopped", columns, rows))


def sales(size: Size, chance: Random) -> Report:
    columns = {
        "revenue": Unit.MONEY,
        "orders": Unit.COUNT,
        "customers": Unit.COUNT,
        "refunds": Unit.MONEY,
        "average_order": Unit.MONEY,
    }
    rows = []
    for month in range(size.months):
        orders, each = chance.randrange(size.most), chance.randrange(10_000, 300_000)
        key = f"{2025 + month // 12}-{month % 12 + 1:02}"
        values = [(orders * each - 500, orders + 1), orders, orders // 2, (500, 1), (each if orders else None, orders)]
        rows.append((Label(LabelKind.MONTH, key), key, "", values))
    return report_of(ReportName.SALES, table_of("months", columns, rows))


def value(size: Size, chance: Random) -> Report:
    columns = {"customers": Unit.COUNT, "share": Unit.SHARE, "value": Unit.MONEY, "value_each": Unit.COST_EACH}
    ends = [0, *(step * 10**power for power in range(4, 12) for step in (1, 2, 5))][: size.rows + 2]
    counts = [chance.randrange(size.most) for _ in ends]
    rows = []
    for low, high, count in zip(ends, [*ends[1:], ""], counts, strict=True):
        worth, key = count * (low + 3000), f"{low}:{high}"
        each = (worth // count if count else None, count)
        values = [count, (count / (sum(counts) or 1), sum(counts)), (worth, count), each]
        rows.append((Label(LabelKind.AMOUNTS, key), key, "", values))
    return report_of(ReportName.VALUE, table_of("bands", columns, rows))


def repeat(size: Size, chance: Random) -> Report:
    columns = (
        Column("buyers", Unit.COUNT),
        *(Column(f"month_{n}", Unit.SHARE, Label(LabelKind.NAME, f"+{n}")) for n in range(1, 13)),
    )
    rows, cohorts = [], []
    for month in range(size.months):
        buyers = chance.randrange(1, size.most)
        past = [place < size.months - month for place in range(1, 13)]
        shares = [Number(chance.random() / 3, buyers) if is_past else Number(None, 0) for is_past in past]
        key = f"{2025 + month // 12}-{month % 12 + 1:02}"
        rows.append(Row(key, Label(LabelKind.MONTH, key), (Number(buyers), *shares)))
        values = [buyers, buyers // 3, (buyers // 3 / buyers, buyers)]
        cohorts.append((Label(LabelKind.MONTH, key), key, "", values))
    told = table_of("cohorts", {"buyers": Unit.COUNT, "again": Unit.COUNT, "again_share": Unit.SHARE}, cohorts)
    return report_of(ReportName.REPEAT, Table("months", columns, tuple(rows)), told)


def quiet(size: Size, chance: Random) -> Report:
    columns = {"customers": Unit.COUNT, "share": Unit.SHARE, "usual_median": Unit.DAYS}
    counts = [chance.randrange(size.most) for _ in range(4)]
    rows = [
        (Label(LabelKind.WORD, key), key, COLOURS[place], [n, (n / max(sum(counts), 1), sum(counts)), (21.5, n)])
        for place, (key, n) in enumerate(zip(("in_rhythm", "due", "quiet", "gone"), counts, strict=True))
    ]
    return report_of(ReportName.QUIET, table_of("groups", columns, rows))


def satisfaction(size: Size, chance: Random) -> Report:
    columns = {"answers": Unit.COUNT, "share": Unit.SHARE}
    counts = [chance.randrange(size.most) for _ in range(5)]
    rows = [
        (
            Label(LabelKind.WORD, f"score_{5 - place}"),
            str(5 - place),
            COLOURS[place],
            [n, (n / sum(counts), sum(counts))],
        )
        for place, n in enumerate(counts)
    ]
    return report_of(ReportName.SATISFACTION, table_of("scores", columns, rows))


def rfm(size: Size, chance: Random) -> Report:
    columns = {
        "customers": Unit.COUNT,
        "share": Unit.SHARE,
        "orders": Unit.COUNT,
        "revenue": Unit.MONEY,
        "recency": Unit.DAYS,
    }
    rows = []
    for place, name in enumerate(("Best", "Loyal", "Promising", "New or occasional", "Slipping", "At risk", "Gone")):
        people = chance.randrange(1, size.most)
        values = [
            people,
            (0.6 / (place + 1), 7 * people),
            3 * people,
            (people * 90_000, people),
            (20.5 * place, people),
        ]
        rows.append((Label(LabelKind.WORD, name), name, COLOURS[place % len(COLOURS)], values))
    return report_of(ReportName.RFM, table_of("groups", columns, rows))


def together(size: Size, chance: Random) -> Report:
    columns = {
        "orders": Unit.COUNT,
        "support": Unit.SHARE,
        "confidence": Unit.SHARE,
        "confidence_back": Unit.SHARE,
        "lift": Unit.RATIO,
    }
    rows = []
    for place in range(size.rows):
        orders = chance.randrange(3, size.most)
        shares = [(chance.random(), chance.randrange(5, 90)) for _ in range(3)]
        name = ("Helmet + Lock", "安全帽 + 大鎖", f"A helmet with a long name {place} + Chain")[place % 3]
        values = [orders, *shares, (9.5 / (place + 1), orders)]
        rows.append((Label(LabelKind.NAME, name), f"{place}-{place + 1}", "", values))
    return report_of(ReportName.TOGETHER, table_of("pairs", columns, rows))


def buyers(size: Size, chance: Random) -> Report:
    columns = {
        "known": Unit.COUNT,
        "buyers": Unit.COUNT,
        "share": Unit.SHARE,
        "low": Unit.SHARE,
        "high": Unit.SHARE,
    }
    rows = []
    for place in range(size.rows):
        known = chance.randrange(1, size.most)
        share = chance.random()
        shares = [(value, known) for value in (share, share * 0.7, min(share * 1.4, 1.0))]
        name = ("Leaflet", "口耳相傳", f"A friend who told them about it {place}")[place % 3]
        rows.append((Label(LabelKind.SOURCE, name), str(place), "", [known, int(known * share), *shares]))
    return report_of(ReportName.BUYERS, table_of("sources", columns, rows))


MAKERS: dict[ReportName, Callable[[Size, Random], Report]] = {
    ReportName.FUNNEL: funnel,
    ReportName.STUCK: stuck,
    ReportName.TIME: time,
    ReportName.MOVES: moves,
    ReportName.LEFT: left,
    ReportName.BOARD: board,
    ReportName.SOURCES: sources,
    ReportName.TACTICS: tactics,
    ReportName.COHORTS: cohorts,
    ReportName.CONTACTS: contacts,
    ReportName.GOALS: goals,
    ReportName.RECIPES: recipes,
    ReportName.RFM: rfm,
    ReportName.TOGETHER: together,
    ReportName.BUYERS: buyers,
    ReportName.QUOTES: quotes,
    ReportName.SALES: sales,
    ReportName.VALUE: value,
    ReportName.REPEAT: repeat,
    ReportName.QUIET: quiet,
    ReportName.SATISFACTION: satisfaction,
}
