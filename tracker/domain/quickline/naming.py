"""Where a line names people: by the words of a name, in Chinese characters, by company, phone or e-mail."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from tracker.domain.contacts import fold, phone_digits, significant_digits
from tracker.domain.quickline import czech
from tracker.domain.quickline.folded import CJK, FoldedLine
from tracker.domain.quickline.reading import Person

FULL, MOST, LAST, FIRST, WEAK = 1.0, 0.9, 0.8, 0.6, 0.5
_WORD = re.compile(rf"(?<![^\W{CJK}])(?:(?![{CJK}])[^\W\d_])++(?:['.-](?:(?![{CJK}])[^\W\d_])++)*+(?!\d)")
_HAN = re.compile(f"[{CJK}]{{2,}}")
_PHONE = re.compile(
    rf"(?<![^\W{CJK}])(?<![.,/:-])\+?\(?\d[\d ()./-]{{2,22}}\d(?![^\W{CJK}]|[/:]|[.,]\d)"
    rf"|(?<![^\W{CJK}])\d{{7,15}}(?![^\W{CJK}])"
)
_EMAIL = re.compile(r"[^\s<>,;:()@，；：\x01]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,}(?![a-z0-9])")
_TITLE_WORDS = """mr mrs ms miss dr prof sir ing mgr bc judr mudr mvdr phdr rndr doc pan pani pana panu panem
    panove slecna slecne slecny pane madam p pi sl inzenyr inzenyru inzenyra inzenyrka inzenyrce inzenyrky
    doktor doktoru doktorovi doktora doktorka doktorce doktorky doktorku profesor profesoru profesorovi profesora"""
TITLES = frozenset(_TITLE_WORDS.split())
_SUFFIX_WORDS = "inc ltd llc llp co corp gmbh ag kg sro spol as s.r.o a.s v.o.s"
_SUFFIXES = frozenset(_SUFFIX_WORDS.split())
_PARTICLE_WORDS = "u v ve na nad pod and of the a i de van von der la le z ze od do"
PARTICLES = frozenset(_PARTICLE_WORDS.split())
HAN_TITLES = "先生|小姐|女士|太太|老闆娘?|老師|醫師|醫生|經理|媽媽|爸爸|同學|阿姨|大哥|姐"
TWO_CHARACTER_SURNAMES = ("歐陽", "司馬", "諸葛", "上官", "司徒", "東方", "張簡", "范姜")
_SHORTEST_DIGITS, _WHOLE_NUMBER = 4, 7
_MOST_HITS = 40
_MOST_TOKENS = 1500


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the line in its folded form, and where it stands."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Naming:
    """A place where a customer may be named: how completely (1 for the full name) and in which grammatical cases.

    `cases` are those that all the words of the name can be in; `exact` says that the words were typed as recorded.
    """

    index: int
    start: int
    end: int
    score: float
    cases: str = czech.ALL
    exact: bool = False
    is_word: bool = False


def words_of(text: str) -> list[Token]:
    """Return the words of a folded text that are not Chinese, a possessive 's left out; no more than a line needs."""
    tokens = []
    for found in _WORD.finditer(text):
        word = found[0].removesuffix("'s")
        tokens.append(Token(word, found.start(), found.start() + len(word)))
        if len(tokens) == _MOST_TOKENS:
            break
    return tokens


def find_namings(folded: FoldedLine, tokens: Sequence[Token], people: Sequence[Person]) -> list[Naming]:
    """Return every place of the line that may name one of the people, in no particular order."""
    text = folded.open_text()
    found = _by_word(folded, tokens, people)
    if _HAN.search(text):
        found += _by_character(text, people)
    return found + _by_address(text, people)


@lru_cache(maxsize=20_000)
def name_words(name: str) -> tuple[str, ...]:
    """Return the folded words of a name that tell people apart: no titles, no "Ltd", no particles."""
    words = [token.word for token in words_of(fold(name).replace("’", "'"))]
    telling = [word for word in words if word not in TITLES and word not in _SUFFIXES and word not in PARTICLES]
    return tuple(telling or words)


@lru_cache(maxsize=20_000)
def is_feminine(name: str) -> bool:
    """Say whether a Czech name is a woman's: Nováková, Černá."""
    return any(word.endswith(("ová", "á", "Á")) or fold(word).endswith("ova") for word in name.split())


def _by_word(folded: FoldedLine, tokens: Sequence[Token], people: Sequence[Person]) -> list[Naming]:
    typed = {token.word for token in tokens}
    typed |= {word.replace("'", "") for word in typed}
    index: dict[str, list[tuple[int, bool, int, str]]] = {}
    for at, person in enumerate(people):
        for is_company, name in ((False, person.name), (True, person.company)):
            feminine = is_feminine(name)
            for place, word in enumerate(name_words(name) if name else ()):
                for form, cases in czech.forms(word, feminine=feminine).items():
                    if form in typed:
                        index.setdefault(form, []).append((at, is_company, place, cases))
                bare = word.replace("'", "")
                if bare != word and bare in typed:
                    index.setdefault(bare, []).append((at, is_company, place, czech.ALL))
    if not index:
        return []
    hits: dict[tuple[int, bool], list[tuple[int, int, str]]] = {}
    for position, token in enumerate(tokens):
        for at, is_company, place, cases in index.get(token.word, ()) or index.get(token.word.replace("'", ""), ()):
            of_person = hits.setdefault((at, is_company), [])
            if len(of_person) < _MOST_HITS:
                of_person.append((position, place, cases))
    namings = []
    for (at, is_company), of_person in hits.items():
        name = people[at].company if is_company else people[at].name
        for run in _runs(tokens, of_person, folded.text):
            namings.append(_naming(at, name, is_company=is_company, run=run, tokens=tokens, folded=folded))
    return namings


def _runs(
    tokens: Sequence[Token], hits: Sequence[tuple[int, int, str]], text: str
) -> Iterable[list[tuple[int, int, str]]]:
    """Yield the stretches of neighbouring words that name one person, each word of the name once."""
    run: list[tuple[int, int, str]] = []
    for hit in hits:
        if run and hit[0] == run[-1][0]:
            continue
        fresh = hit[1] not in {place for _p, place, _c in run}
        if run and fresh and _are_neighbours(tokens, run[-1][0], hit[0], text):
            run.append(hit)
            continue
        if run:
            yield run
        run = [hit]
    if run:
        yield run


def _are_neighbours(tokens: Sequence[Token], first: int, second: int, text: str) -> bool:
    if second - first > 3:  # noqa: PLR2004
        return False
    for at in range(first, second):
        between = text[tokens[at].end : tokens[at + 1].start]
        if between.removeprefix("'s").strip(" .") or len(between) > 3:  # noqa: PLR2004
            return False
    return all(tokens[at].word in PARTICLES | TITLES for at in range(first + 1, second))


def _naming(
    at: int,
    name: str,
    *,
    is_company: bool,
    run: list[tuple[int, int, str]],
    tokens: Sequence[Token],
    folded: FoldedLine,
) -> Naming:
    words = name_words(name)
    matched, total = len(run), len(words)
    cases = "".join(case for case in czech.ALL if all(case in of_word for _p, _w, of_word in run))
    if matched == total:
        score = MOST if is_company else FULL
    elif matched > 1:
        score = MOST - 0.1 * is_company
    elif is_company:
        score = WEAK
    else:
        score = LAST if run[0][1] == total - 1 else FIRST
    start, end = tokens[run[0][0]].start, tokens[run[-1][0]].end
    end = _with_suffix(tokens, run[-1][0], name, folded.text)
    typed = folded.typed(start, end)
    return Naming(at, start, end, score, cases, typed in name, is_word=True)


def _with_suffix(tokens: Sequence[Token], last: int, name: str, text: str) -> int:
    """Return where a name ends, its "Ltd" included where that was typed too."""
    end = tokens[last].end
    if last + 1 < len(tokens):
        token = tokens[last + 1]
        if token.word in _SUFFIXES and token.word in fold(name) and not text[end : token.start].strip(" ,"):
            return token.end
    return end


def _by_character(text: str, people: Sequence[Person]) -> list[Naming]:
    namings = []
    for at, person in enumerate(people):
        name = "".join(fold(person.name).split()).translate(str.maketrans("周台", "週臺"))
        company = fold(person.company).translate(str.maketrans("周台", "週臺"))
        if company and _HAN.match(company):
            namings += [Naming(at, *span, MOST) for span in _places(text, company)]
        if not _HAN.match(name):
            continue
        full = [Naming(at, *span, FULL, exact=True) for span in _places(text, name) or _spaced_places(text, name)]
        namings += full or _by_part(at, name, text)
    return namings


def _by_part(at: int, name: str, text: str) -> list[Naming]:
    surname = name[:2] if name.startswith(TWO_CHARACTER_SURNAMES) else name[:1]
    given = name[len(surname) :]
    titled = re.search(f"{re.escape(surname)}(?:{HAN_TITLES})", text)
    if titled:
        return [Naming(at, *titled.span(), FIRST)]
    if len(given) > 1:
        begun = [Naming(at, *span, 0.7) for span in _places(text, name[: len(surname) + 1])]
        return begun or [Naming(at, *span, 0.65) for span in _places(text, given)]
    return []


def _places(text: str, part: str) -> list[tuple[int, int]]:
    places: list[tuple[int, int]] = []
    start = text.find(part)
    while start >= 0 and len(places) < _MOST_HITS:
        places.append((start, start + len(part)))
        start = text.find(part, start + len(part))
    return places


def _spaced_places(text: str, name: str) -> list[tuple[int, int]]:
    """Return where a name stands with spaces between its characters: "林 志明"."""
    if " " not in text or any(character not in text for character in name):
        return []
    return [found.span() for found in islice(re.finditer(" ?".join(map(re.escape, name)), text), _MOST_HITS)]


def phones_in(text: str) -> list[tuple[str, int, int]]:
    """Return what may be a phone number or its last digits: the digits, and where they stand."""
    found = [(phone_digits(match[0]), match.start(), match.end()) for match in _PHONE.finditer(text)]
    return [phone for phone in found if len(phone[0]) >= _SHORTEST_DIGITS][:_MOST_HITS]


def find_emails(text: str) -> list[tuple[str, int, int]]:
    """Return the e-mail addresses of a folded text and where they stand."""
    if "@" not in text:
        return []
    return [(found[0], *found.span()) for found in _EMAIL.finditer(text)][:_MOST_HITS]


def _by_address(text: str, people: Sequence[Person]) -> list[Naming]:
    namings = []
    for digits, start, end in phones_in(text):
        wanted, national = significant_digits(digits), digits.lstrip("0")
        for at, person in enumerate(people):
            for phone in person.phones:
                own = significant_digits(phone)
                if own and (own == wanted or (len(national) >= _WHOLE_NUMBER and own.endswith(national))):
                    namings.append(Naming(at, start, end, FULL, exact=True))
                elif own.endswith(digits) or (len(digits) >= _WHOLE_NUMBER - 1 and digits in own):
                    namings.append(Naming(at, start, end, WEAK))
    for address, start, end in find_emails(text):
        namings += [
            Naming(at, start, end, FULL, exact=True)
            for at, person in enumerate(people)
            if address in {fold(email) for email in person.emails}
        ]
    return namings
