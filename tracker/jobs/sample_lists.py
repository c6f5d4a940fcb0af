"""What the sample shop has arranged for itself: rules, rhythms, segments and fields of its own."""

from dataclasses import dataclass, field, replace

from tracker.commands.custom_fields import AddField
from tracker.commands.rules import AddRule
from tracker.commands.segments import SaveSegment
from tracker.commands.stages import EditStage
from tracker.domain.consent import Channel, ConsentState
from tracker.domain.contacts import fold
from tracker.domain.context import Context
from tracker.domain.custom_fields import FieldKind
from tracker.domain.customer_filter import ConsentIs, ContactedWhen, CustomerFilter, FollowUpIs, LastContact
from tracker.domain.segment_errors import SegmentTaken
from tracker.jobs.sample.lives import RULES
from tracker.jobs.sample.words import ShopWords
from tracker.storage.own_fields import read_fields
from tracker.storage.stages import read_stages
from tracker.storage.tables import FollowUpRule

REGULARS = {3: (60, 180), 4: (90, 365)}  # by stage: every how many days a contact, and how long without one is stuck
QUIET_DAYS = 45


@dataclass(slots=True)
class ShopLists:
    """What the customers' records refer to, by id; None: the shop has another field of that name."""

    rules: dict[int | None, int] = field(default_factory=dict)  # by the stage that is entered, counted from 0
    frame_field: int | None = None
    newsletter_field: int | None = None


def write_lists(stages: list[int], words: ShopWords, context: Context) -> ShopLists:
    """Write what is not there yet. `stages`: their ids in board order."""
    quiet = replace(context, facts={})  # the step is called after the customers
    lists = ShopLists(
        _rules(stages, words, quiet),
        _field(words.frame_field, FieldKind.CHOICE, words.frame_sizes, quiet),
        _field(words.newsletter_field, FieldKind.YES_NO, (), quiet),
    )
    known = {stage.id: stage for stage in read_stages()}
    for place, (touch_days, limit_days) in REGULARS.items():
        stage = known.get(stages[place]) if place < len(stages) else None
        if stage is not None and stage.touch_days is None and stage.limit_days is None:
            EditStage(stage.id, touch_days=touch_days, limit_days=limit_days).apply(quiet)
    _segments(stages, words, quiet)
    return lists


def _rules(stages: list[int], words: ShopWords, context: Context) -> dict[int | None, int]:
    rules: dict[int | None, int] = {}
    for (place, (days, kind)), text in zip(RULES.items(), (words.after_interest, words.after_purchase), strict=True):
        if place < len(stages) and not FollowUpRule.select().where(FollowUpRule.stage == stages[place]).exists():
            rules[place] = AddRule(stages[place], days, kind, text).apply(context)
    return rules


def _field(name: str, kind: FieldKind, choices: tuple[str, ...], context: Context) -> int | None:
    for known in read_fields():
        if fold(known.name) == fold(name):
            return known.id if (known.kind, known.choices) == (kind, choices) else None
    return AddField(name, kind, choices).apply(context)


def _segments(stages: list[int], words: ShopWords, context: Context) -> None:
    regulars = tuple(stages[place] for place in REGULARS if place < len(stages))
    quiet = LastContact(ContactedWhen.LONGER_AGO, QUIET_DAYS)
    for name, meant in (
        (words.gone_quiet, CustomerFilter(stages=regulars, last_contact=quiet)),
        (words.unattended, CustomerFilter(stages=tuple(stages[:1]), follow_up=FollowUpIs.NONE)),
        (words.by_email, CustomerFilter(consents=(ConsentIs(Channel.EMAIL, ConsentState.YES),))),
    ):
        try:
            SaveSegment(name, meant).apply(context)
        except SegmentTaken:
            continue  # from an earlier filling, or the owner's own
