"""Where the person's own files lie on this laptop; shop files lie where the owner wants them."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def log_folder() -> Path:
    """Return where the log lies; Qt knows no place for logs."""
    from platformdirs import user_log_path

    return user_log_path("Regulars", appauthor=False)


def backup_folder() -> Path:
    """Return where backups lie: not where the shop files are."""
    return _data_folder() / "backups"


def drafts_file(shop: Path) -> Path:
    """Return where what is typed and not saved yet is kept for a shop file."""
    import hashlib

    mark = hashlib.sha256(str(shop.resolve()).encode()).hexdigest()[:16]
    return _data_folder() / "drafts" / f"{mark}.json"


def _data_folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation), "Regulars")
