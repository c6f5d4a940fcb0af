"""The fields of a campaign, in its page, where each is saved when it is left, and in the form for a new one."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from tracker.domain.campaigns import Campaign
from ui.campaigns.reading import ShopChoices
from ui.campaigns.words import stage_title
from ui.common.calm_fields import CalmBox
from ui.common.growing_text import GrowingText
from ui.common.in_place import InPlaceEdit
from ui.common.labelled_field import LabelledField
from ui.common.suggestions import Suggestions
from ui.common.translated import keep_translated
from ui.text.days import read_day
from ui.text.fill import fill
from ui.text.formats import format_day
from ui.text.money import money_problem, read_money, write_money
from ui.text.words import words

_ORDER = ("stage", "source", "starts_on", "ends_on", "planned", "hypothesis", "note")
INDENT = 7  # of words in a field that looks like text
Read = tuple[dict[str, Any], str]  # fields of EditCampaign, or what is wrong


class CampaignFields(QWidget):
    """Holds a field for each detail; in place, `edited` gives what was changed as soon as a field is left."""

    edited = Signal(str, object)  # the field, a dict: fields of EditCampaign

    def __init__(self, today: Callable[[], date], *, in_place: bool) -> None:
        """Make it empty."""
        super().__init__()
        self._today = today
        self._shop = ShopChoices("EUR", (), ())
        self.stage = CalmBox()
        self.lines = {name: QLineEdit() for name in ("source", "starts_on", "ends_on", "planned")}
        self.texts = {"hypothesis": GrowingText(2, 8), "note": GrowingText(1, 8)}
        # the filter installed last is asked first: while a word is composed, the arrows are the input method's
        self._sources = Suggestions(self.lines["source"])
        widgets: dict[str, QWidget] = {"stage": self.stage, **self.lines, **self.texts}
        indent = INDENT if in_place else 0
        self.fields = {name: LabelledField(widgets[name], indent=indent) for name in _ORDER}
        self.edits: dict[str, InPlaceEdit] = {}
        self._saved: Campaign | None = None
        if in_place:
            self._edit_in_place()
        else:
            for name in ("starts_on", "ends_on", "planned"):
                self.lines[name].editingFinished.connect(partial(self._echo, name))
        self._lay_out(two_columns=not in_place)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        names = {
            "stage": self.tr("For whom"),
            "source": self.tr("How people hear of you by it"),
            "starts_on": self.tr("First day"),
            "ends_on": self.tr("Last day"),
            "planned": fill(self.tr("Planned costs (%1)", "currency"), self._shop.currency),
            "hypothesis": self.tr("What you expect of it"),
            "note": self.tr("Note"),
        }
        for name, text in names.items():
            self.fields[name].set_words(text)
        self.lines["source"].setPlaceholderText(self.tr("Flyer, fair, search …"))
        self.lines["ends_on"].setPlaceholderText(self.tr("Open"))
        self.lines["planned"].setPlaceholderText(self.tr("Nothing planned"))
        self.texts["hypothesis"].setPlaceholderText(self.tr("“Whoever tries a bike comes back within a month”"))
        self.texts["note"].setPlaceholderText(self.tr("Add a note"))
        self._fill_stages()
        if self._saved is not None:
            self.show_campaign(self._saved, anew=False)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [self.fields[name].field for name in _ORDER]

    def show_shop(self, shop: ShopChoices) -> None:
        """Offer the shop's stages and sources; money is in its currency."""
        if shop != self._shop:
            self._shop = shop
            self._sources.offer(shop.sources)
            self.retranslate()

    def show_campaign(self, campaign: Campaign, *, anew: bool) -> None:
        """Show what is saved; what is being typed stays, unless it is another campaign's (`anew`)."""
        self._saved = campaign
        for name, text in self._written(campaign).items():
            (self.edits[name].show_anew if anew else self.edits[name].show_saved)(text)
            if anew or not self.edits[name].is_dirty:
                self.fields[name].show_problem("")
        self._fill_stages()

    def show_empty(self) -> None:
        """Begin anew, today."""
        for line in self.lines.values():
            line.clear()
        for text in self.texts.values():
            text.clear()
        self.lines["starts_on"].setText(format_day(self._today()))
        self.stage.setCurrentIndex(0)
        for one in self.fields.values():
            one.show_problem("")

    def values(self) -> dict[str, Any] | None:
        """Return what is typed as fields of AddCampaign; None where something cannot be read, which is then said."""
        found: dict[str, Any] = {"stage_id": self.stage.currentData() or None}
        wrong = []
        for name in _ORDER[1:]:
            values, problem = self._read(name, _text(self.fields[name].field))
            self.fields[name].show_problem(problem)
            if problem:
                wrong.append(name)
            found |= values
        if wrong:
            self.fields[wrong[0]].field.setFocus()
            return None
        found.pop("no_end", None)
        return found

    def refuse(self, name: str, sentence: str) -> None:
        """Say under a field that what was typed was not kept; it stays in the field."""
        if name in self.edits:
            self.edits[name].refuse()
        if name in self.fields:
            self.fields[name].show_problem(sentence)
        self._fill_stages()

    def commit(self) -> None:
        """Commit what is being typed."""
        for edit in self.edits.values():
            edit.commit()

    def _read(self, name: str, text: str) -> Read:
        if name == "planned":
            if not text.strip():
                return {"planned_minor": 0}, ""
            problem = money_problem(text, self._shop.currency)
            return {"planned_minor": read_money(text, self._shop.currency)}, problem
        if name == "ends_on" and not text.strip():
            return {"no_end": True}, ""
        if name in {"starts_on", "ends_on"}:
            day = read_day(text, self._today())
            return {name: day}, "" if day else day_problem(self._today())
        return {name: text}, ""

    def _written(self, campaign: Campaign) -> dict[str, str]:
        return {
            "source": campaign.source,
            "starts_on": format_day(date.fromisoformat(campaign.starts_on)),
            "ends_on": format_day(date.fromisoformat(campaign.ends_on)) if campaign.ends_on else "",
            "planned": write_money(campaign.planned_minor, self._shop.currency),
            "hypothesis": campaign.hypothesis,
            "note": campaign.note,
        }

    def _commit(self, name: str, text: str) -> None:
        values, problem = self._read(name, text)
        self.fields[name].show_problem(problem)
        if problem:
            self.edits[name].refuse()
        elif self._saved is not None and _same(values, self._saved):
            self.edits[name].restore()
        else:
            self.edited.emit(name, values)

    def _choose_stage(self) -> None:
        chosen = self.stage.currentData()
        if self._saved is not None and chosen != (self._saved.stage_id or 0):
            self.edited.emit("stage", {"stage_id": chosen})

    def _echo(self, name: str) -> None:
        """Write a day or an amount as it was understood."""
        text = self.lines[name].text()
        values, problem = self._read(name, text) if text.strip() else ({}, "")
        self.fields[name].show_problem(problem)
        if not problem and isinstance(day := values.get(name), date):
            self.lines[name].setText(format_day(day))
        elif not problem and "planned_minor" in values:
            self.lines[name].setText(write_money(values["planned_minor"], self._shop.currency))

    def _fill_stages(self) -> None:
        chosen = self._saved.stage_id or 0 if self._saved else self.stage.currentData() or 0
        with QSignalBlocker(self.stage):
            self.stage.clear()
            self.stage.addItem(self.tr("Everybody"), 0)
            for stage in self._shop.stages:
                if not stage.removed or stage.id == chosen:
                    self.stage.addItem(stage_title(stage), stage.id)
            self.stage.setCurrentIndex(max(0, self.stage.findData(chosen)))

    def _edit_in_place(self) -> None:
        self.stage.setProperty("inplace", True)
        self.stage.activated.connect(lambda _: self._choose_stage())
        self.edits = {name: InPlaceEdit(line) for name, line in self.lines.items()}
        self.edits |= {name: InPlaceEdit(text) for name, text in self.texts.items()}
        for name, edit in self.edits.items():
            edit.committed.connect(partial(self._commit, name))
        self._sources.taken.connect(lambda _: self.edits["source"].commit())

    def _lay_out(self, *, two_columns: bool) -> None:
        if two_columns:
            grid = QGridLayout(self)
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(14)
            grid.setVerticalSpacing(10)
            places = ((0, 0, 1), (0, 1, 1), (1, 0, 1), (1, 1, 1), (2, 0, 1), (3, 0, 2), (4, 0, 2))
            for name, (row, column, span) in zip(_ORDER, places, strict=True):
                # what is said under one of two must not pull the other apart
                grid.addWidget(self.fields[name], row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(1, 1)
            return
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(9)
        for name in _ORDER:
            lines.addWidget(self.fields[name])


def day_problem(today: date) -> str:
    """Say how a day is written."""
    return fill(words.tr("This is no day that can be read. Write it like %1."), format_day(today))


def _text(field: QWidget) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    return field.text() if isinstance(field, QLineEdit) else ""


def _same(values: Mapping[str, Any], saved: Campaign) -> bool:
    """Say whether that is what is saved already."""
    if "no_end" in values:
        return saved.ends_on is None
    kept = {"planned_minor": saved.planned_minor or 0, "source": saved.source}
    for name, value in values.items():
        now = value.isoformat() if isinstance(value, date) else value
        if now != kept.get(name, getattr(saved, name)):
            return False
    return True
