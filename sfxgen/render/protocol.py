"""What a renderer is: it turns requests into raw audio."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import msgspec

from sfxgen.errors import SoundError
from sfxgen.manifest.sound import Edit

if TYPE_CHECKING:  # planning makes requests and must not load numpy
    from sfxgen.audio import Audio

OnProgress = Callable[[str, int, int], None]
"""Called as a batch renderer goes on, with the model's label, denoising steps done, and steps in all."""


DIFFUSION_FIELDS = frozenset({"style", "steps", "candidates", "edits", "loop", "takes_per_render"})
"""A sound's fields, besides prompt, seed and length, that every diffusion model obeys."""
PROCEDURAL_FIELDS: frozenset[str] = frozenset({"style"})
"""The same for procedural synthesis."""


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that decides the raw audio of one take, and nothing else: its hash is the key in the cache.

    Only `batch` is none of that, and empty when the rest is hashed.

    duration is the length of the finished file, raw_seconds the length to render: longer, so that there is something
    to trim and crossfade; both in seconds. source is the recording to start from, an absolute path.
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
    style: str = ""
    """The house style, which a model reads after the prompt, and after that of an edit."""
    steps: int | None = None
    guidance: float | None = None
    candidates: int = 1
    edits: tuple[Edit, ...] = ()
    source: str | None = None
    circular: bool = False
    """Render a loop: the end leads into the beginning."""
    window_s: float = 0.0
    """How long a render to cut the take out of, for a sound too short for the model; 0: render the take itself."""
    length: str = ""
    """`auto` where the sound is to end by itself and what is rendered after it is cut off; else it fills `duration`."""
    event: int = 0
    """Which event of a shared render is the take, from 0. If there are too few, the take gets a render of its own."""
    event_seed: int | None = None
    """Seed of the shared render."""
    batch: str = ""
    """Where a device rounds by what it renders side by side: those that have the same batch, and no others."""

    def in_style(self, prompt: str) -> str:
        """Return a prompt as a model reads it: the house style after it."""
        return f"{prompt}, {self.style}" if prompt and self.style else prompt


@dataclass(frozen=True, eq=False, kw_only=True)
class Rendered:
    """What became of a request: audio, or an error."""

    request: Request
    audio: Audio | None = None
    error: SoundError | None = None
    scores: tuple[float | None, ...] = ()
    """CLAP similarity of prompt and audio for each candidate; None for a rejected one. Empty without candidates."""
    judge: str = ""
    """Which CLAP that was: a repository and its commit, or `its own`."""
    warnings: tuple[str, ...] = ()
    device: str = ""
    """What the model ran on, if another device may round otherwise."""


class Renderer(Protocol):
    """One way of making raw audio."""

    def render(self, requests: Sequence[Request]) -> Iterator[Rendered]:
        """Render all requests, yielding each outcome as soon as it is done, in any order."""
        ...
