"""What an import reads out of other programs' files: rows, the meaning of columns, and what was wrong with a row.

Row numbers are the numbers a spreadsheet shows: the record's number in the file counted from 1, header, title rows and
blank rows included, so the first customer under a header in row 1 is row 2. A record of a CSV file whose quoted text
runs over several lines counts once; Excel's `sep=` line, which a spreadsheet hides, does not count.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from tracker.domain.order_fields import OrderField

LONGEST_NAME = 300  # characters of a name, company, title, source or stage
LONGEST_TEXT = 32_767  # characters of a note or address: what a cell of a workbook can hold


class Field(StrEnum):
    """What a column of a contact list can mean."""

    NAME = "name"
    FIRST_NAME = "first_name"
    MIDDLE_NAME = "middle_name"
    LAST_NAME = "last_name"
    COMPANY = "company"
    TITLE = "title"
    EMAIL = "email"
    PHONE = "phone"
    LABEL = "label"  # says what the e-mail or phone in the column right after it is: home, work
    NOTE = "note"
    TAGS = "tags"
    BIRTHDAY = "birthday"
    ADDRESS = "address"  # a whole address in one cell
    STREET = "street"
    CITY = "city"
    REGION = "region"
    POSTCODE = "postcode"
    COUNTRY = "country"
    SOURCE = "source"  # how the customer heard of the shop
    STAGE = "stage"
    EXTERNAL_ID = "external_id"


class Reason(StrEnum):
    """Why a row was left out of an import."""

    NO_NAME = "no_name"  # nothing that could stand for a name: no name, company, e-mail or phone
    BAD_EMAIL = "bad_email"
    BAD_DATE = "bad_date"
    AMBIGUOUS_DATE = "ambiguous_date"  # 5/1/2026 where nothing tells whether the day comes first
    FUTURE_DATE = "future_date"
    BEFORE_LATEST = "before_latest"  # a move dated before the customer's latest one
    RAGGED = "ragged"  # more cells than the header has columns: its values may stand in the wrong columns
    UNCLOSED_QUOTE = "unclosed_quote"
    TOO_LONG = "too_long"
    NO_STAGE = "no_stage"
    UNKNOWN_STAGE = "unknown_stage"
    SAME_STAGE = "same_stage"  # a move into the stage the customer is in
    UNKNOWN_CAUSE = "unknown_cause"
    UNCLEAR_CUSTOMER = "unclear_customer"  # several customers fit, or one whose details contradict the row
    NO_CUSTOMER = "no_customer"  # an order of nobody
    NO_AMOUNT = "no_amount"
    BAD_AMOUNT = "bad_amount"  # no amount of money in this currency, or one beyond reason
    AMBIGUOUS_AMOUNT = "ambiguous_amount"  # 1.234 where nothing tells whether the sign begins the decimals
    OTHER_CURRENCY = "other_currency"
    BAD_QUANTITY = "bad_quantity"
    BAD_DISCOUNT = "bad_discount"
    UNCLEAR_TOTAL = "unclear_total"  # nothing tells whether it is the row's or the whole order's
    UNCLEAR_DISCOUNT = "unclear_discount"  # 10, and nothing tells whether that is money or a percentage
    MIXED_ORDER = "mixed_order"  # rows of one order that contradict each other
    NO_LINES = "no_lines"  # an order of which the file with the lines knows nothing
    NO_ORDER = "no_order"  # a line of an order that is not there, or could not be read
    CHANGED_ORDER = "changed_order"  # is there from an earlier import, with another amount


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row that was left out, or could not be: the others are not affected.

    `row`: see the module. `column`: the header as it stands in the file, "" if the whole row is meant. `detail`: what
    stood there, shortened, or the names that came into question. `file`: its name, where several were read at once.
    """

    row: int
    column: str
    reason: Reason
    detail: str = ""
    file: str = ""


Labelled = tuple[str, str]  # (label, text): the label is "", or home, work, mobile, main, other, fax, or as in the file


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One person or company of a contact list, cleaned but not judged: nothing is compared with the shop's customers.

    Texts are "" and tuples empty where the file has nothing. Phones are as typed, not normalised. E-mails have the form
    of an address; what has not, and a phone without digits, stands in the note as "header: text", so nothing is lost.
    """

    number: int  # row, see the module
    name: str  # never empty: the company, else the first e-mail, else the first phone stands in for it
    has_name: bool  # False: something else stands in for the name, so it says nothing about who this is
    company: str = ""
    phones: tuple[Labelled, ...] = ()
    emails: tuple[Labelled, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""
    birthday: str = ""  # "1990-05-14", "--03-07" where the year is not known
    address: str = ""  # one line an address: street, postcode city, region, country
    source: str = ""
    title: str = ""
    external_id: str = ""  # "preset:id", such as "hubspot:51"; "list:id" for a file of no known program
    stage: str = ""  # the stage's name as in the file
    extra: tuple[tuple[str, str], ...] = ()  # (header, text) of columns with no meaning; nameless columns by letter


@dataclass(frozen=True, slots=True)
class StageHistoryRow:
    """One move of a stage history: the customer and the stage by name, as in the file."""

    number: int
    customer: str
    stage: str
    day: date
    time: str = ""  # "10:00" on the wall, "" where the file has none
    offset_minutes: int | None = None  # from UTC, where the file says so
    cause: str = ""  # a value of stages.Cause, "" where the file has none
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TableFormat:
    """How the table lies in the file. Empty values of a format that is asked for mean: find out."""

    encoding: str = ""  # Python's name; "" for a workbook
    delimiter: str = ""  # "" for a workbook
    sheet: str = ""  # "" for a text file
    header_row: int | None = None  # the header's row number; 0: the file has no header
    sure: bool = True  # False: the encoding was guessed, so a person should look at the preview


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """One column: its header ("" if nameless), what it is taken to mean (None: not read), and its first values."""

    header: str
    field: Field | OrderField | None
    samples: tuple[str, ...] = ()
    label: str = ""  # of an e-mail, phone or address column: see Labelled


@dataclass(frozen=True, slots=True)
class ContactTable:
    """A list of contacts or orders as found, for a preview: what it is taken to be, before it is read."""

    path: Path
    format: TableFormat
    preset: str  # the program that wrote it, such as "google"; "" if unknown
    columns: tuple[ColumnGuess, ...]
    rows: tuple[tuple[str, ...], ...]  # the first rows under the header, uncleaned, as wide as `columns`
    other_sheets: tuple[str, ...] = ()  # sheets of the workbook that are not read, hidden ones too


class ListKind(StrEnum):
    """What a file can be a list of."""

    CONTACTS = "contacts"
    HISTORY = "history"
    ORDERS = "orders"


@dataclass(frozen=True, slots=True)
class FoundList:
    """A list for a preview. files: the names of all that is read; is_mappable: whether columns may mean otherwise."""

    kind: ListKind
    table: ContactTable
    files: tuple[str, ...]
    is_mappable: bool


@dataclass(frozen=True, slots=True)
class ContactList:
    """A contact list as read: rows and problems in file order; blank rows are in neither."""

    table: ContactTable
    rows: list[ContactRow]
    problems: list[RowProblem]


@dataclass(frozen=True, slots=True)
class StageHistory:
    """A stage history as read: rows and problems in file order; blank rows are in neither."""

    format: TableFormat
    rows: list[StageHistoryRow]
    problems: list[RowProblem]
