"""What is left of a line for its note, tidied."""

import re
from collections.abc import Sequence

from tracker.domain.quickline.clauses import Clause
from tracker.domain.quickline.folded import CJK, FoldedLine

_EDGES = " \t,;:，；、。：-–—"
_EMPTY_BRACKETS = re.compile(r"\(\s*\)|（\s*）|「\s*」|『\s*』|\"\s*\"")


def tidied(text: str) -> str:
    """Return a part of a line without the marks and spaces that its neighbours left behind."""
    text = _EMPTY_BRACKETS.sub("", text)
    text = " ".join(text.split(" ")).strip()
    text = re.sub(r" {2,}", " ", text)
    if not text.strip(_EDGES + ".!?！？"):
        return ""
    text = text.lstrip(_EDGES.replace("-", "") + "/") if not re.match(r"[-–—]\d", text) else text
    text = text.lstrip(" ").removeprefix("- ").removeprefix("– ").removeprefix("— ")
    return text.rstrip(_EDGES).strip() if not text.endswith(",-") else text


def clause_text(folded: FoldedLine, start: int, end: int) -> str:
    """Return what is not understood between two places, as typed."""
    pieces = [folded.typed_raw(first, last) for first, last in folded.open_parts(start, end)]
    joined = ""
    for piece in pieces:
        glue = "" if not joined or joined[-1].isspace() or piece[:1].isspace() else " "
        if joined and re.match(f"[{CJK}]", joined[-1]) or re.match(f"[{CJK}]", piece[:1] or " "):
            glue = ""
        joined += glue + piece
    return tidied(joined)


def note_of(folded: FoldedLine, clauses: Sequence[Clause]) -> str:
    """Return the note: the clauses that something is left of, with the marks that stood between them."""
    note, mark = "", ""
    for clause in clauses:
        text = clause_text(folded, clause.start, clause.end)
        if text:
            note += (mark if note else "") + text
            mark = folded.typed_raw(clause.end, clause.break_end)
        elif note:
            mark = mark or folded.typed_raw(clause.end, clause.break_end)
    return note.strip()
