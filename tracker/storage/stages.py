"""The stages of the shop: reading them, and finding one by any name it goes by."""

from tracker.domain.stages import SHIPPED_SETS, Stage
from tracker.storage.fetch import fetch_all
from tracker.storage.tables import Stage as StageTable
from tracker.storage.tables import StageSet

LEFT_NAMES = frozenset({"left", "odešli", "odešel", "離開", "已離開"})


def read_stages(*, removed: bool = False) -> list[Stage]:
    """Return the stages of the active set in board order; with `removed`, the removed ones too."""
    query = (
        StageTable.select(
            StageTable.id,
            StageTable.key,
            StageTable.name,
            StageTable.position,
            StageTable.colour,
            StageTable.customer_from,
            StageTable.removed,
            StageTable.limit_days,
            StageTable.touch_days,
        )
        .join(StageSet)
        .where(StageSet.active)
        .order_by(StageTable.position, StageTable.id)
    )
    return fetch_all(query if removed else query.where(~StageTable.removed), _stage)


def stage_called(name: str, stages: list[Stage]) -> Stage | None:
    """Return the stage that goes by a name: its own, or that of a shipped stage in any language; case is ignored."""
    wanted = name.strip().casefold()
    for stage in stages:
        if stage.name.casefold() == wanted:
            return stage
    for stage in stages:
        if wanted in {stage.key, *_shipped_names(stage.key)} - {""}:
            return stage
    return None


def _stage(  # noqa: PLR0913, PLR0917  a row has that many columns
    stage_id: int,
    key: str,
    name: str,
    position: int,
    colour: str,
    customer_from: int,
    removed: int,
    limit: int | None,
    touch: int | None,
) -> Stage:
    return Stage(stage_id, key, name, position, colour, bool(customer_from), bool(removed), limit, touch)


def _shipped_names(key: str) -> set[str]:
    return {
        name.casefold()
        for shipped in SHIPPED_SETS.values()
        for stage in shipped
        if stage.key == key
        for name in stage.names.values()
    }
