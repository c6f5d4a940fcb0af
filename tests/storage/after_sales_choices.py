"""The commands about what is done after sales, chosen by a few numbers as in `every_command`."""

from collections.abc import Callable
from typing import Any

from tracker.commands.base import Command
from tracker.commands.check_ins import CheckIn, EditCheckIn, PutOffCheckIn
from tracker.commands.thanks import GiveThanks, GiveThanksForAll, SetThanksText, SkipThanks
from tracker.storage.tables import CheckIn as CheckInRow
from tracker.storage.tables import Sale

AFTER_SALES: dict[type[Any], Callable[[Any], Command]] = {
    GiveThanks: lambda one: GiveThanks(one.id(Sale, one.one), "message", one.text),
    SkipThanks: lambda one: SkipThanks((one.id(Sale, one.one), one.id(Sale, one.two), 999)),
    GiveThanksForAll: lambda one: GiveThanksForAll(one.day, "email" if one.two % 2 else ""),
    SetThanksText: lambda one: SetThanksText(("en", "cs", "de")[one.one % 3], one.text),
    CheckIn: lambda one: CheckIn(
        one.who, one.two or None, one.text, "visit", one.moment, one.promise if one.days % 2 else None
    ),
    PutOffCheckIn: lambda one: PutOffCheckIn(one.who, one.promise if one.days % 2 else None),
    EditCheckIn: lambda one: EditCheckIn(one.id(CheckInRow, one.one), one.two or None, one.text),
}
