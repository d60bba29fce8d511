"""What single values in a lock have to be."""

from __future__ import annotations

import math
import re

HEX = re.compile(r"[0-9a-f]{64}")
PAIR = re.compile(r"[0-9a-f]{64} [0-9a-f]{64}")


def is_hash(value: object) -> bool:
    """Tell whether it is a SHA-256 in hex."""
    return isinstance(value, str) and HEX.fullmatch(value) is not None


def is_layer(value: object) -> bool:
    """Tell whether it is two of them."""
    return isinstance(value, str) and PAIR.fullmatch(value) is not None


def is_count(value: object) -> bool:
    """Tell whether it is a whole number from 0."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def is_measure(value: object) -> bool:
    """Tell whether it is a finite number, or null."""
    if isinstance(value, int):  # JSON's may be too large for a float
        return not isinstance(value, bool) and abs(value) < 2**53
    return value is None or (isinstance(value, float) and math.isfinite(value))


def is_flag(value: object) -> bool:
    """Tell whether it is true or false."""
    return isinstance(value, bool)
