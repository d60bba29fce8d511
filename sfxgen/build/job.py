"""Jobs, one raw audio each and every output finished from it, and what comes back: frozen values that cross processes.

Each kind of job gets its raw audio in another way: `Job` is their union, and `worker` is where they are told apart.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from msgspec import structs

from sfxgen.audio.measure.measured import Measured
from sfxgen.build.result import RENDER, RESTORE
from sfxgen.errors import SoundError
from sfxgen.manifest.sound import Sound
from sfxgen.render.models import Model
from sfxgen.render.protocol import Request

RECORDING = ""
"""The origin of raw audio that is a file of the project's."""


@dataclass(frozen=True, kw_only=True)
class RenderSpec:
    """A render: what is asked of which model, and where the cache keeps it."""

    request: Request
    """Its source, if it has one, is an absolute path."""
    model: Model
    key: str
    """Of the cache."""
    sha256: str | None = None
    """What the lock has for it; a cache that holds other bytes is not believed."""


@dataclass(frozen=True, kw_only=True)
class _Work:
    """What every job has."""

    number: int
    """Which of the build's jobs it is."""
    sounds: tuple[Sound, ...]
    """The sounds to finish the raw audio for; one output each. None where it is only wanted in the cache, for a mix."""
    layer: str = ""
    """The sound that is wanted as a layer, if `sounds` is empty."""

    @property
    def name(self) -> str:
        """Return the name of the sound, or of the first."""
        return self.sounds[0].name if self.sounds else self.layer


@dataclass(frozen=True, kw_only=True)
class RecordingJob(_Work):
    """The raw audio is a recording of the project's."""

    recording: Path


@dataclass(frozen=True, kw_only=True)
class RenderJob(_Work):
    """The raw audio is in the cache, or any process of this machine can render it."""

    render: RenderSpec
    fresh: bool
    """Render it although the cache may have it."""


@dataclass(frozen=True, kw_only=True)
class BatchJob(_Work):
    """The raw audio is in the cache, or is rendered side by side with others: the executor makes another job of it."""

    render: RenderSpec
    fresh: bool
    draft: RenderSpec | None
    """Stands in if the model turns out not to be had; None where a draft would be wrong."""

    def in_batch(self, name: str) -> BatchJob:
        """Return the same job, to be rendered side by side with those of the same batch."""
        return replace(self, render=replace(self.render, request=structs.replace(self.render.request, batch=name)))

    def cached(self) -> CachedJob:
        """Return the job of finishing a render that was in the cache all along."""
        return CachedJob(number=self.number, sounds=self.sounds, layer=self.layer, render=self.render)

    def rendered(
        self, sha256: str, scores: tuple[float | None, ...], warnings: tuple[str, ...], judge: str = ""
    ) -> CachedJob:
        """Return the job of finishing a render that went into the cache a moment ago, with these bytes."""
        return CachedJob(
            number=self.number,
            sounds=self.sounds,
            layer=self.layer,
            render=replace(self.render, sha256=sha256),
            origin=RENDER,
            scores=scores,
            judge=judge,
            warnings=warnings,
        )

    def drafted(self, obstacle: str) -> DraftJob:
        """Return the job for where the model turned out not to be had."""
        return DraftJob(
            number=self.number,
            sounds=self.sounds,
            layer=self.layer,
            render=self.render,
            fresh=self.fresh,
            draft=self.draft,
            obstacle=obstacle,
            warnings=(obstacle,),
        )


@dataclass(frozen=True, kw_only=True)
class CachedJob(_Work):
    """The raw audio is known to be in the cache."""

    render: RenderSpec
    origin: str = RESTORE
    """RENDER when this build put it there a moment ago."""
    scores: tuple[float | None, ...] = ()
    """Of the candidates that the render was the best of."""
    judge: str = ""
    """Which CLAP gave them."""
    warnings: tuple[str, ...] = ()
    """Of the renderer."""


@dataclass(frozen=True, kw_only=True)
class DraftJob(_Work):
    """The model can't render here: the cache may have the render all the same, else a draft stands in."""

    render: RenderSpec
    fresh: bool
    draft: RenderSpec | None
    """None where a draft would be wrong."""
    obstacle: str
    """Why the model can't."""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class MixLeaf:
    """Raw audio of a mix: a recording of the project's, or a render that is in the cache."""

    key: str
    """Of the render, or the recording's hash: what the mix's own hash is made of."""
    recording: Path | None = None
    render: RenderSpec | None = None
    is_draft: bool = False
    is_known: bool = False
    """Whether the lock vouches for the render's bytes."""


@dataclass(frozen=True, kw_only=True)
class MixJob(_Work):
    """The raw audio is a mix of layers."""

    take: int
    """Which take of its one sound it is, from 1."""
    leaves: tuple[MixLeaf, ...]
    """In the order that the mixing room tells them in."""
    origin: str = RECORDING
    """What was done for its layers in this build, if anything."""
    warnings: tuple[str, ...] = ()
    """Of its layers' renderers."""


WorkerJob = RecordingJob | RenderJob | CachedJob | DraftJob | MixJob
"""What a worker can do without knowing of other jobs."""

Job = WorkerJob | BatchJob


@dataclass(frozen=True, kw_only=True)
class Output:
    """A finished file."""

    data: bytes
    measured: Measured
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
    judge: str = ""
    """Which CLAP gave them."""
    warnings: tuple[str, ...] = ()
    """About the sound."""
    passing: tuple[str, ...] = ()
    """Those of them that are about this build only."""
    layers: tuple[str, ...] = ()
    """Of a mix: for each leaf in order its key, and the SHA-256 of its file."""
    device: str = ""
    """What the raw audio's model ran on, as far as that is known."""
    notices: tuple[str, ...] = ()
    """About the cache."""
