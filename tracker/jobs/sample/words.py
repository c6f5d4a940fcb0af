"""What a language's word table holds, and how one line of it is picked."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from tracker.domain.followups import Promise
from tracker.domain.interactions import Kind

Lines = tuple[str, ...]
EARLY, LATE = 0, 1  # before the first purchase, and from it on
WRITTEN_IN, WRITTEN_OUT = "written_in", "written_out"  # e-mails and messages read alike
IN, OUT = "in", "out"
Promised = tuple[Promise, str]


@dataclass(frozen=True, slots=True)
class CampaignWords:
    """What a campaign is called, what is hoped of it, and what its money is spent on."""

    name: str
    hypothesis: str
    spent_on: str


@dataclass(frozen=True, slots=True)
class ShopWords:
    """A sample shop in one language.

    Lines may hold {bike} and {part}, which stand for one of `bikes` and `parts`. `talks` maps a kind of interaction,
    or what is written in or out, to its lines EARLY and LATE; `farewells` maps a reason for leaving to what was said.
    """

    shop: str
    region: str
    authors: Lines
    sources: Lines  # how customers heard of the shop, the commonest first: word of mouth
    tags: Lines
    bikes: Lines
    parts: Lines
    remarks: Lines  # what is known of a person for good
    talks: Mapping[str, tuple[Lines, Lines]]
    farewells: Mapping[str, Lines]
    follow_ups: tuple[tuple[Promised, ...], tuple[Promised, ...]]  # EARLY and LATE
    personas: Lines
    languages: Mapping[str, str]  # by their codes
    hows: Lines  # ways of asking for consent
    after_interest: str  # what is promised on entering the second stage
    after_purchase: str  # and the third
    repeating: tuple[tuple[Promise, str, str], ...]  # with how they repeat
    frame_field: str
    frame_sizes: Lines
    newsletter_field: str
    gone_quiet: str  # the names of segments
    unattended: str
    by_email: str
    campaigns: tuple[CampaignWords, ...]  # in the order of sample.tactics.PLANS
    window_display: str  # a cost of no campaign
    recipes: tuple[Lines, ...]  # by stage: what the shop does with each customer there

    def talk(self, kind: Kind, direction: str, phase: int, rng: Random) -> str:
        """Pick what an interaction of this kind was about."""
        written = kind in {Kind.EMAIL, Kind.MESSAGE}
        group = (WRITTEN_OUT if direction == OUT else WRITTEN_IN) if written else kind
        return self.line(self.talks[group][phase], rng)

    def promise(self, phase: int, rng: Random) -> Promised:
        """Pick something to promise."""
        kind, text = rng.choice(self.follow_ups[phase])
        return kind, self.line((text,), rng)

    def line(self, lines: Lines, rng: Random) -> str:
        """Pick a line and fill it in."""
        line = rng.choice(lines)
        if "{" in line:
            line = line.format(bike=rng.choice(self.bikes), part=rng.choice(self.parts))
        return line[0].upper() + line[1:]
