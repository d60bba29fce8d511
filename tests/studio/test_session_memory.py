"""Memory goes back, and whoever asks for it twice in a moment gets it once."""

from __future__ import annotations

import gc
import time

from sfxgen.studio import memory
from sfxgen.studio.memory import Tidier, give_back, share_arenas


def test_circles_are_freed():
    class Ring:
        own: Ring

    freed = []
    ring = Ring()
    ring.own = ring
    import weakref

    weakref.finalize(ring, freed.append, True)
    gc.disable()
    try:
        del ring
        assert not freed
        give_back()
        assert freed
    finally:
        gc.enable()
    share_arenas()


def test_it_is_done_once_in_a_quiet_moment(monkeypatch):
    calls = []
    monkeypatch.setattr(memory, "give_back", lambda: calls.append(time.monotonic()))
    tidier = Tidier(0.05)
    for _ in range(5):
        tidier.soon()
    time.sleep(0.3)
    assert len(calls) == 1
