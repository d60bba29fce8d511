"""The studio's page at scale, in a real browser: how soon the first list is seen, and how smoothly it scrolls.

    python -m tests.benchmarks.studio_page [--sounds 2000 10000]

The list is timed from the start of navigation to the frame that shows its first rows. Then it is scrolled from its top
down and back, some rows further with each frame, and the browser's own trace says when each was drawn; goals: under a
second, and 60 frames a second.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

from tests.benchmarks.scale import CALM_S, fill
from tests.studio.browsing import Page, browser, serving

STEP_PX, FRAMES = 60, 600
FRAME_MS = 1000 / 60


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sounds", type=int, nargs="*", default=[2_000, 10_000])
    parser.add_argument("--takes", type=int, default=1)
    args = parser.parse_args()
    for sounds in args.sounds:
        with tempfile.TemporaryDirectory() as folder:
            measure(Path(folder), sounds, args.takes)


def measure(game: Path, sounds: int, takes: int) -> None:
    """Print the figures of one size of project."""
    fill(game, sounds, takes, "none")
    for _ in range(2):
        subprocess.run([sys.executable, "-m", "sfxgen", "build", "-q", str(game)], check=True, capture_output=True)
        time.sleep(CALM_S)
    with serving(game) as server, browser() as found:
        time.sleep(3 * CALM_S)
        firsts, heard = [], {}
        for _ in range(3):
            context = found.new_context(viewport={"width": 1440, "height": 900})
            context.add_init_script(LOOK)
            page = Page(context, server.address).open()
            firsts.append(page.wait("() => window.seen").json_value())
            context.close()
        context = found.new_context(viewport={"width": 1440, "height": 900})
        page = Page(context, server.address).open()
        page.page.wait_for_timeout(2000)
        for name in ("cold", "warm"):  # outlines that are fetched while it scrolls, then those that are there
            heard[name] = scrolled(found, page)
        memory = page.run("() => performance.memory?.usedJSHeapSize ?? 0")
    print(f"{sounds:,} sounds")
    print(f"  first list         {statistics.median(firsts):6.0f} ms  (from navigation to the frame that shows it)")
    for name, times in heard.items():
        late = sum(each > 1.5 * FRAME_MS for each in times) / len(times)
        deep = statistics.quantiles(times, n=100)
        print(
            f"  scrolling, {name}    {1000 / statistics.mean(times):6.1f} frames/s: {statistics.median(times):.1f} ms,"
            f" 95 % {deep[94]:.1f} ms, the longest {max(times):.1f} ms, {100 * late:.1f} % late"
        )
    print(f"  memory of scripts  {memory / 1e6:6.1f} MB")


LOOK = """requestAnimationFrame(function look() {
    const isThere = document.querySelector('#sounds [role=row][id]');
    requestAnimationFrame(isThere ? () => { window.seen = performance.now() } : look);
})"""
SCROLL = """([pixels, frames]) => new Promise(done => {
    const list = document.getElementById('sounds');
    let left = frames;
    requestAnimationFrame(function step() {
        list.scrollTop += left > frames / 2 ? pixels : -pixels;
        if (--left) requestAnimationFrame(step);
        else done();
    });
})"""
CATEGORIES = ["devtools.timeline", "devtools.timeline.frame", "disabled-by-default-devtools.timeline.frame"]


def scrolled(found: Any, page: Page) -> list[float]:
    """Return the milliseconds between the frames drawn while the list is scrolled down and up again."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "trace.json")
        found.start_tracing(page=page.page, path=str(path), categories=CATEGORIES)
        page.run(SCROLL, [STEP_PX, FRAMES])
        found.stop_tracing()
        return frames_of(json.loads(path.read_text(encoding="utf-8"))["traceEvents"])


def frames_of(events: list[dict[str, Any]]) -> list[float]:
    """Return the milliseconds between frames that the browser drew, of the renderer with the most."""
    times: dict[tuple[int, int], list[float]] = {}
    for event in events:
        if event.get("name") == "DrawFrame":
            times.setdefault((event["pid"], event["tid"]), []).append(event["ts"] / 1000)
    most = sorted(max(times.values(), key=len, default=[]))
    return [b - a for a, b in pairwise(most)]


if __name__ == "__main__":
    main()
