"""A second, naive count of the cohorts by month of joining. Shares no code with the reports."""

from collections.abc import Sequence
from datetime import date

from tests.recount import OPENING_CAUSES, Asked, Entry
from tests.recount_customers import logs_until
from tests.recount_form import Told, count, people, share
from tests.recount_sources import NO_MOVES, joined_on
from tracker.domain.stages import Stage


def recount_cohorts(entries: Sequence[Entry], stages: Sequence[Stage], asked: Asked) -> Told:
    """Count it again."""
    joined = joined_on(entries, asked)
    logs = logs_until(entries, asked.as_of)
    position = {stage.id: stage.position for stage in stages}
    had_stays = {entry.to_stage for entry in entries}
    shown = sorted((one for one in stages if not one.removed or one.id in had_stays), key=lambda one: one.position)
    months = sorted({_month(day) for day in joined.values()})
    told: Told = {("", "", "cohort"): count(people(joined))}
    for days in (30, 60, 90, 180):
        for month in months:
            mature = {who for who, day in joined.items() if _month(day) == month and day + days <= asked.as_of}
            told[f"within_{days}", month, "joined"] = count(people(mature))
            for stage in shown[1:]:
                reached = {
                    who
                    for who in mature
                    for entry in logs[who]
                    if entry.cause not in NO_MOVES
                    and entry.day - joined[who] <= days
                    and entry.to_stage in position
                    and position[entry.to_stage] >= stage.position
                }
                told[f"within_{days}", month, f"reached:{stage.id}"] = share(people(reached), people(mature))
    for days in (30, 60, 90, 180):
        recent = [who for who, day in joined.items() if asked.as_of - day < days]
        told["outside", "", f"too_recent_{days}"] = count(people(recent))
    told["outside", "", "opening"] = count(people(_began_as_opening(logs, asked)))
    return told


def _began_as_opening(logs: dict[int, list[Entry]], asked: Asked) -> list[int]:
    found = []
    for customer, log in logs.items():
        stays = [entry for entry in log if entry.to_stage is not None]
        opened = stays and OPENING_CAUSES.count(stays[0].cause) + OPENING_CAUSES.count(log[0].cause)
        if opened and asked.holds(stays[0].day):
            found.append(customer)
    return found


def _month(day: int) -> str:
    return date.fromordinal(day).isoformat()[:7]
