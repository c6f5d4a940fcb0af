"""What a few numbers choose from what a shop holds at the moment; for tests of random sequences of commands."""

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta

from tests.conftest import Clock
from tracker.commands.base import Command
from tracker.commands.customers import AddCustomer
from tracker.commands.followups import NewFollowUp
from tracker.commands.log_line import LoggedLine
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import Customer, Stage, Table

Numbers = tuple[int, int, int]
Choose = Callable[["Choice"], Command]
NAMES = ("Ana Malá", "ana mala", "林志明", "=1+1'; --", "50 %_ sleva", "🚲 Kolo", "A" * 300)
TEXTS = ("", "bell", 'says "no" 100%_', "買了自行車 🚲", "two\nlines")


class Choice:
    """What three numbers choose from what the shop holds now."""

    def __init__(self, numbers: Numbers, clock: Clock, lines: Sequence[LoggedLine]) -> None:
        """Keep the numbers, the moment and what lines of the sequence wrote."""
        self.one, self.two, self.days = numbers
        self.lines = lines
        self.now = clock.now
        self.day = (clock.now - timedelta(days=self.days)).date()
        self.later = (clock.now + timedelta(days=self.days)).date()

    def id(self, table: type[Table], number: int) -> int:
        """Return the id of a row; 999 where there is none."""
        ids = self.ids(table)
        return ids[number % len(ids)] if ids else 999

    def ids(self, table: type[Table]) -> list[int]:
        """Return the ids of all rows."""
        return [row[0] for row in fetch_rows(table.select(table.id).order_by(table.id))]

    @property
    def who(self) -> int:
        """A customer, perhaps in the trash or merged."""
        return self.id(Customer, self.one)

    @property
    def whom(self) -> int:
        """Another one, or the same."""
        return self.id(Customer, self.two)

    @property
    def stage(self) -> int:
        """A stage, perhaps a removed one."""
        return self.id(Stage, self.two)

    @property
    def target(self) -> int | None:
        """A stage or Left."""
        return None if self.two == 0 else self.stage

    @property
    def name(self) -> str:
        """A name."""
        return NAMES[self.two % len(NAMES)]

    @property
    def text(self) -> str:
        """A text."""
        return TEXTS[self.two % len(TEXTS)]

    @property
    def moment(self) -> datetime:
        """When something happened."""
        return self.now - timedelta(days=self.days, hours=self.two)

    @property
    def promise(self) -> NewFollowUp:
        """Something to do; every other one repeats."""
        repeats = f"{self.days + 1}{'dwmy'[self.one % 4]}" if self.two % 2 else ""
        return NewFollowUp(self.later, time(9, self.two) if self.one % 2 else None, self.text, "call", repeats)

    @property
    def customer(self) -> AddCustomer:
        """Somebody new, who has much."""
        return AddCustomer(
            self.name,
            self.stage,
            self.day,
            company=self.text,
            source=NAMES[self.one % len(NAMES)],
            birthday="1990-02-28",
            note=self.text,
            phones=(("", f"60312345{self.two}"), ("home", "222 333 444")),
            emails=(("", "A@b.cz"),),
            tags=("x", f"T{self.two}"),
            referred_by=self.who if self.one % 3 == 0 and self.ids(Customer) else None,
        )
