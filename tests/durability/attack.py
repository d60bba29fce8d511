"""A hostile project under attack: commands run in it, and what must hold after each.

However the project looks, a command ends in time with one of its exit codes, without a traceback; it reads, writes and
deletes nothing outside, shows nothing of what is there, and leaves the user's own files alone.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hostility import SECRET, make_outside
from projects import STEPS, Game, Result
from walk import write_wav

SECONDS_PER_COMMAND = 20
"""Of the processor; a command that waits is given up after ten times as long."""
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


def make_project(root: Path, engine: str) -> Path:
    """Make a project, initialised, built, and then changed, so that a build writes, deletes and moves."""
    game = Game(root)
    game.write(*("project.godot", "config_version=5\n") if engine == "godot" else _unity_version())
    game.write("sfxgen.yaml", SETTINGS[engine])
    game.sounds(SOUNDS)
    write_wav(root / "audio/door.wav", seconds=0.2, seed=1)
    game.write("models/mine/model_index.json", '{"_class_name": "AudioLDM2Pipeline", "unet": ["diffusers", "UNet"]}')
    game.write("models/mine/unet/config.json", '{"_class_name": "UNet", "sample_size": 8}')
    assert game.run("init").code == 0
    built = game.build()
    assert built.code == 0, built.err
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


def snapshot(folder: Path) -> dict[str, tuple[Any, ...]]:
    """Return what is in a folder, with times, modes and bytes."""
    taken: dict[str, tuple[Any, ...]] = {}
    for path in sorted([folder, *folder.rglob("*")]):
        info = path.lstat()
        content = path.read_bytes() if path.is_file() and not path.is_symlink() else None
        taken[path.relative_to(folder).as_posix()] = (info.st_mode, info.st_mtime_ns, content)
    return taken


@dataclass
class Watch:
    """Listens to what Python does to files and sockets while a command runs."""

    outside: Path
    root: Path
    violations: list[str] = field(default_factory=list)

    def hear(self, event: str, args: tuple[Any, ...]) -> None:
        """Judge an event of Python's audit."""
        if event.startswith(("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostby")):
            self.violations.append(f"{event} {args!r}")
        elif event in STARTS and args[0] not in TOOLS:
            self.violations.append(f"{event} {args[:2]!r}")
        elif event in PATHS:
            for position in PATHS[event]:
                self._judge(event, args, position)
        elif event == "import" and len(args) > 1 and isinstance(args[1], str) and _is_below(args[1], self.root):
            self.violations.append(f"import {args!r}")

    def _judge(self, event: str, args: tuple[Any, ...], position: int) -> None:
        if not isinstance(args[position], str | bytes | os.PathLike):
            return
        path = os.fsdecode(args[position])
        flags = args[2] if event == "open" else 0
        follows = event in ("open", "os.listdir", "os.scandir", "os.chmod", "os.utime", "os.truncate")
        if follows and not (isinstance(flags, int) and flags & getattr(os, "O_NOFOLLOW", 0)):
            real = os.path.realpath(path)
        else:
            folder, _, name = path.rpartition(os.sep)
            real = os.path.realpath(folder or ".") + os.sep + name
        if _is_below(real, self.outside):
            self.violations.append(f"{event} {path}")


STARTS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn")
TOOLS = ("uname", "fc-list")
"""What Python's `platform` and matplotlib start, once in a process, to learn of the machine."""
PATHS = {
    **dict.fromkeys(("open", "os.listdir", "os.scandir", "os.mkdir", "os.remove", "os.rmdir", "os.chmod"), (0,)),
    **dict.fromkeys(("os.utime", "os.truncate", "os.chown", "shutil.rmtree", "os.setxattr"), (0,)),
    **dict.fromkeys(("os.rename", "os.link", "os.symlink", "shutil.copyfile", "shutil.move"), (0, 1)),
}
"""Event of Python's audit -> which of its arguments are paths."""


def _is_below(path: str, folder: Path) -> bool:
    return path == str(folder) or path.startswith(f"{folder}{os.sep}")


_listening: list[Watch] = []
_installed = threading.Event()


def _hook(event: str, args: tuple[Any, ...]) -> None:
    for watch in _listening:
        watch.hear(event, args)


@contextmanager
def watched(outside: Path, root: Path) -> Iterator[Watch]:
    """Listen to this process while a command runs in it."""
    if not _installed.is_set():  # such a hook stays for the life of the process
        _installed.set()
        sys.addaudithook(_hook)
    watch = Watch(outside, root)
    _listening.append(watch)
    try:
        yield watch
    finally:
        _listening.remove(watch)


class TooLong(BaseException):
    """A command that has not ended in time."""


@contextmanager
def bounded() -> Iterator[None]:
    """Raise TooLong when time is up, and refuse memory beyond the bound."""

    if os.name == "nt":  # neither alarms nor limits
        yield
        return
    import resource

    def ring(number: int, frame: FrameType | None) -> None:
        raise TooLong

    before = [(each, signal.signal(each, ring)) for each in (signal.SIGPROF, signal.SIGALRM)]
    signal.setitimer(signal.ITIMER_PROF, SECONDS_PER_COMMAND, 1)
    signal.setitimer(signal.ITIMER_REAL, 10 * SECONDS_PER_COMMAND, 1)
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    taken = int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    resource.setrlimit(resource.RLIMIT_AS, (taken + MEMORY_BYTES, hard))
    try:
        yield
    finally:
        for timer in (signal.ITIMER_PROF, signal.ITIMER_REAL):
            signal.setitimer(timer, 0)
        for number, was in before:
            signal.signal(number, was)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


class Attack:
    """A hostile project, and what must hold after each command in it."""

    def __init__(self, template: Path, folder: Path, harm: Callable[[Path, Path], None]) -> None:
        self._template, self._folder, self._harm = template, folder, harm
        self.faults: list[str] = []
        self._marks: set[tuple[Any, ...]] | None = None

    def _fresh(self) -> tuple[Game, Path]:
        """Return the project, just made hostile, and the folder outside; as they are if no command has changed it."""
        game, outside = Game(self._folder / "game"), self._folder / "outside"
        if self._marks is not None and self._marks == _marks(game.root):
            return game, outside
        for folder in (game.root, outside):
            shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self._template, game.root, symlinks=True)
        make_outside(outside)
        self._harm(game.root, outside)
        self._marks = _marks(game.root)
        return game, outside

    def run(self, command: str) -> None:
        """Run one command in the project as it was made and note what should not be."""
        game, outside = self._fresh()
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
        for command in (*READING, *WRITING, *more):
            self.run(command)
        return self.faults


def _line(text: str, mark: str) -> str:
    return next(line for line in text.split("\n") if mark in line)[:200]


def _marks(folder: Path) -> set[tuple[Any, ...]]:
    """Return what tells whether anything in a folder has changed."""
    infos = ((path, path.lstat()) for path in folder.rglob("*"))
    return {(path, info.st_ino, info.st_mode, info.st_size, info.st_mtime_ns) for path, info in infos}


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _wrong(result: Result, as_json: bool) -> list[str]:
    """Return what is wrong with a command's end and its words."""
    said = result.out + result.err
    faults = [] if result.code in CODES else [f"exit code {result.code}: {result.err.strip()[-300:]}"]
    faults += ["a traceback"] if "Traceback" in said or "bug in sfxgen" in said else []
    faults += ["shows what is outside"] if SECRET in said else []
    faults += [
        f"prints {mark!r}: {_line(said, mark)!r}"
        for mark in ("\x1b", "\x07", "\r", "\0", "\u202e", "\u2066")
        if mark in said
    ]
    faults += [f"prints {line!r}" for line in said.splitlines() if line.startswith(("::", "##"))]
    if as_json:
        try:
            json.loads(result.out, parse_constant=lambda word: pytest.fail(f"prints {word} as JSON"))
        except ValueError:
            faults.append(f"no JSON on stdout: {result.out[:100]!r}")
    return faults
