"""Waiting for recordings that are still being written: a build of half a recording fails, or worse, succeeds."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from sfxgen.watch.events import ChangeCollector, Stamp, stamp

SETTLE_S = 0.5
"""A recording that has been left alone for so long counts as written; a manifest is saved at once."""
LONGEST_SETTLE_S = 8.0
"""The same after builds that failed all the same, each of which doubles it."""
GIVE_UP_S = 30.0
"""Then it is built as it is: whoever writes it may have stopped for now."""
SLICE_S = 0.1


class Patience:
    """How long a recording has to be left alone before it counts as written."""

    def __init__(self, settle_s: float = SETTLE_S, longest_s: float = LONGEST_SETTLE_S) -> None:
        self._least, self._longest = settle_s, longest_s
        self.settle_s = settle_s

    def learn(self, *, failed: bool) -> None:
        """Wait longer next time if a recording could not be used, as short as at first if all could."""
        self.settle_s = min(2 * self.settle_s, self._longest) if failed else self._least


def settled(
    changes: ChangeCollector,
    changed: frozenset[Path],
    is_recording: Callable[[Path], bool],
    patience: Patience,
    stop: threading.Event,
    notify: Callable[[str], None],
    give_up_s: float = GIVE_UP_S,
) -> frozenset[Path]:
    """Return what changed, once every recording in it has been left alone for a while, with what changed meanwhile."""
    began = time.monotonic()
    before, still_since, told = _stamps(changed, is_recording), began, False
    while before and not stop.is_set() and time.monotonic() < began + give_up_s:
        if time.monotonic() >= still_since + patience.settle_s:
            break
        changes.wait(SLICE_S)
        changed |= changes.take()
        now = _stamps(changed, is_recording)
        if now != before:
            before, still_since = now, time.monotonic()
            if not told and still_since > began + 2 * SLICE_S:
                notify(f"waiting until {_named(now)} written")
                told = True
    return changed


def _stamps(changed: Iterable[Path], is_recording: Callable[[Path], bool]) -> dict[Path, Stamp | None]:
    return {path: stamp(str(path)) for path in changed if is_recording(path)}


def _named(recordings: Iterable[Path]) -> str:
    first, *others = sorted(path.name for path in recordings)
    return f"{first} and {len(others)} more are" if others else f"{first} is"
