"""One sound and one game: the processor time of this version and of another one, in pairs, in one run on one machine.

    git worktree add /tmp/other wave-1 && python -m tests.benchmarks.small /tmp/other [--runs 5] [--games 1]

One sound: a draft of 1 s changes, in a project of its own and among the example sounds; `explain` and `list` there. One
game: all of `manifests/` is made from nothing. All processes of a command count together.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

from tests.benchmarks.against import HERE, Run, Version, pairs, report

BEEP = "sounds:\n  beep: {{prompt: short bright beep, model: procedural, duration: 1, seed: {seed}}}\n"
"""A manifest of one sound."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("other", type=Path, help="a checkout of the other version")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--games", type=int, default=1, help="how often the whole of manifests/ is built, 0 for never")
    args = parser.parse_args()
    print(f"median of {args.runs} pairs: this version, the other, their ratio")
    with tempfile.TemporaryDirectory() as folder:
        versions = [Version(HERE, Path(folder) / "this" / "game"), Version(args.other, Path(folder) / "other" / "game")]
        for version in versions:
            version.game.mkdir(parents=True)
            (version.game / "sfxgen.yaml").write_text("{}\n")
        one_sound(versions, args.runs, "alone")
        if args.games:
            for version in versions:
                shutil.copytree(HERE / "manifests", version.game / "manifests", dirs_exist_ok=True)
            report(f"{files(versions[0])} made from nothing", pairs(versions, args.games, from_nothing))
            one_sound(versions, args.runs, "in manifests/")


def files(version: Version) -> str:
    return f"{len(list((version.game / 'manifests').rglob('*.sfx.yaml')))} manifests"


def from_nothing(version: Version) -> Run:
    for made in (".sfxgen", "assets", "cache"):
        shutil.rmtree(version.game / made, ignore_errors=True)
    (version.game / "sfxgen.lock").unlink(missing_ok=True)
    return version.run("build")


def one_sound(versions: list[Version], runs: int, where: str) -> None:
    seeds = count()

    def change(version: Version) -> Run:
        (version.game / "beep.sfx.yaml").write_text(BEEP.format(seed=next(seeds)))
        return version.run("build")

    for version in versions:
        change(version)
    acts: dict[str, Callable[[Version], Run]] = {
        "one change": change,
        "explain": lambda version: version.run("explain", "beep"),
        "list": lambda version: version.run("list"),
    }
    for what, act in acts.items():
        report(f"{what}, {where}", pairs(versions, runs, act))


if __name__ == "__main__":
    main()
