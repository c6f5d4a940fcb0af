"""Which encoding a text file has: byte-order mark, UTF-8, or the legacy code page whose letters make sense."""

import codecs
from collections import Counter
from pathlib import Path

from tracker.domain.file_errors import UnreadableFile, Why

_CHUNK = 1 << 20
_SAMPLE = 1 << 16  # bytes of lines with non-ASCII text that are weighed
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = bytes({*range(32)} - {*b"\t\n\v\f\r\x1a"})
_HOME = {"cs": "cp1250", "zh_TW": "cp950"}  # else cp1252

# Letters beyond ASCII of languages that share a code page: a text that makes sense uses one language's letters.
_LETTERS = {
    "cp1250": ("áčďéěíňóřšťúůýžöü", "áäčďéíĺľňóôŕšťúýž", "ąćęłńóśźż", "áéíóöőúüű", "čćđšž", "ăâîșțşţ", "äöüß"),
    "cp1252": ("äöüß", "àâæçéèêëîïôœùûüÿ", "áéíñóúü", "ãáàâçéêíóôõúü", "åäöéü", "æøåéö", "àèéìîòù", "áéíóúýþæöð"),
}
_MARKS_IN_TEXT = frozenset("\xa0–—‘’‚“”„…•€°§«»´·×¿¡ºª²³½±©®™")
_PLAUSIBLE = 0.9
_MOSTLY = 10  # one broken byte in this many good characters is damage, not another encoding


def find_encoding(path: Path, language: str) -> tuple[str, bool]:
    """Return Python's name of the file's encoding, and whether it is sure rather than a good guess.

    Order: byte-order mark; UTF-16 by its zero bytes; strict UTF-8; then the code page usual with `language` ("cs",
    "zh_TW", else Western), other code pages and charset-normalizer's guess, by how well the letters fit a language.

    Raises:
        UnreadableFile: EMPTY; NOT_A_TABLE for binary data; LINE_TOO_LONG for a line of over a million bytes.
    """
    with path.open("rb") as file:
        head = file.read(4096)
    if not head:
        raise UnreadableFile(path, Why.EMPTY)
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            _check_lines(path)
            return encoding, True
    wide = _wide(head)
    if wide:
        _check_lines(path)
        return wide, False
    if len(head) - len(head.translate(None, _CONTROLS)) > max(len(head) // 50, 8):
        raise UnreadableFile(path, Why.NOT_A_TABLE)
    sample = _check_lines(path)
    return ("utf-8", True) if sample is None else (_legacy(sample, language), False)


def _wide(head: bytes) -> str:
    """Recognise UTF-16 without a mark: nearly every second byte of plain text is zero."""
    half = max(len(head) // 2, 1)
    zeros_even, zeros_odd = head[0::2].count(0), head[1::2].count(0)
    if zeros_odd > half * 0.4 and zeros_even < half * 0.05:
        return "utf-16-le"
    if zeros_even > half * 0.4 and zeros_odd < half * 0.05:
        return "utf-16-be"
    return ""


def _check_lines(path: Path) -> bytes | None:
    """Walk the file once; return None if it is all UTF-8, else lines with non-ASCII bytes to weigh."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    is_utf8 = True
    sample = bytearray()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            if len(chunk) == _CHUNK and b"\n" not in chunk and b"\r" not in chunk:
                raise UnreadableFile(path, Why.LINE_TOO_LONG)
            if len(sample) < _SAMPLE and not chunk.isascii():
                for line in chunk.splitlines(keepends=True):
                    if not line.isascii():
                        sample += line
                    if len(sample) >= _SAMPLE:
                        break
            if is_utf8:
                try:
                    decoder.decode(chunk)
                except UnicodeDecodeError:
                    is_utf8 = False
                    sample[:0] = _around(chunk)
        if is_utf8:
            try:
                decoder.decode(b"", final=True)
            except UnicodeDecodeError:
                is_utf8 = False
    return None if is_utf8 else bytes(sample)


def _around(chunk: bytes) -> bytes:
    """Return the lines from the first one that is not UTF-8, so that a late first accent is weighed too."""
    try:
        chunk.decode("utf-8")
    except UnicodeDecodeError as error:
        start = chunk.rfind(b"\n", 0, error.start) + 1
        return chunk[start : start + 4096]
    return b""


def _legacy(sample: bytes, language: str) -> str:
    damaged = sample.decode("utf-8", errors="replace")
    bad = damaged.count("\ufffd")
    if sum(not c.isascii() for c in damaged) - bad > bad * _MOSTLY:
        return "utf-8"
    home = _HOME.get(language, "cp1252")
    if _score(sample, home) >= _PLAUSIBLE:
        return home
    best = max(("cp1250", "cp1252", "cp950"), key=lambda encoding: (_score(sample, encoding), encoding == home))
    if _score(sample, best) >= _PLAUSIBLE:
        return best
    return _guess(sample) or home


def _score(sample: bytes, encoding: str) -> float:
    """Return the share of non-ASCII text that makes sense, 0 to 1; 0 where the bytes are not of this encoding."""
    try:
        text = sample.decode(encoding, errors="strict")
    except UnicodeDecodeError as error:
        if error.end < len(sample) - 1:
            return 0.0
        text = sample[: error.start].decode(encoding, errors="replace")  # the sample's end may cut a character
    if encoding == "cp950":
        return _chinese(text)
    letters = Counter(c for c in text.lower() if not c.isascii() and c not in _MARKS_IN_TEXT)
    total = letters.total()
    if not total:
        return 1.0
    return max(sum(letters[c] for c in alphabet) for alphabet in _LETTERS[encoding]) / total


def _chinese(text: str) -> float:
    """Return the share of frequently used characters: the first level of Big5, rows A1 to C6."""
    wide = [c for c in text if not c.isascii()]
    if not wide:
        return 1.0
    common = sum(0xA1 <= c.encode("cp950", errors="replace")[0] <= 0xC6 for c in wide)  # noqa: PLR2004
    return common / len(wide)


def _guess(sample: bytes) -> str:
    from charset_normalizer import from_bytes  # slow to load, rarely needed

    best = from_bytes(sample).best()
    return codecs.lookup(best.encoding).name if best else ""
