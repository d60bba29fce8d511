"""A slice of a long test for every run, the rest for `pytest -m slow`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pytest


def sliced(values: Iterable[Any], every: int, slow_every: int = 1) -> list[Any]:
    """Return all values as parameters of a test: the first and each `every`-th after it run always, the others slow.

    slow_every: of those others, only each so many-th is slow, and the rest are exhaustive.
    """
    return [pytest.param(each, marks=_mark(i, every, slow_every)) for i, each in enumerate(values)]


def _mark(i: int, every: int, slow_every: int) -> Any:
    if i % every == 0:
        return ()
    return pytest.mark.slow if i % slow_every == 0 else pytest.mark.exhaustive


def amounts(few: int, many: int, most: int | None = None) -> Sequence[Any]:
    """Return how often a test repeats itself: a few times in every run, many times in the slow one, most in the
    exhaustive one."""
    exhaustive = [] if most is None else [pytest.param(most, marks=pytest.mark.exhaustive)]
    return [few, pytest.param(many, marks=pytest.mark.slow), *exhaustive]
