"""The words of the program: finds them in the source, keeps the .ts files in step, compiles the .qm files.

`python -m tests.words` does all three. Qt's own lupdate takes a Python plural for a plain text and loses the context of
functions outside a class, so the finding is done here, on the syntax tree; compiling is Qt's lrelease.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
FORMS = {"en": 2, "cs": 3, "zh_TW": 1}  # plural forms of each language, in Qt's order
Word = tuple[str, str]  # context, English text


def words_in_source(root: Path = ROOT) -> set[Word]:
    """Return every translatable text of ui/ with its context."""
    return {word for path in sorted((root / "ui").rglob("*.py")) for word in _words_of(path)}


def is_plural(word: Word) -> bool:
    """Say whether a text has plural forms."""
    return "%n" in word[1]


def translations(language: str, folder: Path = FOLDER) -> dict[Word, tuple[str, ...]]:
    """Return what a .ts file holds: the translation, or every plural form of it; empty where there is none yet."""
    path = folder / f"regulars_{language}.ts"
    if not path.exists():
        return {}
    found: dict[Word, tuple[str, ...]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            found[name, message.findtext("source") or ""] = forms
    return found


def write_translations(language: str, words: dict[Word, tuple[str, ...]], folder: Path = FOLDER) -> None:
    """Write a .ts file, its texts in order, so that two people's additions do not clash more than they must."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({word[0] for word in words}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for word in sorted(word for word in words if word[0] == name):
            message = ET.SubElement(context, "message", {"numerus": "yes"} if is_plural(word) else {})
            ET.SubElement(message, "source").text = word[1]
            done = all(words[word])
            translation = ET.SubElement(message, "translation", {} if done else {"type": "unfinished"})
            if is_plural(word):
                for form in words[word]:
                    ET.SubElement(translation, "numerusform").text = form
            else:
                translation.text = words[word][0]
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    (folder / f"regulars_{language}.ts").write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8"
    )


def refresh(folder: Path = FOLDER) -> None:
    """Bring every .ts file in step with the source: new texts are empty, texts that are gone go."""
    source = words_in_source()
    for language, forms in FORMS.items():
        had = translations(language, folder)
        wanted = {word for word in source if is_plural(word)} if language == "en" else source
        empty = {word: ("",) * (forms if is_plural(word) else 1) for word in wanted}
        write_translations(language, {word: had.get(word, blank) for word, blank in empty.items()}, folder)


def compile_all(folder: Path = FOLDER, target: Path | None = None) -> None:
    """Compile every .ts file into a .qm file beside it, or in another folder."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    for language in FORMS:
        source = folder / f"regulars_{language}.ts"
        made = (target or folder) / f"regulars_{language}.qm"
        subprocess.run([tool, "-silent", source, "-qm", made], check=True)


def _words_of(path: Path) -> Iterator[Word]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    wrappers = dict(_wrappers(tree))
    yield from _calls_in(tree, "", wrappers)


def _wrappers(tree: ast.Module) -> Iterator[Word]:
    """Yield the module's own short names for translate: functions that pass on a text, and their contexts."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.args.args:
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _name(call) == "translate" and len(call.args) > 1:
                    context, text = call.args[:2]
                    is_first = isinstance(text, ast.Name) and text.id == node.args.args[0].arg
                    if is_first and isinstance(context, ast.Constant):
                        yield node.name, str(context.value)


def _calls_in(node: ast.AST, scope: str, wrappers: dict[str, str]) -> Iterator[Word]:
    if isinstance(node, ast.ClassDef):
        scope = node.name
    if isinstance(node, ast.Call):
        yield from _words_of_call(node, scope, wrappers)
    for child in ast.iter_child_nodes(node):
        yield from _calls_in(child, scope, wrappers)


def _words_of_call(call: ast.Call, scope: str, wrappers: dict[str, str]) -> Iterator[Word]:
    name, texts = _name(call), [arg.value if isinstance(arg, ast.Constant) else None for arg in call.args]
    if name == "tr" and texts and isinstance(texts[0], str):
        owner = call.func.value if isinstance(call.func, ast.Attribute) else None
        yield (owner.id if isinstance(owner, ast.Name) and owner.id != "self" else scope), texts[0]
    elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(texts) > 1:
        if isinstance(texts[0], str) and isinstance(texts[1], str):
            yield texts[0], texts[1]
    elif name in wrappers and texts and isinstance(texts[0], str):
        yield wrappers[name], texts[0]


def _name(call: ast.Call) -> str:
    called = call.func
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


if __name__ == "__main__":
    refresh()
    compile_all()
