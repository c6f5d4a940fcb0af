"""A second, naive count of how satisfied customers are. Shares no code with the reports."""

from collections.abc import Iterable, Sequence
from datetime import date

from tests.check_in_records import RawCheckIn
from tests.recount import Asked
from tests.recount_form import Behind, Cell, Told, count, people, share


def recount_satisfaction(checks: Sequence[RawCheckIn], asked: Asked) -> Told:
    """Count it again."""
    those = [one for one in checks if one.day <= asked.as_of and asked.holds(one.day)]
    numbers = _numbers(those)
    told: Told = {("", "", "asked"): numbers["asked"]}
    told["", "", "customers"] = count(people(one.customer for one in those if one.is_asked))
    told |= {("", "", key): numbers[key] for key in ("answered", "average", "good_share", "bad", "bad_share")}
    told["", "", "bad_open"] = _count(one for one in those if one.score in {1, 2} and not one.followed)
    answered = _dated(one for one in those if one.score)
    for score in (5, 4, 3, 2, 1):
        same = [one for one in those if one.score == score]
        told["scores", str(score), "answers"] = _count(same)
        told["scores", str(score), "share"] = share(_dated(same), answered)
        told["scores", str(score), "followed"] = _count(one for one in same if one.followed)
    months = [_month(one) for one in those if one.is_asked]
    for month in range(min(months), max(months) + 1) if months else ():
        key = f"{month // 12}-{month % 12 + 1:02}"
        cells = _numbers([one for one in those if _month(one) == month])
        told |= {("months", key, column): cell for column, cell in cells.items()}
    told["outside", "", "put_off"] = _count(one for one in those if not one.is_asked)
    return told


def _numbers(those: Sequence[RawCheckIn]) -> dict[str, Cell]:
    asked = _dated(one for one in those if one.is_asked)
    answered = [one for one in those if one.score is not None]
    good = _dated(one for one in answered if (one.score or 0) >= 4)
    bad = [one for one in answered if (one.score or 0) <= 2]
    followed = _dated(one for one in bad if one.followed)
    mean = sum(one.score or 0 for one in answered) / len(answered) if answered else None
    return {
        "asked": count(asked),
        "answered": _count(answered),
        "answered_share": share(_dated(answered), asked),
        "average": (mean, len(answered), _dated(answered)),
        "good": count(good),
        "good_share": share(good, _dated(answered)),
        "bad": _count(bad),
        "bad_share": share(_dated(bad), _dated(answered)),
        "bad_followed": count(followed),
        "bad_followed_share": share(followed, _dated(bad)),
    }


def _dated(those: Iterable[RawCheckIn]) -> Behind:
    return sorted((one.customer, one.day, None) for one in those)


def _count(those: Iterable[RawCheckIn]) -> Cell:
    return count(_dated(those))


def _month(one: RawCheckIn) -> int:
    day = date.fromordinal(one.day)
    return day.year * 12 + day.month - 1
