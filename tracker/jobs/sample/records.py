"""What a careful shop keeps of a customer: consent, persona, language and the fields of its own."""

from dataclasses import dataclass
from datetime import date
from random import Random

from tracker.domain.consent import Channel, ConsentState
from tracker.domain.custom_fields import NO, YES
from tracker.jobs.sample.lives import FIRST_BUYER, Life
from tracker.jobs.sample.people import Person
from tracker.jobs.sample.words import ShopWords

Answer = tuple[str, str, str, str]  # channel, state, day, how
ANSWERS = {  # by channel: how many of a hundred who can be reached that way say what
    Channel.PHONE: {ConsentState.YES: 66, ConsentState.NO: 6, ConsentState.WITHDRAWN: 4, "": 24},
    Channel.EMAIL: {ConsentState.YES: 62, ConsentState.NO: 9, ConsentState.WITHDRAWN: 7, "": 22},
    Channel.MESSAGE: {ConsentState.YES: 22, ConsentState.NO: 4, "": 74},
    Channel.POST: {ConsentState.YES: 5, ConsentState.NO: 3, "": 92},
}
PERSONA = 0.45
FRAME = (0.22, 0.62)  # before and after the first purchase
FRAME_WEIGHTS = (16, 38, 32, 14)
READS = {YES: 48, NO: 20, "": 32}  # of those who may be e-mailed
READS_NOT = {NO: 45, "": 55}


@dataclass(frozen=True, slots=True)
class Record:
    """What is kept of one customer; empty texts: nothing. The values are as stored."""

    language: str = ""
    persona: str = ""
    consents: tuple[Answer, ...] = ()
    frame: str = ""
    newsletter: str = ""


class Records:
    """Invents the records of one shop."""

    def __init__(self, words: ShopWords, rng: Random) -> None:
        """Invent for a shop with these words."""
        self._words = words
        self._rng = rng

    def record(self, person: Person, life: Life) -> Record:
        """Invent what is kept of somebody with this life."""
        bought = any((arrival.place or 0) >= FIRST_BUYER for arrival in life.arrivals)
        consents = self._consents(person, life)
        may_write = any(answer[:2] == (Channel.EMAIL, ConsentState.YES) for answer in consents)
        sizes = self._words.frame_sizes
        return Record(
            language=self._words.languages.get(person.speaks, ""),
            persona=self._rng.choice(self._words.personas) if not person.firm and self._chance(PERSONA) else "",
            consents=consents,
            frame=self._choose(dict(zip(sizes, FRAME_WEIGHTS, strict=True)))
            if not person.firm and self._chance(FRAME[bought])
            else "",
            newsletter=self._choose(READS if may_write else READS_NOT) if person.emails else "",
        )

    def _consents(self, person: Person, life: Life) -> tuple[Answer, ...]:
        reached = {
            Channel.PHONE: person.phones,
            Channel.EMAIL: person.emails,
            Channel.MESSAGE: person.phones,
            Channel.POST: person.address,
        }
        states = ((channel, self._choose(ANSWERS[channel])) for channel, by in reached.items() if by)
        return tuple(self._answer(channel, state, life) for channel, state in states if state)

    def _answer(self, channel: Channel, state: str, life: Life) -> Answer:
        """Answer when they came, or later; who withdraws does so later."""
        first, last = date.fromisoformat(life.begins_at[:10]), date.fromisoformat(life.latest_at[:10])
        when = self._rng.random() if state == ConsentState.WITHDRAWN else max(0.0, self._rng.random() * 2 - 1.4)
        day = date.fromordinal(first.toordinal() + round((last - first).days * when))
        return channel, state, day.isoformat(), self._rng.choice(self._words.hows)

    def _chance(self, share: float) -> bool:
        return self._rng.random() < share

    def _choose(self, weighed: dict[str, int]) -> str:
        return self._rng.choices(tuple(weighed), tuple(weighed.values()))[0]
