"""What is one key away on every page: the quick line with its palette, the catch-up of an evening, and a sale."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.actions import TABLE, Context, keys_of
from ui.clock import now

if TYPE_CHECKING:  # loaded when they are first opened
    from tracker.domain.sales import SaleRecord
    from ui.opened_shop import OpenedShop
    from ui.quicklog.catch_up import CatchUp
    from ui.quicklog.palette import Command
    from ui.quicklog.quick_line import QuickLine
    from ui.sales.selling import Selling
    from ui.theme.theme import Theme

_SELF = "find"  # opens the palette itself


class QuickAccess(QObject):
    """Makes each when it is first asked for and carries their wishes to the shop."""

    def __init__(self, shop: "OpenedShop", theme: "Theme") -> None:
        """Serve one open shop; nothing is made yet."""
        super().__init__(shop)
        self._shop, self._theme = shop, theme
        self._line: QuickLine | None = None
        self._catch_up: CatchUp | None = None
        self._selling: Selling | None = None
        window = shop.window
        window.frame.find_requested.connect(self.open_line)
        window.actions_table["catch_up"].triggered.connect(self.open_catch_up)
        window.actions_table["new_sale"].triggered.connect(lambda _=False: self.new_sale())

    @property
    def line(self) -> "QuickLine":
        """The quick line."""
        if self._line is None:
            from ui.quicklog.quick_line import QuickLine

            shop, frame = self._shop, self._shop.window.frame
            self._line = QuickLine(
                frame, shop.session, self._theme, frame.toast, shop.drafts, now, commands=self.commands
            )
            self._line.open_requested.connect(shop.open_customer)
            self._line.create_requested.connect(shop.new_customer)
        return self._line

    @property
    def catch_up(self) -> "CatchUp":
        """The catch-up."""
        if self._catch_up is None:
            from ui.quicklog.catch_up import CatchUp

            shop, frame = self._shop, self._shop.window.frame
            self._catch_up = CatchUp(frame, shop.session, self._theme, shop.drafts, now)
        return self._catch_up

    @property
    def selling(self) -> "Selling":
        """The forms of sales: a new one, a correction, a refund, and what one sale is."""
        if self._selling is None:
            from ui.sales.selling import Selling

            shop, frame = self._shop, self._shop.window.frame
            self._selling = Selling(frame, shop.session, self._theme, frame.toast, shop.drafts, now=now)
            self._selling.open_requested.connect(shop.open_customer)
        return self._selling

    def new_sale(self, customer_id: int | None = None) -> None:
        """Open the form of a sale, for a customer if one is given or shown."""
        shop = self._shop
        if not shop.session.is_open:
            return
        if customer_id is None and shop.window.shown_page == "customer":
            customer_id = shop.window.page("customer").customer_id
        self.selling.form.open_for(customer_id)

    def act_on_sale(self, act: str, sale: "SaleRecord") -> None:
        """Do with a sale what a menu asked for."""
        self.selling.act(act, sale)

    def open_line(self, text: str = "") -> None:
        """Open the quick line with a text typed into the field at the top, if there is one."""
        if self._shop.session.is_open:
            self._shop.window.frame.find_field.clear()
            self.line.open_with(text)

    def open_catch_up(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - what an action says
        """Open the catch-up."""
        if self._shop.session.is_open:
            self.catch_up.open_today()

    def commands(self) -> "list[Command]":
        """Return what can be done now: each action of the window, those of the board while it is shown."""
        from ui.quicklog.palette import Command

        actions = self._shop.window.actions_table
        on_board = self._shop.window.shown_page == "board"
        found = []
        for spec in TABLE:
            action, keys = actions[spec.id], keys_of(spec)
            here = spec.context != Context.BOARD or on_board
            if action.isEnabled() and here and spec.id != _SELF:
                run: Callable[[], object] = action.trigger
                words = QCoreApplication.translate("Actions", str(spec.text))  # undo's own names a customer
                found.append(Command(spec.id, words, str(spec.text), keys[0].toString() if keys else "", run))
        return found
