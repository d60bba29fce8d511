"""A project folder full of modules named like Python's own and like other packages': none of them ever runs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from projects import Game

import sfxgen

PACKAGE = Path(sfxgen.__file__).parent
FOLDERS = ["concurrent", "encodings", "matplotlib", "multiprocessing", "numpy", "scipy", "PIL", "rich"]
FILES = ["__future__", "argparse", "filelock", "hashlib", "json", "pickle", "queue", "re", "runpy", "signal"]
FILES += ["sitecustomize", "socket", "soundfile", "soxr", "struct", "subprocess", "threading", "yaml"]
SOUNDS = """\
sounds:
  hum: {prompt: machine hum, duration: 45, variations: 2, format: wav}
  click: {prompt: a click, duration: 0.1}
"""
"""Enough of them for worker processes."""


@pytest.fixture
def seen(tmp_path: Path) -> Path:
    """The folder in which every module that runs leaves a file of its name."""
    folder = tmp_path / "seen"
    folder.mkdir()
    return folder


def strew(game: Game, seen: Path) -> None:
    for name in [*FILES, *(f"{folder}/__init__" for folder in FOLDERS)]:
        game.write(f"{name}.py", f"open({str(seen / name.partition('/')[0])!r}, 'a').close()\n")
    game.sounds(SOUNDS)


def python(game: Game, *words: str, path: str = str(PACKAGE.parent)) -> str:
    """Run Python in the project's folder; it succeeds. Return what it printed."""
    ours = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONSAFEPATH")}
    env = {**ours, "PYTHONPATH": path} if path else ours
    done = subprocess.run([sys.executable, *words], cwd=game.root, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


@pytest.fixture(params=["script", "module"])
def command(request, tmp_path: Path) -> list[str]:
    """The two ways to start sfxgen: the script that pip writes, and `python -m`."""
    if request.param == "module":
        return ["-m", "sfxgen"]
    script = tmp_path / "bin" / "sfxgen"
    script.parent.mkdir()
    script.write_text("import sys\nfrom sfxgen.cli import main\nif __name__ == '__main__':\n    sys.exit(main())\n")
    return [str(script)]


@pytest.mark.slow
def test_no_module_of_the_current_folder_runs(game, seen, command):
    strew(game, seen)
    game.write("matplotlibrc", "font.size: 40\nfont.family: monospace\nlines.antialiased: False\n")
    assert "3 files written" in python(game, *command, "build", "--jobs", "2")
    assert "all in order" in python(game, *command, "check")
    python(game, *command, "inspect", "click", "-o", "with.png")
    (game.root / "matplotlibrc").unlink()
    python(game, *command, "inspect", "click", "-o", "without.png")
    assert not list(seen.iterdir())
    assert (game.root / "with.png").read_bytes() == (game.root / "without.png").read_bytes()


@pytest.mark.slow
def test_a_checkout_that_is_not_installed_runs_from_its_root(game, seen):
    """Its workers can't find it without that folder, so it does without processes."""
    strew(game, seen)
    shutil.copytree(PACKAGE, game.root / "sfxgen", ignore=shutil.ignore_patterns("__pycache__"))
    assert "3 files written" in python(game, "-m", "sfxgen", "build", "--jobs", "2", path="")
    assert not list(seen.iterdir())


STATE = "import os, sys; from sfxgen.cli import main; main(); print([*sys.path[:2], os.environ['PYTHONPATH']])"


@pytest.mark.parametrize("accident", ["{}:", "{}:.", "{}:{here}"])
def test_a_search_path_that_names_the_folder_by_accident_is_not_handed_on(game, accident):
    """As `export PYTHONPATH=/tools:$PYTHONPATH` does where there was none."""
    path = accident.replace(":", os.pathsep).format(PACKAGE.parent, here=game.root)
    told = python(game, "-c", STATE, "--version", path=path)
    assert str(game.root) not in told
    assert told.splitlines()[1].endswith(f"{str(PACKAGE.parent)!r}]")
