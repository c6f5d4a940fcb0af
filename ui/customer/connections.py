"""Whom a customer is connected with: who brought them, whom they brought, their company, its people."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tracker.domain.records import CustomerRecord
from tracker.domain.relations import Related
from ui.common.buttons import button, icon_button
from ui.common.customer_picker import CustomerPicker
from ui.common.form_keys import FormKeys
from ui.common.hint import Hint
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.override import override
from ui.session import Session
from ui.theme.theme import Theme

MOST_SHOWN = 8


class RelationField(QWidget):
    """Somebody else, to be opened, taken away or chosen from those in the shop."""

    chosen = Signal(int)  # the id of somebody, or 0 for nobody
    open_requested = Signal(int)

    def __init__(self, session: Session, theme: Theme) -> None:
        """Show nobody."""
        super().__init__()
        self.related: Related | None = None
        self.caption = plain_label(role="small")
        self.link = button("link")
        self.clear = icon_button(theme.icon("close"), "", "small")
        self.clear.setProperty("kind", "tiny")
        self.clear.setFixedSize(24, 24)
        self.add = button("link", icon=theme.icon("plus", "accent"))
        self.picker = CustomerPicker(session, theme, with_new=False)
        self.cancel = button("flat")
        self.hint = Hint(theme)
        FormKeys(self).watch(self.picker.field)
        self.link.clicked.connect(lambda: self.open_requested.emit(self.related.id if self.related else 0))
        self.clear.clicked.connect(lambda: self.chosen.emit(0))
        self.add.clicked.connect(self.ask)
        self.cancel.clicked.connect(self.give_up)
        self.picker.taken.connect(self._take)
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.link)
        line.addWidget(self.clear)
        line.addWidget(self.add)
        line.addStretch()
        self._asking = QWidget()
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 2, 0, 0)
        asking.addWidget(self.picker)
        asking.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.caption)
        column.addLayout(line)
        column.addWidget(self._asking)
        column.addWidget(self.hint)
        self.show_related(None)

    def set_words(self, caption: str, add: str, cancel: str, clear: str) -> None:
        """Set what the relation is called and what its buttons say."""
        self.caption.setText(caption)
        self.add.setText(add)
        self.add.setAccessibleName(f"{caption}: {add}")
        self.cancel.setText(cancel)
        self.clear.setToolTip(clear)
        self.clear.setAccessibleName(f"{caption}: {clear}")
        self.picker.field.setAccessibleName(caption)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [self.link, self.clear, self.add, self.picker.field, self.cancel]

    def show_related(self, related: Related | None) -> None:
        """Show somebody, or nobody."""
        self.related = related
        self.hint.say("")
        self.link.setText(related.name.replace("&", "&&") if related else "")
        self.link.setVisible(related is not None)
        self.clear.setVisible(related is not None)
        self.add.setVisible(related is None)
        self._asking.hide()

    def ask(self) -> None:
        """Ask for somebody, with the keyboard in the field."""
        self.picker.clear()
        self.add.hide()
        self._asking.show()
        self.picker.field.setFocus()

    def give_up(self) -> None:
        """Leave everything as it was."""
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.show_related(self.related)
        if had_focus:
            (self.add if self.related is None else self.link).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._asking.isVisible():
            self.give_up()
        else:
            super().keyPressEvent(event)

    def refuse(self, sentence: str) -> None:
        """Say why somebody cannot be chosen."""
        self.show_related(self.related)
        self.hint.say(sentence, "error")

    def _take(self) -> None:
        found = self.picker.customer
        if found is not None:
            self.show_related(Related(found.id, found.name))
            self.chosen.emit(found.id)


class People(QWidget):
    """A caption and the names under it, each of which can be opened; hidden while there are none."""

    open_requested = Signal(int)

    def __init__(self) -> None:
        """Show nobody."""
        super().__init__()
        self.caption = plain_label(role="small")
        self.links: list[QPushButton] = []
        self._more = plain_label(role="muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.caption)
        self._column.addWidget(self._more)
        self.hide()

    def show_people(self, people: Sequence[Related], caption: str, more: str) -> None:
        """Show the first of them; `more` says how many there are beside those shown."""
        for link in self.links:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.caption.setText(caption)
        self.links = [self._link(one) for one in people[:MOST_SHOWN]]
        self._more.setText(more)
        self._more.setVisible(len(people) > MOST_SHOWN)
        self.setVisible(bool(people))

    def _link(self, one: Related) -> QPushButton:
        link = button("link", one.name.replace("&", "&&"))
        link.clicked.connect(lambda: self.open_requested.emit(one.id))
        self._column.insertWidget(self._column.count() - 1, link, 0, Qt.AlignmentFlag.AlignLeft)
        return link


class Connections(Panel):
    """The panel. It shows a record and says what is to be changed; the page has it changed."""

    edited = Signal(str, int)  # "referred_by" or "works_for", the id of somebody or 0
    open_requested = Signal(int)

    def __init__(self, session: Session, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self._record: CustomerRecord | None = None
        self.relations = {name: RelationField(session, theme) for name in ("referred_by", "works_for")}
        self.brought, self.staff = People(), People()
        self.body.setSpacing(6)
        for widget in (self.relations["referred_by"], self.brought, self.relations["works_for"], self.staff):
            widget.open_requested.connect(self.open_requested)
            self.body.addWidget(widget)
        for name, field in self.relations.items():
            field.chosen.connect(lambda other, name=name: self.edited.emit(name, other))
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("Connections"))
        cancel, clear = self.tr("Cancel"), self.tr("Take away")
        self.relations["referred_by"].set_words(self.tr("Brought by"), self.tr("Who sent them?"), cancel, clear)
        self.relations["works_for"].set_words(self.tr("Works for"), self.tr("Choose a company"), cancel, clear)
        if self._record is not None:
            self._show_people(self._record)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        brought, works = self.relations["referred_by"], self.relations["works_for"]
        return [*brought.tab_stops, *self.brought.links, *works.tab_stops, *self.staff.links]

    def show_record(self, record: CustomerRecord, *, anew: bool) -> None:
        """Show a record; somebody being looked for stays asked for, unless it is another customer's (`anew`)."""
        self._record = record
        for name, field in self.relations.items():
            related = getattr(record, name)
            if anew or related != field.related or field.hint.text:
                field.show_related(related)
        self._show_people(record)

    def refuse(self, name: str, sentence: str) -> None:
        """Show again what is kept, and say why the other cannot be."""
        if self._record is not None:
            self.relations[name].show_related(getattr(self._record, name))
        self.relations[name].refuse(sentence)

    def _show_people(self, record: CustomerRecord) -> None:
        for people, shown, caption in (
            (record.brought, self.brought, self.tr("Brought %n friend(s)", "", len(record.brought))),
            (record.staff, self.staff, self.tr("%n people here", "who work for this company", len(record.staff))),
        ):
            more = self.tr("and %n more", "", max(0, len(people) - MOST_SHOWN))
            shown.show_people(people, caption, more)
