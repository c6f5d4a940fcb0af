"""How a Czech name is called out in a greeting: "Jana" is greeted as "Jano", "Petr Dvořák" as "Petře".

The endings follow the vocative of the Internet Language Reference Book of the Czech Language Institute; what has no
ending of its own stays as it is.
"""

_UNCHANGED = frozenset("eěéiíyýoóuůáú")
_WOMEN = frozenset(  # given names of women that end in a consonant and stay as they are
    ("carmen", "dagmar", "ester", "esther", "ingrid", "iris", "karen", "karin", "miriam", "nikol", "ruth", "vivien")
)
_FLEETING_EL = frozenset(("havel", "karel", "pavel"))
_SOFTENED = {"n": "ň", "d": "ď", "t": "ť"}
_TO_U = ("k", "h", "g")
_TO_I = ("š", "č", "ž", "ř", "j", "c", "ď", "ť", "ň", "s", "x", "z")
_KEPT_EL = ("iel", "ael", "uel", "cel", "xel", "bel")
_TITLES = {"pan": "pane", "paní": "paní", "slečna": "slečno"}
_VOWELS = "aáeéěiíoóuúůyý"
_SHORTEST = 2


def greeted_as(name: str) -> str:
    """Return how the owner of this name is called out: by the given name, or by "pan" and the surname.

    Titles with a full stop are passed over. What is no name of one or two plain words comes back as it is.
    """
    words = [word for word in name.split() if not word.endswith(".") and word.rstrip(",") == word]
    if not words or not all(word.replace("-", "").isalpha() for word in words):
        return name
    called = _TITLES.get(words[0].casefold())
    if called is not None and len(words) > 1:
        return f"{called[0].upper() if words[0][0].isupper() else called[0]}{called[1:]} {vocative(words[-1])}"
    given, surname = words[0], words[-1] if len(words) > 1 else ""
    if surname.endswith(("ová", "ova")) and given[-1].casefold() not in _VOWELS:
        return given
    return vocative(given)


def vocative(name: str) -> str:  # noqa: PLR0911  a row of endings
    """Return the vocative of one name, of a man's surname too."""
    small = name.casefold()
    if len(name) < _SHORTEST or name.isupper() or small in _WOMEN or small[-1] in _UNCHANGED or not small[-1].isalpha():
        return name
    if small.endswith("ia"):
        return name[:-1] + "e"
    if small.endswith("a"):
        return name[:-1] + "o"
    if small.endswith(("ek", "ěk")) and len(name) > len("xek"):
        stem = name[:-2]
        return (stem[:-1] + _SOFTENED.get(stem[-1], stem[-1]) if small.endswith("ěk") else stem) + "ku"
    if small.endswith("ec") and len(name) > len("xec"):
        return name[:-2] + "če"
    if small in _FLEETING_EL:
        return name[:-2] + "le"
    if small.endswith(_TO_U):
        return name + "u"
    if small.endswith(_TO_I) or small.endswith(_KEPT_EL) or small == "král":
        return name + "i"
    if small.endswith("r") and small[-2] not in _VOWELS:
        return name[:-1] + "ře"
    return name + "e"
