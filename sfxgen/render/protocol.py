"""What a renderer is: it turns requests into raw audio, and says beforehand whether it can."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from sfxgen.errors import SoundError
from sfxgen.manifest.sound import Edit

if TYPE_CHECKING:  # a plan makes requests without ever loading numpy
    from sfxgen.audio import Audio


DIFFUSION_FIELDS = frozenset({"steps", "candidates", "edits", "loop", "takes_per_render"})
"""A sound's fields, besides prompt, seed and length, that every diffusion model obeys."""
PROCEDURAL_FIELDS: frozenset[str] = frozenset()
"""The same for procedural synthesis."""


@dataclass(frozen=True, kw_only=True)
class Request:
    """All that decides the raw audio of one take. Nothing else may: its hash is the key of the cache.

    duration is the length of the finished file, raw_seconds the length to render (longer, so that the finisher
    can trim and crossfade); both in seconds. source is the recording to start from, an absolute path.
    A field with the name of a sound's render-stage field gets the sound's value, if the model's row `uses` that field;
    its default must be None, () or "", which stay out of the hash.
    """

    model: str
    revision: str | None
    prompt: str
    negative_prompt: str
    seed: int
    duration: float
    raw_seconds: float
    steps: int | None = None
    guidance: float | None = None
    candidates: int = 1
    edits: tuple[Edit, ...] = ()
    source: str | None = None
    circular: bool = False
    """The render is a loop already: its end leads into its beginning."""
    window_s: float = 0.0
    """Length to render and cut the take out of, for a sound too short for the model; 0: the take's own."""
    event: int = 0
    """Which event of a shared render the take is, from 0; its own render stands in where there are too few."""
    event_seed: int | None = None
    """Seed of the shared render."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Rendered:
    """The outcome of one request: audio, or the error that stands for it."""

    request: Request
    audio: Audio | None = None
    error: SoundError | None = None
    scores: tuple[float | None, ...] = ()
    """How well each candidate matches the prompt, by CLAP; None for one with a veto. Empty without candidates."""
    warnings: tuple[str, ...] = ()


class Renderer(Protocol):
    """One way of making raw audio."""

    def render(self, requests: Sequence[Request]) -> Iterator[Rendered]:
        """Render every request, yielding each outcome as soon as it is there, in any order."""
        ...
