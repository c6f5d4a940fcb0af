"""A second, naive count of calls and visits. Shares no code with the reports."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from tests.recount import Asked, Entry
from tests.recount_customers import logs_until
from tests.recount_form import Told, count, people
from tests.tactics_records import RawContact
from tracker.domain.stages import Stage

KINDS = ("call_in", "call_out", "visit", "email", "message")


def recount_contacts(
    entries: Sequence[Entry],
    stages: Sequence[Stage],
    archived: Mapping[int, int],
    contacts: Sequence[RawContact],
    asked: Asked,
    week_start: int = 0,
) -> Told:
    """Count it again. week_start: 0 is Monday."""
    known = [one for one in contacts if one.kind != "note" and one.day <= asked.as_of]
    told_of = [one for one in known if asked.holds(one.day)]
    kinds = [kind for kind in KINDS if any(one.kind == kind for one in told_of)]
    gone = {customer for customer, day in archived.items() if day <= asked.as_of}
    logs = logs_until(entries, asked.as_of)
    ours = {stage.id for stage in stages}
    board = {who for who, log in logs.items() if log[-1].to_stage in ours and who not in gone}
    spoken = {one.customer for one in told_of}
    told: Told = {
        ("", "", "contacts"): count(_listed(told_of)),
        ("", "", "customers"): count(people(spoken)),
        ("", "", "quiet"): count(people(board - spoken)),
    }
    for name, days in _periods(known, asked, week_start).items():
        of_period = [one for one in told_of if one.day in days]
        for kind in kinds:
            told["periods", name, f"kind:{kind}"] = count(_listed([one for one in of_period if one.kind == kind]))
        told["periods", name, "contacts"] = count(_listed(of_period))
        told["periods", name, "customers"] = count(people(one.customer for one in of_period))
    for kind in kinds:
        of_kind = [one for one in told_of if one.kind == kind]
        whom = people(one.customer for one in of_kind)
        told["kinds", kind, "contacts"] = count(_listed(of_kind))
        told["kinds", kind, "customers"] = count(whom)
        told["kinds", kind, "per_customer"] = (len(of_kind) / len(whom), len(whom), whom)
    told["outside", "", "archived"] = count(people(gone & set(logs)))
    return told


def _listed(contacts: Sequence[RawContact]) -> list[tuple[int, int | None, int | None]]:
    return [(one.customer, one.day, None) for one in contacts]


def _periods(known: Sequence[RawContact], asked: Asked, week_start: int) -> dict[str, set[int]]:
    """Name the weeks or months day by day, each with its days."""
    last = asked.as_of if asked.last is None else min(asked.last, asked.as_of)
    if not known:
        return {}
    earliest = min(one.day for one in known)
    first = earliest if asked.first is None else asked.first
    periods: dict[str, set[int]] = {}
    for number in range(max(first, earliest), last + 1):
        day = date.fromordinal(number)
        if last - first + 1 <= 100:
            while day.weekday() != week_start:
                day -= timedelta(days=1)
            name = day.isoformat()
        else:
            name = day.isoformat()[:7]
        periods.setdefault(name, set()).add(number)
    return periods
