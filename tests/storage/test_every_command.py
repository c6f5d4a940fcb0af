"""Random sequences of all commands there are: undo and redo, what is derived, and deleting for ever in between."""

import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import Clock
from tests.storage.choice import Choice, Numbers
from tests.storage.every_command import CHOICES, every_command
from tracker.commands.customers import AddCustomer
from tracker.commands.log_line import LoggedLine
from tracker.commands.stages import SetUpShop
from tracker.domain.errors import NothingToUndo, TrackerError
from tracker.storage import search
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import JOURNALLED
from tracker.workspace import Workspace, create_shop

KINDS = list(CHOICES)
NUMBERS = st.tuples(st.integers(0, 5), st.integers(0, 6), st.integers(0, 12))
ACTS = st.lists(st.tuples(st.sampled_from(KINDS), NUMBERS), min_size=1, max_size=30)


def _dump() -> list[list[tuple[Any, ...]]]:
    return [fetch_rows(table.select().order_by(table.id)) for table in JOURNALLED]


def _begun(folder: str, clock: Clock) -> Workspace:
    path = Path(folder, "shop.regulars")
    stages = range(1, 4)
    people = [AddCustomer(f"Person {one}", one, phones=(("", f"77712345{one}"),), tags=("x",)) for one in stages]
    create_shop(path, SetUpShop(region="CZ"), *people, clock=clock)
    return Workspace(path, clock=clock)


def _run(workspace: Workspace, clock: Clock, acts: Sequence[tuple[type[Any], Numbers]]) -> int:
    """Run them, a day after the other; return how many were steps."""
    made, lines = 0, list[LoggedLine]()
    for kind, numbers in acts:
        clock.pass_days(1)
        with suppress(TrackerError):
            outcome = workspace.do(CHOICES[kind](Choice(numbers, clock, lines)))
            made += outcome.step is not None
            if isinstance(outcome.result, LoggedLine):
                lines.append(outcome.result)
    return made


def test_no_command_is_left_out() -> None:
    assert every_command() == {kind.__name__ for kind in CHOICES} | {"SetUpShop"}


@settings(max_examples=60, deadline=None)
@given(acts=ACTS)
def test_undo_all_is_the_first_state_and_redo_all_the_last(acts: list[tuple[type[Any], Numbers]]) -> None:
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        workspace = _begun(folder, clock)
        first = _dump()
        made = _run(workspace, clock, acts)
        assert workspace.check() == []
        last = _dump()
        for _ in range(made):
            workspace.undo()
        assert _dump() == first
        assert workspace.check() == []
        with pytest.raises(NothingToUndo):
            workspace.undo()
        for _ in range(made):
            workspace.redo()
        assert _dump() == last
        search.index_some()
        assert workspace.check() == []
        with pytest.raises(NothingToUndo):
            workspace.redo()
        workspace.close()


@settings(max_examples=40, deadline=None)
@given(before=ACTS, after=ACTS)
def test_the_file_is_sound_whatever_is_undone_around_an_emptied_trash(
    before: list[tuple[type[Any], Numbers]], after: list[tuple[type[Any], Numbers]]
) -> None:
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        workspace = _begun(folder, clock)
        _run(workspace, clock, before)
        workspace.empty_trash()
        assert workspace.check() == []
        _run(workspace, clock, after)
        last, undone = _dump(), 0
        with suppress(NothingToUndo):
            while True:
                workspace.undo()
                undone += 1
        assert workspace.check() == []
        for _ in range(undone):
            workspace.redo()
        assert _dump() == last
        assert workspace.check() == []
        workspace.close()
