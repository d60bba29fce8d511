"""Every command over a project in which each folder, file and link is hostile in turn.

However a project looks, a command ends in time with one of its exit codes, without a traceback; it reads, writes and
deletes nothing outside, shows nothing of what is there, and leaves the user's own files alone.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import hostility
import pytest
from hostility import SECRET, make_outside, snapshot, watched
from projects import STEPS, Game, Result
from slices import sliced
from walk import write_wav

import sfxgen

SECONDS_PER_COMMAND = 20
MEMORY_BYTES = 4 * 2**30
"""Address space that one command may add to this process: less than a sparse file's length."""
CODES = {0, 1, 2, 3, 130}
OWN_FILES = ("notes.txt", "assets/music.ogg", "assets/sfx/mine.ogg", "click.png", ".git/config")
"""Files of the user's own, in the project and among the outputs."""

SOUNDS = STEPS + "  door: {source: door.wav}\n  bell: {prompt: a bell, duration: 0.2, model: ./models/mine}\n"
CHANGED = SOUNDS.replace("variations: 3", "variations: 2").replace("soft user", "hard user")
SETTINGS = {"godot": "engine: godot\noutput: assets/sfx\n", "unity": "engine: unity\noutput: Assets/Sfx\n"}

READING = (
    "check",
    "check --release",
    "check --verify",
    "list",
    "explain click",
    "credits",
    "doctor",
    "models",
    "schema",
    "lock",
    "build --dry-run",
    "clean --dry-run",
)
WRITING = (
    "build",
    "build --only step",
    "build --force click",
    "init",
    "reroll step#2",
    "reroll click",
    "adopt click",
    "clean",
    "lock --resolve",
)
DRAWING = "inspect click"
"""Takes a second, so it is left to what may lead out and to the outputs."""
WITH_JSON = {"check", "list", "explain", "credits", "doctor", "models", "build", "clean", "lock", "reroll", "adopt"}


@pytest.fixture(scope="session")
def projects(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A project per engine: initialised, built, and then changed, so that a build writes, deletes and moves."""
    return {engine: _project(tmp_path_factory.mktemp(engine) / "game", engine) for engine in hostility.PLACES}


def _project(root: Path, engine: str) -> Path:
    game = Game(root)
    game.write(*("project.godot", "config_version=5\n") if engine == "godot" else _unity_version())
    game.write("sfxgen.yaml", SETTINGS[engine])
    game.sounds(SOUNDS)
    write_wav(root / "audio/door.wav", seconds=0.2, seed=1)
    game.write("models/mine/model_index.json", '{"_class_name": "AudioLDM2Pipeline", "unet": ["diffusers", "UNet"]}')
    game.write("models/mine/unet/config.json", '{"_class_name": "UNet", "sample_size": 8}')
    assert game.run("init").code == 0
    assert game.build().code == 0
    for name in OWN_FILES:
        game.write(name, "mine, too")
    game.sounds(CHANGED)
    for name in ("addons/sfxgen", "Packages/com.sfxgen.unity"):  # so that `init` has something to write
        for path in sorted((root / name).glob("*.*"))[:1]:
            path.unlink()
    (root / ".gitignore").write_text("*.import-me\n")
    return root


def _unity_version() -> tuple[str, str]:
    return "ProjectSettings/ProjectVersion.txt", "m_EditorVersion: 2022.3.10f1\n"


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home of its own, without a network."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home/config"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")


class TooLong(BaseException):
    """A command that has not ended in time."""


@contextmanager
def bounded() -> Iterator[None]:
    """Raise TooLong when time is up, and refuse memory beyond the bound."""

    def ring(number: int, frame: FrameType | None) -> None:
        raise TooLong

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, SECONDS_PER_COMMAND, 1)
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    taken = int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    resource.setrlimit(resource.RLIMIT_AS, (taken + MEMORY_BYTES, hard))
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


class Attack:
    """A hostile project, and what must hold after each command in it."""

    def __init__(self, template: Path, folder: Path, harm: Callable[[Path, Path], None]) -> None:
        self._template, self._folder, self._harm = template, folder, harm
        self.faults: list[str] = []

    def fresh(self) -> tuple[Game, Path]:
        """Return the project, just now made hostile, and the folder outside it."""
        for name in ("game", "outside"):
            if (self._folder / name).is_dir():
                shutil.rmtree(self._folder / name)
        shutil.copytree(self._template, self._folder / "game", symlinks=True)
        outside = make_outside(self._folder / "outside")
        self._harm(self._folder / "game", outside)
        return Game(self._folder / "game"), outside

    def run(self, command: str, game: Game, outside: Path) -> None:
        """Run one command and note what should not be."""
        words = command.split()
        words += ["--json"] if words[0] in WITH_JSON else []
        mine = {name: _content(game.root / name) for name in OWN_FILES}
        before = snapshot(outside)
        with watched(outside, game.root) as watch:
            try:
                with bounded():
                    result = game.run(*words)
            except TooLong:
                self.faults.append(f"{command}: not done after {SECONDS_PER_COMMAND} s")
                return
        told = [*watch.violations, *_wrong(result, as_json="--json" in words)]
        told += ["changed outside"] if snapshot(outside) != before else []
        told += [f"changed {name}" for name, content in mine.items() if _content(game.root / name) != content]
        self.faults += [f"{command}: {fault}" for fault in told]

    def all_commands(self, *more: str) -> list[str]:
        """Run them all, and some more, and return what should not be."""
        game, outside = self.fresh()
        for command in READING:
            self.run(command, game, outside)
        for command in (*WRITING, *more):
            self.run(command, *self.fresh())
        return self.faults


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _wrong(result: Result, as_json: bool) -> list[str]:
    """Return what is wrong with a command's end and its words."""
    said = result.out + result.err
    faults = [] if result.code in CODES else [f"exit code {result.code}: {result.err.strip()[-300:]}"]
    faults += ["a traceback"] if "Traceback" in said or "bug in sfxgen" in said else []
    faults += ["shows what is outside"] if SECRET in said else []
    faults += [f"prints {mark!r}" for mark in ("\x1b", "\x07", "\r", "\0", "\u202e", "\u2066") if mark in said]
    faults += [f"prints {line!r}" for line in said.splitlines() if line.startswith(("::", "##"))]
    if as_json:
        try:
            json.loads(result.out, parse_constant=lambda word: pytest.fail(f"prints {word} as JSON"))
        except ValueError:
            faults.append(f"no JSON on stdout: {result.out[:100]!r}")
    return faults


def _cases() -> Iterator[tuple[str, str, str]]:
    folders = {*hostility.FOLDERS, hostility.CACHE_SHELF, "models/mine/unet", "addons", "addons/sfxgen"}
    folders |= {"ProjectSettings", "Packages", "Packages/com.sfxgen.unity", "Assets/Sfx"}
    for engine, places in hostility.PLACES.items():
        for place in places:
            for kind in hostility.kinds(place in folders):
                yield engine, place, kind


def _kind(kind: str) -> hostility.Kind:
    return (hostility.kinds(True) | hostility.kinds(False))[kind]


@pytest.mark.parametrize("case", sliced(_cases(), every=131), ids=lambda case: "-".join(case))
def test_every_command_over_every_hostile_place(projects, tmp_path, case):
    engine, place, kind = case
    if kind in hostility.AS_ROOT and os.geteuid() == 0:
        pytest.skip("root reads everything")

    def harm(root: Path, outside: Path) -> None:
        where = hostility.find(root, place)
        where.parent.mkdir(parents=True, exist_ok=True)
        _kind(kind)(where, outside)

    more = [DRAWING] if kind in hostility.LINKS or place in hostility.OUTPUTS else []
    assert Attack(projects[engine], tmp_path, harm).all_commands(*more) == []


MODULES = ("numpy", "socket", "yaml", "json", "multiprocessing", "soundfile", "sitecustomize", "usercustomize")
PACKAGES = ("encodings", "matplotlib", "torch", "fsspec", "sfxgen_plugin")


@pytest.mark.slow
@pytest.mark.parametrize("started", ["the script", "python -m"])
def test_no_command_runs_a_module_of_the_project(projects, tmp_path, started):
    """The modules lie in every folder of the project, which is the current folder."""
    game, ran = Game(tmp_path / "game"), tmp_path / "ran"
    shutil.copytree(projects["godot"], game.root, dirs_exist_ok=True)
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
