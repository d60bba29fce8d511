"""What people are told of takes, as it lies in the lock: in the sound's block, by path, apart from the takes.

An older version takes it for another tool's and keeps it, and a take's own block stays flat: what a damaged lock is
repaired from.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeGuard

if TYPE_CHECKING:
    from sfxgen.lock.records import TakeRecord

TOLD = ("advice", "warnings", "device")
"""Fields of a take."""
Told = dict[str, dict[str, list[str]]]
"""Field -> path -> texts."""


def told_of(takes: Iterable[TakeRecord]) -> Told:
    """Return what people are told of takes."""
    told: Told = {}
    for take in takes:
        for name in TOLD:
            if texts := getattr(take, name):
                told.setdefault(name, {})[take.path] = list(texts)
    return told


def pop_told(block: dict[str, Any]) -> Told:
    """Take out of a sound's block what people are told of its takes; what another tool wrote under that name stays."""
    return {name: block.pop(name) for name in TOLD if _is_told(block.get(name))}


def _is_told(value: object) -> TypeGuard[dict[str, list[str]]]:
    if not isinstance(value, dict):
        return False
    return all(isinstance(texts, list) and all(isinstance(text, str) for text in texts) for texts in value.values())
