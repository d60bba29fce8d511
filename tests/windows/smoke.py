"""What must work on Windows, in a real Python of it: run there by `run.py`, with sfxgen's wheel installed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

SFXGEN = Path(sysconfig.get_path("scripts"), "sfxgen.exe")
CLICK = "sounds:\n  click: {prompt: a soft click, duration: 0.1}\n"
LONG = "sounds:\n" + "".join(f"  wind{n}: {{prompt: steady wind, duration: 16, seed: {n}}}\n" for n in range(5))
"""Enough that it is worth starting processes."""
TEXT = {"encoding": "utf-8", "errors": "replace"}
LATEST_S = 10.0
"""From a save to the sound, at most, on a busy machine; it is much less on an idle one."""


def run(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run([SFXGEN, *words], cwd=root, stdin=subprocess.DEVNULL, capture_output=True, **TEXT)
    if done.returncode not in (0, 1, 2):
        raise AssertionError(f"{words}: exit code {done.returncode}: {done.stdout}{done.stderr}")
    return done


def well(done: subprocess.CompletedProcess[str]) -> subprocess.CompletedProcess[str]:
    assert done.returncode == 0, done.stdout + done.stderr
    return done


def game(folder: Path, manifest: str = CLICK) -> Path:
    (folder / "audio").mkdir(parents=True)
    (folder / "audio/a.sfx.yaml").write_text(manifest, "utf-8")
    return folder


def init_for(engine: str, mark: str, add_on: str) -> Callable[[Path], None]:
    def check(folder: Path) -> None:
        place = folder / mark
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("config_version=5\n" if engine == "godot" else "m_EditorVersion: 6000.0.1f1\n")
        well(run(folder, "init"))
        assert (folder / add_on).is_file() and (folder / "sfxgen.yaml").is_file()
        notes = [
            json.loads(path.read_text("utf-8")) for path in Path(os.environ["APPDATA"], "sfxgen/projects").iterdir()
        ]
        (program,) = (note["program"] for note in notes if Path(note["project"]) == folder.resolve())
        assert Path(program) == SFXGEN.resolve() or Path(program).samefile(SFXGEN), program
        assert str(SFXGEN).encode() not in b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
        well(run(folder, "build"))
        well(run(folder, "check"))

    return check


def spawned_workers(folder: Path) -> None:
    game(folder, LONG)
    done = well(run(folder, "build", "--json", "--jobs", "2"))
    assert json.loads(done.stdout)["summary"]["finished"] == 5
    well(run(folder, "check", "--verify"))
    again = json.loads(well(run(folder, "build", "--json")).stdout)["summary"]
    assert (again["unchanged"], again["finished"]) == (5, 0)


class Watch:
    """A watch as an editor starts it: its stdin is a pipe."""

    def __init__(self, root: Path) -> None:
        words = [SFXGEN, "watch", str(root), "--until-eof"]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}  # else a pipe has the machine's code page
        self.process = subprocess.Popen(words, encoding="utf-8", env=environment, **pipes)
        self.said: list[str] = []
        threading.Thread(target=self._drain, daemon=True).start()

    def _drain(self) -> None:
        self.said += self.process.stderr or ()

    def line(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "".join(self.said)
        return line

    def end(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        assert self.process.wait(30) == 0, "".join(self.said)


def watch_under_noise(folder: Path) -> None:
    """Another program writes ten files a second, so that there is never a second of silence."""
    root = game(folder)
    watch, over = Watch(root), threading.Event()
    assert "1 take drafted" in watch.line()
    (root / "Other").mkdir()

    def make_noise() -> None:
        number = 0
        while not over.wait(0.1):
            (root / "Other" / f"{number % 50}.bin").write_bytes(b"x")
            number += 1

    noise = threading.Thread(target=make_noise)
    noise.start()
    try:
        time.sleep(2)
        for seed in (1, 2, 3):
            began = time.monotonic()
            (root / "audio/a.sfx.yaml").write_text(CLICK.replace("}", f", seed: {seed}}}"), "utf-8")
            assert "1 take drafted" in watch.line()
            took = time.monotonic() - began
            print(f"  {took:.2f} s from a save to the sound", flush=True)
            assert took < LATEST_S
    finally:
        over.set()
        noise.join()
    watch.end()


def two_builds_at_once(folder: Path) -> None:
    game(folder, LONG.replace("duration: 16", "duration: 8"))
    words = [SFXGEN, "build", "--json"]
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    both = [subprocess.Popen(words, cwd=folder, **pipes, **TEXT) for _ in range(2)]
    said = [process.communicate(timeout=300) for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    assert sorted(json.loads(out)["summary"]["finished"] for out, _ in said) == [0, 5]
    assert any("another sfxgen is working" in err for _, err in said)
    well(run(folder, "check"))


def read_only_files(folder: Path) -> None:
    """As Perforce leaves what nobody has checked out."""
    game(folder)
    well(run(folder, "build"))
    lock, output = folder / "sfxgen.lock", folder / "assets/sfx/click.ogg"
    before = lock.read_bytes(), output.read_bytes()
    lock.chmod(0o444)
    (folder / "audio/a.sfx.yaml").write_text(CLICK.replace("soft", "loud"), "utf-8")
    done = run(folder, "build")
    assert done.returncode == 2 and "sfxgen.lock is read-only" in done.stderr, done.stderr
    assert (lock.read_bytes(), output.read_bytes()) == before
    lock.chmod(0o666)
    well(run(folder, "build"))


def a_file_copied_over_in_place(folder: Path) -> None:
    """Of the same size and time as the old one: only the time of the last change tells."""
    game(folder)
    well(run(folder, "build"))
    output = folder / "assets/sfx/click.ogg"
    stat = output.stat()
    time.sleep(3)  # until its hash is remembered
    well(run(folder, "check"))
    with output.open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"!")
    os.utime(output, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    done = run(folder, "check")
    assert done.returncode == 1 and "edited by hand" in done.stdout + done.stderr, done.stdout + done.stderr


def the_studio(folder: Path) -> None:
    """The page is served, a save is built by the helper process, and heard on the page."""
    root = game(folder)
    words = [SFXGEN, "studio", str(root), "--no-open", "--port", "0"]
    process = subprocess.Popen(
        words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **TEXT
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert "#token=" in line, line + process.stdout.read()
        where, _, token = line.split()[-1].partition("/#token=")
        assert b"<script" in asked(where, "/", token)
        first = made(where, token, "")
        (root / "audio/a.sfx.yaml").write_text(CLICK.replace("soft", "loud"), "utf-8")
        made(where, token, first)
    finally:
        process.terminate()
        process.wait(30)
    well(run(root, "check"))


def asked(where: str, path: str, token: str) -> bytes:
    request = urllib.request.Request(where + path, headers={"X-Sfxgen-Token": token})
    with urllib.request.urlopen(request, timeout=30) as answer:
        data: bytes = answer.read()
        return data


def made(where: str, token: str, former: str) -> str:
    """Wait until the one sound is up to date, and its file another than before; return that file's address."""
    end, project = time.monotonic() + 120, None
    while time.monotonic() < end:
        project = json.loads(asked(where, "/api/project", token))
        rows = project["sounds"]
        if (
            not project["building"]
            and rows
            and rows[0]["takes"][0]["media"]
            and rows[0]["state"] not in ("stale", "missing")
        ):
            now: str = rows[0]["takes"][0]["media"]
            if now != former:
                return now
        time.sleep(0.2)
    raise AssertionError(project)


def report_and_play(folder: Path) -> None:
    """There may be neither git nor a device that plays."""
    game(folder)
    well(run(folder, "build"))
    well(run(folder, "report", "-o", "page.html"))
    assert b'id="media-' in (folder / "page.html").read_bytes()
    (folder / "git.exe").write_bytes(SFXGEN.read_bytes())  # a stranger's, in place of git
    done = run(folder, "report", "--since", "main", "-o", "since.html")
    assert done.returncode == 2 and "git" in done.stderr, done.stderr
    done = run(folder, "play", "click")
    assert done.returncode == 0 or "there is no audio device" in done.stderr, done.stderr


SCENES: dict[str, Callable[[Path], None]] = {
    "init for Godot, build, check": init_for("godot", "project.godot", "addons/sfxgen/plugin.cfg"),
    "init for Unity, build, check": init_for(
        "unity", "ProjectSettings/ProjectVersion.txt", "Packages/com.sfxgen.unity/package.json"
    ),
    "a build on spawned workers": spawned_workers,
    "watch with saves under noise, ended by the end of stdin": watch_under_noise,
    "two builds at once": two_builds_at_once,
    "read-only files": read_only_files,
    "a file copied over in place": a_file_copied_over_in_place,
    "the studio": the_studio,
    "a report, and playing": report_and_play,
}


def main(words: list[str]) -> int:
    """Run every scene, those that begin within so many seconds if told; return 1 if one failed."""
    failed, started, limit = 0, time.monotonic(), float(words[0]) if words else float("inf")
    for name, scene in SCENES.items():
        began = time.monotonic()
        if began - started > limit:
            print(f"left out, for lack of time: {name}", flush=True)
            continue
        with tempfile.TemporaryDirectory(prefix="sfxgen-", ignore_cleanup_errors=True) as folder:
            try:
                scene(Path(folder, "Töne für's Spiel"))
            except Exception as error:
                failed += 1
                print(f"FAILED {name}: {type(error).__name__}: {error}", flush=True)
                continue
        print(f"ok     {name} ({time.monotonic() - began:.0f} s)", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
