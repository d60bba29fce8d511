"""The watch loop: wait until a burst of changes is over, act on it, and wait again."""

from __future__ import annotations

import contextlib
import math
import threading
import time
from collections.abc import Callable
from pathlib import Path

from sfxgen.errors import UsageError
from sfxgen.watch.events import ChangeCollector
from sfxgen.watch.network_drives import is_network_folder
from sfxgen.watch.settling import Patience, settled

DEBOUNCE_S = 0.15
"""Quiet time that ends a burst of changes: editors write, rename and delete several files in one save."""

LONGEST_WAIT_S = 1.0
"""A burst that doesn't end is acted on after this time."""

POLL_INTERVAL_S = 1.0

GONE_INTERVAL_S = 0.3
"""How often to look whether something is gone that has to be made again."""

SLICE_S = 0.1
"""Longest wait between two looks at `stop`; Windows delivers Ctrl+C only between waits."""


def watch(
    root: Path,
    *,
    relevant: Callable[[Path], bool],
    prune: Callable[[Path], bool],
    act: Callable[[frozenset[Path]], None],
    stop: threading.Event,
    notify: Callable[[str], None],
    ready: Callable[[], None] = lambda: None,
    debounce_s: float = DEBOUNCE_S,
    longest_wait_s: float = LONGEST_WAIT_S,
    poll: bool = False,
    poll_interval_s: float = POLL_INTERVAL_S,
    is_recording: Callable[[Path], bool] = lambda _path: False,
    patience: Patience | None = None,
    gone: Callable[[], frozenset[Path]] = frozenset,
) -> None:
    """Call `act` with the relevant files that changed below root, again and again, until `stop` is set.

    Paths start with root as it was given. `act` runs on the calling thread, once there has been no event for
    debounce_s, or longest_wait_s after the first one. Changes that happen while it runs are kept for its next call.

    relevant: tells whether a change of this file matters.
    prune: tells whether to ignore a folder and everything below it.
    ready: called once, when no change can be missed any more: the place for a first build.
    notify: called with a sentence when the folder has to be polled because it sends no events, or a recording is
    waited for.
    is_recording: tells whether a file may take long to write, so that it is waited for, as long as patience says.
    gone: asked now and then for files that have to be made again.

    Raises UsageError if root is not a folder or goes away, and whatever `act` and `ready` raise. All threads have
    ended by then.
    """
    if not root.is_dir():
        raise UsageError(f"{root} is not a folder", "Name the folder of a project.")
    if not poll and is_network_folder(root):
        notify(f"{root} is on a network or shared drive, which sends no events: polling every {poll_interval_s:g} s")
        poll = True
    with contextlib.closing(ChangeCollector(root, relevant, prune, notify, poll_interval_s)) as changes:
        changes.start(poll=poll)
        ready()
        while not stop.is_set():
            changed = _next_burst(changes, stop, debounce_s, longest_wait_s, gone)
            changed = settled(changes, changed, is_recording, patience or Patience(), stop, notify)
            if changed and not stop.is_set():
                act(changed)


def _next_burst(
    changes: ChangeCollector,
    stop: threading.Event,
    debounce_s: float,
    longest_wait_s: float,
    gone: Callable[[], frozenset[Path]],
) -> frozenset[Path]:
    """Wait for a burst of changes and its end; return no files if `stop` is set or nothing relevant changed."""
    first = last = math.inf
    look_at = time.monotonic() + GONE_INTERVAL_S
    while not stop.is_set():
        now = time.monotonic()
        due = min(last + debounce_s, first + longest_wait_s)
        if now >= look_at and first == math.inf:
            look_at = now + GONE_INTERVAL_S
            if missing := gone():
                return missing | changes.take()
        if now >= due:
            return changes.take()
        if changes.wait(min(SLICE_S, due - now)):
            last = time.monotonic()
            first = min(first, last)
    return frozenset()
