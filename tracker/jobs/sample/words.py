"""What a language's word table holds, and how one line of it is picked."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from tracker.domain.interactions import Kind

Lines = tuple[str, ...]
EARLY, LATE = 0, 1  # before the first purchase, and from it on
WRITTEN = "written"  # e-mails and messages read alike


@dataclass(frozen=True, slots=True)
class ShopWords:
    """A sample shop in one language.

    Lines may hold {bike} and {part}, which stand for one of `bikes` and `parts`. `talks` maps a kind of interaction,
    or WRITTEN, to its lines EARLY and LATE; `farewells` maps a reason for leaving to what was said then.
    """

    shop: str
    region: str
    authors: Lines
    sources: Lines  # how customers heard of the shop, the commonest first
    tags: Lines
    bikes: Lines
    parts: Lines
    remarks: Lines  # what is known of a person for good
    talks: Mapping[str, tuple[Lines, Lines]]
    farewells: Mapping[str, Lines]
    follow_ups: tuple[Lines, Lines]  # EARLY and LATE

    def talk(self, kind: Kind, phase: int, rng: Random) -> str:
        """Pick what an interaction of this kind was about."""
        group = WRITTEN if kind in {Kind.EMAIL, Kind.MESSAGE} else kind
        return self.line(self.talks[group][phase], rng)

    def line(self, lines: Lines, rng: Random) -> str:
        """Pick a line and fill it in."""
        line = rng.choice(lines)
        if "{" in line:
            line = line.format(bike=rng.choice(self.bikes), part=rng.choice(self.parts))
        return line[0].upper() + line[1:]
