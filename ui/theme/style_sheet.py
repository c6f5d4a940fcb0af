"""The application's style sheet, made from tokens: flat panels, buttons, fields and lists.

Widgets ask for a look by a dynamic property:
    QPushButton kind: primary, flat, small, link, chip, inchip, tiny, box, heading  (none: secondary)
    QLabel role:      title, heading, brand, muted, small, bad
    QLabel pill:      plain, accent, warn, bad
    QLineEdit, QPlainTextEdit, QComboBox inplace: true (looks like text until it is used)
    QLineEdit invalid: true                           (what was typed cannot be taken)
    item views flat:  true                            (in a panel that has a border of its own)
Type sizes are in points, worked out from the base size, so that a larger system font enlarges everything.
"""

from ui.theme.icons import FOLDER
from ui.theme.tokens import SIZE_BRAND, SIZE_HEADING, SIZE_KEY, SIZE_LINE, SIZE_SMALL, SIZE_TITLE, Tokens


def build_style_sheet(tokens: Tokens, base_pt: float) -> str:
    """Return the style sheet for these colours; `base_pt` is the size of ordinary text in points."""
    values: dict[str, object] = {name: getattr(tokens, name) for name in Tokens._fields}
    values |= {
        "small_pt": f"{base_pt * SIZE_SMALL:.2f}pt",
        "heading_pt": f"{base_pt * SIZE_HEADING:.2f}pt",
        "brand_pt": f"{base_pt * SIZE_BRAND:.2f}pt",
        "title_pt": f"{base_pt * SIZE_TITLE:.2f}pt",
        "line_pt": f"{base_pt * SIZE_LINE:.2f}pt",
        "key_pt": f"{base_pt * SIZE_KEY:.2f}pt",
        "icons": FOLDER.as_posix(),
        "tick": "white" if tokens.on_accent == "#ffffff" else "dark",
    }
    return _SHEET % values


_SHEET = """
QPushButton { background: %(panel)s; color: %(text)s; border: 1px solid %(line)s; border-radius: 7px;
  padding: 7px 12px; }
QPushButton:hover { background: %(hover)s; }
QPushButton:pressed, QPushButton:open { background: %(side)s; }
QPushButton:checked { background: %(accent_soft)s; color: %(on_accent_soft)s; border-color: %(accent)s; }
QPushButton:disabled { color: %(disabled)s; }
QPushButton:focus { border: 2px solid %(accent)s; padding: 6px 11px; }
QPushButton[kind="primary"] { background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: %(accent_hover)s; }
QPushButton[kind="primary"]:disabled { background: %(pill)s; color: %(disabled)s; border-color: %(line)s; }
QPushButton[kind="primary"]:focus { border: 2px solid %(text)s; }
QPushButton[kind="primary"][capped="true"] { text-align: left; }
QPushButton[kind="flat"] { background: transparent; border-color: transparent; }
QPushButton[kind="flat"]:hover { background: %(hover)s; }
QPushButton[kind="flat"]:focus { border-color: %(accent)s; }
QPushButton[kind="menu"], QPushButton[kind="key"] { text-align: left; }
QPushButton[kind="small"] { border-radius: 6px; padding: 3px 8px; }
QPushButton[kind="small"]:focus { padding: 2px 7px; }
QPushButton[bare="true"] { padding: 8px 9px; }
QPushButton[bare="true"]:focus { padding: 7px 8px; }
QPushButton[kind="flat"][bare="true"] { padding: 5px; }
QPushButton[kind="flat"][bare="true"]:focus { padding: 4px; }
QPushButton[kind="chip"] { background: %(pill)s; color: %(on_pill)s; border-color: %(pill)s; border-radius: 11px;
  padding: 2px 9px; min-height: 18px; font-size: %(small_pt)s; }
QPushButton[kind="chip"]:hover { border-color: %(field_line)s; }
QPushButton[kind="chip"]:checked { background: %(accent_soft)s; color: %(on_accent_soft)s; border-color: %(accent)s; }
QPushButton[kind="chip"]:focus { border: 2px solid %(accent)s; padding: 1px 8px; }
QPushButton[kind="inchip"] { background: transparent; color: %(on_pill)s; border: 1px solid transparent;
  border-radius: 11px; padding: 1px 7px; min-height: 18px; font-size: %(small_pt)s; }
QPushButton[kind="inchip"]:hover { text-decoration: underline; }
QPushButton[kind="inchip"]:focus { border: 2px solid %(accent)s; padding: 0 6px; }
QPushButton[kind="tiny"] { background: transparent; border: 1px solid transparent; border-radius: 12px; padding: 0; }
QPushButton[kind="tiny"]:hover { background: %(hover)s; }
QPushButton[kind="tiny"]:focus { border: 2px solid %(accent)s; padding: 0; }
QPushButton[kind="box"] { background: %(panel)s; border: 1px solid %(field_line)s; border-radius: 12px; padding: 0; }
QPushButton[kind="box"]:hover { background: %(accent_soft)s; border-color: %(accent)s; }
QPushButton[kind="box"]:focus { border: 2px solid %(accent)s; padding: 0; }
QPushButton[kind="link"] { background: transparent; border: 0; padding: 4px 2px;
  min-width: 20px; color: %(accent)s; font-weight: 600; }
QPushButton[kind="heading"] { background: transparent; border: 1px solid transparent; border-radius: 5px;
  padding: 2px 4px 2px 0; text-align: left; font-size: %(heading_pt)s; font-weight: 600; color: %(text)s; }
QPushButton[kind="heading"]:hover { background: %(hover)s; }
QPushButton[kind="heading"]:checked { background: transparent; border-color: transparent; }
QPushButton[kind="heading"]:focus { border: 2px solid %(accent)s; padding: 1px 3px 1px 0; }
QPushButton[kind="link"]:hover, QPushButton[kind="link"]:focus { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid %(accent)s; border-radius: 4px; padding: 2px 0; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: %(hover)s; }
QToolButton:pressed, QToolButton:checked { background: %(side)s; }
QToolButton:focus { border: 2px solid %(accent)s; padding: 3px; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  background: %(panel)s; color: %(text)s; border: 1px solid %(field_line)s; border-radius: 7px; padding: 5px 8px;
  selection-background-color: %(accent)s; selection-color: %(on_accent)s;
  placeholder-text-color: %(muted)s; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid %(accent)s; padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  background: %(bg)s; color: %(disabled)s; border-color: %(line)s; }
QLineEdit[invalid="true"] { border: 2px solid %(bad)s; padding: 4px 7px; }
QLineEdit[inplace="true"], QPlainTextEdit[inplace="true"] { background: transparent; border-color: transparent;
  padding: 2px 6px; }
QLineEdit[inplace="true"] { padding: 2px 4px; }
QLineEdit[inplace="true"]:hover, QPlainTextEdit[inplace="true"]:hover { border-color: %(line)s; }
QLineEdit[inplace="true"]:focus, QPlainTextEdit[inplace="true"]:focus { background: %(panel)s;
  border: 2px solid %(accent)s; padding: 1px 5px; }
QLineEdit[inplace="true"]:focus { padding: 1px 3px; }
QLineEdit[role="title"] { font-size: %(title_pt)s; font-weight: 700; }
QLineEdit[kind="tiny"] { font-size: %(small_pt)s; padding: 1px 6px; }
QLineEdit[kind="tiny"][inplace="true"] { color: %(muted)s; }
QLineEdit[kind="tiny"]:focus { padding: 0 5px; }
QLineEdit#find { border: 1px solid %(line)s; padding: 6px 10px; }
QLineEdit#find:focus { border: 2px solid %(accent)s; padding: 5px 9px; }
QLineEdit#quickline { border: 0; border-radius: 0; padding: 2px 0; background: transparent;
  font-size: %(line_pt)s; }
QFrame#hairline { background: %(line)s; border: 0; }
QComboBox[inplace="true"] { background: transparent; border-color: transparent; padding: 2px 4px 2px 6px; }
QComboBox[inplace="true"]:hover { border-color: %(line)s; }
QComboBox[inplace="true"]:focus { border: 2px solid %(accent)s; padding: 1px 3px 1px 5px; }
QComboBox { padding-right: 4px; combobox-popup: 0; }
QAbstractSpinBox QLineEdit { border: 0; padding: 0; background: transparent; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("%(icons)s/fixed-chevron-down.svg"); width: 14px;
  height: 14px; }
QComboBox QAbstractItemView { background: %(panel)s; border: 1px solid %(line)s; padding: 4px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; border: 0; width: 24px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 1px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 1px 2px 0; }
QAbstractSpinBox::up-arrow { image: url("%(icons)s/fixed-chevron-up.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("%(icons)s/fixed-chevron-down.svg"); width: 12px; height: 12px; }

QCheckBox, QRadioButton { spacing: 7px; padding: 2px; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid %(field_line)s;
  background: %(panel)s; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: %(accent)s; border-color: %(accent)s;
  image: url("%(icons)s/fixed-check-%(tick)s.svg"); }
QCheckBox::indicator:indeterminate { background: %(accent_soft)s; border-color: %(accent)s; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid %(accent)s; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid %(accent)s; border-radius: 5px; padding: 0; }
QCheckBox:disabled, QRadioButton:disabled { color: %(disabled)s; }

QMenu { background: %(panel)s; color: %(text)s; border: 1px solid %(line)s; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 5px; }
QMenu::item:selected { background: %(accent_soft)s; color: %(text)s; }
QMenu::item:disabled { color: %(disabled)s; }
QMenu::separator { height: 1px; background: %(line)s; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }
QToolTip { background: %(toast)s; color: %(on_toast)s; border: 1px solid %(toast_line)s; padding: 4px 7px; }

QAbstractItemView { background: %(panel)s; color: %(text)s; border: 1px solid %(line)s; gridline-color: %(row_line)s;
  alternate-background-color: %(hover)s; selection-background-color: %(accent_soft)s; selection-color: %(text)s; }
QTableView::item, QTreeView::item { padding: 3px 8px; }
QAbstractItemView[flat="true"] { border: 0; }
QTableView#customers { outline: 0; selection-background-color: %(hover)s; gridline-color: %(row_line)s; }
QTableView#customers QHeaderView::section { padding: 6px 11px; }
QTableView#customers QHeaderView::down-arrow { image: url("%(icons)s/fixed-chevron-down.svg"); width: 12px; }
QTableView#customers QHeaderView::up-arrow { image: url("%(icons)s/fixed-chevron-up.svg"); width: 12px; }
QTableView#report { outline: 0; }
QTableView#report::item { border: 0; border-bottom: 1px solid %(row_line)s; padding: 3px 8px; }
QTableView#report::item:selected { background: %(accent_soft)s; color: %(text)s; }
QTableView#report QHeaderView::down-arrow { image: url("%(icons)s/fixed-chevron-down.svg"); width: 12px; }
QTableView#report QHeaderView::up-arrow { image: url("%(icons)s/fixed-chevron-up.svg"); width: 12px; }
QTableView#ledger { outline: 0; }
QTableView#ledger::item { border: 0; border-bottom: 1px solid %(row_line)s; padding: 3px 8px; }
QTableView#ledger::item:selected { background: %(accent_soft)s; color: %(text)s; }
QTableView#ledger QHeaderView::section { padding: 6px 11px; }
QListWidget#reports { background: transparent; border: 0; outline: 0; color: %(nav_text)s; }
QListWidget#reports::item { padding: 0 7px; border: 1px solid transparent; border-radius: 6px;
  color: %(nav_text)s; }
QListWidget#reports::item:hover { background: %(hover)s; }
QListWidget#reports::item:selected { background: %(panel)s; border-color: %(line)s; color: %(text)s; }
QListWidget#reports::item:focus { border: 2px solid %(accent)s; padding: 0 6px; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QHeaderView { background: %(panel)s; border: 0; }
QHeaderView::section { background: %(panel)s; color: %(muted)s; font-weight: 600; border: 0;
  border-bottom: 1px solid %(line)s; padding: 6px 8px; }
QTableCornerButton::section { background: %(panel)s; border: 0; }

QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 11px; }
QScrollBar:horizontal { height: 11px; }
QScrollBar::handle { background: %(scroll)s; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; margin-left: 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin-top: 3px; }
QScrollBar::handle:hover { background: %(muted)s; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { width: 0; height: 0;
  background: none; }
QListView#cards { background: transparent; border: 0; }

QProgressBar { background: %(track)s; border: 0; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: %(accent)s; border-radius: 4px; }
QTabWidget::pane { border: 0; border-top: 1px solid %(line)s; }
QTabBar::tab { background: transparent; color: %(muted)s; padding: 7px 12px; border: 0;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: %(text)s; border-bottom-color: %(accent)s; }
QTabBar::tab:focus { color: %(accent)s; }
QSplitter::handle { background: transparent; }

QLabel[role="title"] { font-size: %(title_pt)s; font-weight: 700; }
QLabel[role="heading"] { font-size: %(heading_pt)s; font-weight: 600; }
QLabel[role="brand"] { font-size: %(brand_pt)s; font-weight: 700; }
QLabel[role="muted"] { color: %(muted)s; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[role="small"] { color: %(muted)s; font-size: %(small_pt)s; }
QLabel[role="tag"] { color: %(on_pill)s; font-size: %(small_pt)s; }
QLabel[role="bad"] { color: %(bad)s; }
QLabel[pill] { background: %(pill)s; color: %(on_pill)s; font-size: %(small_pt)s; border-radius: 9px; padding: 1px 8px;
  min-height: 16px; }
QLabel[pill="accent"] { background: %(accent_soft)s; color: %(on_accent_soft)s; }
QLabel[pill="warn"] { background: %(warn_soft)s; color: %(warn)s; }
QLabel[pill="bad"] { background: %(bad_soft)s; color: %(bad)s; }
QLabel#key { background: %(key)s; color: %(muted)s; border: 1px solid %(line)s; border-radius: 4px; padding: 0 4px;
  font-size: %(key_pt)s; }

QFrame#panel { background: %(panel)s; border: 1px solid %(line)s; border-radius: 9px; }
QFrame#hairline { background: %(row_line)s; border: 0; }
QFrame#question { background: %(accent_soft)s; border: 0; border-radius: 6px; }
QFrame#question QLabel { color: %(on_accent_soft)s; }
QFrame#sidebar { background: %(side)s; border: 0; border-right: 1px solid %(line)s; }
QFrame#topbar { background: %(bg)s; border: 0; border-bottom: 1px solid %(line)s; }
QFrame#toast { background: %(toast)s; border: 1px solid %(toast_line)s; border-radius: 8px; }
QFrame#toast QLabel { color: %(on_toast)s; }
QFrame#toast QPushButton { background: transparent; color: %(toast_action)s; border: 2px solid transparent;
  border-radius: 5px;
  padding: 3px 5px; font-weight: 600; }
QFrame#toast QPushButton:hover { text-decoration: underline; }
QFrame#toast QPushButton:focus { border-color: %(toast_action)s; }
QSlider:horizontal { min-height: 24px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: %(field_line)s; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: %(accent)s; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border: 1px solid %(accent)s;
  border-radius: 8px; background: %(panel)s; }
QSlider::handle:horizontal:hover { background: %(accent_soft)s; }
QSlider::handle:horizontal:focus { border: 3px solid %(accent)s; width: 10px; height: 10px; }
QFrame#past { background: %(warn_soft)s; border: 2px solid %(warn)s; border-radius: 11px; }
QFrame#banner { background: %(panel)s; border: 1px solid %(line)s; border-radius: 9px; }
QFrame#banner[kind="error"] { background: %(bad_soft)s; border-color: %(bad_soft)s; }
QFrame#banner[kind="warning"] { background: %(warn_soft)s; border-color: %(warn_soft)s; }
QFrame#banner[kind="success"] { background: %(accent_soft)s; border-color: %(accent_soft)s; }
QFrame#banner[kind="success"] QPushButton[kind="link"] { color: %(on_accent_soft)s; }
QFrame#rule { background: %(row_line)s; border: 0; }
QFrame#popup { background: %(panel)s; border: 1px solid %(line)s; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: %(panel)s; }
QCalendarWidget QToolButton { color: %(text)s; font-weight: 600; padding: 5px 8px; }
QCalendarWidget QAbstractItemView::item { padding: 0; }
QCalendarWidget QAbstractItemView:disabled { color: %(disabled)s; }
QCalendarWidget QAbstractItemView { border: 0; outline: 0; selection-background-color: %(accent)s;
  selection-color: %(on_accent)s; }
"""
