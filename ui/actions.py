"""Every action of the window in one table: its words, keys, icon, and where its keys work.

To add an action, add a line to `TABLE`. A test proves that no two actions share a key in one place.
No digits and no Alt+letter among the keys: digits need Shift on Czech keyboards, Alt+letter belongs to the menus.
"""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.common.translated import keep_translated
from ui.theme.theme import Theme

_Key = QKeySequence.StandardKey


class Context(StrEnum):
    """Where an action's keys work."""

    WINDOW = "window"
    BOARD = "board"  # while a card has the focus


class Spec(NamedTuple):
    """One action: `keys` are spelled out, the first is shown; the system's own (`standard`) work besides."""

    id: str
    text: object  # English (a str, though the mark's type does not say so), translated in the context "Actions"
    icon: str
    keys: tuple[str, ...] = ()
    standard: QKeySequence.StandardKey | None = None
    context: Context = Context.WINDOW
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    repeats: bool = True  # while its keys are held


_BOARD = Context.BOARD
TABLE = (
    Spec("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "undo", ("Ctrl+Z",), _Key.Undo, repeats=False),
    Spec("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "redo", ("Ctrl+Shift+Z",), _Key.Redo, repeats=False),
    Spec("find", QT_TRANSLATE_NOOP("Actions", "Find, log or run"), "search", ("Ctrl+K",), _Key.Find),
    Spec("log_call", QT_TRANSLATE_NOOP("Actions", "Log a call"), "phone", ("F2",)),
    Spec("new_sale", QT_TRANSLATE_NOOP("Actions", "New sale"), "sales", ("Ctrl+B",)),
    Spec("catch_up", QT_TRANSLATE_NOOP("Actions", "Catch up…"), "edit", ("Ctrl+Shift+L",)),
    Spec("new_customer", QT_TRANSLATE_NOOP("Actions", "New customer"), "plus", ("Ctrl+N",), _Key.New),
    Spec("go_today", QT_TRANSLATE_NOOP("Actions", "Today"), "today", ("Ctrl+Shift+T",)),
    Spec("go_board", QT_TRANSLATE_NOOP("Actions", "Board"), "board", ("Ctrl+Shift+B",)),
    Spec("look_back", QT_TRANSLATE_NOOP("Actions", "Board of a past day…"), "clock"),
    Spec("go_customers", QT_TRANSLATE_NOOP("Actions", "Customers"), "customers", ("Ctrl+Shift+C",)),
    Spec("go_sales", QT_TRANSLATE_NOOP("Actions", "Sales"), "sales", ("Ctrl+Shift+S",)),
    Spec("go_campaigns", QT_TRANSLATE_NOOP("Actions", "Campaigns"), "campaigns", ("Ctrl+Shift+A",)),
    Spec("go_reports", QT_TRANSLATE_NOOP("Actions", "Reports"), "reports", ("Ctrl+Shift+R",)),
    Spec("edit_goals", QT_TRANSLATE_NOOP("Actions", "Goals…"), "flag"),
    Spec("find_duplicates", QT_TRANSLATE_NOOP("Actions", "Find duplicates…"), "merge"),
    Spec("go_trash", QT_TRANSLATE_NOOP("Actions", "Trash"), "trash"),
    Spec("import", QT_TRANSLATE_NOOP("Actions", "Import customers…"), "import", ("Ctrl+Shift+I",)),
    Spec("export_excel", QT_TRANSLATE_NOOP("Actions", "Export to Excel…"), "excel", ("Ctrl+Shift+E",)),
    Spec("export_calendar", QT_TRANSLATE_NOOP("Actions", "Follow-ups to calendar…"), "calendar"),
    Spec("morning_sheet", QT_TRANSLATE_NOOP("Actions", "Print morning sheet…"), "print", (), _Key.Print),
    Spec("morning_sheet_pdf", QT_TRANSLATE_NOOP("Actions", "Morning sheet as PDF…"), "download"),
    Spec(
        "settings",
        QT_TRANSLATE_NOOP("Actions", "Settings"),
        "settings",
        ("Ctrl+,",),
        _Key.Preferences,
        role=QAction.MenuRole.PreferencesRole,
    ),
    Spec("keyboard_help", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "keyboard", ("F1",), _Key.HelpContents),
    Spec("close", QT_TRANSLATE_NOOP("Actions", "Close window"), "close", ("Ctrl+W",), _Key.Close),
    Spec("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "quit", (), _Key.Quit, role=QAction.MenuRole.QuitRole),
    Spec("open", QT_TRANSLATE_NOOP("Actions", "Open"), "person", ("Return", "Enter"), context=_BOARD),
    Spec(
        "move_forward",
        QT_TRANSLATE_NOOP("Actions", "Move to the next stage"),
        "arrow-right",
        ("Ctrl+Right",),
        context=_BOARD,
    ),
    Spec(
        "move_back",
        QT_TRANSLATE_NOOP("Actions", "Move to the stage before"),
        "arrow-left",
        ("Ctrl+Left",),
        context=_BOARD,
    ),
    Spec("move_up", QT_TRANSLATE_NOOP("Actions", "Move up"), "arrow-up", ("Ctrl+Up",), context=_BOARD),
    Spec("move_down", QT_TRANSLATE_NOOP("Actions", "Move down"), "arrow-down", ("Ctrl+Down",), context=_BOARD),
)


def keys_of(spec: Spec) -> list[QKeySequence]:
    """Return the keys of an action on this system, the one to show first; empty where it has none."""
    keys = [QKeySequence(one) for one in spec.keys]
    if spec.standard is not None:
        keys += [one for one in QKeySequence.keyBindings(spec.standard) if one not in keys]
    return keys


def shown_keys(action_id: str) -> QKeySequence:
    """Return the keys to show for an action, for key caps; empty where it has none."""
    keys = keys_of(next(spec for spec in TABLE if spec.id == action_id))
    return keys[0] if keys else QKeySequence()


class Actions(QObject):
    """The actions of one window. `actions["undo"]` is a QAction; connect its `triggered`."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        """Make all actions; those of the window work in it at once, others in what `add_to` names."""
        super().__init__(window)
        self._actions = {spec.id: self._build(spec, theme) for spec in TABLE}
        window.addActions(self.of(Context.WINDOW))
        keep_translated(window, self.retranslate)  # only widgets pass a change of language on to their children

    def __getitem__(self, action_id: str) -> QAction:
        """Return an action by its id in the table.

        Raises: KeyError where there is none.
        """
        return self._actions[action_id]

    def of(self, context: Context) -> list[QAction]:
        """Return the actions of one place, in the order of the table."""
        return [self._actions[spec.id] for spec in TABLE if spec.context == context]

    def add_to(self, widget: QWidget, context: Context) -> None:
        """Let the keys of one place work while `widget` or something in it has the focus."""
        widget.addActions(self.of(context))

    def retranslate(self) -> None:
        """Set every action's words."""
        for spec in TABLE:
            self._actions[spec.id].setText(self.tr(str(spec.text)))

    def _build(self, spec: Spec, theme: Theme) -> QAction:
        action = QAction(theme.icon(spec.icon, "text"), "", self)
        action.setObjectName(spec.id)
        action.setShortcuts(keys_of(spec))
        action.setMenuRole(spec.role)
        action.setAutoRepeat(spec.repeats)
        if spec.context != Context.WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action
