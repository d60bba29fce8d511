"""The adapter of a pipeline: the stages of a render, which the subclasses fill in.

An adapter knows one diffusers pipeline class: how it encodes a text, what its denoiser needs, how latents become a
waveform. The denoising loop (`sampling/denoise.py`), batching and memory are the same for all.
Latents are (batch, channels, time, ...): time is always the third axis.
"""

from __future__ import annotations

import copy
import math
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import torch

from sfxgen.audio import Samples
from sfxgen.errors import RenderError
from sfxgen.render.diffusion.clap import Clap
from sfxgen.render.diffusion.pipelines.texts import Tensors, TextEncoding
from sfxgen.render.diffusion.shots import FULL, KnownAudio, Shot
from sfxgen.render.diffusion.weights.find import find_clap
from sfxgen.render.models import Model

WRAP_FRAMES = 16
"""How many latent frames of the loop's other end a circular decode gets on either side."""


@dataclass(frozen=True, kw_only=True)
class Recommended:
    """Defaults of a pipeline, for what neither the manifest nor the model's row says."""

    steps: int
    guidance: float
    limit_s: float
    """Longest render in one piece."""
    least_steps: int = 50
    """With fewer it sounds muddy, if the recommended are more."""


FAST_SCHEDULERS = frozenset(
    {"DPMSolverMultistepScheduler", "DPMSolverSinglestepScheduler", "UniPCMultistepScheduler", "DEISMultistepScheduler"}
)
"""Solvers of a higher order, which need fewer steps than the ones that a model was published with."""
FAST_STEPS = 20
DECODE_BYTES = 2000
"""Rough peak memory of decoding in half precision, per audio frame."""


class Adapter(TextEncoding, ABC):
    """A loaded pipeline. Subclasses name their pipeline class and fill in the stages."""

    pipeline: ClassVar[str]
    """Class name in diffusers."""
    precision: ClassVar[str] = "float16"
    """Name of the dtype that it runs in on an accelerator."""
    recommended: Recommended
    denoiser: ClassVar[str]
    decoder: ClassVar[tuple[str, ...]]
    """Names of the components that a stage needs on the device."""
    in_full: ClassVar[tuple[str, ...]] = ()
    """Names of components that stay in full precision, because half changes what they say."""
    varies: ClassVar[bool] = False
    """Whether it can start from a recording (audio-to-audio)."""
    inpaints: ClassVar[bool] = False
    """Whether its denoiser is conditioned on what to keep; otherwise that is put back after every step."""
    bytes_per_value: ClassVar[int] = 4000
    """Rough peak memory of denoising in half precision, per latent value and row (two rows with guidance). After the
    first batch it is measured instead, on devices that count their memory."""

    def __init__(self, pipe: Any, device: torch.device, precision: str) -> None:
        super().__init__(pipe, device, precision)
        self._clap: Clap | RenderError | None = None
        """The error if it could not be loaded; None before the first try."""

    @classmethod
    def load(cls, folder: Path, device: torch.device, precision: str) -> Adapter:
        """Load the pipeline from a folder, safetensors only and without remote code."""
        import diffusers

        dtype = getattr(torch, precision)
        in_full = dict.fromkeys(cls.in_full, torch.float32)
        made = getattr(diffusers, cls.pipeline).from_pretrained(
            folder,
            dtype={"default": dtype, **in_full} if in_full else dtype,
            use_safetensors=True,
            local_files_only=True,
            **cls.replaced(folder, dtype),
        )
        made.set_progress_bar_config(disable=True)
        return cls(made, device, precision)

    @classmethod
    def replaced(cls, folder: Path, dtype: torch.dtype) -> dict[str, Any]:
        """Return components that must be loaded differently from what the checkpoint declares."""
        return {}

    # Facts

    @property
    @abstractmethod
    def sample_rate(self) -> int:
        """Return the sample rate of its audio, Hz."""

    @property
    @abstractmethod
    def channels(self) -> int:
        """Return the number of channels of its audio."""

    @property
    @abstractmethod
    def hop(self) -> int:
        """Return how many audio frames a latent frame is."""

    @property
    def limit_s(self) -> float:
        """Return the longest render in one piece, seconds."""
        return self.recommended.limit_s

    def recommended_for(self, model: Model) -> Recommended:
        """Return the defaults for a model: those of its row, else the pipeline's own; of the limits the lower."""
        own = self.recommended
        guidance = own.guidance if model.guidance is None else model.guidance
        few = type(self.pipe.scheduler).__name__ in FAST_SCHEDULERS
        return Recommended(
            steps=model.steps or own.steps,
            guidance=guidance,
            limit_s=min(model.limit_s, self.limit_s),
            least_steps=FAST_STEPS if few else own.least_steps,
        )

    def frames(self, shot: Shot) -> int:
        """Return how many latent frames to denoise for a shot."""
        return max(1, math.ceil(shot.seconds * self.sample_rate / self.hop))

    def content_frames(self, shot: Shot) -> int:
        """Return how many latent frames are the sound itself, without the rest of the window."""
        return min(self.frames(shot), max(1, round(shot.seconds * self.sample_rate / self.hop)))

    def tail(self, shot: Shot) -> int:
        """Return how many latent frames after the sound the decoder needs; all of them, unless it looks less far."""
        return self.frames(shot)

    @abstractmethod
    def shape(self, frames: int) -> tuple[int, ...]:
        """Return the shape of one shot's latents."""

    def bytes_of(self, shot: Shot) -> int:
        """Estimate the peak memory of denoising one shot, in bytes."""
        scale = 2 if shot.precision == FULL or not self.half else 1
        rows = 2 if shot.guided else 1
        return math.prod(self.shape(self.frames(shot))) * rows * scale * self.bytes_per_value

    def decode_bytes_of(self, shot: Shot) -> int:
        """Estimate the peak memory of decoding one shot, in bytes."""
        scale = 1 if self.half and shot.precision != FULL else 2
        return self.decoded_frames(shot) * self.hop * scale * DECODE_BYTES

    def decoded_frames(self, shot: Shot) -> int:
        """Return how many latent frames are decoded for a shot."""
        if shot.circular:
            return self.content_frames(shot) + 2 * WRAP_FRAMES
        return min(self.content_frames(shot) + self.tail(shot), self.frames(shot))

    def key(self, shot: Shot) -> tuple[Any, ...]:
        """Return a key that shots must share to be denoised together."""
        loop = self.content_frames(shot) if shot.circular else 0
        known = shot.known
        negative = bool(shot.negative_prompt) if shot.guided else False
        strength = known.strength if known else 0.0
        return self.frames(shot), shot.steps, shot.guided, negative, shot.precision, loop, strength

    # Denoising

    def scheduler(self) -> Any:
        """Return a fresh copy of the checkpoint's scheduler."""
        return copy.deepcopy(self.pipe.scheduler)

    def set_steps(self, scheduler: Any, steps: int, strength: float) -> torch.Tensor:
        """Set the schedule and return its timesteps, on the CPU; with a strength below 1, only the later ones.

        A strength s starts from s parts of noise to 1 - s of audio, whatever the schedule.
        """
        scheduler.set_timesteps(steps, device="cpu")
        times: torch.Tensor = scheduler.timesteps
        if strength >= 1.0:
            return times
        noisier = scheduler.sigmas[:-1] > strength / (1.0 - strength)
        begin = min(steps - 1, int(noisier.sum()))
        scheduler.set_begin_index(begin)
        return times[begin:]

    @abstractmethod
    def condition(self, shots: Sequence[Shot]) -> Tensors:
        """Return the conditioning of a batch; with guidance, the negative rows come first."""

    @abstractmethod
    def predict(self, latents: torch.Tensor, timestep: torch.Tensor, conditioning: Tensors) -> torch.Tensor:
        """Run the denoiser once."""

    # Audio

    @abstractmethod
    def waveform(self, latents: torch.Tensor) -> torch.Tensor:
        """Decode latents to (batch, channels, frames)."""

    def latents_of(self, waveform: torch.Tensor) -> torch.Tensor:
        """Encode (batch, channels, frames) to latents."""
        raise RenderError(f"{self.pipeline} can't start from audio", "Use stable-audio-open or stable-audio-3.")

    def known_latents(self, known: KnownAudio, frames: int) -> torch.Tensor:
        """Encode known audio, padded with silence or cut to so many latent frames."""
        samples = torch.from_numpy(np.ascontiguousarray(known.samples.T))[None]
        missing = frames * self.hop - samples.shape[-1]
        samples = torch.nn.functional.pad(samples, (0, max(0, missing)))[..., : frames * self.hop]
        with self.using(*self.decoder):
            return self.latents_of(samples.to(self.device, self.dtype)).float()

    def similarities(self, prompt: str, takes: Sequence[Samples]) -> list[float]:
        """Return how well each take matches a text, by CLAP, -1 to 1. Raises RenderError if CLAP can't be had.

        It runs on the CPU, so that the device goes on denoising.
        """
        return self.clap().similarities(prompt, takes, self.sample_rate)

    def similarity(self, prompt: str, samples: Samples) -> float:
        """Return the same for one take."""
        return self.similarities(prompt, [samples])[0]

    def clap(self) -> Clap:
        """Return the CLAP that ranks candidates, loaded once. Raises RenderError if it can't be had."""
        if self._clap is None:
            try:
                self._clap = self.load_clap()
            except RenderError as error:
                self._clap = error
        if isinstance(self._clap, RenderError):
            raise self._clap
        return self._clap

    def load_clap(self) -> Clap:
        """Load the CLAP that ranks candidates of a pipeline without one of its own."""
        return Clap.load(find_clap())


def wrapped(latents: torch.Tensor) -> torch.Tensor:
    """Extend a loop's latents by its other end on either side, so that the decoder sees no end."""
    frames = latents.shape[2]
    index = torch.arange(-WRAP_FRAMES, frames + WRAP_FRAMES, device=latents.device) % frames
    return latents.index_select(2, index)
