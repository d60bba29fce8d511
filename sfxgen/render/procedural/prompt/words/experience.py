"""How often words stood with kinds of sound in prompts that people have judged.

`tests/render/procedural/judged/derive_experience.py` counts them, into `experience.txt`: of each word's root, the kinds
and how many prompts; where a verdict lets several kinds pass, they share the prompt.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_suffix(".txt")
ALL = "*"
"""What stands before the prompts of each kind, in all."""
LEAST = 0.3
"""As many prompts has a kind that was hardly ever asked for."""


@cache
def rows() -> dict[str, str]:
    """Return a word's root -> kinds and numbers, as they stand in the table."""
    lines = (line for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#"))
    return dict(line.split(" ", 1) for line in lines)


def counts_of(word: str) -> dict[str, float]:
    """Return with which kinds a word's root was heard, and in how many prompts."""
    told = rows().get(word, "").split()
    return {kind: float(times) for kind, times in zip(told[::2], told[1::2], strict=True)}


@cache
def shares() -> dict[str, float]:
    """Return each kind's share of all prompts, 0..1."""
    times = {kind: max(LEAST, much) for kind, much in counts_of(ALL).items()}
    whole = sum(times.values())
    return {kind: much / whole for kind, much in times.items()}
