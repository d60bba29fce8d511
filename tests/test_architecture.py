"""The house: rooms that import one way, no circles, and nobody pays for what they don't use."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

import sfxgen

ROOT = Path(sfxgen.__file__).parent

ROOMS = (
    "errors",
    "files",
    "audio",
    "lock",
    "schema",
    "cache",
    "manifest",
    "render",
    "finish",
    "export",
    "plan",
    "engines",
    "project",
    "build",
    "watch",
    "tasks",
    "inspect",
    "studio",
    "report",
    "cli",
)
"""From the ground up: a room imports from itself and from those named before it, never from those after it."""

PURE = {
    f"plan/{name}.py": {"errors", "lock", "manifest", "schema", "render", "plan"}
    for name in ("decide", "changes", "lock_index", "states")
}
"""Modules that import from these rooms and nothing else: no files, no clock."""

LONGEST_FILE, LONGEST_FUNCTION = 350, 50


def modules() -> dict[str, Path]:
    """Return dotted name -> file of every module."""
    paths = sorted(ROOT.rglob("*.py"))
    return {".".join(p.relative_to(ROOT.parent).with_suffix("").parts).removesuffix(".__init__"): p for p in paths}


MODULES = modules()


@cache
def tree(name: str) -> ast.Module:
    return ast.parse(MODULES[name].read_text("utf-8"))


@cache
def nodes(name: str) -> list[ast.AST]:
    return list(ast.walk(tree(name)))


@cache
def imports(name: str, *, typing: bool = True) -> set[str]:
    """Return the modules of sfxgen that one imports; typing: also those that only type checking needs."""
    skipped = set()
    for node in nodes(name):
        if not typing and isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            skipped |= {id(inner) for inner in ast.walk(node)}
    found = set()
    for node in nodes(name):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return {each for each in found if each in MODULES and each not in (name, "sfxgen")}


def room(name: str) -> str:
    """Return the room that `sfxgen.x.y` belongs to: `x`; empty for the package itself."""
    return name.split(".")[1] if "." in name else ""


IN_A_ROOM = [name for name in MODULES if room(name) not in ("", "__main__")]


def test_the_rooms_are_the_folders():
    assert {room(name) for name in IN_A_ROOM} == set(ROOMS)
    assert len(ROOMS) <= 20


@pytest.mark.parametrize("name", IN_A_ROOM)
def test_rooms_import_one_way(name):
    own = ROOMS.index(room(name))
    assert {found for found in imports(name) if ROOMS.index(room(found)) > own} == set()


def test_there_is_no_circle():
    graph = {name: {f for f in imports(name, typing=False) if not name.startswith(f"{f}.")} for name in MODULES}
    while leaves := [name for name, needs in graph.items() if not needs & graph.keys()]:
        graph = {name: needs for name, needs in graph.items() if name not in leaves}
    assert not graph


@pytest.mark.parametrize("name", MODULES)
def test_a_module_is_read_in_one_sitting(name):
    assert len(MODULES[name].read_text("utf-8").splitlines()) <= LONGEST_FILE
    functions = [n for n in nodes(name) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    assert [f.name for f in functions if f.end_lineno - f.lineno + 1 > LONGEST_FUNCTION] == []


def test_the_plan_is_pure():
    for place, allowed in PURE.items():
        path = ROOT / place
        name = ".".join(("sfxgen", *path.relative_to(ROOT).with_suffix("").parts))
        assert {room(found) for found in imports(name)} <= allowed
        assert not {"import os", "pathlib", "open(", "import time"} & set(path.read_text("utf-8").split())


def test_only_the_build_composes_the_stages():
    stages = {"render", "finish", "export"}
    composers = {name for name in MODULES if stages <= {room(found) for found in imports(name)}}
    assert {room(name) for name in composers} == {"build"}


CHANGES_OF_DISK = frozenset(["append", "create", "make_folder", "remove_folder", "rename", "unlink", "write"])
CHANGES_OF_OS = CHANGES_OF_DISK | frozenset(
    [
        "chflags",
        "chmod",
        "chown",
        "fchmod",
        "fchown",
        "ftruncate",
        "lchflags",
        "lchmod",
        "lchown",
        "link",
        "makedirs",
        "mkdir",
        "mkfifo",
        "mknod",
        "pwrite",
        "remove",
        "removedirs",
        "removexattr",
        "renames",
        "replace",
        "rmdir",
        "sendfile",
        "setxattr",
        "symlink",
        "truncate",
        "utime",
    ]
)
CHANGES_OF_SHUTIL = frozenset(
    [
        "chown",
        "copy",
        "copy2",
        "copyfile",
        "copyfileobj",
        "copymode",
        "copystat",
        "copytree",
        "make_archive",
        "move",
        "rmtree",
        "unpack_archive",
    ]
)
CHANGES_OF_PATH = frozenset(
    [
        "chmod",
        "hardlink_to",
        "lchmod",
        "mkdir",
        "rename",
        "rmdir",
        "symlink_to",
        "touch",
        "unlink",
        "write_bytes",
        "write_text",
    ]
)
CHANGES_OF_OTHERS = frozenset(
    [
        "FileLock",
        "NamedTemporaryFile",
        "TemporaryDirectory",
        "TemporaryFile",
        "mkdtemp",
        "mkstemp",
        "save_file",
        "tofile",
    ]
)
CHANGES = {
    "os": CHANGES_OF_OS,
    "shutil": CHANGES_OF_SHUTIL,
    "disk": CHANGES_OF_DISK,
    "atomic": frozenset({"write_and_rename", "write_synced"}),
    "filelock": CHANGES_OF_OTHERS,
    "tempfile": CHANGES_OF_OTHERS,
}
"""Module -> what in it writes, moves or deletes."""


def changes_files(tree: ast.AST) -> list[str]:
    """Return the calls that write, move or delete a file, and the imports of what does, each with its line."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names = CHANGES.get((node.module or "").rpartition(".")[2], frozenset())
            found += [(node.lineno, alias.name) for alias in node.names if alias.name in names]
        elif isinstance(node, ast.Call) and _changes_files(node):
            found.append((node.lineno, ast.unparse(node.func)))
    return [f"{line}: {name}" for line, name in sorted(found)]


def _changes_files(call: ast.Call) -> bool:
    match call.func:
        case ast.Name("open"):
            return _opens_for_writing(call.args[1:2], call)
        case ast.Name(name):
            return name in CHANGES_OF_OTHERS
        case ast.Attribute(ast.Name("os"), "open"):
            return _flags_write(call)
        case ast.Attribute(ast.Name(module), name) if name in CHANGES.get(module, ()):
            return True
        case ast.Attribute(_, "open"):  # of a Path
            return _opens_for_writing(call.args[:1], call)
        case ast.Attribute(_, "replace"):  # of a Path, where a text's has two arguments and a date's has names
            return len(call.args) == 1 and not call.keywords
        case ast.Attribute(_, name):
            return name in CHANGES_OF_PATH | CHANGES_OF_OTHERS
    return False


def _opens_for_writing(mode: list[ast.expr], call: ast.Call) -> bool:
    """Tell whether a call of `open` may write: its mode says so, or is not written out."""
    mode = mode or [keyword.value for keyword in call.keywords if keyword.arg == "mode"]
    match mode:
        case []:
            return False
        case [ast.Constant(str(text))]:
            return bool(set("wax+") & set(text))
    return call.func.id == "open" if isinstance(call.func, ast.Name) else False


def _flags_write(call: ast.Call) -> bool:
    nowhere = ast.unparse(call.args[0]) == "os.devnull"
    return not nowhere and any(flag in ast.unparse(call) for flag in ("WRONLY", "RDWR", "CREAT", "TRUNC", "APPEND"))


@pytest.mark.parametrize("name", MODULES)
def test_only_the_gate_s_room_writes_moves_and_deletes(name):
    if room(name) != "files":
        assert changes_files(tree(name)) == []


@pytest.mark.parametrize(
    "text",
    [
        *("open(path, 'wb')", "open(path, mode='a')", "open(path, how)", "path.open('w')", "path.open(mode='r+b')"),
        *("os.replace(a, b)", "os.remove(a)", "os.mkdir(a)", "os.utime(a)", "os.chmod(a, 1)", "os.link(a, b)"),
        *("os.open(a, os.O_WRONLY)", "os.symlink(a, b)", "os.write(1, b)", "from os import rename", "os.makedirs(a)"),
        *("path.unlink()", "path.rename(b)", "path.replace(b)", "Path(a).mkdir(parents=True)", "path.write_text('')"),
        *("path.rmdir()", "path.touch()", "path.chmod(1)", "path.symlink_to(a)", "path.write_bytes(b'')"),
        *("shutil.rmtree(a)", "shutil.move(a, b)", "from shutil import copyfile", "shutil.copy(a, b)"),
        *("disk.rename(a, b)", "disk.unlink(a)", "disk.create(a)", "disk.append(a)", "disk.make_folder(a)"),
        *("from sfxgen.files.disk import unlink", "from sfxgen.files.atomic import write_synced"),
        *("FileLock(a)", "from filelock import FileLock", "tempfile.mkstemp()", "from tempfile import mkdtemp"),
    ],
)
def test_each_way_to_change_a_file_is_seen(text):
    assert changes_files(ast.parse(text))


@pytest.mark.parametrize(
    "text",
    [
        *("open(path)", "open(path, 'rb')", "path.open()", "text.replace('a', 'b')", "disk.read(a)", "names.remove(a)"),
        *("replace(sound, seed=1)", "date.replace(hour=1)", "os.open(os.devnull, os.O_WRONLY)", "gate.write(a, b)"),
        *("os.open(a, os.O_RDONLY)", "shutil.disk_usage(a)", "loader.open(manifests, faults)", "from os import path"),
    ],
)
def test_reading_is_free_and_the_gate_is_open_to_all(text):
    assert not changes_files(ast.parse(text))


MODELS_ONLY = {"torch", "diffusers", "transformers", "accelerate", "huggingface_hub"}


def imported_packages(name: str) -> set[str]:
    """Return the first parts of all that a module imports."""
    names = {alias.name for node in nodes(name) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in nodes(name) if isinstance(node, ast.ImportFrom)}
    return {each.partition(".")[0] for each in names}


def test_torch_stays_in_one_folder():
    outside = [name for name in MODULES if not name.startswith("sfxgen.render.diffusion")]
    assert [name for name in outside if imported_packages(name) & MODELS_ONLY] == []


def test_nothing_below_the_command_line_prints():
    for name in MODULES:
        if room(name) != "cli":
            calls = [node for node in nodes(name) if isinstance(node, ast.Call)]
            assert not [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "print"], name


HEAVY = [
    *("torch", "ray", "zstandard", "fsspec", "scipy", "numpy", "soundfile", "pyloudnorm"),
    *("rich", "watchdog", "pydantic", "jsonschema"),
    *("starlette", "uvicorn", "asyncio", "anyio"),
]

PROBE = """
import contextlib, io, sys
from sfxgen.cli import main
sink = io.StringIO()
with contextlib.redirect_stdout(sink), contextlib.redirect_stderr(sink), contextlib.suppress(SystemExit):
    main({words!r})
print(",".join(name for name in {heavy!r} if name in sys.modules))
"""


def loaded(words: list[str], cwd: Path) -> set[str]:
    script = PROBE.format(words=words, heavy=HEAVY)
    done = subprocess.run([sys.executable, "-c", script], cwd=cwd, capture_output=True, text=True, check=True)
    return set(done.stdout.strip().split(",")) - {""}


def test_each_test_file_has_a_name_of_its_own():
    """pytest imports a test file by its name alone: of two of one name, only the first is collected."""
    names = Counter(path.name for path in Path(__file__).parent.rglob("test_*.py"))
    assert [name for name, count in names.items() if count > 1] == []


def test_start_up_loads_nothing_heavy(game):
    game.built("sounds:\n  a: {prompt: a coin, duration: 0.1}\n")
    assert loaded(["--version"], game.root) == set()
    assert loaded(["build"], game.root) == set()
    assert loaded(["check"], game.root) == set()
    assert loaded(["explain", "a"], game.root) == set()
    assert loaded(["list"], game.root) == set()


SLOW_TO_IMPORT = ["scipy.signal", "scipy.fft", "scipy.ndimage", "scipy.special", "scipy.stats"]
SLOW_TO_IMPORT += ["pyloudnorm", "matplotlib", "asyncio", "rich", "torch"]


@pytest.mark.parametrize(
    "fields", ["", "loop: true, channels: stereo", "loudness: {target: -8, limit: true}, format: wav"]
)
def test_one_changed_draft_loads_no_more_than_it_needs(game, fields):
    game.sounds(f"sounds:\n  a: {{prompt: a coin, model: procedural, duration: 0.5, {fields}}}\n")
    script = PROBE.format(words=["build"], heavy=SLOW_TO_IMPORT)
    done = subprocess.run([sys.executable, "-c", script], cwd=game.root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
    assert game.run("build").out.startswith("up to date")
