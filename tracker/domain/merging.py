"""Which of two customers' facts a merged one keeps, and what taking a merge back gives to whom: pure.

A merge joins `other` into `survivor`. Facts are of three sorts. Fields of which a customer has one each (name, note …)
are chosen, one by one. Things of their own (calls, promises, sales, phones, e-mails, tags, campaigns) pass over, save
those the survivor has already. Slots, of which there is one a customer and channel or field (consent, fields of the
owner's own), pass over where the survivor's is empty; of two consents the one said last holds, of two values the
chosen one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from tracker.domain.consent import ConsentState

Row = Mapping[str, Any]  # column -> value
Key = tuple[str, int]  # table, id


class Side(StrEnum):
    """Whose fact is kept."""

    SURVIVOR = "survivor"
    OTHER = "other"
    BOTH = "both"  # of texts that can stand below each other


FIELDS = (
    "name",
    "company",
    "source",
    "birthday",
    "address",
    "language",
    "persona",
    "note",
    "referred_by_id",
    "works_for_id",
)
REFERENCES = ("referred_by_id", "works_for_id")
JOINABLE = frozenset({"note"})
STRICTNESS = {ConsentState.WITHDRAWN: 3, ConsentState.NO: 2, ConsentState.YES: 1}
CONSENT_COLUMNS = ("state", "given_on", "how")


@dataclass(frozen=True, slots=True)
class MergeSide:
    """One of two customers, as far as a merge has to choose: fields by column, own fields' values by their id."""

    id: int
    fields: Row
    custom: Mapping[int, str] = field(default_factory=dict)


def chosen_side(what: str, survivor: Any, other: Any, choice: Mapping[str, str]) -> Side:
    """Return whose value is kept: the chosen one, else the survivor's unless it is empty; of two notes both."""
    if what in choice:
        return Side(choice[what])
    if not survivor or survivor == other:
        return Side.OTHER if other and not survivor else Side.SURVIVOR
    return Side.BOTH if other and what in JOINABLE else Side.SURVIVOR


def chosen(what: str, survivor: Any, other: Any, choice: Mapping[str, str]) -> Any:
    """Return the value that is kept; both means one below the other, a blank line between."""
    side = chosen_side(what, survivor, other, choice)
    if side == Side.BOTH:
        return "\n\n".join(text for text in dict.fromkeys((survivor, other)) if text)
    return other if side == Side.OTHER else survivor


def merged_fields(survivor: MergeSide, other: MergeSide, choice: Mapping[str, str]) -> dict[str, Any]:
    """Return the survivor's fields after the merge, by column; nobody is referred by, or works for, themselves."""
    merged = {what: chosen(what, survivor.fields[what], other.fields[what], choice) for what in FIELDS}
    for reference in REFERENCES:
        if merged[reference] in {survivor.id, other.id}:
            merged[reference] = None
    return merged


def merged_custom(survivor: MergeSide, other: MergeSide, choice: Mapping[str, str]) -> dict[int, str]:
    """Return the values of the owner's own fields after the merge, by field id; `choice` calls them "field:7"."""
    fields = sorted({*survivor.custom, *other.custom})
    return {
        one: chosen(f"field:{one}", survivor.custom.get(one, ""), other.custom.get(one, ""), choice) for one in fields
    }


def winning_consent(survivor: Row, other: Row) -> Row:
    """Return the consent that holds: what was said last; of one day, or where a day is not known, the stricter."""
    days = (survivor["given_on"], other["given_on"])
    if all(days) and days[0] != days[1]:
        return survivor if days[0] > days[1] else other
    return stricter_consent(survivor, other)


def stricter_consent(first: Row, second: Row) -> Row:
    """Return the stricter of two consents: withdrawn, no, yes, in this order; the first of two alike."""
    return max(first, second, key=lambda one: STRICTNESS.get(one["state"], 0))


def same_phone(a: Row, b: Row) -> bool:
    """Say whether two rows hold one number: by E.164 where both have it, else by the last nine digits."""
    if a["normal"] and b["normal"]:
        return bool(a["normal"] == b["normal"])
    return bool(a["significant"] == b["significant"] and (a["significant"] or a["typed"] == b["typed"]))


class Part(StrEnum):
    """What a merge did with a record."""

    GIVEN = "given"  # it passed to the survivor; kept: its row before
    CHANGED = "changed"  # a slot of the survivor's got the other's value; kept: the row before and after
    SAME = "same"  # it stayed with the other, for the survivor has the same; kept: the id of that one
    LATEST = "latest"  # the newest record of its table when the merge was made: what came since is newer
    POINTED = "pointed"  # a third customer's reference to the other now names the survivor; kept: its column


@dataclass(frozen=True, slots=True)
class MergeTrace:
    """What a merge did with one record, kept with the merge for ever."""

    table: str
    record_id: int
    part: Part
    before: Row = field(default_factory=dict)
    after: Row = field(default_factory=dict)

    @property
    def keys(self) -> set[Key]:
        """The records that taking the merge back needs as the merge left them."""
        if self.part in {Part.POINTED, Part.LATEST}:
            return set()
        keys = {(self.table, self.record_id)}
        return keys | {(self.table, self.before["same_as"])} if self.part == Part.SAME else keys


SLOTS = {"consent": CONSENT_COLUMNS, "custom_value": ("value",)}  # the columns that say what is in them
PLACES = ("customer_id", "position")  # columns that go back to what they were with a record; all others stay as edited


@dataclass(frozen=True, slots=True)
class Kept:
    """Something changed since the merge that stays with the survivor as it is. `what`: a column, or a table's name."""

    what: str
    now: Row
    before: Row


@dataclass(slots=True)
class UnmergePlan:
    """What taking a merge back does, before it does it.

    fields: the survivor's columns that become what they were. updates: records and their columns to write. inserts:
    rows the other gets anew, by table. kept: what was changed since and stays with the survivor. lost: what passed to
    the survivor and was deleted since, so that it cannot be given back, by table. given: how many records go back.
    """

    fields: dict[str, Any] = field(default_factory=dict)
    updates: list[tuple[str, int, Row]] = field(default_factory=list)
    inserts: list[tuple[str, Row]] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)
    lost: list[tuple[str, Row]] = field(default_factory=list)
    given: dict[str, int] = field(default_factory=dict)


def plan_unmerge(
    fields: Mapping[str, Sequence[Any]],
    traces: Iterable[MergeTrace],
    survivor: Row,
    rows: Mapping[Key, Row],
    other_id: int,
) -> UnmergePlan:
    """Say what taking a merge back does.

    `fields` are the survivor's columns before and after the merge, `survivor` is their row now, `rows` are the traced
    records as they are now, those deleted since left out.
    """
    plan = UnmergePlan()
    for what, (before, after) in fields.items():
        if survivor[what] == after:
            plan.fields[what] = before
        else:
            plan.kept.append(Kept(what, {what: survivor[what]}, {what: before}))
    for trace in traces:
        now = rows.get((trace.table, trace.record_id))
        if trace.part == Part.GIVEN:
            _give_back(plan, trace, now, survivor["id"], other_id)
        elif trace.part == Part.CHANGED:
            _change_back(plan, trace, now)
        elif trace.part == Part.POINTED and now is not None:
            pointing = {column: other_id for column in trace.before if now[column] == survivor["id"]}
            if pointing:
                plan.updates.append((trace.table, trace.record_id, pointing))
    return plan


def entangled(fields: Iterable[str], traces: Iterable[MergeTrace], later: "MergeNeeds") -> bool:
    """Say whether a later merge into the same survivor built on what this one left: then that one goes first."""
    keys: set[Key] = set().union(*(trace.keys for trace in traces))
    return bool(later.fields.intersection(fields) or later.keys.intersection(keys))


@dataclass(frozen=True, slots=True)
class MergeNeeds:
    """The survivor's columns and the records that a merge wrote or went by."""

    fields: frozenset[str]
    keys: frozenset[Key]


def _give_back(plan: UnmergePlan, trace: MergeTrace, now: Row | None, survivor_id: int, other_id: int) -> None:
    if now is None:
        plan.lost.append((trace.table, trace.before))
        return
    if now["customer_id"] != survivor_id:
        return  # it is somebody else's by now
    plan.given[trace.table] = plan.given.get(trace.table, 0) + 1
    columns = SLOTS.get(trace.table, ())
    if any(now[column] != trace.before[column] for column in columns):
        kept = {**trace.before, "customer_id": other_id}
        if trace.table == "consent":  # nobody is written to again because a merge was taken back
            kept.update({column: stricter_consent(now, trace.before)[column] for column in columns})
        plan.inserts.append((trace.table, {column: value for column, value in kept.items() if column != "id"}))
        plan.kept.append(Kept(trace.table, now, trace.before))
        return
    places = {column: trace.before[column] for column in PLACES if column in trace.before}
    plan.updates.append((trace.table, trace.record_id, {**places, "customer_id": other_id}))


def _change_back(plan: UnmergePlan, trace: MergeTrace, now: Row | None) -> None:
    columns = SLOTS[trace.table]
    if now is not None and all(now[column] == trace.after[column] for column in columns):
        plan.updates.append((trace.table, trace.record_id, {column: trace.before[column] for column in columns}))
    else:
        plan.kept.append(Kept(trace.table, now or {}, trace.before))
