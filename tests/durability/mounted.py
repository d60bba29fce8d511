"""Builds on file systems that are too small or can only be read: real ones, in a mount namespace of its own.

`unshare --mount [--map-root-user] env PYTHONPATH=tests python mounted.py small|few_files|read_only FOLDER`.
It prints what it did, as JSON; it exits with 77 where mounting is not allowed.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from drive import require, require_next_step
from projects import Game, Result
from scene import Ledger, make_template, remember_pure_parts, tree

WORDS = ("--jobs", "1")
NOT_ALLOWED = 77


def mount(*words: object) -> None:
    subprocess.run(["mount", *map(str, words)], check=True, capture_output=True)


@contextmanager
def mounted(place: Path, *words: object) -> Iterator[None]:
    place.mkdir(exist_ok=True)
    mount(*words, place)
    try:
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)


def undisturbed(template: Path, folder: Path) -> tuple[dict[str, bytes], list[str]]:
    """Return what a build makes of a template where nothing is in its way, and what it renders."""
    shutil.copytree(template, folder / "calm")
    Ledger.path = folder / "calm.ledger"
    require(Game(folder / "calm").build(*WORDS).code == 0, "undisturbed, it fails")
    return tree(folder / "calm"), Ledger.read(Ledger.path, "rendered")


def disturbed(game: Game, ledger: Path) -> Result:
    """Build where it can't go well; whatever fails is said plainly."""
    Ledger.path = ledger
    result = game.build(*WORDS)
    said = result.out + result.err
    require(result.code in (0, 2, 3, 4), f"exit code {result.code}: {said}")
    require("Traceback" not in said and "--debug" not in said, f"not a plain error: {said}")
    if result.code:
        require_next_step(result)
    return result


def healed(game: Game, ledger: Path, after: dict[str, bytes]) -> None:
    """Build where nothing is in the way any more: all is as it should be, and nothing kept was rendered anew."""
    kept = set(Ledger.read(ledger, "kept"))
    Ledger.path = ledger.with_suffix(".healing")
    Ledger.path.unlink(missing_ok=True)
    result = game.build(*WORDS)
    require(result.code == 0, f"the next build ends with {result.code}: {result.err}")
    found = tree(game.root)
    differing = {path for path in found.keys() | after.keys() if found.get(path) != after.get(path)}
    require(not differing, f"not as an undisturbed build leaves them: {sorted(differing)}")
    again = kept & set(Ledger.read(Ledger.path, "rendered"))
    require(not again, f"rendered anew although kept: {sorted(again)}")


def full(folder: Path, template: Path, limits: Callable[[int], tuple[str, str]], most: int, step: int) -> Counter[int]:
    """Build on file systems of every size, from one that holds the project and nothing more; then enlarge each."""
    after, _ = undisturbed(template, folder)
    codes: Counter[int] = Counter()
    for size in range(step, most, step):
        limit, unlimited = limits(size)
        place, ledger = folder / "disk", folder / f"ledger-{size}"
        with mounted(place, "-t", "tmpfs", "-o", limit, "tmpfs"):
            try:
                shutil.copytree(template, place / "game")
            except (OSError, shutil.Error):
                continue
            game = Game(place / "game")
            result = disturbed(game, ledger)
            codes[result.code] += 1
            mount("-o", f"remount,{unlimited}", place)
            healed(game, ledger, after)
        if result.code == 0:
            return codes
    raise AssertionError("no size was enough")


def small(folder: Path, template: Path) -> Counter[int]:
    return full(folder, template, lambda kib: (f"size={kib}k", "size=64m"), 8192, 4)


def few_files(folder: Path, template: Path) -> Counter[int]:
    return full(folder, template, lambda files: (f"nr_inodes={files}", "nr_inodes=10000"), 1000, 1)


def read_only(folder: Path, template: Path) -> dict[str, int]:
    """Build where a part of the project can only be read, then where it can be written again."""
    after, _ = undisturbed(template, folder)
    codes: dict[str, int] = {}
    for part in ("assets", "assets/sfx/new", ".sfxgen", ".sfxgen/cache", "."):
        root, ledger = folder / "game", folder / f"ledger-{len(codes)}"
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(template, root)
        (root / part).mkdir(exist_ok=True, parents=True)
        with mounted(root / part, "--bind", root / part):
            mount("-o", "remount,bind,ro", root / part)
            result = disturbed(Game(root), ledger)
            require("read-only" in (result.out + result.err).lower(), f"{part}: {result.err}")
            require(Game(root).run("check").code in (0, 1), "a project that can't be written can be checked")
        codes[part] = result.code
        healed(Game(root), ledger, after)
    return codes


def main(what: str, folder: Path) -> Any:
    try:
        with mounted(folder / "trial", "-t", "tmpfs", "tmpfs"):
            pass
    except subprocess.CalledProcessError as error:
        print(error.stderr.decode(), file=sys.stderr)
        raise SystemExit(NOT_ALLOWED) from None
    remember_pure_parts()
    template = make_template(folder / "template").root
    return {"small": small, "few_files": few_files, "read_only": read_only}[what](folder, template)


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], Path(sys.argv[2]))))
