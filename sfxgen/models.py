"""The models sfxgen knows by name: facts as data, one row each.

A hub id or a folder is a model too; it gets `OTHER`'s careful row. Sources: the models' cards and papers.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

NEGATIVE_PROMPT = "noise, static, distortion, low quality"

ALWAYS = frozenset({"steps", "candidates", "edits", "loop", "takes_per_render"})
"""What every diffusion model makes something of."""


@dataclass(frozen=True, kw_only=True)
class Model:
    """What there is to know of a model without loading it."""

    name: str
    renderer: str
    """Key of the table in `render/registry.py`."""
    hub_id: str | None = None
    folder: str | None = None
    """Folder of the weights, for a model that is one."""
    pipeline: str | None = None
    """Class name in diffusers."""
    best_for: str = ""
    sample_rate: int = 44100
    channels: int = 1
    limit_s: float = 600.0
    """Longest render in one piece; longer sounds are stitched from overlapping segments."""
    comfortable_s: float = 0.0
    """Length it makes best; a sound much shorter than this is cut out of a render of it."""
    distilled: bool = False
    """Trained to need few steps."""
    steps: int | None = None
    guidance: float | None = None
    negative_prompt: str = ""
    """The one used where the manifest gives none; empty where the model takes none."""
    licence: str = "unknown"
    commercial: bool | None = None
    """Whether a commercial game may ship what it makes; None: read the licence."""
    revenue_cap: str = ""
    """Yearly revenue past which the licence asks for another one."""
    attribution: str = ""
    """What the licence asks to be said in the credits."""
    terms: str = ""
    """Where the licence stands."""
    gated: bool = False
    uses: frozenset[str] = frozenset({*ALWAYS, "negative_prompt", "guidance"})
    """Fields beyond prompt, seed and length that change its sound, and so belong in its render hash."""
    recipe: int = 1
    """Raised by one whenever sfxgen would make other audio of the same request."""

    @property
    def label(self) -> str:
        """Return its name for people: a folder's without the way there."""
        return self.name if self.folder is None else self.folder.replace("\\", "/").rstrip("/").rpartition("/")[2]

    def window_s(self, seconds: float) -> float:
        """Return the length to render for a sound of that many seconds and cut it out of; 0: its own."""
        return self.comfortable_s if seconds < SHORT * self.comfortable_s else 0.0


SHORT = 0.4
"""A sound under this share of the comfortable length is cut out of a longer render."""


PROCEDURAL = Model(
    name="procedural",
    renderer="procedural",
    best_for="drafts: seeded synthesis on the CPU, milliseconds per sound",
    licence="CC0-1.0",
    commercial=True,
    uses=frozenset(),
    recipe=4,
)

OTHER = Model(
    name="",
    renderer="diffusion",
    best_for="a pipeline of your choice",
    limit_s=10.0,
    negative_prompt=NEGATIVE_PROMPT,
)
"""Steps and guidance are the pipeline's own."""

STABILITY: dict[str, Any] = {
    "licence": "Stability-Community",
    "commercial": None,
    "revenue_cap": "US$ 1,000,000 a year",
    "attribution": "Powered by Stability AI",
    "terms": "https://stability.ai/license",
    "gated": True,
}
STABILITY_AND_GEMMA = {**STABILITY, "terms": "https://stability.ai/license and https://ai.google.dev/gemma/terms"}

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
            comfortable_s=10.24,
            steps=100,
            guidance=3.5,
            negative_prompt=NEGATIVE_PROMPT,
            licence="CC-BY-NC-SA-4.0",
            commercial=False,
            attribution="AudioLDM 2 by Haohe Liu et al., CC BY-NC-SA 4.0",
            terms="https://creativecommons.org/licenses/by-nc-sa/4.0/",
        ),
        Model(
            name="audioldm2-music",
            renderer="diffusion",
            hub_id="cvssp/audioldm2-music",
            pipeline="AudioLDM2Pipeline",
            best_for="music, stingers",
            sample_rate=16000,
            limit_s=30.0,
            comfortable_s=10.24,
            steps=100,
            guidance=3.5,
            negative_prompt=NEGATIVE_PROMPT,
            licence="CC-BY-NC-SA-4.0",
            commercial=False,
            attribution="AudioLDM 2 by Haohe Liu et al., CC BY-NC-SA 4.0",
            terms="https://creativecommons.org/licenses/by-nc-sa/4.0/",
        ),
        Model(
            name="stable-audio-open",
            renderer="diffusion",
            hub_id="stabilityai/stable-audio-open-1.0",
            pipeline="StableAudioPipeline",
            best_for="high fidelity effects, music",
            channels=2,
            limit_s=47.0,
            comfortable_s=5.0,
            steps=100,
            guidance=7.0,
            negative_prompt=NEGATIVE_PROMPT,
            **STABILITY,
        ),
        Model(
            name="stable-audio-3",
            renderer="diffusion",
            hub_id="stabilityai/stable-audio-3-medium",
            pipeline="StableAudio3Pipeline",
            best_for="effects, real inpainting, variable length; few steps",
            channels=2,
            limit_s=180.0,
            comfortable_s=5.0,
            distilled=True,
            steps=8,
            **STABILITY_AND_GEMMA,
            uses=ALWAYS,
        ),
        Model(
            name="stable-audio-3-base",
            renderer="diffusion",
            hub_id="stabilityai/stable-audio-3-medium-base",
            pipeline="StableAudio3Pipeline",
            best_for="as stable-audio-3, undistilled: guidance and negative prompts",
            channels=2,
            limit_s=180.0,
            comfortable_s=5.0,
            steps=100,
            guidance=7.0,
            negative_prompt=NEGATIVE_PROMPT,
            **STABILITY_AND_GEMMA,
        ),
        PROCEDURAL,
    )
}


def find_model(name: str, root: str = "") -> Model:
    """Return the model's row: its own, or `OTHER`'s under the hub id or folder given.

    root: absolute path of the project, where its folders are to be found from anywhere.
    """
    name = located(name, root) if root else name
    if name in MODELS:
        return MODELS[name]
    return replace(OTHER, name=name, folder=name) if is_folder(name) else replace(OTHER, name=name, hub_id=name)


def is_folder(name: str) -> bool:
    """Tell whether a model's name is a path: `./folder`, or an absolute one."""
    return name.startswith(("./", "../", "/", "\\")) or name[1:2] == ":"


def located(name: str, root: str) -> str:
    """Return the model's name as it can be used from anywhere: a project's folder with its absolute path."""
    return f"{root}/{name.removeprefix('./')}" if name.startswith(("./", "../")) else name
