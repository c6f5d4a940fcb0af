"""A second, naive look at what became of the board between two days, straight from raw log entries.

It shares no code with the reports. Plain loops over plain lists; slow on purpose.
"""

from collections.abc import Mapping, Sequence

from tests.recount import Entry, recount_board
from tracker.domain.stages import Stage

NOT_OWN = ("opening", "set_change", "stage_removed")
SORTS = ("forward", "back", "left", "won_back", "new", "archived", "other", "same")


def recount_change(
    entries: Sequence[Entry], stages: Sequence[Stage], archived: Mapping[int, int], before: int, after: int
) -> dict[str, set[int]]:
    """Sort everybody known at the end of `after` by what became of them since the end of `before`."""
    then = _places(recount_board(entries, stages, archived, before))
    now = _places(recount_board(entries, stages, archived, after))
    position = {stage.id: stage.position for stage in stages}
    found: dict[str, set[int]] = {sort: set() for sort in SORTS}
    for customer, here in now.items():
        own = [
            entry
            for entry in entries
            if entry.customer == customer and before < entry.day <= after and entry.cause not in NOT_OWN
        ]
        found[_sort(then.get(customer), here, bool(own), position)].add(customer)
    return found


def _sort(there: object, here: object, acted: bool, position: Mapping[int, int]) -> str:
    if there is None or there == here:
        return "same" if there else "new"
    if here == "archived":
        return "archived"
    if not acted or "elsewhere" in {there, here}:
        return "other"
    if "left_now" in {there, here}:
        return "left" if here == "left_now" else "won_back"
    assert isinstance(there, int)
    assert isinstance(here, int)
    return "forward" if position[here] > position[there] else "back"


def _places(people: Mapping[tuple[str, int | None], set[int]]) -> dict[int, object]:
    places: dict[int, object] = {}
    for (name, stage), customers in people.items():
        if name != "known":
            places.update(dict.fromkeys(customers, stage if name == "on_board" else name))
    return places
