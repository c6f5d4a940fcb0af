"""What files are lists of, for a look before anything is brought in."""

from collections.abc import Sequence
from pathlib import Path

from tracker.domain.file_errors import UnreadableFile, Why
from tracker.domain.imports import FoundList, ListKind, TableFormat
from tracker.exchange.contact_list import open_contacts
from tracker.exchange.order_files import open_orders
from tracker.exchange.order_relations import find_related
from tracker.exchange.stage_history import is_stage_history


def look_into(
    paths: Sequence[Path],
    *,
    language: str,
    table_format: TableFormat | None = None,
    kind: ListKind | None = None,
) -> FoundList:
    """Open files and say what they are taken to be: orders where their columns say so, and several always.

    kind: the owner's word on it; None: find out.

    Raises:
        UnreadableFile: a file cannot be read, or not as such a list.
    """
    if kind is ListKind.ORDERS or len(paths) > 1:
        return _orders(paths, language, table_format)
    try:
        contacts = _contacts(paths[0], language, table_format)
    except UnreadableFile as fault:
        if fault.why is not Why.NOT_CONTACTS or kind is not None or not _are_orders(paths, language, table_format):
            raise
        return _orders(paths, language, table_format)
    known = contacts.kind is ListKind.HISTORY or contacts.table.preset or kind is not None
    return (
        contacts if known or not _are_orders(paths, language, table_format) else _orders(paths, language, table_format)
    )


def _contacts(path: Path, language: str, table_format: TableFormat | None) -> FoundList:
    table = open_contacts(path, language=language, table_format=table_format).table
    is_history = is_stage_history(column.header for column in table.columns)
    kind = ListKind.HISTORY if is_history else ListKind.CONTACTS
    return FoundList(kind, table, (path.name,), is_mappable=not is_history)


def _orders(paths: Sequence[Path], language: str, table_format: TableFormat | None) -> FoundList:
    related = find_related(paths, language=language)
    files = [open_orders(path, language=language, table_format=table_format) for path in paths]
    other = next((path for path, file in zip(paths, files, strict=True) if not file.is_sure), None)
    if other is not None and related is None and len(files) > 1:
        raise UnreadableFile(other, Why.NO_ORDERS)
    names = related.names if related else tuple(path.name for path in paths)
    return FoundList(ListKind.ORDERS, files[0].table, names, is_mappable=related is None and len(files) == 1)


def _are_orders(paths: Sequence[Path], language: str, table_format: TableFormat | None) -> bool:
    """Say whether files are surely orders. Raises UnreadableFile where one that belongs to them is missing."""
    if find_related(paths, language=language):
        return True
    return open_orders(paths[0], language=language, table_format=table_format).is_sure
