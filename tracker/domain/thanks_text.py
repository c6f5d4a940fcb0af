"""The text by which a customer is thanked by name: the owner's own or the shipped one, in the customer's language."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from tracker.domain.contacts import fold
from tracker.domain.czech_vocative import greeted_as

NAME, PRODUCT, SHOP = "{name}", "{product}", "{shop}"
PLACES = (NAME, PRODUCT, SHOP)
SHIPPED_TEXTS: dict[str, str] = {
    "en": "Hello {name}, thank you for buying from us: {product}. If anything is not as it should be, just write or"
    " call. {shop}",
    "cs": "Dobrý den, {name}, děkujeme za nákup: {product}. Kdyby cokoli nebylo v pořádku, napište nebo zavolejte."
    " {shop}",
    "zh_TW": "{name}您好，謝謝您購買{product}。如有任何問題，歡迎隨時與我們聯絡。{shop}",
}
_BEGINNINGS = {
    "cs": ("cs", "cz", "cest", "cesk"),
    "zh_TW": ("zh", "chin", "cin", "中", "漢", "繁"),
    "en": ("en", "ang", "英"),
}
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_LATIN_TITLE = re.compile(r"^(mr|mrs|ms|miss|dr|prof)\.?\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ThanksWords:
    """What thanks are put together from: the shop's name and language, and the owner's own texts by language."""

    shop: str = ""
    language: str = "en"
    own: dict[str, str] = field(default_factory=dict)

    def template(self, language: str) -> str:
        """Return the text of a language with its places."""
        return self.own.get(language) or SHIPPED_TEXTS.get(language, SHIPPED_TEXTS["en"])

    def language_of(self, language: str) -> str:
        """Return which text fits a customer of this language, in whatever words it was typed; else the shop's."""
        said = fold(language)
        for known, beginnings in _BEGINNINGS.items():
            if said and said.startswith(beginnings):
                return known
        return self.language if self.language in SHIPPED_TEXTS else "en"

    def text(self, name: str, product: str, language: str) -> str:
        """Return the text for a customer, who is greeted as their language needs it.

        A place with nothing to stand in it goes, with the comma, colon or space before it.
        """
        chosen = self.language_of(language)
        return filled(self.template(chosen), {NAME: greeted(name, chosen), PRODUCT: product, SHOP: self.shop})


def greeted(name: str, language: str) -> str:
    """Return the name as a greeting of this language has it.

    Czech: the given name in the vocative. English: the given name, or the surname behind a title. Chinese names stand
    whole, and before the greeting in Chinese every name does.
    """
    plain = " ".join(name.split())
    if language == "zh_TW" or not plain or _HAN.search(plain):
        return f"{plain} " if language == "zh_TW" and plain and not _HAN.search(plain) else plain
    if any(sign.isdigit() for sign in plain) or fold(plain).endswith(("s.r.o.", "a.s.", "ltd", "ltd.", "gmbh", "inc.")):
        return plain
    if language == "cs":
        return greeted_as(plain)
    return plain if _LATIN_TITLE.match(plain) else plain.split(" ", maxsplit=1)[0]


def filled(template: str, values: dict[str, str]) -> str:
    """Put values into the places of a text; what looks like a place in a value stays as it is."""
    places = "|".join(re.escape(place) for place in values)
    pattern = re.compile(rf"(?P<before>[,:，：]?[ \u3000]?)(?P<place>{places})")
    return pattern.sub(_value(values), template).strip()


def _value(values: dict[str, str]) -> Callable[[re.Match[str]], str]:
    def put(found: re.Match[str]) -> str:
        value = values[found["place"]]
        return found["before"] + value if value.strip() else ""

    return put
