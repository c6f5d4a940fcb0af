"""Writes about the shop's stages and settings."""

from dataclasses import dataclass

from tracker.commands.contact_rows import rewrite_name_keys
from tracker.commands.sources import listed_source
from tracker.domain.contacts import clean_text
from tracker.domain.context import Context
from tracker.domain.errors import LastStage, NameMissing, RecordMissing, SettingUnknown, StageTaken
from tracker.domain.sources import SHIPPED_SOURCES
from tracker.domain.stages import SHIPPED_SETS, Cause
from tracker.storage import board_order
from tracker.storage.fetch import fetch_rows
from tracker.storage.settings import DEFAULTS, write_setting
from tracker.storage.stage_log import StageLog
from tracker.storage.stages import read_stages
from tracker.storage.tables import Customer, SaleRule, Stage, StageSet

CURRENCY_LETTERS = 3  # ISO 4217
MOVING_ORDERS = 2  # so many first orders move a customer forward, until the owner says otherwise


@dataclass(frozen=True, slots=True)
class SetUpShop:
    """Give a new file its stages, its list of sources and its facts.

    Raises:
        SettingUnknown: no such stage set or language ships.
    """

    stage_set: str = "awareness"
    language: str = "en"
    currency: str = "EUR"
    name: str = ""
    region: str = ""

    def apply(self, context: Context) -> None:
        """Write the stage set, its stages, the sources and the settings."""
        shipped = SHIPPED_SETS.get(self.stage_set)
        if shipped is None:
            raise SettingUnknown("stages")
        if self.language not in shipped[0].names:
            raise SettingUnknown("language")
        stage_set = StageSet.create(key=self.stage_set)
        customers_in: list[Stage] = []
        for position, stage in enumerate(shipped, start=1):
            made = Stage.create(
                stage_set=stage_set,
                key=stage.key,
                name=stage.names[self.language],
                position=position,
                colour=stage.colour,
                customer_from=stage.customer_from,
            )
            if stage.customer_from or customers_in:
                customers_in.append(made)
        for number, reached in enumerate(customers_in[:MOVING_ORDERS], start=1):
            SaleRule.create(purchase_number=number, stage=reached)
        for source in SHIPPED_SOURCES[self.language]:
            listed_source(source)
        _check("currency", self.currency)
        context.facts["name"] = self.name
        for setting in DEFAULTS:
            write_setting(setting, clean_text(str(getattr(self, setting))))


@dataclass(frozen=True, slots=True)
class ChangeSetting:
    """Change a fact of the shop. Raises SettingUnknown."""

    setting: str
    value: str

    def apply(self, context: Context) -> None:
        """Write it."""
        if self.setting not in DEFAULTS:
            raise SettingUnknown(self.setting)
        _check(self.setting, self.value)
        write_setting(self.setting, clean_text(self.value))
        if self.setting == "language":
            rewrite_name_keys(self.value)
        context.facts["setting"] = self.setting


@dataclass(frozen=True, slots=True)
class AddStage:
    """Add a stage of the owner's own after the others. The result is its id.

    Raises:
        NameMissing, StageTaken: the name is blank, or another stage has it.
    """

    name: str
    colour: str

    def apply(self, context: Context) -> int:
        """Write it."""
        name = _free_name(self.name, None)
        active = StageSet.get(StageSet.active)
        position = max((stage.position for stage in read_stages(removed=True)), default=0) + 1
        context.facts["stage"] = name
        return int(Stage.create(stage_set=active, name=name, position=position, colour=self.colour).id)


@dataclass(frozen=True, slots=True)
class EditStage:
    """Rename or recolour a stage, say whether one is a customer from there on, set its days; None stays as it is.

    A limit of 0 days takes the owner's own limit away, `touch_days` of 0 the rhythm in which the shop keeps in touch
    with who is there. A renamed stage keeps its history.

    Raises:
        RecordMissing, NameMissing, StageTaken: there is no such stage, the name is blank, or another stage has it.
    """

    stage_id: int
    name: str | None = None
    colour: str | None = None
    customer_from: bool | None = None
    limit_days: int | None = None
    touch_days: int | None = None

    def apply(self, context: Context) -> None:
        """Write what changed."""
        stage = _existing(self.stage_id)
        changed: dict[str, object] = {}
        if self.name is not None:
            changed["name"] = _free_name(self.name, self.stage_id)
        if self.colour is not None:
            changed["colour"] = self.colour
        if self.customer_from is not None:
            changed["customer_from"] = self.customer_from
        if self.limit_days is not None:
            changed["limit_days"] = self.limit_days or None
        if self.touch_days is not None:
            changed["touch_days"] = self.touch_days or None
        if changed:
            Stage.update(**changed).where(Stage.id == self.stage_id).execute()
        context.facts["stage"] = changed.get("name", stage.name)


@dataclass(frozen=True, slots=True)
class ReorderStages:
    """Put the stages into this order; stages not named, removed ones say, keep their place among the others.

    Raises:
        RecordMissing: a stage was removed in the meantime.
    """

    stage_ids: tuple[int, ...]

    def apply(self, context: Context) -> None:
        """Write the positions, which count from 1."""
        every = [stage.id for stage in read_stages(removed=True)]
        for stage_id in self.stage_ids:
            if stage_id not in every:
                raise RecordMissing("stage", stage_id)
        named = iter(self.stage_ids)
        order = [next(named) if stage_id in self.stage_ids else stage_id for stage_id in every]
        for position, stage_id in enumerate(order, start=1):
            Stage.update(position=position).where(Stage.id == stage_id, Stage.position != position).execute()
        context.facts["count"] = len(self.stage_ids)


@dataclass(frozen=True, slots=True)
class RemoveStage:
    """Take a stage off the board and move who is in it to another one (None: Left). It keeps its history.

    The result is the number of customers moved.

    Raises:
        RecordMissing: one of the stages was removed in the meantime.
        LastStage: it is the only one.
    """

    stage_id: int
    customers_to: int | None

    def apply(self, context: Context) -> int:
        """Write the moves, the places and the removal."""
        stage = _existing(self.stage_id)
        if len(read_stages()) == 1:
            raise LastStage
        if self.customers_to is not None:
            _existing(self.customers_to)
        if self.customers_to == self.stage_id:
            raise RecordMissing("stage", self.stage_id)
        query = Customer.select(Customer.id).where(Customer.stage == self.stage_id)
        customers = [row[0] for row in fetch_rows(query.order_by(Customer.position, Customer.id))]
        log = StageLog(context)
        log.expect(customers)
        for customer in customers:
            log.move(customer, self.customers_to, cause=Cause.STAGE_REMOVED)
        log.flush()
        board_order.place_last(customers, self.customers_to)
        Stage.update(removed=True).where(Stage.id == self.stage_id).execute()
        context.facts.update(stage=stage.name, count=len(customers))
        return len(customers)


def _check(setting: str, value: str) -> None:
    if setting == "currency" and not (len(value) == CURRENCY_LETTERS and value.isascii() and value.isupper()):
        raise SettingUnknown(setting)


def _existing(stage_id: int) -> Stage:
    stage = Stage.get_or_none(Stage.id == stage_id, ~Stage.removed)
    if stage is None:
        raise RecordMissing("stage", stage_id)
    return stage


def _free_name(name: str, own_id: int | None) -> str:
    name = clean_text(name)
    if not name:
        raise NameMissing
    if any(stage.name.casefold() == name.casefold() and stage.id != own_id for stage in read_stages()):
        raise StageTaken(name)
    return name
