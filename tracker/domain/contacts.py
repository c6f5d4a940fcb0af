"""What identifies a person: phone numbers, e-mail addresses and names, cleaned, folded and compared."""

import re
import unicodedata
from functools import lru_cache

SIGNIFICANT = 9  # digits that tell two phone numbers apart: the longest national numbers without trunk prefixes

_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
_NEWLINES = re.compile("\r\n?|[\u2028\u2029]")
_ACCENTS = re.compile("[\u0300-\u036f]")
_UNCOMPOSED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "’": "'", "ʼ": "'"}
)
_NOT_DIGITS = re.compile(r"\D+", re.ASCII)
_EXTENSION = re.compile(r"[\s,;]*(?:ext(?:ension)?[.=]*|x|#|kl\.?|linka|dw|分機|轉)\s*:?\s*\d{1,7}\s*$", re.IGNORECASE)
_PUNCTUATION = re.compile(r"[^\w\s]|_")
_CJK = re.compile("[\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\uac00-\ud7af]")
_DIGIT = re.compile(r"\d")
_TITLE_WORDS = """mr mrs ms miss dr prof sir ing mgr bc judr mudr mvdr phdr rndr doc phd csc mba dis herr frau pan pani
    先生 小姐 女士 太太"""
_SUFFIX_WORDS = """inc ltd llc llp co corp gmbh ag kg ab as sro spol kft oy plc sa sl srl bv nv jr sr ii iii iv phd csc
    mba dis md"""
_TITLES = frozenset(_TITLE_WORDS.split())
_NOT_FIRST_NAMES = frozenset(_SUFFIX_WORDS.split())
_LONGEST_PART = 3  # words in either half of "Last, First"


def clean_text(text: str) -> str:
    """Take out what no text should hold, and trim it: safe to store, to show and to write into a workbook.

    Removed: NUL and other control characters (newline and tab stay; a carriage return becomes a newline), lone
    surrogates, byte-order marks, zero-width spaces and direction marks, which programs wrap around phone numbers.
    """
    if text.isprintable():
        return text.strip()
    return _UNWANTED.sub("", _NEWLINES.sub("\n", text)).strip()


@lru_cache(maxsize=1024)  # an import asks for the same text several times
def fold(text: str) -> str:
    """Fold a text for searching: lower case, without accents, full-width as half-width; CJK stays.

    Spaces are collapsed, and an apostrophe of print is that of the keyboard.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
        text = unicodedata.normalize("NFC", _ACCENTS.sub("", text)).translate(_UNCOMPOSED)
    return " ".join(text.casefold().split())


def phone_digits(text: str) -> str:
    """Return all digits of a phone number in order, full-width ones as ASCII, an extension's too; "" if none."""
    if not text.isascii():
        text = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
    return _NOT_DIGITS.sub("", text)


@lru_cache(maxsize=1024)
def significant_digits(text: str) -> str:
    """Return the last nine digits without an extension, by which the same number in two spellings is found.

    "+420 777 123 456", "777123456" and "00420777123456" give the same. Fewer digits where the number is shorter;
    "" where there are none. Numbers of different countries can collide: compare the names too.
    """
    text = unicodedata.normalize("NFKC", text)
    return phone_digits(_EXTENSION.sub("", text))[-SIGNIFICANT:]


def normalise_phone(text: str, region: str) -> str:
    """Return a phone number as E.164 ("+420777123456"), or "" where it cannot be one.

    `region` is the shop's two-letter country code, used for numbers without a country code; "" if unknown.
    An extension ("x371") is not part of E.164 and is left out: people behind one switchboard share a number.
    Possible numbers are enough; whether a number is in use is not asked, so new number ranges work.
    """
    import phonenumbers  # its metadata is slow to load

    text = clean_text(text)
    try:
        number = phonenumbers.parse(text, region.upper() or None)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(number):
        return ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def normalise_email(text: str) -> str:
    """Return an e-mail address in the form used for matching (case folded, domain in Unicode), or "" if it is none.

    The address is judged by its form only; nothing is looked up. Names reserved for one machine or house, such as
    .localhost and .local, are none; .test is one.
    """
    from email_validator import EmailNotValidError, validate_email  # slow to load

    try:
        valid = validate_email(clean_text(text), check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return ""
    return valid.normalized.casefold()


def natural_order(name: str) -> str:
    """Turn "Novák, Jan" into "Jan Novák"; every other name, and a company such as "Novák, s.r.o.", stays as it is."""
    last, comma, first = name.partition(",")
    last, first = last.strip(), first.strip()
    if not comma or not last or not first or "," in first or "&" in name or _DIGIT.search(name):
        return name
    words = _PUNCTUATION.sub("", first).casefold().split()
    if not words or max(len(words), len(last.split())) > _LONGEST_PART or "".join(words) in _NOT_FIRST_NAMES:
        return name
    if not _NOT_FIRST_NAMES.isdisjoint(words) or "and" in words:
        return name
    return f"{first} {last}"


def names_fit(a: str, b: str) -> bool:
    """Say whether two names can be one person's name written by two programs.

    They fit where, accents, case, titles and the order of words aside, all words of one are words of the other, an
    initial standing for any word it begins, and at least one whole word is shared. An empty name fits nothing.
    Chinese, Japanese and Korean names are compared without their spaces too.
    """
    words_a, words_b = name_words(a), name_words(b)
    if not words_a or not words_b:
        return False
    if is_cjk(a) and is_cjk(b) and _spaceless(words_a, words_b):
        return True
    shorter, longer = sorted((words_a, words_b), key=len)
    return _within(shorter, longer)


def is_cjk(text: str) -> bool:
    """Say whether a text holds any Chinese, Japanese or Korean character."""
    return bool(_CJK.search(text))


def name_words(name: str) -> list[str]:
    """Return the words of a name as names are compared: folded, without punctuation, titles left out."""
    words = _PUNCTUATION.sub(" ", fold(name)).split()
    return [word for word in words if word not in _TITLES] or words


def _spaceless(a: list[str], b: list[str]) -> bool:
    joined = {"".join(b), "".join(reversed(b))}
    return "".join(a) in joined or "".join(reversed(a)) in joined


def _within(shorter: list[str], longer: list[str]) -> bool:
    left = list(longer)
    whole = 0
    initials = []
    for word in shorter:
        if word in left:
            left.remove(word)
            whole += len(word) > 1 or bool(_CJK.match(word))
        else:
            initials.append(word)
    for word in initials:
        fitting = next((w for w in left if w[0] == word[0] and 1 in {len(w), len(word)}), None)
        if fitting is None:
            return False
        left.remove(fitting)
    return whole > 0
