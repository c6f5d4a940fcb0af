"""The nominative of a Czech name that is not known yet."""

from functools import cache

from tracker.domain.contacts import fold
from tracker.domain.quickline import czech

_FIRST_NAMES = """Adam Aleš Alena Andrea Anna Aneta Antonín Barbora Bohumil David Dana Daniel Daniela Dominik Eliška Eva
    Filip František Hana Helena Ivan Ivana Iveta Ivo Jakub Jan Jana Jarmila Jaromír Jaroslav Jaroslava Jindřich Jiří
    Jiřina Jitka Josef Kamil Kamila Karel Karolína Kateřina Klára Kristýna Ladislav Lenka Leoš Libor Lucie Luboš Ludmila
    Lukáš Marcela Marek Marie Markéta Martin Martina Matěj Michaela Michal Milan Miloš Miloslav Miroslav Miroslava
    Monika Natálie Nikola Olga Ondřej Pavel Pavla Pavlína Petr Petra Radek Radim Renata Roman Romana Rudolf Simona Soňa
    Stanislav Šárka Štěpán Štěpánka Tereza Tomáš Václav Věra Veronika Viktor Vít Vladimír Vladimíra Vlasta Vojtěch
    Zbyněk Zdeněk Zdeňka Zuzana Iva Adéla Blanka Radka Božena Milena Jolana Denisa Nela Ema Vendula Marta Žaneta
    Magdaléna Gabriela Drahomíra Libuše Lubomír Oldřich Patrik Robert Richard Vlastimil Bohuslav Šimon Matouš"""
_SURNAMES_IN_A = """Svoboda Kučera Procházka Fiala Růžička Hora Říha Skála
    Kopřiva Ryba Bárta Vávra Blaha Straka Zima
    Líska Matějka Hruška Havelka Klíma Sýkora Smetana Smola Vojta Kostka Konvička Louda Vrba Macha"""
_SOFT = {"ň": "ně", "ď": "dě", "ť": "tě"}
_CONSONANTS = set("bcdfghjklmnpqrstvwxzčďňřšťž")


def nominative(name: str, cases: str) -> str:
    """Return the name as it is said of itself, where that can be told from the cases it may stand in.

    A form that could be of several names stays as it was typed.
    """
    if czech.NOMINATIVE in cases or not name or not any(c.isalpha() for c in name):
        return name
    words = name.split()
    feminine = fold(words[-1]).endswith(("ove", "ovou")) or words[-1].endswith(("é", "ou"))
    masculine = words[-1].endswith(("ovi", "ého", "ému", "ým")) and not feminine
    found = [
        _first_name(word, cases, feminine=feminine, masculine=masculine) if at < len(words) - 1 else None
        for at, word in enumerate(words)
    ]
    return " ".join(known or _surname(word, cases, feminine=feminine) for known, word in zip(found, words, strict=True))


def _first_name(word: str, cases: str, *, feminine: bool, masculine: bool) -> str | None:
    fitting = [
        name
        for name, of_form in _first_forms().get(fold(word), ())
        if set(of_form) & set(cases)
        and not (feminine and not name.endswith(("a", "e")))
        and not (masculine and name.endswith(("a", "ie")))
    ]
    return fitting[0] if len(fitting) == 1 else None


@cache
def _first_forms() -> dict[str, list[tuple[str, str]]]:
    known: dict[str, list[tuple[str, str]]] = {}
    for name in _FIRST_NAMES.split():
        for form, cases in czech.forms(fold(name)).items():
            known.setdefault(form, []).append((name, cases))
    return known


@cache
def _a_forms() -> dict[str, str]:
    return {form: name for name in _SURNAMES_IN_A.split() for form in czech.forms(fold(name)) if fold(name) != form}


def _surname(word: str, cases: str, *, feminine: bool) -> str:
    if feminine:
        endings = (("ové", "ová"), ("ovou", "ová"), ("é", "á"), ("ou", "á"))
        return next((word.removesuffix(ending) + own for ending, own in endings if word.endswith(ending)), word)
    if word.endswith("ovi"):
        return _a_forms().get(fold(word)) or _without_ending(word.removesuffix("ovi"))
    for ending, own in (("ého", "ý"), ("ému", "ý"), ("ým", "ý"), ("ího", "í"), ("ímu", "í")):
        if word.endswith(ending):
            return word.removesuffix(ending) + own
    return _masculine_of_genitive(word) if cases == czech.GENITIVE else word


def _masculine_of_genitive(word: str) -> str:
    if word.endswith("y"):
        return word[:-1] + "a"
    return _without_ending(word[:-1]) if word.endswith(("a", "še", "če", "že", "ře", "ce", "je")) else word


def _without_ending(stem: str) -> str:
    """Return a stem with the e that its nominative has: Hájk is Hájek, Němc is Němec."""
    if len(stem) > 2 and stem[-1] in "kc" and stem[-2].lower() in _CONSONANTS and not stem.endswith("ck"):  # noqa: PLR2004
        if stem[-2:] in {"sk", "zk", "rk"} or stem.endswith("ch"):
            return stem
        return stem[:-2] + _SOFT.get(stem[-2], stem[-2] + "e") + stem[-1]
    return stem
