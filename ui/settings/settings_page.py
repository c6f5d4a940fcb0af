"""Settings: facts of the shop, its stages, habits of this laptop, the file. All is saved at once."""

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tracker.domain.changes import Changes
from tracker.domain.followups import Rule
from tracker.domain.records import ShopFacts
from tracker.queries.record_lists import lead_sources, own_fields
from tracker.queries.rules import follow_up_rules
from tracker.queries.shop import shop_facts
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.habits import Habits
from ui.override import override
from ui.session import Session
from ui.settings.field_editor import FieldEditor
from ui.settings.file_section import FileSection
from ui.settings.laptop_section import LaptopSection
from ui.settings.notice_section import NoticeSection
from ui.settings.rules_section import RulesSection
from ui.settings.sale_section import SaleSection
from ui.settings.shop_section import ShopSection
from ui.settings.source_editor import SourceEditor
from ui.settings.stage_editor import StageEditor
from ui.settings.thanks_panel import ThanksPanel
from ui.settings.touch_section import TouchSection
from ui.text.language import Language
from ui.theme.theme import Theme
from ui.theme.tokens import GAP

_WIDEST = 860


class SettingsPage(QWidget):
    """Sections one under another."""

    open_requested = Signal(object)  # Path of another shop file
    new_requested = Signal()  # another shop is to be made

    def __init__(
        self, session: Session, habits: Habits, theme: Theme, language: Language, parent: QWidget | None = None
    ) -> None:
        """Make the page for the shop that is open."""
        super().__init__(parent)
        self._session = session
        self._title = plain_label(role="title")
        self.shop = ShopSection(session)
        self.stages = StageEditor(session, theme)
        self.rules = RulesSection(session, theme)
        self.touch = TouchSection(session)
        self.sales = SaleSection(session, theme)
        self.thanks = ThanksPanel(session)
        self.notices = NoticeSection(habits)
        self.sources = SourceEditor(session, theme)
        self.own_fields = FieldEditor(session, theme)
        self.laptop = LaptopSection(habits, theme, language)
        self.file = FileSection(session.path)
        self._scroll = QScrollArea()
        self._lists_stale = True  # counting customers can wait until somebody looks
        self._lay_out()
        self.stages.asked.connect(self._scroll_to)
        self.laptop.author_changed.connect(session.sign_as)
        self.file.open_requested.connect(self.open_requested)
        self.file.new_requested.connect(self.new_requested)
        session.changed.connect(self._follow)
        session.backed_up.connect(self.show_backup)
        self._read()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the page's own words."""
        self._title.setText(self.tr("Settings"))
        self._scroll.setAccessibleName(self.tr("Settings"))

    def show_backup(self, made: datetime | None) -> None:
        """Say when the newest backup was made, where that is known."""
        self.file.show_backup(made)

    def show_stages(self) -> None:
        """Go to the stages."""
        self.stages.take_focus()
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.stages, 0, 0))

    def show_lists(self) -> None:
        """Go to the shop's own lists: sources and fields."""
        self.sources.new_name.setFocus()
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(self.sources.y()))

    def show_rules(self) -> None:
        """Go to the rules."""
        self.rules.add.setFocus()
        self._scroll_to(self.rules)

    def show_sales(self) -> None:
        """Go to the rules of sales."""
        self.sales.add.setFocus()
        self._scroll_to(self.sales)

    def _scroll_to(self, widget: QWidget) -> None:
        # once the layout has made room for it
        QTimer.singleShot(0, widget, lambda: self._scroll.ensureWidgetVisible(widget))

    def _follow(self, changes: Changes) -> None:
        if changes.touches("stage", "shop_setting", "follow_up_rule"):
            self._read()
        if changes.touches("lead_source", "custom_field", "customer"):
            self._lists_stale = True
            self._read_lists()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_lists()

    def _read(self) -> None:
        self._session.read(_shop_and_rules, self._show, view="settings", owner=self)

    def _read_lists(self) -> None:
        if self._lists_stale and self.isVisible():
            self._lists_stale = False
            self._session.read(lead_sources, self.sources.show_sources, view="sources", owner=self)
            self._session.read(own_fields, self.own_fields.show_fields, view="own fields", owner=self)

    def _show(self, read: tuple[ShopFacts, list[Rule]]) -> None:
        facts, rules = read
        self.shop.show_facts(facts)
        self.stages.show_stages(facts.stages)
        self.rules.show_rules(rules, facts.stages)
        self.touch.show_stages(facts.stages)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        sections = QVBoxLayout(inside)
        sections.setContentsMargins(0, 0, 0, 0)
        sections.setSpacing(GAP)
        of_sales = (self.sales, self.thanks)
        of_shop = (self.shop, self.stages, self.rules, self.touch, *of_sales, self.sources, self.own_fields)
        for section in (*of_shop, self.notices, self.laptop, self.file):
            sections.addWidget(section)
        sections.addStretch()
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 4, 0)
        across.addWidget(inside, 1)
        across.addStretch(0)
        self._scroll.setWidget(middle)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._title)
        column.addWidget(self._scroll, 1)


def _shop_and_rules() -> tuple[ShopFacts, list[Rule]]:
    return shop_facts(), follow_up_rules()
