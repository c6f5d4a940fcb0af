"""The house rules: who imports whom, how long things are, who writes the stage log. Each rule was seen to catch."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.source_rules import (
    built_sentences,
    imported_names,
    reachable_imports,
    stage_log_writes,
    too_long,
)

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted([*ROOT.glob("tracker/**/*.py"), *ROOT.glob("ui/**/*.py"), ROOT / "main.py", ROOT / "dev.py"])
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
NAMES = {contract["id"]: contract["name"] for contract in CONTRACTS}
SHARED_BY_SCREENS = {"common", "text", "theme"}
LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"

# contract, file, what is written into it
VIOLATIONS = [
    ("sides", "tracker/domain/planted.py", "import ui.text"),
    ("sides", "ui/text/planted.py", "import tests.conftest"),
    ("tracker-layers", "tracker/domain/planted.py", "def later():\n    import tracker.storage"),
    ("tracker-layers", "tracker/queries/planted.py", "import tracker.commands"),
    ("tracker-layers", "tracker/charts/planted.py", "import tracker.exchange"),
    ("tracker-layers", "tracker/commands/planted.py", "import tracker.jobs"),
    ("tracker-layers", "tracker/storage/planted.py", "import tracker.queries"),
    ("tracker-layers", "tracker/workspace.py", "import tracker.jobs"),
    ("tracker-layers", "tracker/nowhere/__init__.py", ""),
    ("no-qt-in-tracker", "tracker/charts/planted.py", "from PySide6.QtGui import QColor"),
    ("no-qt-in-tracker", "tracker/jobs/planted.py", "import shiboken6"),
    ("no-database-in-ui", "ui/common/planted.py", "import sqlite3"),
    ("no-database-in-ui", "ui/common/planted.py", "from peewee import fn"),
    ("no-database-in-ui", "ui/common/planted.py", "from playhouse import shortcuts"),
    ("no-database-in-ui", "ui/board/planted.py", "import tracker.storage.migrations"),
    ("screens", "ui/board/planted.py", "import ui.customer"),
    ("screens", "ui/reports/planted.py", "def later():\n    import ui.settings"),
    ("recount", "tests/recount.py", "import tracker.reports"),
    ("recount", "tests/recount_stays.py", "import tracker.reports.report"),
]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of what import-linter reads."""
    for folder in ("tracker", "ui", "tests"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__", "files"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint_imports(tree: Path) -> subprocess.CompletedProcess[str]:
    """Check the contracts of a copy of the project."""
    command = [sys.executable, "-c", LINT, "--no-logo", "--no-cache"]
    return subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)


def test_the_copy_keeps_every_contract(tree: Path) -> None:
    done = lint_imports(tree)
    assert done.returncode == 0, done.stdout
    assert all(f"{name} KEPT" in done.stdout for name in NAMES.values())


@pytest.mark.parametrize(("contract", "file", "text"), VIOLATIONS)
def test_a_violation_breaks_its_contract(tree: Path, contract: str, file: str, text: str) -> None:
    (tree / file).parent.mkdir(exist_ok=True)
    (tree / file).write_text(text, encoding="utf-8")
    done = lint_imports(tree)
    assert done.returncode == 1, done.stdout
    assert f"{NAMES[contract]} BROKEN" in done.stdout


def test_every_contract_has_a_violation() -> None:
    assert {contract for contract, _, _ in VIOLATIONS} == set(NAMES)


def test_every_screen_is_under_contract() -> None:
    screens = {f"ui.{path.parent.name}" for path in ROOT.glob("ui/*/__init__.py")}
    listed = next(contract["modules"] for contract in CONTRACTS if contract["id"] == "screens")
    assert set(listed) == screens - {f"ui.{name}" for name in SHARED_BY_SCREENS}


WIDGETS = ("PySide6.QtGui", "PySide6.QtWidgets")


def widgets_reached(start: str, root: Path) -> dict[str, str]:
    return {name: by for name, by in reachable_imports(start, root).items() if name.startswith(WIDGETS)}


def test_the_command_line_needs_no_window() -> None:
    assert widgets_reached("ui.cli", ROOT) == {}


@pytest.mark.parametrize("line", ["import PySide6.QtGui", "from PySide6 import QtWidgets", "from ui.common import far"])
def test_a_window_behind_the_command_line_is_found(tmp_path: Path, line: str) -> None:
    (tmp_path / "ui/common").mkdir(parents=True)
    (tmp_path / "ui/cli.py").write_text(f"def later():\n    {line}", encoding="utf-8")
    (tmp_path / "ui/common/__init__.py").write_text("", encoding="utf-8")
    (tmp_path / "ui/common/far.py").write_text("from PySide6.QtWidgets import QWidget", encoding="utf-8")
    assert widgets_reached("ui.cli", tmp_path)


def test_the_starting_points_load_nothing_heavy() -> None:
    for name, own in (
        ("main.py", {"ui.app", "ui.app.run_app", "ui.cli", "ui.cli.run_command"}),
        ("dev.py", set[str]()),
    ):
        imported = imported_names((ROOT / name).read_text(encoding="utf-8"))
        assert {module for module in imported - own if module.split(".")[0] not in sys.stdlib_module_names} == set()


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_source_keeps_the_rules(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 400
    assert too_long(source) == []
    assert built_sentences(source) == []


@pytest.mark.parametrize(("lines", "found"), [(50, 0), (51, 1)])
def test_a_long_function_is_found(lines: int, found: int) -> None:
    body = "    pass\n" * (lines - 1)
    assert len(too_long(f"def f():\n{body}")) == found
    assert len(too_long(f'def f():\n    """Say.\n\n    More.\n    """\n{body}')) == found
    assert len(too_long(f"class C:\n    async def f():\n{body.replace('    ', '        ')}")) == found


def test_a_long_class_is_found() -> None:
    assert too_long("class C:\n" + "    a = 1\n" * 299) == []
    assert too_long("class C:\n" + "    a = 1\n" * 300) == ["line 1: C has 301 lines"]


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"{n} customers")',
        'self.tr("{} customers".format(n))',
        'self.tr("%d customers" % n)',
        'self.tr("customers: " + name)',
        'QCoreApplication.translate("Board", f"{n} customers")',
        'translate("Board", " ".join(words))',
    ],
)
def test_a_built_sentence_is_found(call: str) -> None:
    assert built_sentences(f"x = {call}") == [f"line 1: {call.replace(chr(34), chr(39))}"]


def test_a_literal_sentence_passes() -> None:
    assert built_sentences('a = fill(self.tr("%1 of %2 " "in all"), f"{n}"); self.tr("%n customers", "", n + 1)') == []


def writers_of_the_stage_log(root: Path) -> list[str]:
    """Return each place outside the one writer and the migrations that writes the log or a customer's stage."""
    allowed = {root / "tracker/storage/stage_log.py", *root.glob("tracker/storage/migrations/*.py")}
    sources = {*root.glob("tracker/**/*.py"), *root.glob("ui/**/*.py"), *root.glob("*.py")} - allowed
    return [
        f"{path.relative_to(root)}, {place}"
        for path in sorted(sources)
        for place in stage_log_writes(path.read_text(encoding="utf-8"))
    ]


def test_the_stage_log_has_one_writer() -> None:
    assert writers_of_the_stage_log(ROOT) == []


@pytest.mark.parametrize(
    "line",
    [
        "StageMove.create(customer=1)",
        "tables.StageMove.insert_many(rows).execute()",
        "move = StageMove(customer=1)",
        "StageMove.update(cause='move').where(StageMove.id == 3).execute()",
        "Stay.delete().where(Stay.customer == 1).execute()",
        "database.execute_sql('INSERT INTO stage_move (customer_id) VALUES (1)')",
        "database.execute_sql('insert or replace into \"stage_move\" values (1)')",
        "database.execute_sql('DELETE '\n    'FROM stay WHERE customer_id = 1')",
        "database.execute_sql(f'UPDATE stay SET left_on = {day}')",
        "database.execute_sql('UPDATE customer SET name = 1, stage_id = 2 WHERE id = 1')",
        'database.execute_sql(\'UPDATE "customer"\\nSET "stage_since" = 2\')',
        "database.execute_sql('INSERT INTO customer (name, stage_id) VALUES (1, 2)')",
        "Customer.update(stage=2, position=1).where(Customer.id == 1).execute()",
        "Customer.update({Customer.stage_since: day}).execute()",
        "Customer.insert_many(rows, fields=[Customer.name, Customer.stage]).execute()",
        "Customer.create(name='Eva', stage=1)",
        "customer.stage = 3",
        "from tracker.storage.tables import StageMove as Entry; Entry.create(customer=1)",
    ],
)
def test_another_writer_is_found(tmp_path: Path, line: str) -> None:
    planted = tmp_path / "tracker/commands/planted.py"
    planted.parent.mkdir(parents=True)
    planted.write_text(f"def apply():\n    {line}\n", encoding="utf-8")
    assert len(writers_of_the_stage_log(tmp_path)) == 1


@pytest.mark.parametrize(
    "line",
    [
        "query = StageMove.select(StageMove.customer).where(StageMove.to_stage == 1)",
        "Customer.update(position=1).where(Customer.stage == 2).execute()",
        "Customer.create(name='Eva')",
        "database.execute_sql('UPDATE customer SET position = 1 WHERE stage_id = 2')",
        "database.execute_sql('SELECT * FROM stay JOIN stage_move USING (customer_id)')",
        "self.stage = stage",
        "Stage.create(name='Purchase')",
    ],
)
def test_a_reader_passes(line: str) -> None:
    assert stage_log_writes(line) == []


def test_nothing_speaks_of_the_workplace() -> None:
    kinds = {".md", ".py", ".toml", ".txt", ".ts", ".svg", ".yml"}
    own = [path for path in ROOT.iterdir() if path.name not in {"tests", "build", "dist"} and path.name[0] != "."]
    files = [file for path in own for file in ([path] if path.is_file() else path.rglob("*")) if file.suffix in kinds]
    said = [file for file in [*files, ROOT / ".ci/run"] if "../" + "shared" in file.read_text(encoding="utf-8")]
    assert files
    assert said == []
