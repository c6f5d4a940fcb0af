"""A cost as a line of fields: its day, the amount, what for, and of a cost without a campaign the source."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tracker.domain.campaigns import CostEntry
from ui.campaigns.fields import day_problem
from ui.common.buttons import button, icon_button
from ui.common.form_keys import FormKeys
from ui.common.hint import Hint
from ui.common.in_place import InPlaceEdit
from ui.common.restyle import set_look
from ui.common.suggestions import Suggestions
from ui.common.translated import keep_translated
from ui.text.days import read_day
from ui.text.fill import fill
from ui.text.formats import format_day
from ui.text.money import money_problem, read_money, show_money, write_money
from ui.theme.theme import Theme

_DAY, _AMOUNT, _SOURCE = 116, 108, 150
_NAMES = ("spent_on", "amount", "source", "note")


class CostFields(QWidget):
    """The fields side by side, and a remark below them."""

    def __init__(self, theme: Theme, today: Callable[[], date], *, with_source: bool) -> None:
        """Make them empty."""
        super().__init__()
        self._today, self.currency = today, "EUR"
        self.lines = {name: QLineEdit() for name in _NAMES if with_source or name != "source"}
        self.sources = Suggestions(self.lines["source"]) if with_source else None
        for name, width in (("spent_on", _DAY), ("amount", _AMOUNT), ("source", _SOURCE)):
            if name in self.lines:
                self.lines[name].setFixedWidth(width)
        self.lines["amount"].setAlignment(Qt.AlignmentFlag.AlignRight)
        self.hint = Hint(theme)
        self.row = QHBoxLayout()
        self.row.setSpacing(6)
        for line in self.lines.values():
            self.row.addWidget(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self.row)
        column.addWidget(self.hint)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        names = {
            "spent_on": self.tr("Day of the cost"),
            "amount": fill(self.tr("Amount (%1)", "currency"), self.currency),
            "source": self.tr("How people hear of you"),
            "note": self.tr("What for"),
        }
        for name, line in self.lines.items():
            line.setAccessibleName(names[name])
            line.setPlaceholderText(self.tr("Search, sign …") if name == "source" else names[name])

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return list(self.lines.values())

    def use_currency(self, currency: str, sources: Sequence[str]) -> None:
        """Take amounts in this currency, and offer these sources."""
        self.currency = currency
        if self.sources is not None:
            self.sources.offer(sources)
        self.retranslate()

    def read(self, name: str) -> tuple[dict[str, Any], str]:
        """Return a field as those of AddCost and EditCost, or what is wrong with it."""
        text = self.lines[name].text()
        if name == "amount":
            return {"amount_minor": read_money(text, self.currency)}, money_problem(text, self.currency)
        if name == "spent_on":
            day = read_day(text, self._today())
            return {name: day}, "" if day else day_problem(self._today())
        if name == "source" and not text.strip():
            return {}, self.tr("Say by what people were to hear of you.")
        return {name: text}, ""

    def say(self, name: str, sentence: str) -> None:
        """Say what is wrong with a field; nothing where that is empty."""
        for other, line in self.lines.items():
            set_look(line, "invalid", bool(sentence) and other == name)
        self.hint.say(sentence, "error" if sentence else "info")
        if name in self.lines:
            self.lines[name].setAccessibleDescription(sentence)


class CostRow(CostFields):
    """A cost that is kept, each field saved when it is left."""

    edited = Signal(int, str, object)  # id, the field, a dict: fields of EditCost
    deleted = Signal(int)

    def __init__(self, theme: Theme, today: Callable[[], date], cost: CostEntry, *, with_source: bool) -> None:
        """Show a cost."""
        self.cost = cost
        self.delete_button = icon_button(theme.icon("close"), "", "small")
        super().__init__(theme, today, with_source=with_source)
        self.delete_button.setFixedSize(24, 24)
        self.delete_button.setProperty("kind", "tiny")
        self.delete_button.clicked.connect(lambda: self.deleted.emit(self.cost.id))
        self.row.addWidget(self.delete_button)
        self.edits = {name: InPlaceEdit(line) for name, line in self.lines.items()}
        for name, edit in self.edits.items():
            edit.committed.connect(lambda _, name=name: self._commit(name))
        if self.sources is not None:
            self.sources.taken.connect(lambda _: self.edits["source"].commit())

    def retranslate(self) -> None:
        """Set the words."""
        super().retranslate()
        words = fill(self.tr("Take away: %1 on %2", "an amount, a day"), *self._told())
        self.delete_button.setToolTip(self.tr("Take away"))
        self.delete_button.setAccessibleName(words)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [*super().tab_stops, self.delete_button]

    def show_cost(self, cost: CostEntry) -> None:
        """Show it as it is saved; what is being typed stays."""
        self.cost = cost
        for name, edit in self.edits.items():
            edit.show_saved(self._written(name))
        if not any(edit.is_dirty for edit in self.edits.values()):
            self.say("", "")
        self.retranslate()

    def refuse(self, name: str, sentence: str) -> None:
        """Say why what was typed was not kept."""
        self.edits[name].refuse()
        self.say(name, sentence)

    def commit(self) -> None:
        """Commit what is being typed."""
        for edit in self.edits.values():
            edit.commit()

    def _told(self) -> tuple[str, str]:
        return show_money(self.cost.amount_minor, self.currency), format_day(date.fromisoformat(self.cost.spent_on))

    def _written(self, name: str) -> str:
        if name == "spent_on":
            return format_day(date.fromisoformat(self.cost.spent_on))
        if name == "amount":
            return write_money(self.cost.amount_minor, self.currency)
        return str(getattr(self.cost, name))

    def _commit(self, name: str) -> None:
        values, problem = self.read(name)
        self.say(name, problem)
        if problem:
            self.edits[name].refuse()
            return
        ((column, value),) = values.items()
        if (value.isoformat() if isinstance(value, date) else value) == getattr(self.cost, column):
            self.edits[name].restore()
        else:
            self.edited.emit(self.cost.id, name, values)


class NewCost(CostFields):
    """The line for one more cost: Enter in any field adds it."""

    added = Signal(object)  # a dict: fields of AddCost

    def __init__(self, theme: Theme, today: Callable[[], date], *, with_source: bool) -> None:
        """Make it for today."""
        self.add_button = button("small", icon=theme.icon("plus"))
        self._saving = False
        super().__init__(theme, today, with_source=with_source)
        self.row.addWidget(self.add_button)
        keys = FormKeys(self)
        keys.watch(*self.lines.values())
        keys.submitted.connect(self.submit)
        for line in self.lines.values():
            line.returnPressed.connect(self.submit)
        self.lines["amount"].textEdited.connect(self._echo)
        self.add_button.clicked.connect(self.submit)
        self.clear()

    def retranslate(self) -> None:
        """Set the words."""
        super().retranslate()
        self.add_button.setText(self.tr("Add"))

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [*super().tab_stops, self.add_button]

    def clear(self) -> None:
        """Make it ready for another cost; the day and the source stay."""
        self._saving = False
        self.lines["amount"].clear()
        self.lines["note"].clear()
        if not self.lines["spent_on"].text():
            self.lines["spent_on"].setText(format_day(self._today()))
        self.say("", "")

    def start_anew(self) -> None:
        """Forget what is typed."""
        for line in self.lines.values():
            line.clear()
        self.clear()

    def refuse(self, sentence: str) -> None:
        """Say why it was not added."""
        self._saving = False
        self.say("amount", sentence)

    def submit(self) -> None:
        """Add what is typed, or say what is wrong with it."""
        if self._saving:
            return
        found: dict[str, Any] = {}
        for name in self.lines:
            values, problem = self.read(name)
            if problem:
                self.say(name, problem)
                self.lines[name].setFocus()
                return
            found |= values
        self.say("", "")
        self._saving = True
        self.added.emit(found)

    def _echo(self, text: str) -> None:
        """Say how an amount is understood while it is typed."""
        minor = read_money(text, self.currency)
        self.say("", "")
        if minor is not None and text.strip() != write_money(minor, self.currency):
            self.hint.say(fill(self.tr("That is %1", "an amount"), show_money(minor, self.currency)))
