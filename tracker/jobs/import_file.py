"""From a file to the command that brings it in: a contact list or a stage history, told apart by its header."""

from datetime import date
from pathlib import Path

from tracker.commands.import_history import ImportStageHistory
from tracker.commands.imports import ImportContacts
from tracker.domain.imports import TableFormat
from tracker.exchange.contact_list import Overrides, open_contacts
from tracker.exchange.stage_history import is_stage_history, read_stage_history


def import_command(
    path: Path,
    stage_id: int,
    *,
    today: date,
    language: str,
    opening: bool = False,
    overrides: Overrides | None = None,
    table_format: TableFormat | None = None,
    keep_extra: bool = False,
) -> ImportContacts | ImportStageHistory:
    """Read a list whole and return the command that brings it in; a stage history has stages of its own.

    Raises:
        UnreadableFile: the file cannot be read as a list.
    """
    file = open_contacts(path, language=language, table_format=table_format)
    if is_stage_history(column.header for column in file.table.columns) and not overrides:
        history = read_stage_history(path, today=today, language=language, table_format=table_format)
        return ImportStageHistory(tuple(history.rows), path.name, tuple(history.problems), opening)
    contacts = file.read(today=today, overrides=overrides)
    return ImportContacts(
        tuple(contacts.rows), path.name, stage_id, opening, tuple(contacts.problems), keep_extra=keep_extra
    )
