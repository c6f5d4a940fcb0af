"""The form in which a report is counted again: every number in its place, with its n and who is behind it.

Shares no code with the reports.
"""

from collections.abc import Iterable
from typing import TypeAlias

OPEN_END = 10**9  # after every day: of two stays that began on one day the open one is the later

Behind: TypeAlias = list[tuple[int, int | None, int | None]]  # customer, since, until: date.toordinal()
Cell: TypeAlias = tuple[int | float | None, int | None, Behind]  # value, n, behind
Told: TypeAlias = dict[tuple[str, ...], Cell]  # by (table, row, column); table "" for figures


def people(customers: Iterable[int]) -> Behind:
    """List customers, each once."""
    return [(customer, None, None) for customer in sorted(set(customers))]


def count(behind: Behind) -> Cell:
    """Count what is listed."""
    return len(behind), None, sorted(behind, key=_order)


def share(part: Behind, whole: Behind) -> Cell:
    """Divide; behind it stands the whole."""
    return (len(part) / len(whole) if whole else None), len(whole), sorted(whole, key=_order)


def sum_of(amount: int | None, behind: Behind) -> Cell:
    """Set money against people."""
    return amount, len(behind), behind


def each(amount: int, behind: Behind) -> Cell:
    """Divide money by people, rounded half up, by counting coins out."""
    if not behind:
        return None, 0, []
    whole, rest = divmod(abs(amount), len(behind))
    size = whole + (1 if 2 * rest >= len(behind) else 0)
    return size if amount > 0 else -size, len(behind), behind


def _order(one: tuple[int, int | None, int | None]) -> tuple[int, int, int]:
    customer, since, until = one
    return customer, since or 0, OPEN_END if until is None else until
