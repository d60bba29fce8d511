"""A job, one raw audio and every output finished from it, and what comes back: frozen values that cross processes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sfxgen.build.result import RESTORE
from sfxgen.errors import SoundError
from sfxgen.manifest.sound import Sound
from sfxgen.render.protocol import Request

RECORDING = ""
"""The origin of raw audio that is a file of the project's."""


@dataclass(frozen=True, kw_only=True)
class Job:
    """One raw audio and every output that is finished from it."""

    number: int
    """Which of the build's jobs it is."""
    request: Request
    render: str
    """Cache key of the model's own render."""
    draft: Request | None
    """The draft that may stand in; None where a draft would be wrong."""
    draft_key: str
    recording: Path | None
    """The file that is the raw audio (of a recording), or that stands in for it (of audio-to-audio)."""
    is_recording: bool
    renderable: bool
    """The model runs in any process of this machine."""
    fresh: bool
    """Made anew although the cache may have it."""
    obstacle: str
    """Why the model can't render here; empty when it can."""
    raw: str | None = None
    """SHA-256 the lock has for the render."""
    draft_raw: str | None = None
    """SHA-256 the lock has for the draft."""
    sounds: tuple[Sound, ...]
    """The sounds to finish it for; one output each."""
    origin: str = RESTORE
    """What a hit in the cache counts as: RENDER when this build rendered it a moment ago."""
    stand_in: Request | None = None
    """The draft to make should the model turn out not to be had."""
    scores: tuple[float | None, ...] = ()
    """Of the render's candidates."""
    told: tuple[str, ...] = ()
    """Warnings of the renderer that did."""


@dataclass(frozen=True, kw_only=True)
class Output:
    """A finished file's bytes and what was measured on them after decoding."""

    data: bytes
    lufs: float | None
    true_peak: float | None
    seam: float | None
    peak_constrained: bool
    gain_reduction: float = 0.0
    """The most that its limiter took, in dB."""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Product:
    """What became of a job: per sound, an output or the error in its place."""

    origin: str
    is_draft: bool
    raw: str
    """SHA-256 of the raw audio's file."""
    is_unproven: bool = False
    """It comes from the cache, and no build here made it: only the lock may know that it is the one."""
    outputs: tuple[Output | SoundError, ...]
    scores: tuple[float | None, ...] = ()
    """Of the candidates that the raw audio was the best of."""
    warnings: tuple[str, ...] = ()
    """About the sound."""
    notices: tuple[str, ...] = ()
    """About the cache."""
