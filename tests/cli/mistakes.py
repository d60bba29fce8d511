"""A table of the mistakes that newcomers make, and what is said of each, word by word: `mistakes.txt`.

`python -m tests.cli.mistakes --write` writes what is said today; read it aloud before you keep it. A row:

    === what the mistake is
    + loudness: -18 LUFS       one field more in the entry of a sound, or
    --- audio/a.sfx.yaml       a file, whose lines follow; `<U+00A0>` stands for a character that nobody would see
    --- rec/door.wav: a recording
    --- rec/door.wav: silence, or `too short`
    $ check                    the command line; of several, only what the last one says is told
    > error: …                 all that it prints on stderr, or on stdout where that is nothing
    > exit 2
"""

from __future__ import annotations

import re
import shlex
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

TESTS = Path(__file__).parents[1]
TABLE = Path(__file__).with_name("mistakes.txt")
sys.path.insert(0, str(TESTS))

import numpy as np  # noqa: E402
from projects import Game, Result, tree  # noqa: E402

from sfxgen.audio import Audio  # noqa: E402
from sfxgen.audio.wav import wav_bytes  # noqa: E402

MANIFEST = """\
sounds:
  footstep_gravel: {prompt: a footstep on wet gravel, duration: 0.4, variations: 3}
  ui/click: {prompt: a soft click, duration: 0.1}
"""
"""What is in `audio/a.sfx.yaml` where a row says nothing else."""


@dataclass
class Mistake:
    """One row of the table."""

    name: str
    command: str = "check"
    files: dict[str, str] = field(default_factory=dict)
    """That are there before the last command."""
    before: list[tuple[dict[str, str], str]] = field(default_factory=list)
    """The commands before it, each with the files that are there by then."""
    said: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    """As they stand in the table, but for what is said."""


def _wav(frames: int) -> bytes:
    return wav_bytes(Audio(np.zeros((frames, 1), np.float32), 44100), bits=16, loop=False)


RECORDINGS: dict[str, Callable[[], bytes]] = {
    "a recording": lambda: (TESTS / "fuzz/corpus/recording/seed-pcm16.wav").read_bytes(),
    "silence": lambda: _wav(22050),
    "too short": lambda: _wav(9),
    "no frames": lambda: _wav(0),
}
"""What a file may be that is no text."""


def read_table(text: str) -> Iterator[Mistake]:
    """Return the rows of a table."""
    row, path, typed, there = None, "", False, dict[str, str]()
    for line in text.splitlines():
        if line.startswith("=== "):
            if row:
                yield row
            row, path, typed = Mistake(line[4:]), "", False
        elif row is None or not line:
            continue
        elif line.startswith("> "):
            row.said.append(line[2:])
            continue
        elif line.startswith("--- "):
            path, mark, kind = _unseen(line[4:]).partition(": ")
            row.files[path] = kind if mark else ""
        elif line.startswith("$ "):
            if typed:
                row.before.append((there, row.command))
            there = dict(row.files)
            row.command, path, typed = line[2:], "", True
        elif line.startswith("+ "):
            row.files["audio/a.sfx.yaml"] = _door(_unseen(line[2:]))
        elif path:
            row.files[path] += f"{_unseen(line)}\n"
        row.lines.append(line)
    if row:
        yield row


def _unseen(line: str) -> str:
    return re.sub(r"<U\+([0-9A-F]{4})>", lambda match: chr(int(match[1], 16)), line)


def _door(line: str) -> str:
    """Return a manifest with a sound that has one field more, or another one."""
    fields = {"prompt": "prompt: a door creaks", "duration": "duration: 1"}
    fields.pop(line.split(":")[0], None)
    return "sounds:\n  door:\n" + "".join(f"    {each}\n" for each in [*fields.values(), line])


def make(mistake: Mistake, folder: Path) -> Game:
    """Write the project of a row."""
    game = Game(folder.resolve() / "game")
    for files, command in mistake.before:
        _write(game, {"audio/a.sfx.yaml": MANIFEST, **files})
        game.run(*shlex.split(command))
    _write(game, {**({} if mistake.before else {"audio/a.sfx.yaml": MANIFEST}), **mistake.files})
    return game


def _write(game: Game, files: dict[str, str]) -> None:
    for path, text in files.items():
        if text in RECORDINGS:
            game.write(path, "")
            (game.root / path).write_bytes(RECORDINGS[text]())
        elif text == "" and path.endswith("/"):
            (game.root / path).mkdir(parents=True)
        elif text.strip() != "none":
            game.write(path, text)


def told(game: Game, result: Result) -> list[str]:
    """Return what a person reads, line by line, and the exit code."""
    text = result.err.strip() or result.out
    if result.code == 3:  # why is on stdout, above a summary with the seconds it took
        text = result.err + result.out.strip().rpartition("\n")[0]
    text = text.strip().replace(str(game.root), "GAME")
    return [*(line.rstrip() for line in text.splitlines()), f"exit {result.code}"]


def run(mistake: Mistake) -> tuple[list[str], bool]:
    """Make a mistake; return what is said of it, and whether everything stayed as it was."""
    with tempfile.TemporaryDirectory() as folder:
        game = make(mistake, Path(folder))
        before = {path: data for path, data in tree(game.root).items() if not path.startswith(".sfxgen/")}
        result = game.run(*shlex.split(mistake.command))
        after = {path: data for path, data in tree(game.root).items() if not path.startswith(".sfxgen/")}
        return told(game, result), after == before


def rewritten(text: str) -> str:
    """Return the table with what is said today."""
    head = text[: text.index("=== ")]
    rows = ("\n".join([*row.lines, *(f"> {line}" for line in run(row)[0])]) for row in read_table(text))
    return head + "\n\n".join(rows) + "\n"


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        TABLE.write_text(rewritten(TABLE.read_text("utf-8")), "utf-8")
