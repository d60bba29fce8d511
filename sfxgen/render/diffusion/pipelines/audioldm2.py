"""AudioLDM 2 (Liu et al. 2023, arXiv 2308.05734): a latent mel spectrogram, conditioned by T5 and GPT-2."""

from __future__ import annotations

import copy
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from sfxgen.render.diffusion.clap import Clap
from sfxgen.render.diffusion.pipelines.base import Adapter, Recommended
from sfxgen.render.diffusion.pipelines.texts import Tensors, stack
from sfxgen.render.diffusion.shots import FULL, Shot

STEP_S = 2.56
"""Windows are multiples of this, a quarter of the training length, so that sounds of other lengths share batches."""


class AudioLDM2(Adapter):
    """AudioLDM 2 and its music variant."""

    pipeline = "AudioLDM2Pipeline"
    recommended = Recommended(steps=100, guidance=3.5, limit_s=30.0)
    denoiser = "unet"
    decoder = ("vae", "vocoder")
    encoders = ("text_encoder", "text_encoder_2", "projection_model", "language_model")

    @classmethod
    def replaced(cls, folder: Path, dtype: torch.dtype) -> dict[str, Any]:
        """Load the language model as the class that the pipeline needs.

        Checkpoints declare `GPT2Model`, which lacks `_update_model_kwargs_for_generation` (diffusers#12630).
        """
        from transformers import GPT2LMHeadModel

        made = GPT2LMHeadModel.from_pretrained(
            folder / "language_model", dtype=dtype, use_safetensors=True, local_files_only=True
        )
        return {"language_model": made}

    @property
    def sample_rate(self) -> int:
        """Return the sample rate, Hz."""
        return int(self.pipe.vocoder.config.sampling_rate)

    @property
    def channels(self) -> int:
        """Return 1: it is mono."""
        return 1

    @property
    def hop(self) -> int:
        """Return how many audio frames a latent frame is: a mel frame's, times the autoencoder's scale."""
        return int(math.prod(self.pipe.vocoder.config.upsample_rates)) * int(self.pipe.vae_scale_factor)

    def frames(self, shot: Shot) -> int:
        """Return the window's latent frames: exactly those of a loop, else rounded up to `STEP_S`."""
        if shot.circular:
            return max(1, round(shot.seconds * self.sample_rate / self.hop))
        return math.ceil(math.ceil(shot.seconds / STEP_S - 1e-9) * STEP_S * self.sample_rate / self.hop)

    def shape(self, frames: int) -> tuple[int, ...]:
        """Return (channels, time, mel bins) of the latents."""
        bins = int(self.pipe.vocoder.config.model_in_dim) // int(self.pipe.vae_scale_factor)
        return int(self.pipe.unet.config.in_channels), frames, bins

    def tokens(self, prompt: str) -> int:
        """Return T5's tokens: padding would shift GPT-2's positions."""
        return len(self.pipe.tokenizer_2(prompt, truncation=True).input_ids)

    def encode(self, prompt: str | list[str]) -> Tensors:
        """Encode texts with CLAP and T5 and let GPT-2 continue them.

        The negative prompt, too, is encoded as a text of its own: the pipeline would cut it to the prompt's length.
        """
        words, mask, generated = self.pipe.encode_prompt(prompt, self.device, 1, False)
        return {"words": words, "mask": mask, "generated": generated}

    def condition(self, shots: Sequence[Shot]) -> Tensors:
        """Stack the texts; padding is masked out."""
        prompts = [shot.prompt for shot in shots]
        if shots[0].guided:
            prompts = [shot.negative_prompt for shot in shots] + prompts
        self.encode_texts(prompts)
        texts = [self.text(prompt) for prompt in prompts]
        return {name: stack(texts, name) for name in ("words", "mask", "generated")}

    def predict(self, latents: torch.Tensor, timestep: torch.Tensor, conditioning: Tensors) -> torch.Tensor:
        """Run the U-Net once."""
        made: torch.Tensor = self.pipe.unet(
            latents,
            timestep,
            encoder_hidden_states=conditioning["generated"],
            encoder_hidden_states_1=conditioning["words"],
            encoder_attention_mask_1=conditioning["mask"],
            return_dict=False,
        )[0]
        return made

    def waveform(self, latents: torch.Tensor) -> torch.Tensor:
        """Decode latents to a mel spectrogram, and that to a waveform with the vocoder."""
        mel = self.pipe.vae.decode(latents / self.pipe.vae.config.scaling_factor).sample
        made: torch.Tensor = self.pipe.vocoder(mel.squeeze(1))[:, None]
        return made

    def load_clap(self) -> Clap:
        """Copy the pipeline's own CLAP to main memory: the one on the device is the denoiser's to wait for."""
        own = self.pipe.text_encoder
        if self.device.type == "cpu" and self.precision_now == FULL:
            return Clap(own, self.pipe.tokenizer, self.pipe.feature_extractor, "its own")
        with self._lock:
            model = copy.deepcopy(own).to("cpu", torch.float32)
        return Clap(model, self.pipe.tokenizer, self.pipe.feature_extractor, "its own")
