"""The denoising loop, the same for every pipeline, and decoding."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch

from sfxgen.audio import Samples
from sfxgen.render.diffusion.device import start_transfer
from sfxgen.render.diffusion.pipelines.base import WRAP_FRAMES, Adapter, wrapped
from sfxgen.render.diffusion.pipelines.texts import Tensors
from sfxgen.render.diffusion.sampling.circular import Circular
from sfxgen.render.diffusion.sampling.masked import Masked, noised
from sfxgen.render.diffusion.shots import Shot

PendingTransfer = Callable[[], list[Samples]]
"""Waits for samples that are being copied from the device, and returns them."""

OnStep = Callable[[int], None]
"""Called after every step with the number of shots in it; may raise to stop."""


def render_batch(adapter: Adapter, shots: Sequence[Shot], on_step: OnStep) -> torch.Tensor:
    """Denoise shots that share a key, and return their latents, float32.

    Each shot draws from a generator of its own on the CPU, so that its audio depends neither on its batch nor on the
    device. Latents stay in full precision; only the denoiser runs in the model's. No step reads a value from the
    device, so the device never waits: the schedule that schedulers look things up in is in main memory.
    """
    noise = Noise(shots, adapter)
    conditioning = adapter.condition(shots)
    scheduler = adapter.scheduler()
    timesteps = adapter.set_steps(scheduler, shots[0].steps, _strength(shots[0]))
    if hasattr(scheduler, "noise_sampler"):
        # The increments of a Brownian path are white noise: drawing that needs no search tree (which can raise
        # RecursionError, diffusers#13274) and allows one generator per take
        scheduler.noise_sampler = lambda *_: noise.draw()
    latents, scheduler = _begin(adapter, shots, scheduler, timesteps, noise)
    guidance = _guidance(shots, latents)
    generators = noise.generators if _takes_generator(scheduler) else None
    with adapter.using(adapter.denoiser):
        for timestep, on_device in zip(timesteps, timesteps.to(adapter.device), strict=True):
            predicted = _predicted(adapter, _scaled(scheduler, latents, timestep), on_device, conditioning, guidance)
            latents = _stepped(scheduler, predicted, timestep, latents, generators)
            on_step(len(shots))
    return latents


def decode(adapter: Adapter, latents: torch.Tensor, shots: Sequence[Shot]) -> PendingTransfer:
    """Decode the latents of shots that share a key, and return a function that waits for the samples.

    It returns float32 samples, shape (frames, channels), for each shot; meanwhile the device can go on. A loop is
    decoded as a circle, so that the decoder sees no end either; any other sound is cut to its length.
    """
    frames = max(adapter.content_frames(shot) for shot in shots)
    hop = adapter.hop
    with adapter.using(*adapter.decoder):
        if shots[0].circular:
            made = adapter.waveform(wrapped(latents[:, :, :frames]).to(adapter.dtype))
            made = made[..., WRAP_FRAMES * hop : (WRAP_FRAMES + frames) * hop]
        else:
            made = adapter.waveform(latents[:, :, : frames + adapter.tail(shots[0])].to(adapter.dtype))
        transfer = start_transfer(made.float())
    lengths = [frames * hop if shot.circular else math.ceil(shot.seconds * adapter.sample_rate) for shot in shots]
    return lambda: [np.ascontiguousarray(wave[:, :end].T) for wave, end in zip(transfer(), lengths, strict=True)]


class Noise:
    """One random generator per shot, and batches of noise drawn from them."""

    def __init__(self, shots: Sequence[Shot], adapter: Adapter) -> None:
        self.generators = [torch.Generator().manual_seed(shot.seed) for shot in shots]
        self._shape = adapter.shape(adapter.frames(shots[0]))
        self._device = adapter.device

    def draw(self) -> torch.Tensor:
        """Return standard normal noise, one row per shot."""
        rows = [torch.randn(self._shape, generator=generator) for generator in self.generators]
        drawn = torch.stack(rows)
        if self._device.type == "cuda":
            return drawn.pin_memory().to(self._device, non_blocking=True)
        return drawn.to(self._device)


def _begin(
    adapter: Adapter, shots: Sequence[Shot], scheduler: Any, timesteps: torch.Tensor, noise: Noise
) -> tuple[torch.Tensor, Any]:
    """Return the first latents, and the scheduler, wrapped for a loop or for inpainting."""
    start = noise.draw()
    begin = len(scheduler.timesteps) - len(timesteps)
    if shots[0].known is None or (adapter.inpaints and _strength(shots[0]) >= 1.0):
        latents = start * float(getattr(scheduler, "init_noise_sigma", 1.0))
        return latents, Circular(scheduler, adapter.content_frames(shots[0])) if shots[0].circular else scheduler
    frames = adapter.frames(shots[0])
    known = torch.cat([adapter.known_latents(shot.known, frames) for shot in shots if shot.known])
    if _strength(shots[0]) < 1.0:
        return noised(scheduler, known, start, begin), scheduler
    latents = start * float(getattr(scheduler, "init_noise_sigma", 1.0))
    keep = torch.stack([_keep(adapter, shot, frames) for shot in shots])
    keep = keep.reshape(len(shots), 1, frames, *[1] * (latents.dim() - 3))
    return latents, Masked(scheduler, known, start, keep)


def _keep(adapter: Adapter, shot: Shot, frames: int) -> torch.Tensor:
    """Return 1 where a latent frame is kept and 0 where it is rendered anew."""
    assert shot.known is not None  # noqa: S101  (the caller's condition, for the type checker)
    per_second = adapter.sample_rate / adapter.hop
    keep = torch.ones(frames, device=adapter.device)
    keep[math.floor(shot.known.start_s * per_second) : math.ceil(shot.known.end_s * per_second)] = 0.0
    return keep


def _guidance(shots: Sequence[Shot], latents: torch.Tensor) -> torch.Tensor | None:
    """Return each shot's guidance scale, in a shape that broadcasts over the latents; None without guidance."""
    if not shots[0].guided:
        return None
    return torch.tensor([shot.guidance for shot in shots], device=latents.device).reshape(
        -1, *[1] * (latents.dim() - 1)
    )


def _scaled(scheduler: Any, latents: torch.Tensor, timestep: torch.Tensor) -> torch.Tensor:
    if not hasattr(scheduler, "scale_model_input"):
        return latents
    made: torch.Tensor = scheduler.scale_model_input(latents, timestep)
    return made


def _predicted(
    adapter: Adapter,
    latents: torch.Tensor,
    timestep: torch.Tensor,
    conditioning: Tensors,
    guidance: torch.Tensor | None,
) -> torch.Tensor:
    """Run the denoiser, with classifier-free guidance away from the negative prompt."""
    latents = latents.to(adapter.dtype)
    if guidance is None:
        return adapter.predict(latents, timestep, conditioning).float()
    negative, positive = adapter.predict(torch.cat([latents, latents]), timestep, conditioning).float().chunk(2)
    return negative + guidance * (positive - negative)


def _stepped(
    scheduler: Any, predicted: torch.Tensor, timestep: torch.Tensor, latents: torch.Tensor, generators: Any
) -> torch.Tensor:
    extra = {"generator": generators} if generators is not None else {}
    made: torch.Tensor = scheduler.step(predicted, timestep, latents, **extra).prev_sample
    return made


def _takes_generator(scheduler: Any) -> bool:
    return "generator" in inspect.signature(scheduler.step).parameters


def _strength(shot: Shot) -> float:
    return shot.known.strength if shot.known else 1.0
