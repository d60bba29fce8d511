"""The watch loop: wait until a burst of changes is over, act on it, and wait again."""

from __future__ import annotations

import contextlib
import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sfxgen.errors import UsageError
from sfxgen.watch.events import ChangeCollector
from sfxgen.watch.network_drives import is_network_folder
from sfxgen.watch.settling import Patience, settled

DEBOUNCE_S = 0.15
"""Quiet time that ends a burst of changes: editors write, rename and delete several files in one save."""

BRIEF_S = 0.03
"""Quiet time that ends the save of a single file which is known to be whole: renamed into its place, or closed. Where
more follows, or a build has just ended, as when files are saved one after the other, it is the other one."""

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
    brief_s: float | None = None,
    poll: bool = False,
    poll_interval_s: float = POLL_INTERVAL_S,
    is_recording: Callable[[Path], bool] = lambda _path: False,
    patience: Patience | None = None,
    gone: Callable[[], frozenset[Path]] = frozenset,
) -> None:
    """Call `act` with the relevant files that changed below root, again and again, until `stop` is set.

    Paths start with root as it was given. `act` runs on the calling thread, once there has been no event for
    debounce_s, or longest_wait_s after the first one; brief_s, if given, after a single save that follows a while of
    quiet. Changes that happen while it runs are kept for its next call.

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
        quiet = _Quiet(debounce_s, longest_wait_s, brief_s)
        while not stop.is_set():
            changed = _next_burst(changes, stop, quiet, gone)
            changed = settled(changes, changed, is_recording, patience or Patience(), stop, notify)
            if changed and not stop.is_set():
                act(changed)
                quiet.calm_from = time.monotonic() + longest_wait_s


@dataclass
class _Quiet:
    """How much quiet ends a burst of changes."""

    debounce_s: float
    longest_wait_s: float
    brief_s: float | None
    calm_from: float = 0.0
    """A single save from this time on is acted on at once."""

    def due(self, first: float, last: float, changes: ChangeCollector) -> float:
        """Return when to act, if nothing comes after the last event."""
        if self.brief_s is not None and first >= self.calm_from and changes.is_one_save:
            return last + min(self.brief_s, self.debounce_s)
        return min(last + self.debounce_s, first + self.longest_wait_s)


def _next_burst(
    changes: ChangeCollector,
    stop: threading.Event,
    quiet: _Quiet,
    gone: Callable[[], frozenset[Path]],
) -> frozenset[Path]:
    """Wait for a burst of changes and its end; return no files if `stop` is set or nothing relevant changed."""
    first = last = math.inf
    look_at = time.monotonic() + GONE_INTERVAL_S
    while not stop.is_set():
        now = time.monotonic()
        due = quiet.due(first, last, changes)
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
