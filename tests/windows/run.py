"""sfxgen on a real Windows CPython, under Wine, on a Linux machine.

    python tests/windows/run.py            # all of it: half an hour or more on two cores
    python tests/windows/run.py smoke      # only what must work whatever else does
    python tests/windows/run.py suite      # only the test suite, but for what is slow
    python tests/windows/run.py suite -- tests/watch    # a part of it

The first time it installs Wine and Python from public packages into a folder of its own, below ~/.cache: some minutes,
3 GB. It takes root, and the right to mount; where that is missing it says so, and ends with 0.
"""

from __future__ import annotations

import argparse
import contextlib
import math
import os
import pty
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))

from public_packages import ROOT, CannotError
from wine import Windows

REPOSITORY = "opt/repository"
GAME = "opt/interrupted"
CONSOLES = {"watch": b"drafted", "studio --no-open": b"#token="}
"""Commands that run until Ctrl+C, and what they say once they are at it."""
IN_ORDER = (0, 130)
"""Exit codes: nothing was being built, or something was."""
LEAST_S = 60.0
HANGS_S = 300
"""After so long a test is said to hang, and the run ends: a wait there may be one that nothing interrupts."""
PLAIN = "not slow and not exhaustive"


def main(words: list[str]) -> int:
    """Do what is asked; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="?", choices=("smoke", "suite", "all"), default="all")
    parser.add_argument("--minutes", type=float, default=0, help="leave out what begins later than that, and say so")
    split = words.index("--") if "--" in words else len(words)
    args, pytest_words = parser.parse_args(words[:split]), words[split + 1 :]
    began = time.monotonic()
    windows = Windows()
    try:
        with _within(60 * args.minutes):
            windows.prepare()
    except CannotError as error:
        print(f"Windows under Wine: left out, for {error}")
        return 0
    print(f"ready after {time.monotonic() - began:.0f} s", flush=True)
    left_s = 60 * args.minutes - (time.monotonic() - began) if args.minutes else math.inf
    if left_s < LEAST_S:
        print("Windows under Wine: left out, for making it ready took the time that there is; the next run has it")
        return 0
    with windows.mounted():
        code = smoke(windows, left_s) if args.what in ("smoke", "all") else 0
        return code or (suite(windows, pytest_words) if args.what in ("suite", "all") else 0)


@contextlib.contextmanager
def _within(limit_s: float) -> Iterator[None]:
    """Raise CannotError once so many seconds are over; 0: never."""

    def end(_number: int, _frame: object) -> None:
        raise CannotError(f"it is not ready after {limit_s:.0f} s; without --minutes it takes what it takes")

    former = signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, limit_s)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, former)


def smoke(windows: Windows, limit_s: float) -> int:
    """Run what must work, as far as it begins in time; return the exit code."""
    began = time.monotonic()
    windows.install_sfxgen()
    shutil.copy(Path(__file__).with_name("smoke.py"), windows.root / "opt/smoke.py")
    sound = True
    for command, mark in CONSOLES.items():
        interrupted = _is_interrupted(windows, command.split(), mark)
        print(f"{'ok    ' if interrupted else 'FAILED'} Ctrl+C in a console: {command}", flush=True)
        sound = sound and interrupted
    limit = [] if math.isinf(limit_s) else [str(limit_s - (time.monotonic() - began))]
    done = subprocess.run(windows.python(["-X", "utf8", "Z:/opt/smoke.py", *limit]), stdin=subprocess.DEVNULL)
    return done.returncode or (0 if sound else 1)


def _is_interrupted(windows: Windows, command: list[str], mark: bytes) -> bool:
    """Start a command in a console, which Wine makes of a terminal, and press Ctrl+C once it says the mark.

    Return whether it ended in order.
    """
    folder = windows.root / GAME
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "audio").mkdir(parents=True)
    (folder / "audio/a.sfx.yaml").write_text("sounds:\n  click: {prompt: a click, duration: 0.1}\n")
    process, terminal = pty.fork()
    if process == 0:
        words = windows.python(["-m", "sfxgen", *command, f"Z:/{GAME}"])
        os.execvp(words[0], words)
    said, deadline, pressed = b"", time.monotonic() + 180, False
    while time.monotonic() < deadline:
        try:
            said += os.read(terminal, 4096) if select.select([terminal], [], [], 1)[0] else b""
        except OSError:  # the terminal is closed: it has ended
            break
        if mark in said and not pressed:
            time.sleep(1)
            os.write(terminal, b"\x03")
            pressed = True
    else:
        os.kill(process, signal.SIGKILL)  # it did not end in time
    _, status = os.waitpid(process, 0)
    if (code := os.waitstatus_to_exitcode(status)) in IN_ORDER and b"stopped" in said:
        return True
    print(f"exit code {code}: {said.decode('utf-8', 'replace')}")
    return False


def suite(windows: Windows, words: list[str]) -> int:
    """Run the tests, but for what is slow; return pytest's exit code."""
    place = windows.root / REPOSITORY
    shutil.rmtree(place, ignore_errors=True)
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    for name in names:
        if name and (ROOT / name).is_file():
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, place / name)
    options = ["-p", "exclusions", "-o", "addopts=", "-q", "--tb=short"]
    options += ["-o", f"faulthandler_timeout={HANGS_S}", "-o", "faulthandler_exit_on_timeout=true"]
    folders = (f"Z:/{REPOSITORY}", f"Z:/{REPOSITORY}/tests/windows")
    paths = {"PYTHONPATH": ";".join(folders).replace("/", "\\")}
    command = windows.python(["-m", "pytest", *options, "-m", PLAIN, *(words or ["tests"])], paths, f"/{REPOSITORY}")
    return subprocess.run(command, stdin=subprocess.DEVNULL).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
