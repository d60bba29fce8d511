"""AudioLDM 2 (Liu et al. 2023, arXiv 2308.05734): a latent mel spectrogram, led by T5 and GPT-2."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from sfxgen.audio import Samples
from sfxgen.render.diffusion.clap import Judge
from sfxgen.render.diffusion.pipelines.base import Adapter, Recommended, Tensors, stack
from sfxgen.render.diffusion.shots import Shot

STEP_S = 2.56
"""Windows are multiples of this, a quarter of what it was trained on, so that different sounds share a batch."""


class AudioLDM2(Adapter):
    """AudioLDM 2 and its music variant."""

    pipeline = "AudioLDM2Pipeline"
    recommended = Recommended(steps=100, guidance=3.5, limit_s=30.0)
    denoiser = "unet"
    decoder = ("vae", "vocoder")
    encoders = ("text_encoder", "text_encoder_2", "projection_model", "language_model")

    @classmethod
    def replaced(cls, folder: Path, dtype: torch.dtype) -> dict[str, Any]:
        """Load the language model as the class that the pipeline calls.

        Checkpoints declare `GPT2Model`, which lacks `_update_model_kwargs_for_generation` (diffusers#12630).
        """
        from transformers import GPT2LMHeadModel

        made = GPT2LMHeadModel.from_pretrained(
            folder / "language_model", dtype=dtype, use_safetensors=True, local_files_only=True
        )
        return {"language_model": made}

    @property
    def sample_rate(self) -> int:
        """Frames per second, Hz."""
        return int(self.pipe.vocoder.config.sampling_rate)

    @property
    def channels(self) -> int:
        """One: it is mono."""
        return 1

    @property
    def hop(self) -> int:
        """Audio frames per latent frame: those of a mel frame, times the autoencoder's scale."""
        return int(math.prod(self.pipe.vocoder.config.upsample_rates)) * int(self.pipe.vae_scale_factor)

    def frames(self, shot: Shot) -> int:
        """Return the window's latent frames: the shot's own in a loop, else rounded up to `STEP_S`."""
        if shot.circular:
            return max(1, round(shot.seconds * self.sample_rate / self.hop))
        return math.ceil(math.ceil(shot.seconds / STEP_S - 1e-9) * STEP_S * self.sample_rate / self.hop)

    def shape(self, frames: int) -> tuple[int, ...]:
        """Return (channels, time, mel bins) of the latents."""
        bins = int(self.pipe.vocoder.config.model_in_dim) // int(self.pipe.vae_scale_factor)
        return int(self.pipe.unet.config.in_channels), frames, bins

    def encode(self, prompt: str) -> Tensors:
        """Encode a text with CLAP and T5 and let GPT-2 continue it.

        The negative prompt goes the same way, alone: the pipeline would cut it to the length of the prompt.
        """
        words, mask, generated = self.pipe.encode_prompt(prompt, self.device, 1, False)
        return {"words": words, "mask": mask, "generated": generated}

    def condition(self, shots: Sequence[Shot]) -> Tensors:
        """Stack the texts; what pads the shorter ones is masked out."""
        texts = [self.text(shot.prompt) for shot in shots]
        if shots[0].guided:
            texts = [self.text(shot.negative_prompt) for shot in shots] + texts
        return {name: stack(texts, name) for name in ("words", "mask", "generated")}

    def predict(self, latents: torch.Tensor, timestep: torch.Tensor, told: Tensors) -> torch.Tensor:
        """Run the U-Net once."""
        made: torch.Tensor = self.pipe.unet(
            latents,
            timestep,
            encoder_hidden_states=told["generated"],
            encoder_hidden_states_1=told["words"],
            encoder_attention_mask_1=told["mask"],
            return_dict=False,
        )[0]
        return made

    def waveform(self, latents: torch.Tensor) -> torch.Tensor:
        """Decode latents to a mel spectrogram and let the vocoder play it."""
        mel = self.pipe.vae.decode(latents / self.pipe.vae.config.scaling_factor).sample
        made: torch.Tensor = self.pipe.vocoder(mel.squeeze(1))[:, None]
        return made

    def similarity(self, prompt: str, samples: Samples) -> float:
        """Ask its own CLAP."""
        judge = Judge(self.pipe.text_encoder, self.pipe.tokenizer, self.pipe.feature_extractor)
        with self._guard, self.using("text_encoder"):
            return judge.similarity(prompt, samples, self.sample_rate)
