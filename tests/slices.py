"""A slice of a long test for every run, the rest for `pytest -m slow`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pytest


def sliced(values: Iterable[Any], every: int) -> list[Any]:
    """Return all values as parameters of a test: the first and each `every`-th after it run always, the others slow."""
    return [pytest.param(each, marks=() if i % every == 0 else pytest.mark.slow) for i, each in enumerate(values)]


def amounts(few: int, many: int) -> Sequence[Any]:
    """Return how often a test repeats itself: a few times in every run, many times in the slow one."""
    return few, pytest.param(many, marks=pytest.mark.slow)
