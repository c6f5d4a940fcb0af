"""What the window can do, found by name: in the window's language, in English, with or without accents."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from tracker.domain.contacts import fold

_SHORTEST = 2


class Command(NamedTuple):
    """One thing the window can do: its id, its words, its English words, its keys as shown, what does it."""

    id: str
    text: str
    english: str
    keys: str
    run: Callable[[], object]


def find_commands(typed: str, commands: Sequence[Command]) -> list[Command]:
    """Return the commands whose name has every word typed in it, those that begin with the text first.

    One ASCII letter finds nothing: it is the beginning of a customer's name.
    """
    wanted = fold(typed)
    if not wanted or (len(wanted) < _SHORTEST and wanted.isascii()):
        return []
    words = wanted.split()
    names = {command: (fold(command.text), fold(command.english)) for command in commands}
    fitting = [command for command in commands if any(all(word in name for word in words) for name in names[command])]
    return sorted(fitting, key=lambda command: not any(name.startswith(wanted) for name in names[command]))


def is_called(typed: str, command: Command) -> bool:
    """Say whether the text is a command's name, or its beginning from the first whole word on."""
    wanted = fold(typed)
    return any(name.startswith(wanted) for name in (fold(command.text), fold(command.english)))
