"""Documents whose every value is hostile in turn, and a project full of modules that must not run."""

from __future__ import annotations

import copy
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import hostility
import pytest
from attack import CODES, DRAWING, READING, WRITING, Attack, make_project
from projects import Game
from slices import amounts, sliced

import sfxgen


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project for Godot."""
    return make_project(tmp_path_factory.mktemp("godot") / "game", "godot")


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test a home of its own, without a network."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home/config"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")


DOCUMENTS = ("sfxgen.lock", "sfxgen.yaml", "audio/a.sfx.yaml")
OBEYING = ("check --release", "build", "clean", "lock --resolve", "credits", "adopt click")
"""Commands that do most with what a lock, the settings or a manifest say."""
YAML = {
    "sfxgen.yaml": {
        "engine": "godot",
        "output": "assets/sfx",
        "cache": "c",
        "fallback": "draft",
        "executor": "local",
        "manifests": ["audio/*.yaml"],
        "licences": {"allow": ["x"]},
        "defaults": {"model": "procedural"},
    },
    "audio/a.sfx.yaml": {
        "defaults": {"model": "procedural"},
        "sounds": {
            "click": {"prompt": "a", "duration": 0.1, "notes": "x", "tags": ["x"], "loop": True},
            "door": {"source": "door.wav", "licence": "x", "format": "ogg"},
        },
    },
}
"""What the settings and the manifest say where a value is replaced, written as JSON."""


def _document(name: str, root: Path) -> Any:
    """Return a document's data; of the lock's sounds, two are enough."""
    if name in YAML:
        return copy.deepcopy(YAML[name])
    lock = json.loads((root / name).read_text("utf-8"))
    return {**lock, "sounds": {sound: lock["sounds"][sound] for sound in ("bell", "click")}}


@pytest.mark.first(2, slow=40)
@pytest.mark.parametrize("value", sliced(hostility.VALUES, every=7), ids=lambda value: repr(value)[:30])
@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("step", amounts(10, 1))
def test_every_value_of_a_document_is_hostile_in_turn(project, tmp_path, document, value, step):
    """In a plain run, each tenth value of a few documents."""

    def words(outside: Path) -> Any:
        return value.replace("{outside}", str(outside)) if isinstance(value, str) else value

    faults = []
    data = _document(document, project)
    for path in list(hostility.leaves(data))[::step]:

        def harm(root: Path, outside: Path, path: tuple[Any, ...] = path) -> None:
            changed = copy.deepcopy(data)
            hostility.put(changed, path, words(outside))
            (root / document).write_text(json.dumps(changed), "utf-8")

        attack = Attack(project, tmp_path, harm)
        for command in OBEYING:
            attack.run(command)
        faults += [f"{'.'.join(map(str, path))}: {fault}" for fault in attack.faults]
    assert faults == []


MODULES = ("numpy", "socket", "yaml", "json", "multiprocessing", "soundfile", "sitecustomize", "usercustomize")
PACKAGES = ("encodings", "matplotlib", "torch", "fsspec", "sfxgen_plugin")


@pytest.mark.slow
@pytest.mark.parametrize("started", ["the script", "python -m"])
def test_no_command_runs_a_module_of_the_project(project, tmp_path, started):
    """The modules lie in every folder of the project, which is the current folder."""
    game, ran = Game(tmp_path / "game"), tmp_path / "ran"
    shutil.copytree(project, game.root, dirs_exist_ok=True)
    for folder in (".", "audio", "assets/sfx", ".sfxgen", "models/mine", "addons"):
        for name in (*MODULES, *(f"{package}/__init__" for package in PACKAGES)):
            game.write(f"{folder}/{name}.py", f"open({str(ran)!r}, 'a').write(__name__ + chr(10))\n")
        for name in ("matplotlibrc", "python3.pth", "pyvenv.cfg", ".python-version", "setup.cfg", ".env"):
            game.write(f"{folder}/{name}", f"import os; open({str(ran)!r}, 'a').write({name!r})\n")
    script = tmp_path / "bin/sfxgen"
    script.parent.mkdir()
    script.write_text("import sys\nfrom sfxgen.cli import main\nsys.exit(main())\n")
    start = [str(script)] if started == "the script" else ["-m", "sfxgen"]
    env = {**os.environ, "PYTHONPATH": str(Path(sfxgen.__file__).parent.parent)}
    for command in (*READING, *WRITING, DRAWING, "watch --until-eof"):
        done = subprocess.run(
            [sys.executable, *start, *command.split()], cwd=game.root, env=env, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=120,
        )  # fmt: skip
        assert done.returncode in CODES, f"{command}: {done.stderr}"
        assert not ran.exists(), f"{command} ran {ran.read_text()}"
