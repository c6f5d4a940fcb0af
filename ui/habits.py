"""The habits of the person at this laptop: what is not a fact of the shop. Kept in the system's settings."""

from collections.abc import Collection, Iterable
from datetime import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QCryptographicHash, QSettings

QUIET_FROM, QUIET_TO = time(20), time(8)
_LEFT = "left"


class Habits:
    """Typed access to the settings; a value that is missing or unreadable is the default."""

    def __init__(self, settings: QSettings | None = None) -> None:
        """Use the person's settings, or those given."""
        self._settings = settings or QSettings("Regulars", "Regulars")

    def _text(self, name: str, default: str = "") -> str:
        return str(self._settings.value(name, default) or default)

    def _set(self, name: str, value: Any) -> None:
        self._settings.setValue(name, value)

    @property
    def author(self) -> str:
        """The name kept with what is typed here; empty until it is given."""
        return self._text("author")

    @author.setter
    def author(self, name: str) -> None:
        self._set("author", name)

    @property
    def last_file(self) -> str:
        """The shop file opened last; empty before the first."""
        return self._text("last_file")

    @last_file.setter
    def last_file(self, path: str) -> None:
        self._set("last_file", path)

    @property
    def language(self) -> str:
        """The window's language; empty to follow the system."""
        return self._text("language")

    @language.setter
    def language(self, language: str) -> None:
        self._set("language", language)

    @property
    def scheme(self) -> str:
        """system, light or dark."""
        return self._text("scheme", "system")

    @scheme.setter
    def scheme(self, scheme: str) -> None:
        self._set("scheme", scheme)

    @property
    def geometry(self) -> QByteArray:
        """Where the window was; empty before the first time."""
        value = self._settings.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._set("geometry", geometry)

    @property
    def board_sort(self) -> str:
        """The order of the cards: manual, due, longest or name."""
        return self._text("board_sort", "manual")

    @board_sort.setter
    def board_sort(self, sort: str) -> None:
        self._set("board_sort", sort)

    @property
    def notifies(self) -> bool:
        """Whether follow-ups are told of when they are due."""
        return self._text("notifies", "yes") != "no"

    @notifies.setter
    def notifies(self, wanted: bool) -> None:
        self._set("notifies", "yes" if wanted else "no")

    @property
    def quiet_from(self) -> time:
        """When the hours begin in which nothing is told."""
        return self._time("quiet_from", QUIET_FROM)

    @quiet_from.setter
    def quiet_from(self, moment: time) -> None:
        self._set("quiet_from", f"{moment:%H:%M}")

    @property
    def quiet_to(self) -> time:
        """When those hours end; the same time: there are none."""
        return self._time("quiet_to", QUIET_TO)

    @quiet_to.setter
    def quiet_to(self, moment: time) -> None:
        self._set("quiet_to", f"{moment:%H:%M}")

    def _time(self, name: str, default: time) -> time:
        try:
            return time.fromisoformat(self._text(name))
        except ValueError:
            return default

    @property
    def customer_columns(self) -> str:
        """The columns of the table of customers with their widths, "name:190 company:140"; empty before the first."""
        return self._text("customer_columns")

    @customer_columns.setter
    def customer_columns(self, columns: str) -> None:
        self._set("customer_columns", columns)

    @property
    def customer_sort(self) -> str:
        """The column the table of customers is sorted by, downwards with a minus before it."""
        return self._text("customer_sort", "name")

    @customer_sort.setter
    def customer_sort(self, sort: str) -> None:
        self._set("customer_sort", sort)

    @property
    def sales_filter(self) -> str:
        """The days and the kind that the ledger of sales showed last, as its page wrote them; else empty."""
        return self._text("sales_filter")

    @sales_filter.setter
    def sales_filter(self, choice: str) -> None:
        self._set("sales_filter", choice)

    @property
    def sales_columns(self) -> str:
        """The widths of the ledger's columns, "0:104 1:190"; empty before the first."""
        return self._text("sales_columns")

    @sales_columns.setter
    def sales_columns(self, widths: str) -> None:
        self._set("sales_columns", widths)

    @property
    def product_columns(self) -> str:
        """The widths of the columns of products, as those of the ledger."""
        return self._text("product_columns")

    @product_columns.setter
    def product_columns(self, widths: str) -> None:
        self._set("product_columns", widths)

    @property
    def workbook_left_out(self) -> list[str]:
        """The names of the reports that the last workbook was to be without."""
        return self._text("workbook_left_out").split()

    @workbook_left_out.setter
    def workbook_left_out(self, names: Iterable[str]) -> None:
        self._set("workbook_left_out", " ".join(names))

    @property
    def workbook_records(self) -> bool:
        """Whether the last workbook was to hold the records and the check."""
        return self._text("workbook_records", "yes") != "no"

    @workbook_records.setter
    def workbook_records(self, wanted: bool) -> None:
        self._set("workbook_records", "yes" if wanted else "no")

    @property
    def workbook_beside(self) -> bool:
        """Whether the last workbook that could compare its reports was to."""
        return self._text("workbook_beside", "yes") != "no"

    @workbook_beside.setter
    def workbook_beside(self, wanted: bool) -> None:
        self._set("workbook_beside", "yes" if wanted else "no")

    @property
    def paper_left_out(self) -> list[str]:
        """The names of the reports that the last pages were to be without."""
        return self._text("paper_left_out").split()

    @paper_left_out.setter
    def paper_left_out(self, names: Iterable[str]) -> None:
        self._set("paper_left_out", " ".join(names))

    @property
    def paper_beside(self) -> bool:
        """Whether the last pages that could compare their reports were to."""
        return self._text("paper_beside", "yes") != "no"

    @paper_beside.setter
    def paper_beside(self, wanted: bool) -> None:
        self._set("paper_beside", "yes" if wanted else "no")

    def folded_stages(self, shop: Path) -> frozenset[int | None]:
        """Return the stages of a shop whose columns are folded (None: Left, which is so at first)."""
        kept = self._text(_shop_key(shop), _LEFT).split()
        return frozenset(None if one == _LEFT else int(one) for one in kept if one == _LEFT or one.isdigit())

    def fold_stages(self, shop: Path, stages: Collection[int | None]) -> None:
        """Remember which columns of a shop are folded."""
        names = sorted(_LEFT if stage is None else str(stage) for stage in stages)
        self._set(_shop_key(shop), " ".join(names) or "none")

    def report_choices(self, shop: Path) -> str:
        """Return the report last looked at in a shop and its filters, as the reports' page wrote them; else empty."""
        return self._text(_shop_key(shop, "reports"))

    def keep_report_choices(self, shop: Path, choices: str) -> None:
        """Remember the report looked at in a shop and its filters."""
        self._set(_shop_key(shop, "reports"), choices)


def _shop_key(shop: Path, what: str = "folded") -> str:
    # stages and segments are numbered anew in each shop file
    digest = QCryptographicHash.hash(str(shop.absolute()).encode(), QCryptographicHash.Algorithm.Sha256)
    return f"{what}/{bytes(digest.data()).hex()[:16]}"
