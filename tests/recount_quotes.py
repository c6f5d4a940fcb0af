"""A second, naive count of quotes and left baskets. Shares no code with the reports."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from statistics import median

from tests.quote_records import RawQuote
from tests.recount import Asked, Entry
from tests.recount_customers import logs_until
from tests.recount_form import Behind, Cell, Told, count, people, share
from tracker.domain.stages import Stage

ENDS = ("bought", "gone", "expired", "")


def recount_quotes(
    entries: Sequence[Entry],
    stages: Sequence[Stage],
    archived: Mapping[int, int],
    quotes: Sequence[RawQuote],
    asked: Asked,
) -> Told:
    """Count it again."""
    given = [one for one in quotes if asked.holds(one.given)]
    ends = {one.id: one.outcome if one.decided is not None and one.decided <= asked.as_of else "" for one in given}
    first, *more = _part(given, ends).items()
    told: Told = {("", "", "quotes"): first[1]}
    told["", "", "customers"] = count(people(one.customer for one in given))
    told |= {("", "", key): cell for key, cell in more}
    told["", "", "open_amount"] = _money([one for one in given if not ends[one.id]])
    lost = [one for one in given if ends[one.id] != "bought"]
    for place, those in _grouped(lost, lambda one: one.stopped).items():
        told |= _shared("stopped", place, those, lost)
        for end in ("gone", "expired", ""):
            told["stopped", place, end or "open"] = count(_listed(one for one in those if ends[one.id] == end))
    ended = [one for one in lost if ends[one.id]]
    for reason, those in _grouped(ended, lambda one: one.reason).items():
        told |= _shared("reasons", reason, those, ended)
    for kind in ("quote", "basket"):
        of_kind = [one for one in given if one.kind == kind]
        told |= {("kinds", kind, key): cell for key, cell in _part(of_kind, ends).items() if of_kind}
    told |= {("kinds", "total", key): cell for key, cell in _part(given, ends).items() if given}
    for month in _months(given):
        of_month = [one for one in given if date.fromordinal(one.given).isoformat()[:7] == month]
        told |= {("months", month, key): cell for key, cell in _part(of_month, ends).items()}
    return told | _places(entries, stages, archived, [one for one in given if not ends[one.id]], asked.as_of)


def _part(quotes: Sequence[RawQuote], ends: Mapping[int, str]) -> dict[str, Cell]:
    by_end = {end: [one for one in quotes if ends[one.id] == end] for end in ENDS}
    decided = [one for one in quotes if ends[one.id]]
    answered = [one for one in quotes if ends[one.id] in {"bought", "gone"}]
    days = [(one.decided or 0) - one.given for one in answered]
    chases = sum(one.chases for one in quotes)
    return {
        "quotes": count(_listed(quotes)),
        "amount": _money(quotes),
        "bought": count(_listed(by_end["bought"])),
        "gone": count(_listed(by_end["gone"])),
        "expired": count(_listed(by_end["expired"])),
        "open": count(_listed(by_end[""])),
        "win_rate": share(_listed(by_end["bought"]), _listed(decided)),
        "won": _money(by_end["bought"]),
        "days_median": (float(median(days)) if days else None, len(days), _listed(answered)),
        "chases_each": (chases / len(quotes) if quotes else None, len(quotes), _listed(quotes)),
    }


def _shared(table: str, key: str, those: Sequence[RawQuote], whole: Sequence[RawQuote]) -> Told:
    return {
        (table, key, "quotes"): count(_listed(those)),
        (table, key, "share"): (len(those) / len(whole), len(whole), _listed(whole)),
        (table, key, "amount"): _money(those),
    }


def _places(
    entries: Sequence[Entry],
    stages: Sequence[Stage],
    archived: Mapping[int, int],
    still: Sequence[RawQuote],
    as_of: int,
) -> Told:
    """Say where the customers of open quotes are."""
    there = {who: log[-1].to_stage for who, log in logs_until(entries, as_of).items()}
    aside = {who for who in there if archived.get(who, as_of + 1) <= as_of}
    shown = [one for one in stages if not one.removed or any(entry.to_stage == one.id for entry in entries)]
    shown.sort(key=lambda one: one.position)

    def place(quote: RawQuote) -> str:
        if quote.customer in aside:
            return "archived"
        if quote.customer not in there:
            return "elsewhere"
        stage = there[quote.customer]
        return "left" if stage is None else str(stage) if stage in {one.id for one in shown} else "elsewhere"

    told: Told = {}
    for key in [*(str(one.id) for one in shown), "left", "archived", "elsewhere"]:
        here = [one for one in still if place(one) == key]
        if here or key.isdigit():
            told["stages", key, "waiting"] = count(_listed(here))
            told["stages", key, "waiting_customers"] = count(people(one.customer for one in here))
            told["stages", key, "waiting_amount"] = _money(here)
    return told


def _grouped(quotes: Sequence[RawQuote], text: Callable[[RawQuote], str]) -> dict[str, list[RawQuote]]:
    groups: dict[str, list[RawQuote]] = {}
    for one in quotes:
        groups.setdefault(text(one), []).append(one)
    return dict(sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])))


def _months(given: Sequence[RawQuote]) -> list[str]:
    """Name every month from the first quote's to the last one's, day by day."""
    if not given:
        return []
    day, last = (date.fromordinal(pick(one.given for one in given)) for pick in (min, max))
    months = []
    while day <= last:
        if (month := day.isoformat()[:7]) not in months:
            months.append(month)
        day += timedelta(days=1)
    return months


def _money(quotes: Sequence[RawQuote]) -> Cell:
    return sum(one.amount for one in quotes), len(quotes), _listed(quotes)


def _listed(quotes: Iterable[RawQuote]) -> Behind:
    return [(who, day, None) for who, day in sorted((one.customer, one.given) for one in quotes)]
