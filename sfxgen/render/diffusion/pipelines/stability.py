"""What Stability's models share: a transformer that denoises the latents of a waveform autoencoder."""

from __future__ import annotations

from abc import abstractmethod

import torch

from sfxgen.render.diffusion.pipelines.base import Adapter


class Stability(Adapter):
    """A Stable Audio pipeline, with the rate and channels of its autoencoder; it can start from a recording."""

    denoiser = "transformer"
    decoder = ("vae",)
    varies = True

    @property
    def sample_rate(self) -> int:
        """Return the sample rate, Hz."""
        return int(self.pipe.vae.config.sampling_rate)

    @property
    def channels(self) -> int:
        """Return the number of channels."""
        return int(self.pipe.vae.config.audio_channels)

    def waveform(self, latents: torch.Tensor) -> torch.Tensor:
        """Decode latents to (batch, channels, frames)."""
        made: torch.Tensor = self.pipe.vae.decode(latents).sample
        return made

    def latents_of(self, waveform: torch.Tensor) -> torch.Tensor:
        """Encode (batch, channels, frames) to latents; if it has other channels, their mean goes to each of its own."""
        if waveform.shape[1] != self.channels:
            waveform = waveform.mean(1, keepdim=True).repeat(1, self.channels, 1)
        return self.encoded(waveform)

    @abstractmethod
    def encoded(self, waveform: torch.Tensor) -> torch.Tensor:
        """Encode (batch, its channels, frames) to latents."""
