"""What every write looks like."""

from typing import Any, Protocol

from tracker.domain.context import Context


class Command(Protocol):
    """A frozen dataclass that says what is to change. Workspace.do runs it as one undoable step.

    Its docstring is the contract: what changes, what the result is, which errors are raised.
    """

    def apply(self, context: Context) -> Any:
        """Make the change; return what the caller needs to know (an id, a count), or None."""
