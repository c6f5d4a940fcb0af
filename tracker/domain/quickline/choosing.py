"""Which of the people a line is about, and whether that is sure."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from tracker.domain.quickline import czech
from tracker.domain.quickline.folded import is_cjk
from tracker.domain.quickline.naming import FULL, PARTICLES, WEAK, Naming, Token, name_words
from tracker.domain.quickline.reading import Person
from tracker.domain.quickline.scene import HELPERS, Scene

SURE, CLEARLY = 0.5, 0.099  # the least score of a customer taken without asking, and its lead over the next
UNSURE = 0.45
_LEAST = 0.25
_ELSEWHERE, _BESIDE = 0.6, 0.85
_WRONG_CASE, _DECLINED = 0.2, 0.03
_SHORTEST_BEGINNING, _NEARLY, _NEAR = 2, 82, 0.4
_MOST_CANDIDATES = 12
_AFTER_NAME = "又剛也再有都說問要想已還正在來打給電的約談聊回訂退換買付取拿寄借不沒請，"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A person the line may be about: place among the people, score, and where it is named."""

    index: int
    score: float
    start: int
    end: int


def choose(scene: Scene, namings: Sequence[Naming], tokens: Sequence[Token], people: Sequence[Person]) -> list[Chosen]:
    """Return the people the line may be about, best first; whom it fits equally well in the order given."""
    best: dict[int, Chosen] = {}
    weigher = _Weigher(scene, namings, tokens)
    for naming in namings:
        score = weigher.score(naming)
        known = best.get(naming.index)
        if score >= _LEAST and (known is None or score > known.score):
            best[naming.index] = Chosen(naming.index, score, naming.start, naming.end)
    places = {(chosen.start, chosen.end, chosen.score) for chosen in best.values()}
    for chosen in list(best.values()):
        if any(_covers(place, chosen) for place in places):
            del best[chosen.index]
    ranked = sorted(best.values(), key=lambda chosen: (-round(chosen.score, 6), chosen.index))
    return (ranked + _akin(ranked, people))[:_MOST_CANDIDATES]


def near(typed: str, at: tuple[int, int], people: Sequence[Person]) -> list[Chosen]:
    """Return people whose names begin as the folded text does or nearly read like it, best first; never a sure one.

    For a name cut short or mistyped that is nobody's: "Svob", "Svobda".
    """
    words = typed.split()
    if not words or any(len(word) < _SHORTEST_BEGINNING for word in words) or not typed.replace(" ", "").isalpha():
        return []
    from rapidfuzz import fuzz  # only where no name fits

    found = []
    for index, person in enumerate(people):
        names = name_words(person.name)
        begins = all(any(name.startswith(word) for name in names) for word in words)
        likeness = max((fuzz.ratio(typed, name) for name in (*names, " ".join(names))), default=0)
        if begins or likeness >= _NEARLY:
            found.append(Chosen(index, _NEAR * max(likeness, _NEARLY) / 100, *at))
    return sorted(found, key=lambda chosen: -chosen.score)[:_MOST_CANDIDATES]


def is_sure(ranked: Sequence[Chosen]) -> bool:
    """Say whether the first of the ranked people is clearly meant."""
    return (
        bool(ranked) and ranked[0].score >= SURE and (len(ranked) == 1 or ranked[0].score - ranked[1].score >= CLEARLY)
    )


def _covers(whole: tuple[int, int, float], part: Chosen) -> bool:
    start, end, score = whole
    return score > part.score and end - start > part.end - part.start and start <= part.start and part.end <= end


def _akin(ranked: Sequence[Chosen], people: Sequence[Person]) -> list[Chosen]:
    """Return those who share surname and first character with a surely named person, offered last."""
    if not is_sure(ranked):
        return []
    first, known = ranked[0], {chosen.index for chosen in ranked}
    name = people[first.index].name
    if len(name) < 3 or not all(is_cjk(character) for character in name):  # noqa: PLR2004
        return []
    return [
        Chosen(at, _LEAST, first.start, first.end)
        for at, person in enumerate(people)
        if at not in known and len(person.name) == len(name) and person.name[:2] == name[:2]
    ]


class _Weigher:
    """Weighs the namings of one line; what depends on the place alone is reckoned once for all who are named there."""

    def __init__(self, scene: Scene, namings: Sequence[Naming], tokens: Sequence[Token]) -> None:
        self._scene, self._tokens = scene, tokens
        self._at_anchor = cache(scene.is_at_anchor)
        self._cases = cache(scene.expected_cases)
        self._neighbours = cache(self._foreign_neighbours)
        self._named: dict[int, set[int]] = {}
        self._capitals = {
            naming.index for naming in namings if scene.is_main(naming.start) and self._is_capital(naming)
        }
        for naming in namings:
            if naming.is_word:
                for token in tokens:
                    if naming.start <= token.start < naming.end:
                        self._named.setdefault(token.start, set()).add(naming.index)

    def _is_capital(self, naming: Naming) -> bool:
        return naming.is_word and self._scene.folded.is_capital(naming.start)

    def score(self, naming: Naming) -> float:
        """Return how well a naming fits, 0 to 1; 0 where the word is no name here."""
        scene = self._scene
        score = naming.score + 0.01 * naming.exact
        is_full = naming.score >= FULL
        is_common = naming.is_word and not is_full and not scene.folded.is_capital(naming.start)
        if is_common and self._capitals - {naming.index}:
            return 0.0  # "had coffee with O'Brien" is not about Friday Coffee
        if not scene.is_main(naming.start):
            return 0.0 if is_common else min(score * _ELSEWHERE, SURE + 0.1 if is_full else UNSURE)
        if not self._at_anchor(naming.start, naming.end):
            if is_common:
                return 0.0
            score *= _BESIDE
        if naming.is_word:
            return self._by_grammar(naming, score)
        if is_cjk(scene.folded.text[naming.end - 1]) and _goes_on(scene, naming):
            return min(score, UNSURE)
        return score

    def _by_grammar(self, naming: Naming, score: float) -> float:
        if not set(naming.cases) & set(self._cases(naming.start)):
            score -= _WRONG_CASE
        elif czech.NOMINATIVE not in naming.cases:
            score -= _DECLINED
        event = self._scene.event
        is_abroad = event is not None and event.language != "cs"  # where no name is declined
        if is_abroad and czech.NOMINATIVE not in naming.cases:
            return min(score, UNSURE)
        if naming.score >= FULL:
            return score
        foreign = self._neighbours(naming.start, naming.end)
        return min(score, UNSURE) if any(self._is_foreign(at, naming.index) for at in foreign) else score

    def _is_foreign(self, start: int, index: int) -> bool:
        named = self._named.get(start, set())
        return index not in named and (bool(named) or self._scene.folded.is_capital(start))

    def _foreign_neighbours(self, start: int, end: int) -> list[int]:
        """Return where the words beside a name stand that may make it another one: Anna Novotná is not Anna Smith."""
        inside = [at for at, token in enumerate(self._tokens) if start <= token.start < end]
        found = []
        text, folded, anchor = self._scene.folded.text, self._scene.folded, self._scene.anchor
        for at, edge in ((inside[0] - 1, start), (inside[-1] + 1, end)) if inside else ():
            if not 0 <= at < len(self._tokens):
                continue
            token = self._tokens[at]
            between = text[token.end : edge] if token.end <= edge else text[edge : token.start]
            if between.strip(" ") or not between or folded.is_taken(token.start, token.end):
                continue
            is_known = token.word in HELPERS or token.word in PARTICLES or len(token.word) == 1
            if not is_known and not (anchor and anchor[0] <= token.start < anchor[1]):
                found.append(token.start)
        return found


def _goes_on(scene: Scene, naming: Naming) -> bool:
    """Say whether one more character belongs to a Chinese name: 王明華 is not 王明."""
    text, end = scene.folded.text, naming.end
    stop = scene.main.end
    if scene.event is not None and scene.event.start >= end:
        stop = scene.event.start
    rest = text[end:stop]
    for place in range(end, stop):
        if scene.folded.is_taken(place, place + 1):
            rest = text[end:place]
            break
    rest = rest.split(" ")[0]
    return len(rest) == 1 and is_cjk(rest) and rest not in _AFTER_NAME and naming.score >= WEAK
