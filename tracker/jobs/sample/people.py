"""Invented people and firms: names, phones of ranges that nobody has, addresses at example domains."""

from dataclasses import dataclass
from random import Random

from tracker.domain.contacts import fold, significant_digits
from tracker.jobs.sample import names
from tracker.jobs.sample.words import ShopWords

Labelled = tuple[str, str]
NATIONS = {  # how many of a hundred customers are Czech, Chinese, English, firms
    "cs": (72, 10, 7, 11),
    "zh_TW": (4, 78, 8, 10),
    "en": (7, 9, 74, 10),
}
HOMES = ("cs", "zh_TW", "en")
CALLING_CODES = {"cs": "+420", "zh_TW": "+886", "en": "+44"}
DOMAINS = {"cs": "example.cz", "zh_TW": "example.tw", "en": "example.com"}
STREETS = {"cs": names.CZECH_STREETS, "zh_TW": names.CHINESE_STREETS, "en": names.ENGLISH_STREETS}
CZECH_PREFIXES = (601, 602, 603, 604, 605, 606, 607, 608, 702, 720, 721, 723, 724, 728, 731, 732, 737, 739, 773, 777)
US_AREAS = (206, 212, 303, 312, 415, 503, 617, 702)
BORN = (1946, 2008)
BRITISH_PREFIXES = (  # of numbers that are kept free for stories
    *["07700 900"] * 4,
    "0117 496 0",
    "0118 496 0",
    "0121 496 0",
    "0161 496 0",
    "0191 498 0",
    "020 7946 0",
    "029 2018 0",
    "01632 960",
)
TRIES = 8  # at a name or a number that nobody has yet; in a big shop some share them


@dataclass(frozen=True, slots=True)
class Person:
    """A customer's details, before anything has happened with them; the fields are those of a customer."""

    name: str
    company: str
    source: str
    birthday: str
    address: str
    note: str
    phones: tuple[Labelled, ...]
    emails: tuple[Labelled, ...]
    tags: tuple[str, ...]
    firm: bool = False
    speaks: str = ""  # the language, where it is not the shop's


class People:
    """Invents the customers of one shop, one after another."""

    def __init__(self, language: str, words: ShopWords, rng: Random) -> None:
        """Invent for a shop of this language."""
        self._home = language if language in NATIONS else "en"
        self._words = words
        self._rng = rng
        self._taken: set[str] = set()  # names, numbers and addresses

    def someone(self) -> Person:
        """Invent one more customer."""
        rng, words = self._rng, self._words
        nation = rng.choices((*HOMES, ""), NATIONS[self._home])[0]
        firm = not nation
        for _ in range(TRIES):
            name, mailbox = self._firm() if firm else _person(nation, rng)
            if name not in self._taken:
                break
        self._taken.add(name)
        nation = nation or self._home
        gives_address = self._chance(0.9 if firm else 0.35)
        return Person(
            name=name,
            company=self._firm()[0] if not firm and self._chance(0.06) else "",
            source=self._source(),
            birthday=_birthday(rng) if not firm and self._chance(0.4) else "",
            address=rng.choice(STREETS[self._home]).format(rng.randint(1, 140)) if gives_address else "",
            note=rng.choice(words.remarks) if not firm and self._chance(0.15) else "",
            phones=self._phones(nation),
            emails=self._emails(nation, mailbox, firm=firm),
            tags=tuple(rng.sample(words.tags, k=rng.choice((0, 0, 1, 1, 2)))),
            firm=firm,
            speaks="" if nation == self._home else nation,
        )

    def _source(self) -> str:
        if self._chance(0.08):
            return ""  # nobody asked
        sources = self._words.sources
        return self._rng.choices(sources, range(len(sources) + 2, 2, -1))[0]

    def _phones(self, nation: str) -> tuple[Labelled, ...]:
        if self._chance(0.07):
            return ()
        first = ("", self._number(nation))
        if self._chance(0.07):
            return (first, ("work", self._number(self._home)))
        return (first,)

    def _number(self, nation: str) -> str:
        for _ in range(TRIES):
            number = _phone(nation, self._home, self._rng)
            digits = significant_digits(number)
            if digits not in self._taken:
                break
        self._taken.add(digits)
        return number

    def _emails(self, nation: str, mailbox: str, *, firm: bool) -> tuple[Labelled, ...]:
        if not self._chance(0.95 if firm else 0.64):
            return ()
        number = str(self._rng.randint(1, 99)) if not firm and self._chance(0.3) else ""
        for _ in range(TRIES):
            address = f"{mailbox}{number}@{DOMAINS[nation]}"
            if address not in self._taken:
                break
            number = str(self._rng.randint(1, 999))
        self._taken.add(address)
        return (("work" if firm else "", address),)

    def _firm(self) -> tuple[str, str]:
        rng = self._rng
        if self._home == "cs":
            name = rng.choice(names.CZECH_GROUPS) if self._chance(0.3) else _two(names.CZECH_FIRMS, " ", rng)
            mailbox = _mailbox(name)
        elif self._home == "zh_TW":
            name, mailbox = _two(names.CHINESE_FIRMS, "", rng), f"service{rng.randint(1, 999)}"
        else:
            name = _two(names.ENGLISH_FIRMS, " ", rng)
            mailbox = _mailbox(name)
        return name, mailbox

    def _chance(self, share: float) -> bool:
        return self._rng.random() < share


def _person(nation: str, rng: Random) -> tuple[str, str]:
    """Return a name and the part of an address before the @."""
    if nation == "zh_TW":
        surname, given = rng.choice(names.CHINESE_SURNAMES), rng.choice(names.CHINESE_GIVEN)
        return surname[0] + given[0], f"{given[1]}.{surname[1]}"
    if nation == "cs":
        woman = rng.choice((True, False))
        first = rng.choice(names.CZECH_WOMEN if woman else names.CZECH_MEN)
        name = f"{first} {rng.choice(names.CZECH_SURNAMES)[woman]}"
    else:
        name = f"{rng.choice(names.ENGLISH_FIRST)} {rng.choice(names.ENGLISH_LAST)}"
    return name, _mailbox(name)


def _phone(nation: str, home: str, rng: Random) -> str:
    """Return a number as people of a nation write it, with the country code where the shop is elsewhere."""
    last = f"{rng.randint(0, 999):03}"
    if nation == "en" and home != "en":
        return f"+1 {rng.choice(US_AREAS)} 555 01{last[1:]}"
    if nation == "cs":
        national = f"{rng.choice(CZECH_PREFIXES)} 555 {last}"
    elif nation == "zh_TW":
        national = f"09{rng.randint(10, 89)} 345 {last}"
    else:
        national = rng.choice(BRITISH_PREFIXES) + last
    if nation == home:
        return national
    return f"{CALLING_CODES[nation]} {national.removeprefix('0')}"


def _birthday(rng: Random) -> str:
    day = f"{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    year = rng.choice(("-", *[str(rng.randint(*BORN))] * 4))  # some tell the day only
    return f"{year}-{day}"


def _mailbox(name: str) -> str:
    words = "".join(letter if letter.isalnum() else " " for letter in fold(name)).split()
    return ".".join(words)


def _two(parts: tuple[tuple[str, ...], tuple[str, ...]], between: str, rng: Random) -> str:
    return between.join((rng.choice(parts[0]), rng.choice(parts[1])))
