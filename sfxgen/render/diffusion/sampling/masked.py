"""Inpainting by masked latents: after every step, what is kept is put back, as noisy as the rest.

After RePaint (Lugmayr et al. 2022, arXiv 2201.09865), without its resampling.
"""

from __future__ import annotations

from typing import Any

import torch

from sfxgen.render.diffusion.sampling.circular import in_place_of


class Masked:
    """A diffusers scheduler, wrapped so that it steps where `keep` is 0 and restores known latents where it is 1."""

    def __init__(self, scheduler: Any, known: torch.Tensor, noise: torch.Tensor, keep: torch.Tensor) -> None:
        """known, noise: of the shape of the latents. keep: broadcasts over them."""
        self.inner = scheduler
        self._known, self._noise, self._keep = known, noise, keep
        self._next = 1
        self.step = in_place_of(scheduler.step, self._step)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def _step(self, model_output: torch.Tensor, timestep: Any, sample: torch.Tensor, *args: Any, **named: Any) -> Any:
        made = self.inner.step(model_output, timestep, sample, *args, **named)
        kept = noised(self.inner, self._known, self._noise, self._next)
        made.prev_sample = self._keep * kept + (1 - self._keep) * made.prev_sample
        self._next += 1
        return made


def noised(scheduler: Any, known: torch.Tensor, noise: torch.Tensor, index: int) -> torch.Tensor:
    """Add as much noise to known latents as the schedule has before step `index`; none after the last."""
    if index >= len(scheduler.timesteps):
        return known
    if hasattr(scheduler, "scale_noise"):  # rectified flow: a straight line from noise to audio
        sigma = scheduler.sigmas[index]
        flowed: torch.Tensor = (1.0 - sigma) * known + sigma * noise
        return flowed
    if hasattr(scheduler, "sigmas"):  # variance exploding
        exploded: torch.Tensor = known + scheduler.sigmas[index] * noise
        return exploded
    times = scheduler.timesteps[index].expand(known.shape[0])
    made: torch.Tensor = scheduler.add_noise(known, noise, times)
    return made
