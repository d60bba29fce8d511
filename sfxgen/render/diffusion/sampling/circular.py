"""Circular denoising: a loop without a seam.

After every step the latents are rotated along time, so that the joint lies somewhere inside of what the denoiser sees
next; over all steps no place is special. Image diffusion makes panoramas this way.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import torch

GOLDEN = 0.6180339887498949
"""Rotating by this share of the loop puts the joint everywhere about equally often."""


class Circular:
    """A diffusers scheduler, wrapped so that it rotates the latents after every step, and back after the last."""

    def __init__(self, scheduler: Any, frames: int) -> None:
        """frames: the loop's length in latent frames; what the window has after it is not rotated."""
        self.inner = scheduler
        self.frames = frames
        self.rotated = self._done = 0
        self.step = in_place_of(scheduler.step, self._step)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def __len__(self) -> int:
        return len(self.inner)

    def set_timesteps(self, *args: Any, **named: Any) -> None:
        """Set the schedule and start over."""
        self.rotated = self._done = 0
        self.inner.set_timesteps(*args, **named)

    def _step(self, model_output: torch.Tensor, timestep: Any, sample: torch.Tensor, *args: Any, **named: Any) -> Any:
        made = self.inner.step(model_output, timestep, sample, *args, **named)
        self._done += 1
        shift = -self.rotated if self._done == len(self.inner.timesteps) else max(1, round(self.frames * GOLDEN))
        self.rotated += shift
        self._rotate_memory(shift, sample.shape)
        if isinstance(made, tuple):
            return (self._rotate(made[0], shift), *made[1:])
        made.prev_sample = self._rotate(made.prev_sample, shift)
        return made

    def _rotate_memory(self, shift: int, shape: torch.Size) -> None:
        """Rotate what a multistep scheduler remembers of earlier steps, or it would mix different places."""
        for name, value in vars(self.inner).items():
            if isinstance(value, list):
                setattr(self.inner, name, [self._rotate(v, shift) if _like(v, shape) else v for v in value])
            elif _like(value, shape):
                setattr(self.inner, name, self._rotate(value, shift))

    def _rotate(self, latents: torch.Tensor, shift: int) -> torch.Tensor:
        loop, rest = latents[:, :, : self.frames], latents[:, :, self.frames :]
        return torch.cat([loop.roll(shift, dims=2), rest], dim=2)


def in_place_of(step: Callable[..., Any], other: Callable[..., Any]) -> Callable[..., Any]:
    """Return `other` with the signature of a scheduler's step: callers inspect it for what they may pass."""

    @functools.wraps(step)
    def stepped(*args: Any, **named: Any) -> Any:
        return other(*args, **named)

    return stepped


def _like(value: Any, shape: torch.Size) -> bool:
    return isinstance(value, torch.Tensor) and value.shape == shape
