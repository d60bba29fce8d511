"""Stable Audio 3: rectified flow over any length, with a transformer that is conditioned for inpainting."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import torch

from sfxgen.render.diffusion.pipelines.base import Recommended
from sfxgen.render.diffusion.pipelines.stability import Stability
from sfxgen.render.diffusion.pipelines.texts import Tensors, stack
from sfxgen.render.diffusion.shots import Shot

CHUNK, OVERLAP = 128, 32
"""Latent frames that the autoencoder takes at once, and how many neighbouring chunks share: as its authors do it."""
LOGSNR = (-6.2, 2.0)
"""Range of the noise schedule, uniform in log-SNR: the pipeline's default."""


class StableAudio3(Stability):
    """Stable Audio 3, both distilled (8 steps that re-noise, no guidance) and base."""

    pipeline = "StableAudio3Pipeline"
    recommended = Recommended(steps=8, guidance=1.0, limit_s=380.0)
    encoders = ("text_encoder", "duration_embedder")
    in_full = encoders
    """In float16 a length's features point elsewhere (a cosine of 0.926 at 60 s), in bfloat16 more so."""
    inpaints = True
    bytes_per_value = 4000

    def __init__(self, pipe: Any, device: torch.device, precision: str) -> None:
        super().__init__(pipe, device, precision)
        if not pipe.scheduler.config.stochastic_sampling:  # the base model, not the distilled one
            self.recommended = Recommended(steps=100, guidance=7.0, limit_s=380.0)

    @property
    def hop(self) -> int:
        """Return how many audio frames a latent frame is."""
        return int(self.pipe.vae.downsampling_ratio)

    def shape(self, frames: int) -> tuple[int, ...]:
        """Return (channels, time) of the latents."""
        return int(self.pipe.vae.config.latent_dim), frames

    def key(self, shot: Shot) -> tuple[Any, ...]:
        """Return a key as the others do; inpainting has more conditioning, so it is batched apart."""
        return (*super().key(shot), shot.known is not None)

    def encode(self, prompt: str | list[str]) -> Tensors:
        """Encode texts with T5Gemma, all padded to the same length."""
        words, mask = self.pipe.encode_prompt(prompt, self.device, 1)
        return {"words": words, "mask": mask}

    def condition(self, shots: Sequence[Shot]) -> Tensors:
        """Stack texts, lengths and, for inpainting, the audio to keep."""
        prompts = [shot.prompt for shot in shots]
        if shots[0].guided:
            prompts = [shot.negative_prompt for shot in shots] + prompts
        seconds = torch.tensor([shot.seconds for shot in shots], dtype=torch.float32, device=self.device)
        self.encode_texts(prompts)
        texts = [self.text(prompt) for prompt in prompts]
        with self.using(*self.encoders):
            lengths = self.pipe.duration_embedder(seconds).to(self.dtype)
        if shots[0].guided:
            lengths = torch.cat([lengths, lengths])
        words, mask = self.pipe.prepare_cross_attention(stack(texts, "words"), stack(texts, "mask"), lengths)
        conditioning = {"words": words, "mask": mask, "lengths": lengths}
        if _inpaints(shots[0]):
            kept = torch.cat([self._kept(shot) for shot in shots]).to(words.dtype)
            conditioning["kept"] = torch.cat([kept, kept]) if shots[0].guided else kept
        return conditioning

    def _kept(self, shot: Shot) -> torch.Tensor:
        """Return (1, 1 + channels, time): a mask of what to keep, and its latents."""
        assert shot.known is not None  # noqa: S101  (`_inpaints` has checked)
        frames = self.frames(shot)
        latents = self.known_latents(shot.known, frames)
        per_second = self.sample_rate / self.hop
        keep = torch.ones(1, 1, frames, device=self.device)
        keep[..., math.floor(shot.known.start_s * per_second) : math.ceil(shot.known.end_s * per_second)] = 0.0
        return torch.cat([keep, latents * keep], dim=1)

    def set_steps(self, scheduler: Any, steps: int, strength: float) -> torch.Tensor:
        """Set the log-SNR schedule; with a strength below 1, squeezed into what starts there."""
        low, high = LOGSNR
        time = torch.linspace(strength, 0.0, steps + 1)
        sigmas = torch.sigmoid(time * (high - low) - high)
        sigmas[0] = strength
        scheduler.set_timesteps(sigmas=sigmas[:-1].tolist(), device="cpu")
        times: torch.Tensor = scheduler.timesteps
        return times

    def predict(self, latents: torch.Tensor, timestep: torch.Tensor, conditioning: Tensors) -> torch.Tensor:
        """Predict the velocity."""
        made: torch.Tensor = self.pipe.transformer(
            latents,
            timestep.expand(latents.shape[0]),
            encoder_hidden_states=conditioning["words"],
            global_hidden_states=conditioning["lengths"],
            encoder_attention_mask=conditioning["mask"],
            local_add_cond=conditioning.get("kept"),
            return_dict=False,
        )[0]
        return made

    def decode_bytes_of(self, shot: Shot) -> int:
        """Estimate the peak memory of decoding one shot, bytes: of one chunk, and of what comes of all."""
        frames, each = self.decoded_frames(shot), super().decode_bytes_of(shot)
        return each if frames <= CHUNK else each * CHUNK // frames + frames * self.hop * self.channels * 8

    def waveform(self, latents: torch.Tensor) -> torch.Tensor:
        """Decode latents to (batch, channels, frames), in chunks: its mask grows with the square of the length."""
        return in_chunks(latents, lambda part: self.pipe.vae.decode(part).sample, 1, self.hop, self._margin())

    def encoded(self, waveform: torch.Tensor) -> torch.Tensor:
        """Encode (batch, its channels, frames) to latents, in chunks."""
        return in_chunks(waveform, lambda part: self.pipe.vae.encode(part).latents, self.hop, 1, self._margin())

    def _margin(self) -> int:
        """Return how many latent frames at a chunk's edge are not to be used: as far as the autoencoder looks."""
        config = self.pipe.vae.config
        reach = sum(int(depth) for depth in config.encoder_transformer_depths) * int(config.sliding_window)
        return max(OVERLAP // 2, reach)


def in_chunks(
    whole: torch.Tensor, convert: Callable[[torch.Tensor], torch.Tensor], taken: int, made: int, margin: int
) -> torch.Tensor:
    """Convert the last axis in overlapping chunks of latent frames, of which only the inner parts are used.

    taken, made: values on that axis for each latent frame, before and after. margin: latent frames at an inner edge
    that another chunk makes better. What fits into one chunk is converted as it is.
    """
    frames = math.ceil(whole.shape[-1] / taken)
    size = max(CHUNK, 4 * margin)
    if frames <= size:
        return convert(whole)
    parts, at = [], 0
    while at < frames:
        start = min(max(0, at - margin), frames - size)  # the last chunk is as long as the others
        end = frames if start + size >= frames else start + size - margin
        part = convert(whole[..., start * taken : (start + size) * taken])
        parts.append(part[..., (at - start) * made : (end - start) * made])
        at = end
    return torch.cat(parts, dim=-1)


def _inpaints(shot: Shot) -> bool:
    return shot.known is not None and shot.known.strength >= 1.0
