"""What a command touched: the one event that the screens listen to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of the records that one step touched, by table name."""

    touched: Mapping[str, frozenset[int]] = field(default_factory=dict)

    def touches(self, *tables: str) -> bool:
        """Whether any record of one of these tables was touched."""
        return any(self.touched.get(table) for table in tables)


@dataclass(frozen=True, slots=True)
class StepLabel:
    """What a step was: the command's name, the facts its sentence needs, when and by whom it was done."""

    command: str
    facts: Mapping[str, Any]
    at: str  # local wall time with offset, ISO
    author: str


@dataclass(frozen=True, slots=True)
class UndoState:
    """What Undo and Redo would do now; None where there is nothing to do."""

    undo: StepLabel | None = None
    redo: StepLabel | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a command, an undo or a redo. `step`: what was done or flipped, None if nothing changed."""

    changes: Changes
    undo: UndoState
    result: Any = None
    step: StepLabel | None = None
