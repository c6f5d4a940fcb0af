"""What the sample shop has promised for today, for days gone by and for days to come."""

from datetime import date, timedelta
from math import ceil
from random import Random

from tracker.domain.recurrence import Unit, add_months, parse_repeats
from tracker.jobs.sample.lives import Life, Lives, phase_of
from tracker.jobs.sample.opening_hours import OpeningHours
from tracker.jobs.sample.promised import Promised, time_of_day
from tracker.jobs.sample.words import LATE, ShopWords

DAYS_AHEAD = {  # by which share of all customers wait for something: from which day on, to which
    0.021: (0, 0),
    0.016: (-9, -1),
    0.042: (1, 7),
    0.035: (8, 30),
}
REPEATING = 4  # those who have bought: about every so many-th of the promises
TIMES_BEFORE = 3  # that something repeating was done
DAYS_A_WEEK = 7


class OpenPromises:
    """Promises something to a share of the customers who are in touch, so that every day has its work."""

    def __init__(self, hours: OpeningHours, today: date, words: ShopWords, rng: Random) -> None:
        """Promise in a shop with these hours and words."""
        self._hours = hours
        self._today = today
        self._words = words
        self._rng = rng
        self._since = 0  # how many were promised after the last one that repeats

    def add(self, lives: list[Life], inventor: Lives) -> None:
        """Promise things to some of these; nobody is promised two."""
        free = [life for life in lives if life.is_on_board and not life.is_waited_for and life.talks]
        self._rng.shuffle(free)
        for share, (first, last) in DAYS_AHEAD.items():
            for _ in range(ceil(len(lives) * share)):
                ahead = self._rng.randint(first, last)
                life = self._taken(free, ahead)
                if life is None:
                    break
                self._promise(life, self._today + timedelta(days=ahead), inventor)

    def _taken(self, free: list[Life], ahead: int) -> Life | None:
        """Take one whose latest contact was before that day."""
        for place in range(len(free) - 1, -1, -1):
            latest = date.fromisoformat(free[place].latest_at[:10])
            if (latest - self._today).days < min(ahead, 1):
                return free.pop(place)
        return None

    def _promise(self, life: Life, due: date, inventor: Lives) -> None:
        self._since += 1
        at, phase = life.latest_at, phase_of(life.place or 0)
        if self._since >= REPEATING and phase == LATE:
            self._since = 0
            kind, text, repeats = self._rng.choice(self._words.repeating)
            due_time = time_of_day(kind, self._rng)
            at = self._rhythm(life, (due_time, kind, text), due, repeats, inventor)
        else:
            kind, text = self._words.promise(phase, self._rng)
            due_time, repeats = time_of_day(kind, self._rng), ""
        life.promises.append(Promised(due.isoformat(), due_time, kind, text, at, inventor.author(at), None, repeats))

    def _rhythm(self, life: Life, what: tuple[str | None, str, str], due: date, repeats: str, inventor: Lives) -> str:
        """Add the times that something repeating was done before; return when the one that is due was written."""
        at, written = life.latest_at, life.begins_at
        for times in range(TIMES_BEFORE, 0, -1):
            day = before(due, repeats, times)
            opened = self._hours.open_day(day) if day else None
            if day is not None and opened is not None and opened.isoformat() > written[:10]:
                done_at = self._hours.moment(opened, self._rng)
                life.promises.append(
                    Promised(day.isoformat(), *what, written, inventor.author(written), done_at, repeats)
                )
                written = at = done_at
        return at


def before(due: date, repeats: str, times: int) -> date | None:
    """Return the day of a rhythm so many times before one; None where there is no such day."""
    rhythm = parse_repeats(repeats)
    if rhythm is None:
        return None
    count = times * rhythm.count
    if rhythm.unit in {Unit.DAYS, Unit.WEEKS}:
        return due - timedelta(days=count * (DAYS_A_WEEK if rhythm.unit == Unit.WEEKS else 1))
    return add_months(due, -count * (12 if rhythm.unit == Unit.YEARS else 1))
