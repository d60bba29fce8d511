"""A function that a helper process can be given, and that takes long."""

from __future__ import annotations

import time
from collections.abc import Callable


def sleeps(_tell: Callable[..., None], seconds: float) -> None:
    time.sleep(seconds)
