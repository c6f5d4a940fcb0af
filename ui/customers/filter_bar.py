"""What narrows the table: a field for text, a chip for each part of the filter, and a button that adds one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from tracker.domain.customer_filter import EVERYONE, CustomerFilter
from tracker.domain.customer_table import FilterChoices
from ui.common.buttons import button, icon_button
from ui.common.flow_layout import FlowLayout
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.customers.filter_parts import Editing, channels, edit_consent, edit_field, edit_part
from ui.override import override
from ui.text.fill import fill
from ui.text.filters import Part, fields_of, part_name, part_text, parts_of
from ui.theme.theme import Theme

_CHIP = 26
_SEARCH_WIDTH = 260
_LONGEST = 60  # letters on a chip
_OFFERED = (
    Part.STAGES,
    Part.TAGS,
    Part.SOURCES,
    Part.LAST_CONTACT,
    Part.FOLLOW_UP,
    Part.DAYS,
    Part.ORDERS,
    Part.SPENT,
    Part.LAST_BOUGHT,
    Part.PRODUCTS,
    Part.LANGUAGES,
    Part.PERSONAS,
    Part.CREATED,
    Part.ARCHIVED,
)
_FIXED = frozenset({Part.CONSENTS, Part.FIELDS, Part.REFERRED, Part.UNKNOWN})  # changed by dropping and adding


class FilterPopup(QFrame):
    """A form below its chip; every change counts at once, Esc or a click elsewhere closes it."""

    def __init__(self, title: str, editing: Editing, parent: QWidget) -> None:
        """Make it around a form."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName(title)
        self.editing = editing
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(plain_label(title, "heading"))
        column.addWidget(editing.form)

    def open_below(self, anchor: QWidget) -> None:
        """Open under a widget, on the screen as a whole."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        screen = anchor.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        corner.setY(min(corner.y(), max(screen.top(), screen.bottom() - self.height())))
        self.move(corner)
        self.show()
        self.editing.form.first_field().setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close()
        else:
            super().keyPressEvent(event)


class FilterChip(QWidget):
    """One part of the filter: a click changes it, the cross drops it."""

    def __init__(self, theme: Theme, text: str) -> None:
        """Show what the part says."""
        super().__init__()
        self._theme = theme
        shown = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
        self.text_button = button("flat", shown.replace("&", "&&"))
        self.text_button.setProperty("kind", "inchip")
        self.text_button.setToolTip(text)
        self.text_button.setAccessibleName(text)
        self.drop_button = icon_button(theme.icon("close", "on_pill"), fill(self.tr("Drop “%1”"), text), "flat")
        self.drop_button.setProperty("kind", "tiny")
        self.drop_button.setFixedSize(_CHIP - 2, _CHIP - 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 0, 1, 0)
        row.setSpacing(0)
        row.addWidget(self.text_button)
        row.addWidget(self.drop_button)
        self.setFixedHeight(_CHIP)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.pill))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)


class FilterBar(QWidget):
    """Holds the filter; `edited` with the new one after each change."""

    edited = Signal(object)  # CustomerFilter

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Leave everything open."""
        super().__init__()
        self._theme, self._today = theme, today
        self.filter: CustomerFilter = EVERYONE
        self.choices = FilterChoices((), (), (), (), (), ())
        self.search = QLineEdit()
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.search.setClearButtonEnabled(True)
        self.chips: dict[Part, FilterChip] = {}
        self.add_button = button("small", icon=theme.icon("filter"))
        self.clear_button = button("link")
        self.popup: FilterPopup | None = None
        self._row = FlowLayout(self, spacing=8)
        for widget in (self.search, self.add_button, self.clear_button):
            self._row.addWidget(widget)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.search.textEdited.connect(self._type)
        self.add_button.clicked.connect(self._offer)
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.search.setPlaceholderText(self.tr("Name, phone, e-mail, company"))
        self.search.setAccessibleName(self.tr("Find customers"))
        self.add_button.setText(self.tr("Filter"))
        self.add_button.setToolTip(self.tr("Show only some of them: by stage, tag, last contact …"))
        self.clear_button.setText(self.tr("Clear filter"))
        self._show_chips()

    def show_filter(self, wanted: CustomerFilter) -> None:
        """Show a filter, without a signal; what is being typed is kept where it says the same."""
        self.filter = wanted
        if self.search.text().strip() != wanted.text:
            self.search.setText(wanted.text)
        self._show_chips()

    def show_choices(self, choices: FilterChoices) -> None:
        """Offer what the shop has now."""
        if choices != self.choices:
            self.choices = choices
            self._show_chips()

    def clear(self) -> None:
        """Leave everything open again."""
        self._change(EVERYONE)

    def edit(self, part: Part, anchor: QWidget | None = None) -> FilterPopup:
        """Open the form of a part below its chip, or below the button that adds parts."""
        editing = edit_part(part, self.filter, self.choices, self._theme, self._today())
        return self._open(part_name(part), editing, anchor or self.chips.get(part))

    def edit_consent(self, channel: str, name: str) -> FilterPopup:
        """Open the form of consent to a channel."""
        title = fill(self.tr("Consent: %1"), name)
        return self._open(title, edit_consent(channel, self.filter, self._today()), self.chips.get(Part.CONSENTS))

    def edit_field(self, field_id: int) -> FilterPopup | None:
        """Open the form of a field of the owner's own."""
        own = next((one for one in self.choices.own_fields if one.id == field_id), None)
        if own is None:
            return None
        return self._open(own.name, edit_field(own, self.filter, self._today()), self.chips.get(Part.FIELDS))

    def menu(self) -> QMenu:
        """Make the menu of the parts that can be added."""
        menu = QMenu(self)
        for part in _OFFERED:
            menu.addAction(self._entry(menu, part_name(part), partial(self.edit, part)))
        consent = menu.addMenu(part_name(Part.CONSENTS))
        for channel, name in channels():
            consent.addAction(self._entry(consent, name, partial(self.edit_consent, channel, name)))
        if self.choices.own_fields:
            menu.addSeparator()
            for own in self.choices.own_fields:
                menu.addAction(self._entry(menu, own.name.replace("&", "&&"), partial(self.edit_field, own.id)))
        return menu

    def _entry(self, menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
        entry = QAction(text, menu)
        entry.triggered.connect(lambda _=False: act())
        return entry

    def _offer(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add_button.mapToGlobal(QPoint(0, self.add_button.height() + 4)))

    def _open(self, title: str, editing: Editing, anchor: QWidget | None) -> FilterPopup:
        if self.popup is not None:
            self.popup.close()
            self.popup.deleteLater()
        popup = FilterPopup(title, editing, self)
        editing.form.edited.connect(lambda: self._change(editing.apply(self.filter)))
        self.popup = popup
        popup.open_below(anchor if anchor is not None and anchor.isVisible() else self.add_button)
        return popup

    def _type(self, text: str) -> None:
        self._change(replace(self.filter, text=text.strip()))

    def _change(self, wanted: CustomerFilter) -> None:
        self.show_filter(wanted)
        self.edited.emit(wanted)

    def _drop(self, part: Part) -> None:
        self._change(self.filter.without(*fields_of(part)))
        self.search.setFocus()

    def _edit_chip(self, part: Part) -> None:
        if part == Part.FIELDS and self.filter.fields:
            self.edit_field(self.filter.fields[-1].field_id)
        elif part == Part.CONSENTS and self.filter.consents:
            channel = self.filter.consents[-1].channel
            self.edit_consent(channel, dict(channels()).get(channel, channel))
        elif part not in _FIXED:
            self.edit(part)

    def _show_chips(self) -> None:
        for old in self.chips.values():
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips = {}
        for part in parts_of(self.filter):
            chip = FilterChip(self._theme, part_text(part, self.filter, self.choices))
            chip.text_button.clicked.connect(partial(self._edit_chip, part))
            chip.drop_button.clicked.connect(partial(self._drop, part))
            self.chips[part] = chip
        last: tuple[QPushButton, ...] = (self.add_button, self.clear_button)
        for widget in last:
            self._row.removeWidget(widget)
        for one in (*self.chips.values(), *last):
            self._row.addWidget(one)
            if one is not self.clear_button:
                one.show()
        self.clear_button.setVisible(bool(self.chips))
        self.updateGeometry()
