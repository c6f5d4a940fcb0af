"""What the owner decided about sales, kept in the shop file."""

import json
from dataclasses import asdict, fields

from tracker.domain.sale_settings import SaleSettings
from tracker.storage.settings import write_setting
from tracker.storage.tables import database

NAME = "sales"


def read_sale_settings() -> SaleSettings:
    """Return what was decided, the rest as it ships."""
    row = database.execute_sql("SELECT value FROM shop_setting WHERE name = ?", (NAME,)).fetchone()
    if row is None:
        return SaleSettings()
    kept = json.loads(json.loads(row[0]))
    known = {field.name for field in fields(SaleSettings)}
    return SaleSettings(**{key: value for key, value in kept.items() if key in known})


def write_sale_settings(settings: SaleSettings) -> None:
    """Keep what was decided."""
    write_setting(NAME, json.dumps(asdict(settings)))
