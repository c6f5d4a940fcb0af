"""Reports made by hand, in the shapes that the builders promise, and captions in plain words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from tracker.reports.captions import ReportCaptions
from tracker.reports.comparing import Difference
from tracker.reports.report import (
    Column,
    Counted,
    Curve,
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

DAY = date(2026, 11, 21)
STAGES = ("Awareness", "Consideration", "Purchase", "Retention", "Advocacy")
COLOURS = ("#5b6ee1", "#1c86c7", "#0f8a6d", "#b97b0c", "#c24a6b")
FIRST_ID = 71
WORDS = {
    "went_on": "{} went on",
    "worth": "{} together",
    "versus": "{} vs {}",
    "from": "from",
    "to": "to",
    "half_after": "half after {}",
    "done_of": "{} of {}",
    "others": "other",
    "pace": "pace",
    "done": "done",
}
TOO_EARLY = "too early to tell"


def number_text(number: Number, unit: Unit) -> str:
    value = number.value
    if value is None:
        return "–"
    if unit is Unit.COST_EACH and number.is_small:
        return TOO_EARLY
    written = {
        Unit.SHARE: f"{value * 100:.0f} %",
        Unit.DAYS: f"{value:g} d",
        Unit.COST_EACH: f"{value / 100:,.0f} Kč",
        Unit.MONEY: f"{value / 100:,.0f} Kč",
        Unit.RATIO: f"{value:.1f}",
        Unit.POINTS: f"{value * 100:+.0f} pts",
        Unit.CHANGE: f"{int(value):+d}",
    }
    return written.get(unit, f"{int(value):,}").replace(",", " ")


def change_text(difference: Difference) -> str:
    return number_text(Number(difference.change), difference.unit)


def label_text(label: Label) -> str:
    text = "Left" if label.kind is LabelKind.LEFT else label.text
    return f"{text}: {label.word}" if label.word else text


def captions_of(words: Mapping[str, str] = WORDS, **changes: Any) -> ReportCaptions:
    captions = ReportCaptions(
        title="A report",
        meaning="What it answers.",
        subtitle="1 Jan – 21 Nov 2026 · Kolo & Duše, Brno",
        tables={},
        columns={},
        figures={},
        outside={},
        label=label_text,
        number=number_text,
        sentences=("It says something.",),
        nothing="Nobody joined",
        words=words,
        phrase=lambda key, *texts: words[key].format(*texts),
        of_few=lambda people: f"of {people} people",
        change=change_text,
    )
    return replace(captions, **changes)


def counted(value: int) -> Number:
    return Number(value, behind=lambda: [Counted(1)] * value)


def number_of(unit: Unit, value: Any) -> Number:
    """A plain value is a count; (value, n) anything else."""
    if isinstance(value, tuple):
        return Number(*value)
    return Number(value) if unit is Unit.COUNT else Number(value, n=50 if value is not None else 0)


def table_of(key: str, columns: Mapping[str, Unit], rows: Sequence[tuple[Label, str, str, Sequence[Any]]]) -> Table:
    """rows: label, key, colour, values in the columns' order."""
    made = [
        Row(key, label, tuple(number_of(unit, v) for unit, v in zip(columns.values(), values, strict=True)), colour)
        for label, key, colour, values in rows
    ]
    return Table(key, tuple(Column(key, unit) for key, unit in columns.items()), tuple(made))


def stage_rows(
    values: Sequence[Sequence[Any]], names: Sequence[str] = STAGES
) -> list[tuple[Label, str, str, Sequence[Any]]]:
    return [
        (Label(LabelKind.STAGE, name), str(FIRST_ID + place), COLOURS[place % len(COLOURS)], row)
        for place, (name, row) in enumerate(zip(names, values, strict=True))
    ]


def report_of(
    name: ReportName,
    *tables: Table,
    curves: Sequence[Curve] = (),
    figures: Sequence[Figure] = (),
    within_days: int | None = None,
) -> Report:
    return Report(
        name, date(2026, 1, 1), DAY, DAY, within_days, figures=tuple(figures), tables=tables, curves=tuple(curves)
    )


def funnel_of(reached: Sequence[int], names: Sequence[str] = STAGES) -> Report:
    befores = [0, *reached]
    values = [
        (
            count,
            (count / before if before else None, before),
            (count / reached[0] if reached[0] else None, reached[0]),
        )
        for before, count in zip(befores, reached, strict=False)
    ]
    columns = {"reached": Unit.COUNT, "step": Unit.SHARE, "from_start": Unit.SHARE}
    return report_of(ReportName.FUNNEL, table_of("cohort", columns, stage_rows(values, names)))
