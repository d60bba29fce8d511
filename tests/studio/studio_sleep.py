"""A function that a helper process can be given, and that takes long."""

from __future__ import annotations

import time
from collections.abc import Callable


def sleeps(_tell: Callable[..., None], seconds: float) -> None:
    time.sleep(seconds)


def naps(tell: Callable[..., None], seconds: float) -> None:
    """Sleep as a build waits: never long at once, which Windows can't interrupt; tell when it begins."""
    tell("begun")
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        time.sleep(0.05)
