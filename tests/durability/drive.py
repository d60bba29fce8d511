"""Runs a build with one fault after the other, each in a process forked from this warm one of a single thread.

A program of its own: `PYTHONPATH=tests python drive.py FOLDER`. It prints what it counted and found, as JSON.
"""

from __future__ import annotations

import gc
import json
import multiprocessing
import os
import random
import shutil
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from faults import DEADLY, KILLED, Fault, Point, Seam, modes
from projects import Game, Result
from scene import Ledger, as_cloned, make_template, remember_pure_parts, tree

from sfxgen.build.executors import local as workers
from sfxgen.engines.seal import is_own

WORDS = ("--jobs", "1")


class Case:
    """A game in a state, the build that is disturbed, and what an undisturbed one makes of it."""

    def __init__(self, name: str, template: Path, scratch: Path) -> None:
        self.name, self.template, self.scratch = name, template, scratch
        scratch.mkdir(parents=True)
        root = scratch / "calm"
        shutil.copytree(template, root)
        self.before = tree(template)
        Ledger.path = scratch / "calm.ledger"
        with Seam() as seam:
            result = Game(root).build(*WORDS)
        require(result.code == 0, f"undisturbed, it ends with {result.code}: {result.err}")
        require(result.summary["finished"] > 5, "there is nothing to do")
        self.points = seam.points
        self.after = tree(root)
        self.rendered = Ledger.read(scratch / "calm.ledger", "rendered")
        require(sorted(set(self.rendered)) == self.rendered, "undisturbed, it renders twice")

    def faults(self) -> Iterator[Fault]:
        for point in self.points:
            for mode in modes(point):
                yield Fault(point, mode)

    def strike(self, fault: Fault, place: Path) -> bool:
        """Disturb a build, see that it ended decently, then see a plain build put everything right.

        Returns whether it came to the fault: two threads that both find a folder missing share what is to be done.
        """
        root = place / "game"
        shutil.copytree(self.template, root)
        if fault.mode in DEADLY:
            code = status(fork(lambda: self._disturb(fault, root, place)))
            require(code in (0, KILLED), f"it was to be killed, and ended with {code}")
            struck = code == KILLED
        else:
            struck = self._disturb(fault, root, place)
        self._heal(root, place)
        return struck

    def _heal(self, root: Path, place: Path) -> None:
        self.require_whole(root)
        kept = set(Ledger.read(place / "ledger", "kept"))
        Ledger.path = place / "healing"
        result = Game(root).build(*WORDS)
        require(result.code == 0, f"the next build ends with {result.code}: {result.err}")
        self.require_as_undisturbed(root)
        again = Ledger.read(Ledger.path, "rendered")
        require(not kept & set(again), f"rendered anew although kept: {sorted(kept & set(again))}")
        require(set(again) <= set(self.rendered), "rendered what an undisturbed build does not")

    def strike_worker(self, fault: Fault, place: Path) -> None:
        """The same for a fault in a worker process, which the build outlives; for use in a process of its own."""
        try:
            root, Ledger.path = place / "game", place / "ledger"
            shutil.copytree(self.template, root)
            with Seam(fault):
                result = Game(root).build("--jobs", "2")
            if result.code == 0:
                self.require_as_undisturbed(root)
                os._exit(UNSTRUCK)
            require(result.code == 3, f"it ends with {result.code}: {result.err}")
            require("Traceback" not in result.out + result.err, f"a traceback: {result.err}")
            require_next_step(result)
            self._heal(root, place)
        except Exception as trouble:
            (place / "trouble").write_text(str(trouble))
            raise

    def _disturb(self, fault: Fault, root: Path, place: Path) -> bool:
        Ledger.path = place / "ledger"
        with Seam(fault) as seam:
            result = Game(root).build(*WORDS)
        said = result.out + result.err
        require("Traceback" not in said, f"a traceback: {said}")
        require("own fault" not in said and "--debug" not in said, f"not a plain error: {said}")
        allowed = (0, 130) if fault.mode == "interrupt" else (0, 2, 3, 4)
        require(result.code in allowed, f"exit code {result.code}: {said}")
        if result.code == 0:  # what could not even be deleted may lie about until the next build
            self.require_as_undisturbed(root, but=".sfxgen/tmp/" if fault.mode == "gone" else None)
        elif result.code != 130:
            require_next_step(result)
        return seam.struck

    def require_whole(self, root: Path) -> None:
        """Every file that lasts is as it was, as it will be, or not there."""
        for path, data in tree(root, lambda path: not path.startswith(".sfxgen") and path != "sfxgen.lock").items():
            whole = data in (self.before.get(path), self.after.get(path))
            # What lists the sounds that are there says so of those that are: whole, it bears its seal.
            whole = whole or (path.endswith((".gd", ".tres")) and is_own(data.decode()))
            require(whole, f"{path} is neither old nor new")

    def require_as_undisturbed(self, root: Path, but: str | None = None) -> None:
        found = tree(root, lambda path: but is None or not path.startswith(but))
        differing = {p for p in found.keys() | self.after.keys() if found.get(p) != self.after.get(p)}
        require(not differing, f"not as an undisturbed build leaves them: {sorted(differing)}")


def require_next_step(result: Result) -> None:
    """Whatever failed is said with what to do about it, on the terminal and in JSON."""
    said = json.loads(result.out)
    if "errors" in said:
        require(all(error["message"] and error["hint"] for error in said["errors"]), f"no next step: {said}")
    else:
        errors = [error for sound in said["sounds"] for error in sound.get("errors", ())]
        require(bool(errors), f"failed, but no sound says why: {result.out}")
        require(all("\n" in error for error in errors), f"no next step: {errors}")


class Trouble(AssertionError):  # noqa: N818 -- what a test says, not what a program raises
    """Something does not hold."""


def require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Trouble(otherwise)


def fork(act: Callable[[], None]) -> int:
    """Do something in a process of its own, which is left by no other way than the end of this function."""
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        act()
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def status(child: int) -> int:
    _, ended = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(ended)


def shared_out(act: Callable[[int, int], dict[str, Any]], place: Path) -> list[dict[str, Any]]:
    """Do something in as many processes as there are cores; each is told its number and how many they are."""
    of = os.cpu_count() or 1
    place.mkdir()
    children = [fork(lambda i=i: (place / str(i)).write_text(json.dumps(act(i, of)))) for i in range(of)]
    require([status(child) for child in children] == [0] * of, "a process of the test's own died")
    return [json.loads((place / str(i)).read_text()) for i in range(of)]


def one_by_one(case: Case, faults: Sequence[Fault], share: int, of: int) -> dict[str, Any]:
    """Let each fault happen; return what was found wrong, and the faults that no try came to."""
    failed, unreached = [], []
    gc.disable()  # its passes over all that is imported would take a quarter of the time
    for number, fault in enumerate(faults[share::of]):
        if number % 100 == 99:
            gc.collect()
        try:
            if not any(case.strike(fault, fresh(case.scratch / f"place-{share}")) for _ in range(TRIES)):
                unreached.append(str(fault))
        except Exception as trouble:
            failed.append(f"{case.name}: {fault}: {trouble}")
    return {"failed": failed, "unreached": unreached}


TRIES = 5


def fresh(place: Path) -> Path:
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    return place


def in_worker_processes(case: Case, share: int, of: int) -> dict[str, Any]:
    """Let a worker process die at each operation of its own, up to the last."""
    fork_context = multiprocessing.get_context("fork")  # so that they inherit the seam
    names = {"get_context": lambda _: fork_context, "parent_process": multiprocessing.parent_process}
    workers.multiprocessing, workers.WORTH_PROCESSES_S = SimpleNamespace(**names), 0
    failed: list[str] = []
    for number in range(share + 1, MOST_IN_WORKER, of):
        fault = Fault(Point("process", number, "any"), "kill")
        place = fresh(case.scratch / f"process-{number}")
        code = status(fork(lambda fault=fault, place=place: case.strike_worker(fault, place)))
        if code == UNSTRUCK:
            return {"failed": failed, "deaths": (number - share) // of}
        if code:
            failed.append(f"{case.name}: {fault}: {(place / 'trouble').read_text()}")
    return {"failed": [*failed, "there is no end to it"], "deaths": 0}


MOST_IN_WORKER = 500
UNSTRUCK = 42


def main(folder: Path, every: int = 1) -> dict[str, Any]:
    """every: of the faults, one in so many is tried, drawn at random and always the same ones."""
    remember_pure_parts()
    drawn = random.Random(0)
    template = folder / "template"
    make_template(template)
    as_cloned(template, folder / "clone")
    found: dict[str, Any] = {}
    for name, start in (("edited", template), ("cloned", folder / "clone")):
        copy = folder / f"{name}-warm"
        shutil.copytree(start, copy)
        Game(copy).build(*WORDS)
        case = Case(name, start, folder / name)
        faults = [fault for fault in case.faults() if name == "edited" or fault.mode in ("fail", "kill", "tear")]
        faults = [fault for fault in faults if drawn.randrange(every) == 0]
        gc.freeze()
        shares = shared_out(partial(one_by_one, case, faults), folder / f"{name}-shares")
        deaths = shared_out(partial(in_worker_processes, case), folder / f"{name}-deaths")
        found[name] = {
            "points": len(case.points),
            "operations": Counter(point.operation for point in case.points),
            "faults": len(faults) + sum(share["deaths"] for share in deaths),
            "modes": {**Counter(fault.mode for fault in faults), "death of a worker": sum(d["deaths"] for d in deaths)},
            "unreached": [fault for share in shares for fault in share["unreached"]],
            "failed": [line for share in (*shares, *deaths) for line in share["failed"]],
        }
    return found


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]))))
