"""What somebody bought, in a line: a word for buying, an amount, and what stands between.

Only a purchase that happened, by the customer, here: what they want to buy, bought elsewhere or did not buy is none,
and neither is what the shop itself bought. What was returned is left to the person.
"""

import re
from dataclasses import dataclass

from tracker.domain.quickline.amounts import (
    CLAUSE_END,
    NUMBER,
    PHONE_LIKE,
    SMALLEST_UNSIGNED,
    AmountReading,
    read_value,
)
from tracker.domain.quickline.clauses import Clause
from tracker.domain.quickline.folded import CJK, FoldedLine
from tracker.domain.quickline.note import clause_text
from tracker.domain.quickline.reading import Bought

_VERB = re.compile(
    r"(?<![a-z0-9'-])(?:bought|purchased|(?:na|za)?koupil[aiyo]?|prodan[oay]|prodal[aiy]? (?:jsem|jsme)"
    r"|(?:(?<=^)|(?<=[,;.] )|(?<=\bi )|(?<=\bwe ))sold)(?![a-z0-9'-])|購?買[了走下](?!的)|購入了?"
)
_ONCE_BEFORE = re.compile(  # in the clause before the verb: it did not happen, was not here, or is only told about
    r"(?<![a-z])(?:not|never|nearly|almost|would|could|should|might|if|whether|that|which|who|what|about|why|wants?"
    r"|return(?:ed|s)|(?:the|a|an|his|her|their) [a-z]+ (?:he|she|they)|ne|by|bych|bychom|kter[a-z]+|co|jak|jestli"
    r"|zda|kdyby|az|malem|skoro|temer|div|vrati[a-z]*|reklam[a-z]+|jinde)(?![a-z])|[a-z]n't(?![a-z])|[想要會沒未不若如退說問]|打算|考慮|如果|別[家處人]|他處|網路"
)
_BY_THE_SHOP = re.compile(r"(?<![a-z])(?:i|we)(?: (?:have|had|just|also|already))* $|我們?$|本店$")
_FIRST_PERSON = re.compile(r"(?:^| )(?:jsem|jsme)(?![a-z])")
_ELSEWHERE = re.compile(
    r"(?<![a-z])(?:elsewhere|somewhere else|online|on ebay|amazon|competit[a-z]+|jinde|konkurenc[a-z]+"
    r"|na (?:inter)?netu|by|bych|bychom)(?![a-z])|別[家處]|他處|網路|網購"
)
_NOTHING = re.compile(r"\s*(?:nothing|none|no|nic|zadn[a-z]+)(?![a-z])")
_BUDGET = re.compile(r"(?<![a-z])(?:budget|rozpoc[a-z]+)(?![a-z])|預算")
_EACH_BEFORE = re.compile(r"(?<![a-z])po\s*$")
_EACH_AFTER = re.compile(
    r"\s*(?:each|apiece|a piece|za kus|kus|za kazd[a-z]+)(?![a-z])|\s*[/每一][個台臺輛頂件條雙組支瓶本隻只]"
)
_SOLD = ("sold", "prod")
_MEASURE = re.compile(
    r"(?:(?<![a-z])(?:size|no|nr|number|model|type|frame|vel|velikost|velikosti|cislo|c|typ|ram|delka|of|od|at|v|in"
    r"|version|verze|roce|roku|rok|year)\.? ?|[#号號碼])$"
)
_COUNTS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "dve": 2,
    "dva": 2, "tri": 3, "ctyri": 4, "pet": 5, "sest": 6, "sedm": 7, "osm": 8, "devet": 9, "deset": 10, "一": 1, "二": 2,
    "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10, "a": 1, "an": 1, "one": 1,
    "jednu": 1, "jeden": 1, "jedno": 1,
}  # fmt: skip
_CLASSIFIERS = "個台臺輛頂件條雙組支瓶本隻只副張把對份盒包"
_QUANTITY = re.compile(
    rf"(?:(?P<digits>\d{{1,3}})(?![\d.,]) ?(?:x|×|ks|pcs|pieces of|kusy?|kusu)?(?![a-z])"
    rf"|(?P<word>{'|'.join(sorted((w for w in _COUNTS if w.isascii()), key=len, reverse=True))})(?![a-z])"
    rf"|(?P<han>[一二兩三四五六七八九十])(?=[{_CLASSIFIERS}]))\s*[{_CLASSIFIERS}]?\s*"
)
_SMALL_BEFORE = re.compile(r"^(?:(?:the|some|another|his|her|their|si|sem|tu|new|dalsi)(?![a-z])\s*|[了,，:、]\s*)+")
_SMALL_AFTER = re.compile(
    r"(?:[\s,;:，、\x01-]|(?<![a-z])(?:for|at|za|po|from us|u nas|cena|total|celkem|paid|zaplatil[aiyo]?)(?![a-z])"
    r"|共|總共|價格?)+$"
)
_ANOTHER = re.compile(
    rf"[a-z{CJK}] ?{NUMBER} ?(?:[a-z$€£¥]{{1,3}}\.? ?)?(?:and|plus|[+&]|a|i|和|跟|及)(?![a-z])"
)  # "98 and"
_OF_IT = re.compile(r"\s*(?:的|of |na )?")
_FAR = 80  # characters between the word and the amount


@dataclass(frozen=True, slots=True)
class Buying:
    """A word for buying that says that it happened, and where its clause ends."""

    start: int
    end: int


def find_buying(text: str, clauses: tuple[Clause, ...]) -> Buying | None:
    """Return the first word in a folded text that says that the customer bought something here; None for none."""
    for found in _VERB.finditer(text):
        clause = next((one for one in clauses if one.start <= found.start() < one.break_end), clauses[-1])
        before, after = text[clause.start : found.start()], text[found.end() : clause.end]
        is_sold = found[0].startswith(_SOLD)
        if _ONCE_BEFORE.search(before) or _ELSEWHERE.search(after) or _NOTHING.match(after):
            continue
        if not is_sold and (_BY_THE_SHOP.search(before) or _FIRST_PERSON.search(before + " " + after)):
            continue
        return Buying(found.start(), found.end())
    return None


def find_paid(text: str, buying: Buying) -> AmountReading | None:
    """Return the number at the end of a clause behind a word for buying: "bought 2 helmets 1 290".

    None where it is the last of several amounts: "bought 2 helmets 98 and a bell 12.50" is no line of one price.
    """
    pattern = re.compile(rf"(?<![a-z0-9.,])(?P<n>{NUMBER}){CLAUSE_END}")
    for found in pattern.finditer(text, buying.end, min(len(text), buying.end + _FAR)):
        between = text[buying.end : found.start()]
        value = read_value(found["n"])
        if value is None or value < SMALLEST_UNSIGNED or PHONE_LIKE.fullmatch(found["n"]):
            continue
        if re.search(r"[.;!?；。！？>#\n]", between) or _MEASURE.search(between):
            continue
        if not re.search(rf"[a-z{CJK}\x01]", between):
            continue
        if _ANOTHER.search(between):
            return None
        return AmountReading(value, "", found.start("n"), found.end("n"))
    return None


def bought_of(folded: FoldedLine, buying: Buying, amount: AmountReading, clauses: tuple[Clause, ...]) -> Bought | None:
    """Return what was bought for an amount; None where that stands too far away.

    None too for a budget, and for what each of several cost. Names must be taken by now.
    """
    if amount.start < buying.end or amount.start - buying.end > _FAR:
        return None
    between = folded.text[buying.end : amount.start]
    if re.search(r"[.!?；。！？\n]", between) or _BUDGET.search(between):
        return None
    quantity, what = _counted(folded, buying.end, amount.start)
    if not what:
        clause = next((one for one in clauses if one.start <= amount.start < one.break_end), clauses[-1])
        skipped = _OF_IT.match(folded.text, amount.end)
        begin = skipped.end() if skipped else amount.end
        if begin < clause.end:
            more, what = _counted(folded, begin, clause.end)
            quantity = max(quantity, more)
    if quantity > 1 and (_EACH_BEFORE.search(between) or _EACH_AFTER.match(folded.text, amount.end)):
        return None
    return Bought(what, quantity)


def _counted(folded: FoldedLine, start: int, end: int) -> tuple[int, str]:
    """Return how many of what stand in a part of a line."""
    while True:
        text = folded.text[start:end]
        gap = len(folded.open_text(start, end)) - len(folded.open_text(start, end).lstrip(" \x01,，"))
        small = _SMALL_BEFORE.match(text[gap:])
        if not gap and not small:
            break
        start += gap + (small.end() if small else 0)
    quantity = 1
    counted = _QUANTITY.match(folded.text, start, end)
    if counted:
        typed = counted["digits"] or counted["word"] or counted["han"]
        quantity = int(typed) if typed.isdecimal() else _COUNTS[typed]
        start = counted.end()
    after = _SMALL_AFTER.search(folded.open_text(start, end))
    if after:
        end = start + after.start()
    what = clause_text(folded, start, end) if start < end else ""
    return max(quantity, 1), what if any(letter.isalnum() for letter in what) else ""
