"""When the sample shop is open: things happen then, and never later than now."""

from datetime import date, datetime, time, timedelta
from random import Random

OPENS, CLOSES, CLOSES_ON_SATURDAY = 9, 18, 13
SATURDAY, SUNDAY = 5, 6
PER_HOUR = 3600
BY_MONTH = (4, 5, 9, 12, 13, 11, 9, 8, 8, 6, 5, 7)  # how many newcomers a bike shop has, January first
IN_THE_EVENING = 0.15  # of what happened is typed after closing
GROWTH = 0.7  # by how much more the last days bring than the first


class OpeningHours:
    """The shop's days up to a moment, and the moments in them as they are stored."""

    def __init__(self, now: datetime, days: int) -> None:
        """Look back so many days from `now`; today counts from an hour after opening on."""
        self.now = now.isoformat(timespec="seconds")
        self._now_second = now.hour * PER_HOUR + now.minute * 60 + now.second
        self._today = now.date()
        self._offsets: dict[date, str] = {}
        self.first = self._today - timedelta(days=days)
        if self.first.weekday() == SUNDAY:
            self.first += timedelta(days=1)
        self.last = self._today
        if self.last.weekday() == SUNDAY or now.hour <= OPENS:
            self.last = self.last_before(self._today)

    def last_before(self, day: date) -> date:
        """Return the last day before this one that the shop was open on."""
        day -= timedelta(days=1)
        return day - timedelta(days=1) if day.weekday() == SUNDAY else day

    def open_day(self, day: date) -> date | None:
        """Return this day or the next one the shop is open on; None where that is still to come."""
        if day.weekday() == SUNDAY:
            day += timedelta(days=1)
        return day if day <= self.last else None

    def moment(self, day: date, rng: Random) -> str:
        """Return a moment of an open day, as it is stored."""
        closes = CLOSES_ON_SATURDAY if day.weekday() == SATURDAY else CLOSES
        end = closes * PER_HOUR
        if day == self._today:
            end = min(end, self._now_second)
        second = int(OPENS * PER_HOUR + rng.random() * (end - OPENS * PER_HOUR))
        minutes, seconds = divmod(second, 60)
        return f"{day.isoformat()}T{minutes // 60:02}:{minutes % 60:02}:{seconds:02}{self._offset(day)}"

    def typed(self, occurred_at: str, rng: Random) -> str:
        """Return when something that happened then was typed: minutes later, or in the evening; never after now."""
        minutes = int(occurred_at[11:13]) * 60 + int(occurred_at[14:16]) + 7
        if rng.random() < IN_THE_EVENING:
            minutes = CLOSES * 60 + 30 + minutes % 15
        hour, minute = divmod(minutes, 60)
        return min(f"{occurred_at[:11]}{hour:02}:{minute:02}:{occurred_at[17:]}", self.now)

    def newcomers(self, count: int, rng: Random) -> list[date]:
        """Choose the days on which so many newcomers come, in order: more in spring, and more every month."""
        days = [self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1)]
        weights = [
            0 if day.weekday() == SUNDAY else BY_MONTH[day.month - 1] * (1 + GROWTH * place / len(days))
            for place, day in enumerate(days)
        ]
        return sorted(rng.choices(days, weights, k=count))

    def _offset(self, day: date) -> str:
        if day not in self._offsets:
            noon = datetime.combine(day, time(12)).astimezone()
            self._offsets[day] = noon.isoformat(timespec="seconds")[19:]
        return self._offsets[day]
