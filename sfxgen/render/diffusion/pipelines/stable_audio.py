"""Stable Audio Open (Evans et al. 2024, arXiv 2407.14358): a fixed window of 47 s, told when the sound ends in it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
from diffusers.models.embeddings import get_1d_rotary_pos_embed

from sfxgen.render.diffusion.pipelines.base import Recommended, Tensors, stack
from sfxgen.render.diffusion.pipelines.stability import Stability
from sfxgen.render.diffusion.shots import Shot


class StableAudio(Stability):
    """Stable Audio Open."""

    pipeline = "StableAudioPipeline"
    recommended = Recommended(steps=100, guidance=7.0, limit_s=47.0)
    encoders = ("text_encoder", "projection_model")
    bytes_per_value = 1500

    def __init__(self, pipe: Any, device: torch.device, precision: str) -> None:
        super().__init__(pipe, device, precision)
        self._turns: dict[int, tuple[torch.Tensor, torch.Tensor]] = {}

    @property
    def hop(self) -> int:
        """Audio frames per latent frame."""
        return int(self.pipe.vae.hop_length)

    @property
    def limit_s(self) -> float:
        """The window's length, seconds."""
        return min(self.recommended.limit_s, self._window() * self.hop / self.sample_rate)

    def _window(self) -> int:
        return int(self.pipe.transformer.config.sample_size)

    def frames(self, shot: Shot) -> int:
        """Return the whole window: it was trained on nothing else, so every shot shares a batch."""
        return self._window()

    def content_frames(self, shot: Shot) -> int:
        """Return the latent frames of the sound itself."""
        frames = shot.seconds * self.sample_rate / self.hop
        return min(self._window(), max(1, round(frames) if shot.circular else math.ceil(frames)))

    def tail(self, shot: Shot) -> int:
        """Return the reach of its decoder, about ten latent frames: the rest of the window need not be decoded."""
        return 16

    def shape(self, frames: int) -> tuple[int, ...]:
        """Return (channels, time) of the latents."""
        return int(self.pipe.transformer.config.in_channels), frames

    def encode(self, prompt: str) -> Tensors:
        """Encode a text with T5; padding is zero afterwards."""
        return {"words": self.pipe.encode_prompt(prompt, self.device, False)}

    def condition(self, shots: Sequence[Shot]) -> Tensors:
        """Stack texts and lengths. Without a negative prompt, guidance leads away from nothing at all: zeros."""
        words = stack([self.text(shot.prompt) for shot in shots], "words")
        with self.using(*self.encoders):
            start, end = self.pipe.encode_duration(0.0, [s.seconds for s in shots], self.device, False, len(shots))
        told = torch.cat([words, start, end], dim=1)
        lengths = torch.cat([start, end], dim=2)
        if shots[0].guided:
            against = torch.zeros_like(told)
            if shots[0].negative_prompt:
                negative = stack([self.text(shot.negative_prompt) for shot in shots], "words")
                against = torch.cat([negative, start, end], dim=1)
            told, lengths = torch.cat([against, told]), torch.cat([lengths, lengths])
        return {"told": told, "lengths": lengths}

    def predict(self, latents: torch.Tensor, timestep: torch.Tensor, told: Tensors) -> torch.Tensor:
        """Run the transformer once."""
        made: torch.Tensor = self.pipe.transformer(
            latents,
            timestep.reshape(1),
            encoder_hidden_states=told["told"],
            global_hidden_states=told["lengths"],
            rotary_embedding=self._rotary(latents.shape[2] + told["lengths"].shape[1]),
            return_dict=False,
        )[0]
        return made

    def _rotary(self, length: int) -> tuple[torch.Tensor, torch.Tensor]:
        if length not in self._turns:
            width = self.pipe.rotary_embed_dim
            cosine, sine = get_1d_rotary_pos_embed(width, length, use_real=True, repeat_interleave_real=False)
            self._turns[length] = cosine.to(self.device), sine.to(self.device)
        return self._turns[length]

    def encoded(self, waveform: torch.Tensor) -> torch.Tensor:
        """Encode, taking the middle of the distribution: the same audio is the same latents."""
        made: torch.Tensor = self.pipe.vae.encode(waveform).latent_dist.mode()
        return made
