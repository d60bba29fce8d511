"""Up to date at scale: sfxgen against ninja and DVC on the same graph, in one run on one machine.

    python -m tests.benchmarks.scale [--sounds 10000] [--growth 100 1000 10000 100000] [--dvc 200]

A sound is a declared thing with three files made of it. For ninja each is an edge with one input and three outputs;
for DVC a stage with one dependency and three outputs. DVC takes minutes where the others take a blink, so it gets
fewer sounds and its time per sound is what is compared. The sounds' files are copies of one small OGG: what is
measured looks at files and decides, it does not listen. Needs `ninja` on the PATH and `pip install dvc`.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

WORDS = (
    "wooden",
    "iron",
    "stone",
    "glass",
    "small",
    "heavy",
    "wet",
    "door",
    "gate",
    "creaks",
    "opens",
    "slams",
    "rain",
)
PER_MANIFEST = 100
CALM_S = 2.5
"""Files changed less than two seconds ago are not trusted by their times."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sounds", type=int, default=10_000, help="for the comparison (default: 10000)")
    parser.add_argument("--growth", type=int, nargs="*", default=[100, 1_000, 10_000, 100_000], metavar="N")
    parser.add_argument("--dvc", type=int, default=200, metavar="N", help="sounds that DVC gets (default: 200)")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--engines", nargs="*", default=["godot", "unity"], help="to build for, too")
    parser.add_argument("--make", nargs=4, metavar=("FOLDER", "SOUNDS", "TAKES", "ENGINE"), help="only make a project")
    args = parser.parse_args()
    if args.make:
        fill(Path(args.make[0]), int(args.make[1]), int(args.make[2]), args.make[3])
        return
    with tempfile.TemporaryDirectory() as folder:
        compare(Path(folder), args.sounds, args.dvc, args.runs)
        for engine in args.engines:
            for_engine(Path(folder), args.sounds, args.runs, engine)
        grow(Path(folder), args.growth, args.runs)
        start_up(args.runs)


def compare(folder: Path, sounds: int, for_dvc: int, runs: int) -> None:
    print(f"up to date, {sounds:,} sounds with 3 files each (median of {runs} runs)")
    game = folder / "game"
    make_game(game, sounds, takes=3)
    first, _ = timed([*SFXGEN, "build"], game, runs=1)
    time.sleep(CALM_S)
    timed([*SFXGEN, "build"], game, runs=1)
    ours, memory = timed([*SFXGEN, "build"], game, runs)
    check, _ = timed([*SFXGEN, "check"], game, runs)
    row("sfxgen build", ours, sounds, memory)
    row("sfxgen check", check, sounds)
    if shutil.which("ninja"):
        make_ninja(folder / "ninja", sounds)
        theirs, memory = timed(["ninja"], folder / "ninja", runs)
        row("ninja", theirs, sounds, memory, f"sfxgen build takes {ours / theirs:.1f} times as long (goal: within 5)")
    dvc = Path(sys.executable).with_name("dvc")
    if dvc.exists():
        make_dvc(folder / "dvc", for_dvc, str(dvc))
        theirs, memory = timed([str(dvc), "status", "-q"], folder / "dvc", runs=3)
        ratio = (theirs / for_dvc) / (ours / sounds)
        note = f"per sound {ratio:.0f} times as long as sfxgen build (goal: 50); extrapolated from {for_dvc} sounds"
        row("dvc status", theirs, for_dvc, memory, note)
    print("\nwhat else happens to these sounds")
    row("plan them all anew", first, sounds, note="without anything remembered")
    alone = folder / "alone"
    make_game(alone, 1, takes=3)
    changed = statistics.median(change_one(game, number) for number in range(runs))
    single = statistics.median(change_one(alone, number) for number in range(runs))
    row("one sound changed", changed, sounds, note=f"of that {single:.2f} s also in a project of that sound alone")


def for_engine(folder: Path, sounds: int, runs: int, engine: str) -> None:
    print(f"\nthe same for {engine.title()}, with its files beside the sounds")
    game = folder / engine
    make_game(game, sounds, takes=3, engine=engine)
    first, _ = timed([*SFXGEN, "build"], game, runs=1)
    time.sleep(CALM_S)
    timed([*SFXGEN, "build"], game, runs=1)
    same, memory = timed([*SFXGEN, "build"], game, runs)
    row("sfxgen build", same, sounds, memory)
    row("plan them all anew", first, sounds)
    row("one sound changed", statistics.median(change_one(game, number) for number in range(runs)), sounds)
    shutil.rmtree(game)


def grow(folder: Path, sizes: list[int], runs: int) -> None:
    print("\ngrowth: up to date, 2 files a sound")
    for size in sizes:
        game = folder / f"grow_{size}"
        make_game(game, size, takes=2)
        timed([*SFXGEN, "build"], game, runs=1)
        time.sleep(CALM_S)
        timed([*SFXGEN, "build"], game, runs=1)
        seconds, memory = timed([*SFXGEN, "build"], game, runs)
        row(f"{size:,} sounds", seconds, size, memory)
        shutil.rmtree(game)


def start_up(runs: int) -> None:
    print("\nstart-up")
    bare, _ = timed([sys.executable, "-c", "pass"], Path.cwd(), 3 * runs)
    ours, _ = timed([*SFXGEN, "--version"], Path.cwd(), 3 * runs)
    print(f"  python -c pass      {bare * 1000:7.1f} ms")
    print(f"  sfxgen --version    {ours * 1000:7.1f} ms   {ours / bare:.1f} times as long (goal: within 3)")


def row(what: str, seconds: float, sounds: int, megabytes: float = 0.0, note: str = "") -> None:
    memory = f"{megabytes:6.0f} MB" if megabytes else " " * 9
    print(f"  {what:20} {seconds:8.3f} s {seconds / sounds * 1e6:9.1f} µs a sound {memory}   {note}", flush=True)


# Measuring.

SFXGEN = [sys.executable, "-m", "sfxgen"]
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""As where pip installed it, which compiles what it installs."""


def timed(command: list[str], folder: Path, runs: int) -> tuple[float, float]:
    """Median wall-clock seconds, and the peak resident memory of any run in MB."""
    seconds, peak = [], 0.0
    for _ in range(runs):
        began = time.perf_counter()
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        process = subprocess.Popen(command, cwd=folder, env=ENVIRONMENT, **pipes)
        said = process.stdout.read() if process.stdout else b""
        _, status, usage = os.wait4(process.pid, 0)
        seconds.append(time.perf_counter() - began)
        peak = max(peak, usage.ru_maxrss / 1024)
        if os.waitstatus_to_exitcode(status):
            raise SystemExit(f"{' '.join(command)} failed:\n{said.decode()}")
        process.returncode = 0
    return statistics.median(seconds), peak


def change_one(game: Path, number: int) -> float:
    """Seconds of a build after one prompt changed."""
    edit_one(game, number)
    return timed([*SFXGEN, "build"], game, runs=1)[0]


def edit_one(game: Path, number: int) -> None:
    manifest = sorted((game / "audio").iterdir())[-1]
    lines = manifest.read_text("utf-8").splitlines(keepends=True)
    at = next(i for i, line in enumerate(lines) if "prompt:" in line)
    lines[at] = f"    prompt: a wooden door, number {number}\n"
    manifest.write_text("".join(lines), "utf-8")


# The same graph for each.


def make_game(root: Path, sounds: int, takes: int, engine: str = "none") -> None:
    """Make a project in a process of its own: a child counts its parent's memory at the fork for its own peak."""
    words = ["-m", "tests.benchmarks.scale", "--make", str(root), str(sounds), str(takes), engine]
    subprocess.run([sys.executable, *words], check=True)


def fill(root: Path, sounds: int, takes: int, engine: str) -> None:
    """A project of that many sounds, all drafted already: every file a copy of one draft, imported where Godot is."""
    from sfxgen.audio.measure.measured import Measured
    from sfxgen.build.status import read_status
    from sfxgen.build.update_lock import updated_lock
    from sfxgen.files import atomic
    from sfxgen.lock.records import TakeRecord
    from sfxgen.project.load import load_project

    draft = one_draft(root.with_name(f"{root.name}_draft"))
    (root / "audio").mkdir(parents=True)
    output = "Assets/Sfx" if engine == "unity" else "assets/sfx"
    (root / "sfxgen.yaml").write_text(f"engine: {engine}\noutput: {output}\n", "utf-8")
    dice = random.Random(sounds)
    for first in range(0, sounds, PER_MANIFEST):
        entries = [
            f"  part_{first // PER_MANIFEST:04d}/sound_{i:06d}:\n"
            f"    prompt: {' '.join(dice.choice(WORDS) for _ in range(7))}\n"
            f"    duration: {dice.randint(5, 50) / 10}\n"
            f"    variations: {takes}\n"
            for i in range(first, min(sounds, first + PER_MANIFEST))
        ]
        manifest = root / f"audio/part_{first // PER_MANIFEST:04d}.sfx.yaml"
        manifest.write_text("sounds:\n" + "".join(entries), "utf-8")
    state = read_status(load_project(root))
    digest = atomic.sha256(draft)
    done = {}
    for plan in state.plan.sounds:
        for take in plan.takes:
            path = root / take.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(draft)
            if engine == "godot":
                Path(f"{path}.import").write_text('[remap]\n\nuid="uid://x"\n\n[params]\n\nloop=false\n', "utf-8")
            done[take.path] = TakeRecord(
                path=take.path,
                seed=take.request.seed,
                render=take.render,
                finish=take.draft_finish,
                draft=take.draft,
                raw=digest,
                sha256=digest,
                size=len(draft),
                measured=Measured(lufs=-18.0, true_peak=-3.0),
            )
    state.write_lock(updated_lock(state, done, set()))


def one_draft(root: Path) -> bytes:
    from tests.projects import Game

    game = Game(root)
    game.sounds("sounds:\n  click: {prompt: a click, duration: 0.1}\n")
    game.build()
    return (root / "assets/sfx/click.ogg").read_bytes()


def make_ninja(root: Path, sounds: int) -> None:
    lines = ["rule make\n  command = cp $in $out1 && cp $in $out2 && cp $in $out3\n"]
    for i in range(sounds):
        name = f"{i // PER_MANIFEST:04d}/sound_{i:06d}"
        source = root / f"in/{name}.txt"
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text("x", "utf-8")
        outputs = [f"out/{name}_{take:02d}.ogg" for take in (1, 2, 3)]
        lines.append(f"build {' '.join(outputs)}: make in/{name}.txt\n")
        lines += [f"  out{number} = {output}\n" for number, output in enumerate(outputs, 1)]
    (root / "build.ninja").write_text("".join(lines), "utf-8")
    subprocess.run(["ninja", "--quiet"], cwd=root, check=True)


def make_dvc(root: Path, sounds: int, dvc: str) -> None:
    lines = ["stages:\n"]
    for i in range(sounds):
        name = f"sound_{i:06d}"
        for place in (f"in/{name}.txt", *(f"out/{name}_{take:02d}.ogg" for take in (1, 2, 3))):
            (root / place).parent.mkdir(parents=True, exist_ok=True)
            (root / place).write_text(place, "utf-8")
        lines.append(f"  {name}:\n    cmd: touch out/{name}_01.ogg out/{name}_02.ogg out/{name}_03.ogg\n")
        lines.append(f"    deps: [in/{name}.txt]\n    outs:\n")
        lines += [f"    - out/{name}_{take:02d}.ogg\n" for take in (1, 2, 3)]
    (root / "dvc.yaml").write_text("".join(lines), "utf-8")
    run: Callable[..., object] = subprocess.run
    run([dvc, "init", "-q", "--no-scm"], cwd=root, check=True)
    run([dvc, "config", "core.analytics", "false"], cwd=root, check=True)
    run([dvc, "commit", "-q", "-f"], cwd=root, check=True)


if __name__ == "__main__":
    main()
