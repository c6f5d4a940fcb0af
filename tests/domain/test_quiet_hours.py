"""The hours in which nothing may ring."""

from datetime import time

import pytest

from tracker.domain.quiet_hours import is_quiet


@pytest.mark.parametrize(
    ("moment", "start", "end", "quiet"),
    [
        (time(19, 59), time(20), time(8), False),
        (time(20), time(20), time(8), True),
        (time(23, 59, 59), time(20), time(8), True),
        (time(0), time(20), time(8), True),
        (time(7, 59), time(20), time(8), True),
        (time(8), time(20), time(8), False),
        (time(12), time(12), time(13), True),
        (time(13), time(12), time(13), False),
        (time(3), time(12), time(13), False),
        (time(9), time(9), time(9), False),
        (time(0), time(0), time(0), False),
    ],
)
def test_quiet_hours(moment: time, start: time, end: time, *, quiet: bool) -> None:
    assert is_quiet(moment, start, end) is quiet
