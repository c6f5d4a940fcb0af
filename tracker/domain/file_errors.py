"""What goes wrong when a file of another program is read. Fields only: ui/text/errors.py turns them into sentences."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tracker.domain.errors import TrackerError


class Why(StrEnum):
    """Why a file could not be read as a table."""

    MISSING = "missing"  # no such file
    NOT_ALLOWED = "not_allowed"  # no permission, or held by another program
    EMPTY = "empty"  # no bytes, or nothing but blank rows
    TOO_BIG = "too_big"  # would unpack to more than the program takes in, or a packing trick
    DAMAGED = "damaged"  # a spreadsheet that is not whole, or holds what no spreadsheet holds
    PASSWORD = "password"  # noqa: S105, RUF100 (a spreadsheet protected by one)
    HTML = "html"  # a web page, whatever its name says
    OTHER_SPREADSHEET = "other_spreadsheet"  # .ods, .xlsb, .numbers: to be saved as .xlsx first
    CONTACT_CARDS = "contact_cards"  # vCard
    NOT_A_TABLE = "not_a_table"  # a picture, a document, a folder
    LINE_TOO_LONG = "line_too_long"  # a line of more than a million bytes: not a table of people
    NO_HEADER = "no_header"  # no column says who the people are
    NOT_CONTACTS = "not_contacts"  # a list of orders or activities
    NO_ORDERS = "no_orders"  # no columns that say who bought when for how much
    NO_ORDER_LINES = "no_order_lines"  # orders whose lines are in another file, which is not beside it
    NO_ORDER_HEADS = "no_order_heads"  # lines of orders that are in another file, which is not beside it
    SEVERAL_FIT = "several_fit"  # several files may be the one that belongs to it; `detail` names them
    NO_SUCH_SHEET = "no_such_sheet"  # the sheet asked for is not in the workbook


@dataclass
class UnreadableFile(TrackerError):
    """The file cannot be read; nothing of it was taken in.

    `detail`: the sheet that is not there, or the kind of list, such as "etsy_orders".
    """

    path: Path
    why: Why
    detail: str = ""
