"""How a sound is, apart from what it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Traits:
    """What a prompt says about a sound besides its kind. The defaults change nothing."""

    size: float = 1.0
    """Linear size relative to the usual: 0.3 tiny, 3 huge. Larger is lower and longer."""
    material: str | None = None
    distance: float = 0.0
    """0 at the ear, 1 half a kilometre away."""
    speed: float = 1.0
    """Rate relative to the usual."""
    count: int | None = None
    """How many events, if the prompt says so."""
    repeated: bool = False
    """Events repeat for the whole length."""
    wetness: float = 0.0
    """0 dry, 1 soaked."""
    force: float = 1.0
    """0.5 soft, 2 as hard as possible."""
    pitch: float = 1.0
    """Factor on frequencies."""
    brightness: float = 0.0
    """-1 muffled, +1 sharp."""
    room: float = 0.0
    """0 dry, 1 a cathedral."""
    retro: bool = False
    """Made as if by an 8-bit console."""
    gesture: int = 0
    """1: goes up, on, in; -1: down, off, out. Pairs of opposites are told apart by it."""
