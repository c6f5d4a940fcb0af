"""What the sources may not do with money: it is whole minor units, and no float ever touches it."""

import ast
import re
from collections.abc import Iterator

MONEY = re.compile(r".*_minor|(.*_)?(amount|price|money)s?|(total|spent|paid|revenue|refund(s|ed)?|margin)(_.*)?_minor")
WHOLE = {"int", "int | None", "Amounts", "tuple[int, ...]", "list[int]", "dict[int, int]", "array[int]", "'array[int]'"}
INEXACT = re.compile(r"float|complex|double")
CALLS = {"float", "round", "mean", "average"}


def inexact_money(source: str) -> list[str]:
    """Return where money is declared as anything but whole, divided, or made a float, as "line 12: …"."""
    found = []
    for node in ast.walk(ast.parse(source)):
        for name, annotation in _declared(node):
            told = ast.unparse(annotation)
            if MONEY.fullmatch(name) and _is_inexact(name, told):
                found.append(f"line {annotation.lineno}: {name}: {told}")
        if isinstance(node, ast.BinOp | ast.AugAssign) and _touches(node) and _spoils(node):
            found.append(f"line {node.lineno}: {ast.unparse(node)}")
        if isinstance(node, ast.Call) and _last_name(node.func) in CALLS and any(map(_touches, node.args)):
            found.append(f"line {node.lineno}: {ast.unparse(node)}")
    return found


def _declared(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """Yield the names that are declared with a type: parameters, fields, variables, and functions with their result."""
    if isinstance(node, ast.arg) and node.annotation is not None:
        yield node.arg, node.annotation
    elif isinstance(node, ast.AnnAssign):
        yield _last_name(node.target), node.annotation
    elif isinstance(node, ast.FunctionDef) and node.returns is not None:
        yield node.name, node.returns


def _is_inexact(name: str, told: str) -> bool:
    return INEXACT.search(told) is not None or (name.endswith("_minor") and told not in WHOLE)


def _touches(node: ast.AST) -> bool:
    names = (_last_name(part) for part in ast.walk(node))
    return any(name and MONEY.fullmatch(name) for name in names)


def _spoils(node: ast.BinOp | ast.AugAssign) -> bool:
    if isinstance(node.op, ast.Div):
        return True
    return any(isinstance(part, ast.Constant) and isinstance(part.value, float) for part in ast.walk(node))


def _last_name(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
