"""The house: data flows one way, and nobody pays for what they don't use."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import sfxgen

ROOT = Path(sfxgen.__file__).parent

LAYERS = [
    {"errors", "models", "disk", "import_path"},
    {"audio", "sound", "manifest", "globs", "config", "outline", "premises", "program", "project"},
    {"render", "riff", "recording"},
    {"blocks", "hashes", "licences", "lock", "lock_layout", "plan"},
    {"finish"},
    {"export"},
    {"files", "cache", "memory", "shared_cache", "fingerprints", "workspace", "engines"},
    {"accounts", "assembly", "jobs", "rest", "report", "produce", "revisions", "survey", "workers"},
    {"build"},
    {"credits", "check", "upkeep", "resolve", "scaffold", "listener", "watch", "follow", "inspect"} | {"doctor"},
    {"cli"},
]
"""Each module imports from its own layer and those above it in this list, never from below."""

PURE = {"plan": {"render", "hashes", "lock", "sound", "manifest"}}
"""Modules that may import these parts of sfxgen and nothing else: no files, no clock."""


def imports(path: Path) -> set[str]:
    """Return the dotted names of the sfxgen modules that a file imports, type checking's included."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return {name for name in found if name.startswith("sfxgen.")}


def part(name: str) -> str:
    """Return the part of the house that `sfxgen.x.y` belongs to: `x`."""
    return name.split(".")[1]


def files():
    return sorted(path for path in ROOT.rglob("*.py"))


def part_of(path: Path) -> str:
    return path.relative_to(ROOT).with_suffix("").parts[0]


def level(name: str) -> int | None:
    return next((number for number, layer in enumerate(LAYERS) if name in layer), None)


def test_every_part_has_its_layer():
    parts = {part_of(path) for path in files()} - {"__init__", "__main__"}
    assert parts == set().union(*LAYERS)


@pytest.mark.parametrize("path", files(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_data_flows_one_way(path):
    own = level(part_of(path))
    if own is None:
        return
    parts = {part(name) for name in imports(path)} & set().union(*LAYERS)
    assert {name for name in parts if level(name) > own} == set()


def test_the_plan_is_pure():
    for name, allowed in PURE.items():
        parts = {part(found) for found in imports(ROOT / f"{name}.py")} - {"errors"}
        assert parts <= allowed
        source = (ROOT / f"{name}.py").read_text("utf-8")
        assert not {"import os", "pathlib", "open(", "import time"} & set(source.split())


def test_only_the_build_composes_the_stages():
    stages = {"render", "finish", "export"}
    composers = {path.stem for path in files() if stages <= {part(name) for name in imports(path)}}
    assert composers == {"produce"}  # the build's half that runs in workers
    users = {part_of(path) for path in files() if "sfxgen.produce" in imports(path)}
    assert users == {"build", "jobs", "workers"}


MODELS_ONLY = {"torch", "diffusers", "transformers", "accelerate", "huggingface_hub"}


def test_torch_stays_in_one_folder():
    for path in files():
        if (ROOT / "render" / "diffusion") not in path.parents:
            nodes = ast.walk(ast.parse(path.read_text("utf-8")))
            names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
            nodes = ast.walk(ast.parse(path.read_text("utf-8")))
            names |= {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
            assert not {name.partition(".")[0] for name in names} & MODELS_ONLY, path


def test_nothing_below_the_command_line_prints():
    for path in files():
        if part_of(path) != "cli":
            calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
            assert not [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "print"], path


HEAVY = ["torch", "scipy", "numpy", "soundfile", "pyloudnorm", "rich", "watchdog", "pydantic", "jsonschema"]

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


def test_start_up_loads_nothing_heavy(game):
    game.sounds("sounds:\n  a: {prompt: a coin, duration: 0.1}\n")
    game.build()
    assert loaded(["--version"], game.root) == set()
    assert loaded(["build"], game.root) == set()
    assert loaded(["check"], game.root) == set()
