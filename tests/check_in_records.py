"""Raw records of when customers were asked how satisfied they are, as they are stored: for tests that count again."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

JAN = 739616  # + 1 is 1 January 2026


@dataclass(frozen=True)
class RawCheckIn:
    """A time a customer was to be asked; score None: no answer. talked: the contact is noted; followed: a follow-up."""

    id: int
    customer: int
    day: int
    score: int | None = None
    talked: bool = False
    followed: bool = False

    @property
    def is_asked(self) -> bool:
        """Whether they were asked, and it was not only put off."""
        return self.score is not None or self.talked


def check_in_cells(checks: Sequence[RawCheckIn]) -> "array[int]":
    """Pack them as the queries give them."""
    ordered = sorted(checks, key=lambda one: (one.customer, one.day, one.id))
    rows = ((one.customer, one.day, one.score or 0, int(one.is_asked), int(one.followed)) for one in ordered)
    return array("q", [cell for row in rows for cell in row])


def away_cells(customers: Iterable[int]) -> "array[int]":
    """Pack who is not on the board."""
    return array("q", sorted(customers))


@st.composite
def random_check_ins(draw: st.DrawFn) -> tuple[RawCheckIn, ...]:
    """Draw when customers 1 to 9 were asked, and what they said."""
    score = st.none() | st.integers(1, 5)
    one = st.tuples(st.integers(1, 9), st.integers(JAN - 40, JAN + 40), score, st.booleans(), st.booleans())
    return tuple(RawCheckIn(n, *drawn) for n, drawn in enumerate(draw(st.lists(one, max_size=12)), start=1))


CHECKS = (  # of the worked example
    RawCheckIn(1, 1, JAN + 14, 4, talked=True),
    RawCheckIn(2, 2, JAN + 24, 1, talked=True, followed=True),
    RawCheckIn(3, 5, JAN + 18, None, talked=True),
    RawCheckIn(4, 1, JAN + 28, None),
    RawCheckIn(5, 3, JAN - 20, 5),
    RawCheckIn(6, 3, JAN + 36, 2),  # after the as-of day
)
