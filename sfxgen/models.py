"""The models sfxgen knows by name: facts as data, one row each.

A hub id or a folder is a model too; it gets `OTHER`'s careful row. Sources: the models' cards and papers.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

NEGATIVE_PROMPT = "noise, static, distortion, low quality"


@dataclass(frozen=True, kw_only=True)
class Model:
    """What there is to know of a model without loading it."""

    name: str
    renderer: str
    """Key of the table in `render/registry.py`."""
    hub_id: str | None = None
    pipeline: str | None = None
    """Class name in diffusers."""
    best_for: str = ""
    sample_rate: int = 44100
    channels: int = 1
    limit_s: float = 600.0
    """Longest render in one piece; longer sounds are stitched from overlapping segments."""
    steps: int | None = None
    guidance: float | None = None
    negative_prompt: str = ""
    """The one used where the manifest gives none; empty where the model takes none."""
    licence: str = "unknown"
    commercial: bool | None = None
    """Whether a commercial game may ship what it makes; None: read the licence."""
    gated: bool = False
    uses: frozenset[str] = frozenset({"negative_prompt", "steps", "guidance", "candidates", "edits"})
    """Fields beyond prompt, seed and length that change its sound, and so belong in its render hash."""
    recipe: int = 1
    """Raised by one whenever sfxgen would make other audio of the same request."""


PROCEDURAL = Model(
    name="procedural",
    renderer="procedural",
    best_for="drafts: seeded synthesis on the CPU, milliseconds per sound",
    licence="CC0-1.0",
    commercial=True,
    uses=frozenset(),
    recipe=1,
)

OTHER = Model(
    name="",
    renderer="diffusion",
    best_for="a pipeline of your choice",
    limit_s=10.0,
    steps=100,
    guidance=3.5,
    negative_prompt=NEGATIVE_PROMPT,
)

MODELS: dict[str, Model] = {
    model.name: model
    for model in (
        Model(
            name="audioldm2",
            renderer="diffusion",
            hub_id="cvssp/audioldm2",
            pipeline="AudioLDM2Pipeline",
            best_for="effects, ambience",
            sample_rate=16000,
            limit_s=30.0,
            steps=100,
            guidance=3.5,
            negative_prompt=NEGATIVE_PROMPT,
            licence="CC-BY-NC-SA-4.0",
            commercial=False,
        ),
        Model(
            name="audioldm2-music",
            renderer="diffusion",
            hub_id="cvssp/audioldm2-music",
            pipeline="AudioLDM2Pipeline",
            best_for="music, stingers",
            sample_rate=16000,
            limit_s=30.0,
            steps=100,
            guidance=3.5,
            negative_prompt=NEGATIVE_PROMPT,
            licence="CC-BY-NC-SA-4.0",
            commercial=False,
        ),
        Model(
            name="stable-audio-open",
            renderer="diffusion",
            hub_id="stabilityai/stable-audio-open-1.0",
            pipeline="StableAudioPipeline",
            best_for="high fidelity effects, music",
            channels=2,
            limit_s=47.0,
            steps=100,
            guidance=7.0,
            negative_prompt=NEGATIVE_PROMPT,
            licence="Stability-Community",
            commercial=None,
            gated=True,
        ),
        Model(
            name="stable-audio-3",
            renderer="diffusion",
            pipeline="StableAudio3Pipeline",
            best_for="effects, real inpainting, variable length",
            channels=2,
            limit_s=180.0,
            steps=8,
            licence="Stability-Community",
            commercial=None,
            gated=True,
            uses=frozenset({"steps", "candidates", "edits"}),
        ),
        PROCEDURAL,
    )
}


def find_model(name: str) -> Model:
    """Return the model's row: its own, or `OTHER`'s under the hub id or folder given."""
    return MODELS.get(name) or replace(OTHER, name=name, hub_id=None if name.startswith("./") else name)
