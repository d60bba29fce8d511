"""One project and one lock on machines that round differently: does each leave the others' lock as it is?

    python tests/machines/run.py                    # all machines, each with the lock of each other: half an hour
    python tests/machines/run.py linux sse arm      # only these
    python tests/machines/run.py --sounds 60 --of-them-on-arm 30

Each machine first builds some of the example sounds without a lock. Then each builds with the lock of each other, and
without its outputs, as after a checkout where outputs are not committed. The lock must be the same, byte for byte.
What a machine needs is installed from public packages, below ~/.cache; one that can't be had here is left out, by name.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))

from kinds import MACHINES, Machine
from public_packages import ROOT, CannotError

MANIFESTS = ROOT / "manifests"
LOCK, OUTPUTS = "sfxgen.lock", "assets"


@dataclass(frozen=True)
class Made:
    """What a machine built without a lock."""

    machine: Machine
    lock: bytes
    files: dict[str, bytes]


def main(words: list[str]) -> int:
    """Build on each machine with each other's lock; return 1 if one changed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("machines", nargs="*", metavar="MACHINE", help=", ".join(MACHINES))
    parser.add_argument("--sounds", type=int, default=40)
    parser.add_argument("--of-them-on-arm", type=int, default=20, help="on machines that are emulated")
    parser.add_argument("--longest", type=float, default=6.0, metavar="S", help="emulated, a long one takes minutes")
    parser.add_argument("--with", dest="partner", metavar="MACHINE", help="only pairs that this one is part of")
    args = parser.parse_args(words)
    if unknown := set(args.machines) - MACHINES.keys():
        parser.error(f"no such machine: {', '.join(sorted(unknown))}")
    sounds = _every(args.sounds, _sounds_up_to(args.longest))
    fewer = _every(args.of_them_on_arm, sounds)
    print(f"{len(sounds)} sounds, {len(fewer)} of them where the processor is emulated", flush=True)
    made = []
    for name in args.machines or MACHINES:
        try:
            made.append(_first_build(MACHINES[name](), sounds, fewer))
        except CannotError as error:
            print(f"{name:<12} left out: {error}", flush=True)
    pairs = [(there, here) for there in made for here in made if there is not here]
    pairs = [pair for pair in pairs if args.partner in (None, *(each.machine.name for each in pair))]
    changed = [_build_with_lock(there, here, sounds, fewer) for there, here in pairs]
    print(f"{len(changed) - sum(changed)} of {len(changed)} builds left the other's lock as it was")
    return 1 if any(changed) else 0


def _sounds_up_to(seconds: float) -> list[str]:
    words = [sys.executable, "-m", "sfxgen", "list", str(MANIFESTS), "--json"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, check=True)
    return [row["name"] for row in json.loads(done.stdout)["sounds"] if row["duration"] <= seconds]


def _every(count: int, names: list[str]) -> list[str]:
    """Return so many of the names, evenly spread."""
    return names if count >= len(names) else [names[i * len(names) // count] for i in range(count)]


def _first_build(machine: Machine, sounds: list[str], fewer: list[str]) -> Made:
    began = time.monotonic()
    machine.prepare()
    ready = time.monotonic()
    root = _project(machine)
    takes = machine.build(root, fewer if machine.is_emulated else sounds)
    made = Made(machine, (root / LOCK).read_bytes(), _files(root))
    shutil.rmtree(root)
    about = f"{machine.about()}; ready after {ready - began:.0f} s"
    print(f"{machine.name:<12} {takes} takes in {time.monotonic() - ready:.0f} s; {about}", flush=True)
    return made


def _build_with_lock(there: Made, here: Made, sounds: list[str], fewer: list[str]) -> bool:
    """Build on one machine with the lock of another; return whether the lock changed."""
    began, machine = time.monotonic(), here.machine
    root = _project(machine)
    (root / LOCK).write_bytes(there.lock)
    takes = machine.build(root, fewer if machine.is_emulated or there.machine.is_emulated else sounds)
    lock, files = (root / LOCK).read_bytes(), _files(root)
    shutil.rmtree(root)
    differ = sum(data != there.files[path] for path, data in files.items())
    said = "untouched" if lock == there.lock else f"CHANGED: {', '.join(_changed(there.lock, lock))}"
    print(
        f"{there.machine.name:>12}'s lock on {machine.name:<12} {said}; {differ} of {takes} files differ "
        f"({time.monotonic() - began:.0f} s)",
        flush=True,
    )
    return lock != there.lock


def _project(machine: Machine) -> Path:
    machine.place.mkdir(parents=True, exist_ok=True)
    root = Path(tempfile.mkdtemp(dir=machine.place))
    for path in MANIFESTS.glob("*.yaml"):
        shutil.copy(path, root / path.name)
    return root


def _files(root: Path) -> dict[str, bytes]:
    paths = (path for path in (root / OUTPUTS).rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}


def _changed(before: bytes, after: bytes) -> list[str]:
    old, new = (json.loads(data)["sounds"] for data in (before, after))
    return sorted(name for name in old | new if old.get(name) != new.get(name))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
