"""JSON from files that may come from strangers: bounded in size and depth, every fault a ValueError."""

from __future__ import annotations

import json
import math
from collections import Counter
from pathlib import Path
from typing import Any

from sfxgen.files import disk

MOST_DEPTH = 64
"""Far deeper than anything that is read, and far from where Python's or C's stack ends."""
MOST_VALUES = 10_000_000
"""A lock of as many takes as a project may have holds half of this; each value takes up to 100 bytes of memory."""
LARGEST_FILE = 64 * 2**20
"""Bytes of a model's JSON; its largest, a tokenizer's, has some 30 MB."""


def parse(text: str, *, strict: bool = False, unique: bool = False) -> Any:
    """Return what a JSON text holds.

    strict: refuse what Python reads and JSON has not: NaN and infinities. unique: refuse keys that stand twice.
    Raises ValueError.
    """
    if text.count(",") + text.count("[") + text.count("{") > MOST_VALUES:
        raise ValueError(f"more than {MOST_VALUES:,} values")
    try:
        value = json.loads(text, **(_STRICT if strict else {}), object_pairs_hook=_unique if unique else None)
    except RecursionError:
        raise _too_deep() from None
    if is_deep(value):
        raise _too_deep()
    return value


def read(path: Path) -> Any:
    """Return what a JSON file holds. Raises OSError, ValueError."""
    data = disk.read(path, LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise ValueError(f"larger than {LARGEST_FILE // 2**20} MiB")
    return parse(data.decode("utf-8"))


def is_deep(value: object) -> bool:
    """Tell whether lists and mappings are nested more than MOST_DEPTH levels deep."""
    level = [value]
    for _ in range(MOST_DEPTH):
        level = [inner for outer in level for inner in _inside(outer) if type(inner) in (dict, list)]
        if not level:
            return False
    return True


def _inside(value: object) -> Any:
    return value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()


def _too_deep() -> ValueError:
    return ValueError(f"nested more than {MOST_DEPTH} levels deep")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        twice = next(name for name, count in Counter(name for name, _ in pairs).items() if count > 1)
        raise ValueError(f"'{twice[:60]}' stands twice in one block, as after a merge")
    return made


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")


def _finite(number: str) -> float:
    """Read a number with a point; one that no float can hold could not be written again."""
    value = float(number)
    if math.isinf(value):
        raise ValueError(f"{number[:20]} is too large a number")
    return value


_STRICT: dict[str, Any] = {"parse_constant": _refuse, "parse_float": _finite}
