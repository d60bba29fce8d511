"""Stable Audio Open (Evans et al. 2024, arXiv 2407.14358): a window of 47 s, conditioned on where the sound ends."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
from diffusers.models.embeddings import get_1d_rotary_pos_embed

from sfxgen.render.diffusion.pipelines.base import Recommended
from sfxgen.render.diffusion.pipelines.stability import Stability
from sfxgen.render.diffusion.pipelines.texts import Tensors, stack
from sfxgen.render.diffusion.shots import Shot


class StableAudio(Stability):
    """Stable Audio Open."""

    pipeline = "StableAudioPipeline"
    recommended = Recommended(steps=100, guidance=7.0, limit_s=47.0)
    encoders = ("text_encoder", "projection_model")
    bytes_per_value = 1500

    def __init__(self, pipe: Any, device: torch.device, precision: str) -> None:
        super().__init__(pipe, device, precision)
        self._rotations: dict[int, tuple[torch.Tensor, torch.Tensor]] = {}

    @property
    def hop(self) -> int:
        """Return how many audio frames a latent frame is."""
        return int(self.pipe.vae.hop_length)

    @property
    def limit_s(self) -> float:
        """Return the window's length, seconds."""
        return min(self.recommended.limit_s, self._window() * self.hop / self.sample_rate)

    def _window(self) -> int:
        return int(self.pipe.transformer.config.sample_size)

    def frames(self, shot: Shot) -> int:
        """Return the whole window: it was trained on nothing else. So all shots can share batches."""
        return self._window()

    def content_frames(self, shot: Shot) -> int:
        """Return the latent frames of the sound itself."""
        frames = shot.seconds * self.sample_rate / self.hop
        return min(self._window(), max(1, round(frames) if shot.circular else math.ceil(frames)))

    def tail(self, shot: Shot) -> int:
        """Return a bit more than its decoder looks ahead, about ten latent frames; the rest need not be decoded."""
        return 16

    def shape(self, frames: int) -> tuple[int, ...]:
        """Return (channels, time) of the latents."""
        return int(self.pipe.transformer.config.in_channels), frames

    def encode(self, prompt: str | list[str]) -> Tensors:
        """Encode texts with T5, all padded to the same length; the padding is zeroed."""
        return {"words": self.pipe.encode_prompt(prompt, self.device, False)}

    def condition(self, shots: Sequence[Shot]) -> Tensors:
        """Stack texts and lengths. Without a negative prompt, the negative rows are zeros."""
        negative = [shot.negative_prompt for shot in shots if shots[0].guided and shot.negative_prompt]
        self.encode_texts([*(shot.prompt for shot in shots), *negative])
        words = stack([self.text(shot.prompt) for shot in shots], "words")
        with self.using(*self.encoders):
            start, end = self.pipe.encode_duration(0.0, [s.seconds for s in shots], self.device, False, len(shots))
        text = torch.cat([words, start, end], dim=1)
        lengths = torch.cat([start, end], dim=2)
        if shots[0].guided:
            negative_text = torch.zeros_like(text)
            if shots[0].negative_prompt:
                negative_words = stack([self.text(shot.negative_prompt) for shot in shots], "words")
                negative_text = torch.cat([negative_words, start, end], dim=1)
            text, lengths = torch.cat([negative_text, text]), torch.cat([lengths, lengths])
        return {"text": text, "lengths": lengths}

    def predict(self, latents: torch.Tensor, timestep: torch.Tensor, conditioning: Tensors) -> torch.Tensor:
        """Run the transformer once."""
        made: torch.Tensor = self.pipe.transformer(
            latents,
            timestep.reshape(1),
            encoder_hidden_states=conditioning["text"],
            global_hidden_states=conditioning["lengths"],
            rotary_embedding=self._rotary(latents.shape[2] + conditioning["lengths"].shape[1]),
            return_dict=False,
        )[0]
        return made

    def _rotary(self, length: int) -> tuple[torch.Tensor, torch.Tensor]:
        if length not in self._rotations:
            width = self.pipe.rotary_embed_dim
            cosine, sine = get_1d_rotary_pos_embed(width, length, use_real=True, repeat_interleave_real=False)
            self._rotations[length] = cosine.to(self.device), sine.to(self.device)
        return self._rotations[length]

    def encoded(self, waveform: torch.Tensor) -> torch.Tensor:
        """Encode to the mode of the distribution, so that equal audio has equal latents."""
        made: torch.Tensor = self.pipe.vae.encode(waveform).latent_dist.mode()
        return made
