"""What is known of the shop itself."""

from tracker.domain.errors import StageUnknown
from tracker.domain.records import ShopFacts
from tracker.domain.stages import Stage
from tracker.storage.settings import read_settings
from tracker.storage.stages import read_stages, stage_called


def shop_facts() -> ShopFacts:
    """Return the shop's settings and the stages on its board."""
    return ShopFacts(read_settings(), tuple(read_stages()))


def stage_named(name: str) -> Stage:
    """Return the stage on the board that goes by a name, in any language. Raises StageUnknown, naming those there."""
    stages = read_stages()
    stage = stage_called(name, stages)
    if stage is None:
        raise StageUnknown(name, tuple(stage.name for stage in stages))
    return stage
