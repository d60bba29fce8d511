"""What a power cut can't undo: each thing is on the medium before the next one relies on it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from projects import Game

SOUNDS = "sounds:\n" + "".join(f"  s{i}: {{prompt: a coin, duration: 0.05, seed: {i}}}\n" for i in range(4))

TRACED = "trace=fsync,fdatasync,/rename.*,/unlink.*,/mkdir.*"
DONE = re.compile(r"(\w+)\((.*)\) += 0")
PLACE = re.compile(r'(?:\w+<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')
"""The folder that a path starts from, where it is held, and the path."""


def calls(root: Path, log: Path) -> list[tuple[str, str]]:
    """Return what a build did to the project's files, in order: operation and path, from the kernel's own mouth."""
    command = ["strace", "-f", "-y", "-s", "4096", "-o", str(log), "-e", TRACED]
    build = [sys.executable, "-c", "from sfxgen.cli import main; raise SystemExit(main(['build']))"]
    done = subprocess.run([*command, *build], cwd=root, capture_output=True, text=True, check=False)
    if done.returncode and "ptrace" in done.stderr:
        pytest.skip(f"strace is not allowed here: {done.stderr}")
    assert done.returncode == 0, done.stderr
    found: list[tuple[str, str]] = []
    for line in whole_lines(log.read_text()):
        match = DONE.match(line)
        if match is None:
            continue
        name, args = match.groups()
        if name in ("fsync", "fdatasync"):
            path = re.search(r"<(.*)>", args)[1]
            found.append(("sync", path))
        elif name.startswith("rename"):
            old, new = places_in(args)[:2]
            found += [("from", old), ("rename", new)]
        else:
            found.append((re.match("unlink|mkdir", name)[0], places_in(args)[0]))
    found = [(name, spelt_out(path)) for name, path in found]
    prefix = f"{root}/"
    return [(name, path.removeprefix(prefix)) for name, path in found if path.startswith(prefix) or path == str(root)]


def places_in(args: str) -> list[str]:
    """Return the paths among a call's arguments."""
    return [os.path.join(folder, path) for folder, path in PLACE.findall(args)]  # noqa: PTH118 -- as strace spells them


def spelt_out(path: str) -> str:
    """Return a path as Python has it; strace writes what isn't ASCII in octal."""
    return os.fsdecode(re.sub(rb"\\([0-7]{1,3})", lambda octal: bytes([int(octal[1], 8)]), path.encode("ascii")))


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_each_step_is_on_the_medium_before_the_next_relies_on_it(tmp_path):
    game = Game(tmp_path / "game")
    game.sounds(SOUNDS)
    root = Path(os.path.realpath(game.root))
    done = calls(root, tmp_path / "log")
    outputs = [path for name, path in done if name == "rename" and path.startswith("assets/")]
    assert len(outputs) == 4
    locked = max(i for i, call in enumerate(done) if call == ("rename", "sfxgen.lock"))  # earlier ones: of a slow build
    takes = [take for record in game.lock["sounds"].values() for take in record["takes"]]
    keys = {take["path"]: (take.get("draft") or take["render"])[:32] for take in takes}
    for output in outputs:
        there = done.index(("rename", output))
        (entry,) = (path for name, path in done if name == "rename" and Path(path).name.startswith(keys[output]))
        cached = done.index(("rename", entry))
        noted = max(i for i, call in enumerate(done[:there]) if call == ("sync", ".sfxgen/journal"))
        assert is_synced_before(done, cached), f"{entry} was renamed before its bytes were synced"
        assert is_synced_before(done, there), f"{output} was renamed before its bytes were synced"
        folder_of_entry = done.index(("sync", str(Path(entry).parent)), cached)
        assert cached < folder_of_entry < noted < there, "cache entry, its folder, the journal, the output"
        assert there < done.index(("sync", str(Path(output).parent)), there) < locked, "the output's folder, the lock"
    assert done.index(("sync", ".sfxgen")) < done.index(("rename", outputs[0])), "the journal's own name"
    assert is_synced_before(done, locked)
    forgotten = done.index(("unlink", ".sfxgen/journal"))
    assert locked < done.index(("sync", str(root)), locked) < forgotten, "the lock, its folder, then the journal goes"
    for name, path in done:
        if name == "mkdir" and path != ".sfxgen":
            parent = str(Path(path).parent)
            assert ("sync", str(root) if parent == "." else parent) in done, f"the new folder {path} is not synced"


def whole_lines(text: str) -> Iterator[str]:
    """Yield each call where it ended: strace splits one that another thread's came between."""
    begun: dict[str, str] = {}
    for line in text.splitlines():
        thread, _, call = line.partition(" ")
        call = call.strip()
        if call.endswith("<unfinished ...>"):
            begun[thread] = call.removesuffix("<unfinished ...>").rstrip()
        elif resumed := re.match(r"<\.\.\. \w+ resumed>(.*)", call):
            yield begun.pop(thread) + resumed[1]
        else:
            yield call


def is_synced_before(done: list[tuple[str, str]], renamed: int) -> bool:
    """Whether the temporary file that was renamed there was synced under its old name."""
    name, temporary = done[renamed - 1]
    assert name == "from"
    return ("sync", temporary) in done[:renamed]
