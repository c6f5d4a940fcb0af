"""The owner's own short recipe for each stage, and how far it was followed for one customer."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RecipeLine:
    """A step of a stage's recipe: what the shop does with each customer there."""

    id: int
    text: str


@dataclass(frozen=True, slots=True)
class TickedStep:
    """A step as it stands for one customer; `ticked_at` is a moment as stored, None while it is to be done."""

    id: int
    text: str
    ticked_at: str | None
    author: str  # who ticked it


@dataclass(frozen=True, slots=True)
class PresentRecipe:
    """The recipe of the stage a customer is in, in its order, with the ticks of their present stay. Never empty."""

    stage_id: int
    stage: str
    steps: tuple[TickedStep, ...]

    @property
    def done(self) -> int:
        """How many of the steps are ticked."""
        return sum(step.ticked_at is not None for step in self.steps)
