"""What the sources may not say. Each rule reads one source text and returns what breaks it, as "line 12: …"."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

LOG_TABLES = {"StageMove", "Stay"}
WRITES = {
    "bulk_create",
    "bulk_update",
    "create",
    "delete",
    "delete_by_id",
    "get_or_create",
    "insert",
    "insert_from",
    "insert_many",
    "replace",
    "replace_many",
    "set_by_id",
    "truncate_table",
    "update",
}
NAME = r"[\"'`\[]?\b{}\b[\"'`\]]?"
SQL_LOG_WRITE = re.compile(
    rf"\b(INSERT\s+(OR\s+\w+\s+)?INTO|REPLACE\s+INTO|UPDATE(\s+OR\s+\w+)?|DELETE\s+FROM)\s+{NAME.format('(stage_move|stay)')}",
    re.IGNORECASE,
)
SQL_CUSTOMER_WRITE = re.compile(
    rf"\bUPDATE\s+(OR\s+\w+\s+)?{NAME.format('customer')}\s+SET\b((?!\bWHERE\b).)*?\bstage(_\w+)?\b[\"'`\]]?\s*="
    rf"|\b(INSERT\s+(OR\s+\w+\s+)?|REPLACE\s+)INTO\s+{NAME.format('customer')}\s*\([^)]*\bstage(_\w+)?\b",
    re.IGNORECASE | re.DOTALL,
)
STAGE_COLUMN = re.compile(r"stage(_\w+)?")


def too_long(source: str, *, function_lines: int = 50, class_lines: int = 300) -> list[str]:
    """Return the functions and classes that are longer than this, the docstring not counted."""
    limits = {ast.FunctionDef: function_lines, ast.AsyncFunctionDef: function_lines, ast.ClassDef: class_lines}
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            lines = _lines(node)
            if ast.get_docstring(node, clean=False) is not None:
                lines -= _lines(node.body[0])
            if lines > limits[type(node)]:
                found.append(f"line {node.lineno}: {node.name} has {lines} lines")
    return found


def built_sentences(source: str) -> list[str]:
    """Return the calls of tr() and translate() whose text is put together on the spot, which no translator sees."""
    return [
        f"line {call.lineno}: {ast.unparse(call)}"
        for call in _calls(ast.parse(source))
        if _last_name(call.func) in {"tr", "translate", "QT_TRANSLATE_NOOP"}
        and any(_is_built(node) for argument in call.args for node in ast.walk(argument))
    ]


def stage_log_writes(source: str) -> list[str]:
    """Return what writes the stage log, the stays, or a customer's stage, by peewee or in SQL."""
    tree = ast.parse(source)
    tables = _table_names(tree)
    lines = {call.lineno for call in _calls(tree) if _writes_log(call, tables)}
    lines |= {
        target.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign | ast.AugAssign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Attribute)
        and STAGE_COLUMN.fullmatch(target.attr)
        and _last_name(target.value) != "self"
    }
    lines |= {line for line, text in _texts(tree) if SQL_LOG_WRITE.search(text) or SQL_CUSTOMER_WRITE.search(text)}
    written = source.splitlines()
    return [f"line {line}: {written[line - 1].strip()}" for line in sorted(lines)]


def reachable_imports(start: str, root: Path) -> dict[str, str]:
    """Follow the imports from a module through the project, those inside functions too.

    Returns everything imported on the way, modules and names from modules alike, with the module that does it.
    Empty where there is no such module.
    """
    found: dict[str, str] = {}
    waiting, seen = [start], set[str]()
    while waiting:
        module = waiting.pop()
        file = _file_of(module, root)
        if module in seen or file is None:
            continue
        seen.add(module)
        for name in imported_names(file.read_text(encoding="utf-8")):
            found.setdefault(name, module)
            parts = name.split(".")
            waiting += [".".join(parts[:length]) for length in range(1, len(parts) + 1)]
    return found


def imported_names(source: str) -> set[str]:
    """Return the names of all imported modules, and of what is imported from them, as "module.name"."""
    names = set[str]()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def _lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _last_name(node: ast.expr) -> str:
    """Return c of a.b.c, or an empty text."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _is_built(node: ast.AST) -> bool:
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Mod | ast.Add) and (_is_text(node.left) or _is_text(node.right))
    if isinstance(node, ast.Call):
        return _last_name(node.func) in {"format", "format_map", "join"}
    return isinstance(node, ast.JoinedStr)


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _table_names(tree: ast.AST) -> dict[str, str]:
    """Map the names under which a module knows the tables of interest to the tables' own."""
    names = {name: name for name in (*LOG_TABLES, "Customer")}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names |= {alias.asname: alias.name for alias in node.names if alias.asname and alias.name in names}
    return names


def _writes_log(call: ast.Call, tables: dict[str, str]) -> bool:
    if tables.get(_last_name(call.func)) == "StageMove":
        return True  # a new entry, to be saved later
    if not isinstance(call.func, ast.Attribute) or call.func.attr not in WRITES:
        return False
    table = tables.get(_last_name(call.func.value))
    return table in LOG_TABLES or (table == "Customer" and _names_stage(call))


def _names_stage(call: ast.Call) -> bool:
    """Say whether a call gives a value to a stage column: by keyword, by key, or as a field."""
    parts = [node for argument in (*call.args, *call.keywords) for node in ast.walk(argument)]
    names: Iterable[object] = (
        getattr(node, "arg", None) or getattr(node, "attr", None) or getattr(node, "value", None) for node in parts
    )
    return any(isinstance(name, str) and STAGE_COLUMN.fullmatch(name) for name in names)


def _texts(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield every text of a module with its line: literal texts, and f-strings with {} for what is put in."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            parts = [part.value if isinstance(part, ast.Constant) else "{}" for part in node.values]
            yield node.lineno, "".join(map(str, parts))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


def _file_of(module: str, root: Path) -> Path | None:
    path = root.joinpath(*module.split("."))
    return next((file for file in (path.with_suffix(".py"), path / "__init__.py") if file.is_file()), None)
