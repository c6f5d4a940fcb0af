"""How alike somebody is to those who buy, by what is known of them: source, persona and tags.

Each trait counts by how many times as often it is found among buyers as among the others; what is known of somebody is
multiplied. Where few are known the ratio is drawn towards one (Laplace's rule: one more of everything is taken to have
been seen): of B buyers of whom a source is known, b with this one, of O others o, and k sources there are, it is
((b + 1) / (B + k)) / ((o + 1) / (O + k)). A tag is there or is not: k is 2, B and O are all of them. What is not known
of somebody, and a tag they do not have, says nothing. (Naive Bayes, in other words.)
"""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tracker.reports.seen_stays import Mask

Ratios: TypeAlias = NDArray[np.float64]
Places: TypeAlias = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Traits:
    """What is known of people in one respect: pairs of a person and a trait, by person, each pair once.

    names: of the traits. excluding: a person has no more than one of them, as of sources; else any number, as of tags.
    """

    names: tuple[str, ...]
    person: Places
    trait: Places
    excluding: bool

    def count(self, people: Mask) -> NDArray[np.intp]:
        """Count these people by trait."""
        return np.bincount(self.trait[people[self.person]], minlength=len(self.names))

    def having(self, trait: int, people: Mask) -> Mask:
        """Mark those of the people who have a trait."""
        marked = np.zeros(len(people), dtype=np.bool_)
        marked[self.person[self.trait == trait]] = True
        return marked & people

    def without(self, people: Mask) -> Mask:
        """Mark those of the people of whom nothing is known in this respect."""
        marked = people.copy()
        marked[self.person] = False
        return marked

    def of(self, person: int) -> list[int]:
        """Return the traits of a person."""
        found: list[int] = self.trait[slice(*np.searchsorted(self.person, (person, person + 1)))].tolist()
        return found


class Respect:
    """How traits of one respect speak for buying. ratios: by trait, how many times as often buyers have it."""

    def __init__(self, traits: Traits, buyers: Mask) -> None:
        """Hold buyers against the others."""
        self.traits = traits
        sides = (buyers, ~buyers)
        self._counts = [traits.count(people) for people in sides]
        kinds = len(traits.names) if traits.excluding else 2
        whole = [
            int(counts.sum()) if traits.excluding else int(np.count_nonzero(people))
            for counts, people in zip(self._counts, sides, strict=True)
        ]
        mine, others = ((counts + 1) / (all_ + kinds) for counts, all_ in zip(self._counts, whole, strict=True))
        self.ratios: Ratios = mine / others
        self._speaks: Mask = (self.ratios > 1) & (self._counts[0] > 0)

    def multiply(self, alike: Ratios) -> None:
        """Multiply what is known of each person by the ratios of their traits."""
        np.multiply.at(alike, self.traits.person, self.ratios[self.traits.trait])

    def spoken_for(self, people: int) -> Mask:
        """Mark the people who have a trait that speaks for buying, and that a buyer has."""
        marked = np.zeros(people, dtype=np.bool_)
        marked[self.traits.person[self._speaks[self.traits.trait]]] = True
        return marked

    def speaking(self, person: int) -> list[int]:
        """Return those of a person's traits that speak for buying."""
        return [trait for trait in self.traits.of(person) if self._speaks[trait]]
