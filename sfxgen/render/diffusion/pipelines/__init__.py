"""The diffusers pipelines that sfxgen can run, one adapter each.

To add one, write its adapter in a file of this folder and add a row here.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from sfxgen.errors import RenderError

if TYPE_CHECKING:
    from sfxgen.render.diffusion.pipelines.base import Adapter

PIPELINES: dict[str, str] = {
    "AudioLDM2Pipeline": "audioldm2:AudioLDM2",
    "StableAudioPipeline": "stable_audio:StableAudio",
    "StableAudio3Pipeline": "stable_audio_3:StableAudio3",
    "StableAudio3InpaintPipeline": "stable_audio_3:StableAudio3",
    "StableAudio3AudioToAudioPipeline": "stable_audio_3:StableAudio3",
}
"""Class name in diffusers -> module and class of the adapter."""


def adapter_class(pipeline: str) -> type[Adapter]:
    """Return the adapter for a pipeline class. Raises RenderError if there is none."""
    if pipeline not in PIPELINES:
        known = ", ".join(PIPELINES)
        raise RenderError(f"sfxgen knows no pipeline class {pipeline}", f"It knows {known}.")
    module, _, name = PIPELINES[pipeline].partition(":")
    found: type[Adapter] = getattr(import_module(f"{__name__}.{module}"), name)
    return found
