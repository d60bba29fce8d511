"""What Stability's models have in common: a transformer that denoises the latents of a waveform's autoencoder."""

from __future__ import annotations

from abc import abstractmethod

import torch

from sfxgen.render.diffusion.pipelines.base import Adapter


class Stability(Adapter):
    """A Stable Audio: its rate and channels are its autoencoder's, and it can start from a recording."""

    denoiser = "transformer"
    decoder = ("vae",)
    varies = True

    @property
    def sample_rate(self) -> int:
        """Frames per second, Hz."""
        return int(self.pipe.vae.config.sampling_rate)

    @property
    def channels(self) -> int:
        """Channels of its autoencoder."""
        return int(self.pipe.vae.config.audio_channels)

    def waveform(self, latents: torch.Tensor) -> torch.Tensor:
        """Decode."""
        made: torch.Tensor = self.pipe.vae.decode(latents).sample
        return made

    def latents_of(self, waveform: torch.Tensor) -> torch.Tensor:
        """Encode; of other channels than its own their mean on each."""
        if waveform.shape[1] != self.channels:
            waveform = waveform.mean(1, keepdim=True).repeat(1, self.channels, 1)
        return self.encoded(waveform)

    @abstractmethod
    def encoded(self, waveform: torch.Tensor) -> torch.Tensor:
        """Encode (batch, its channels, frames) to latents."""
