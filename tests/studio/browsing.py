"""A project in a studio of its own, and a real browser on its page."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from sfxgen.cli import main

BROWSERS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
AXE = Path(__file__).parent / "vendor" / "axe.min.js"
LONG_MS = 20_000


def needs_a_browser() -> Any:
    """Return Playwright, or skip the module: it needs its package, and a Chromium of the system's."""
    pytest.importorskip("starlette", reason='needs `pip install "sfxgen[studio]"`')
    pytest.importorskip("uvicorn", reason='needs `pip install "sfxgen[studio]"`')
    playwright = pytest.importorskip("playwright.sync_api", reason="needs `pip install playwright`")
    if browser_path() is None:
        pytest.skip(f"needs a browser: one of {', '.join(BROWSERS)}", allow_module_level=True)
    return playwright


def browser_path() -> str | None:
    """Return where this machine's Chromium is."""
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


@contextmanager
def browser() -> Iterator[Any]:
    """Start a headless Chromium."""
    with needs_a_browser().sync_playwright() as playwright:
        found = playwright.chromium.launch(
            executable_path=browser_path(),
            args=["--no-sandbox", "--autoplay-policy=no-user-gesture-required", "--mute-audio"],
        )
        try:
            yield found
        finally:
            found.close()


class Server:
    """A studio in a process of its own, as `sfxgen studio` starts it. port: 0 for any that is free."""

    def __init__(self, root: Path, port: int = 0) -> None:
        self.root, self.port = root, port
        self.address = ""
        self.process: subprocess.Popen[str] | None = None

    def start(self) -> Server:
        """Start it, and wait for its address."""
        command = [sys.executable, "-m", "sfxgen", "studio", str(self.root), "--port", str(self.port), "--no-open"]
        environment = {**os.environ, "PYTHONUNBUFFERED": "1", "NO_COLOR": "1"}
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment
        )
        assert self.process.stdout is not None
        said = []
        for line in self.process.stdout:
            said.append(line)
            if found := re.search(r"http://\S+:(\d+)/#token=\S+", line):
                self.address, self.port = found[0], int(found[1])
                return self
        raise AssertionError(f"no studio: {''.join(said)}")

    def stop(self, *, hard: bool = False) -> None:
        """End it; hard: as a crash would."""
        if self.process is None:
            return
        if hard:
            self.process.kill()
        else:
            self.process.send_signal(signal.SIGINT)
        self.process.wait(20)
        assert self.process.stdout is not None
        self.process.stdout.close()
        self.process = None


@contextmanager
def serving(root: Path) -> Iterator[Server]:
    """Run a studio of a project."""
    server = Server(root).start()
    try:
        yield server
    finally:
        server.stop(hard=True)


def built(root: Path, manifest: str) -> Path:
    """Write a project with a manifest, and build it."""
    root.mkdir(parents=True, exist_ok=True)
    write(root, manifest)
    assert main(["build", str(root)]) == 0
    return root


def write(root: Path, manifest: str, name: str = "sounds.sfx.yaml") -> None:
    """Write a manifest as an editor does."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(manifest.encode())


def file_of(root: Path, media: str) -> Path:
    """Return the sound file whose bytes have a hash."""
    files = [path for path in (root / "assets").rglob("*") if path.is_file()]
    return next(path for path in files if hashlib.sha256(path.read_bytes()).hexdigest() == media)


HEARS = """\
let page = null;
Object.defineProperty(globalThis, "sfxgen", {
    get: () => page,
    set(made) {
        page = made;
        const play = made.player.play.bind(made.player);
        made.player.play = async (...what) => {
            const plays = await play(...what);
            if (plays) made.heard = made.seen();
            return plays;
        };
        made.heard = null;
        made.seen = () => {
            if (made.player.now === null) return null;
            const { media, loop, db, seam, buffer } = made.player.now;
            return { media, loop, db, seam, length: buffer.length, rate: buffer.sampleRate,
                     state: made.player.context.state, at: made.player.position() };
        };
    },
});
"""
"""What remembers the last sound that began, as a short one is over before a slow machine can look."""


class Page:
    """A page of the studio, and everything that went wrong on it."""

    def __init__(self, context: Any, address: str) -> None:
        self.context, self.address = context, address
        self.complaints: list[str] = []
        self.page = context.new_page()
        self.page.set_default_timeout(LONG_MS)
        self.page.add_init_script(HEARS)
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _heard(self, message: Any) -> None:
        if message.type == "error" and "Failed to load resource" not in message.text:  # a "no" that the page shows
            self.complaints.append(message.text)

    def open(self) -> Page:
        """Load the page, and wait for its sounds."""
        self.page.goto(self.address)
        self.page.wait_for_selector("#sounds [role=row][id]")
        return self

    def run(self, script: str, value: Any = None) -> Any:
        """Run a script in the page; `sfxgen` is what the page keeps for its console."""
        return self.page.evaluate(script, value)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self.run("() => { sfxgen.heard = null }")
        for key in keys:
            self.page.keyboard.press(key)

    def select(self, name: str) -> None:
        """Select a sound through the search, which plays it, and wait until its detail is there."""
        self.page.fill("#search", name)
        self.page.keyboard.press("Enter")
        self.wait("name => sfxgen.store.selectedRow.value?.name === name", name)
        self.wait("() => sfxgen.store.selectedDetail.value !== null")
        self.page.fill("#search", "")
        self.page.focus("#sounds")

    def wait(self, script: str, value: Any = None) -> Any:
        """Wait until a function of the page says yes."""
        return self.page.wait_for_function(script, arg=value)

    def names(self) -> list[str]:
        """Return the names of the sounds listed."""
        return self.run("() => sfxgen.store.visible.value.map(id => sfxgen.store.rows.value.get(id).name)")

    def row(self, name: str) -> dict[str, Any]:
        """Return what the page knows of a sound."""
        found = self.run("name => [...sfxgen.store.rows.value.values()].find(row => row.name === name)", name)
        assert found is not None, name
        return found

    def playing(self, media: str | None = None) -> dict[str, Any]:
        """Wait until something plays, or has since this was last asked, and return it. media: which file."""
        self.wait(
            "media => [sfxgen.seen(), sfxgen.heard].some(each => each && (media === null || each.media === media))",
            media,
        )
        return self.run("() => { const { heard } = sfxgen; sfxgen.heard = null; return sfxgen.seen() ?? heard }")

    def shot(self, name: str) -> None:
        """Keep a picture for whoever looks into a failure; SFXGEN_SHOTS names a folder."""
        if folder := os.environ.get("SFXGEN_SHOTS"):
            self.page.screenshot(path=f"{folder}/{name}.png")

    def axe(self) -> list[str]:
        """Return what axe finds that is serious or worse."""
        self.run(AXE.read_text(encoding="utf-8") + "\n;undefined")
        found = self.run("() => axe.run(document, { resultTypes: ['violations'] })")
        bad = [each for each in found["violations"] if each["impact"] in ("serious", "critical")]
        return [
            f"{each['id']}: {node['html'][:160]} {node['failureSummary']}" for each in bad for node in each["nodes"]
        ]


@contextmanager
def page_of(found: Any, server: Server, **options: Any) -> Iterator[Page]:
    """Open a page of a server's in a context of its own: with its own storage, as another person's browser."""
    context = found.new_context(viewport={"width": 1440, "height": 900}, **options)
    try:
        page = Page(context, server.address).open()
        yield page
        page.shot("last")
        assert not page.complaints
    finally:
        context.close()


def until(what: Callable[[], Any], seconds: float = 15.0) -> Any:
    """Return what something gives once it gives something."""
    end = time.monotonic() + seconds
    while not (found := what()):
        assert time.monotonic() < end, "not in time"
        time.sleep(0.05)
    return found
