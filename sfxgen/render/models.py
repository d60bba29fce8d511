"""The models sfxgen knows by name: facts as data, one row each.

A hub id or a folder is a model too: it has the row of the model whose hub id, or whose name, it is, and `OTHER`'s if
it is nobody's. Sources: the models' cards, papers and code.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from sfxgen.render.protocol import DIFFUSION_FIELDS, PROCEDURAL_FIELDS

NEGATIVE_PROMPT = "noise, static, distortion, low quality"


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
    converter: str = ""
    """Script of diffusers that makes its weights a pipeline, where they are published in a format of their own."""
    uses: frozenset[str] = frozenset({*DIFFUSION_FIELDS, "negative_prompt", "guidance"})
    """Fields beyond prompt, seed and length that change its sound, and so belong in its render hash."""
    recipe: int = 1
    """Raised by one whenever sfxgen would make other audio of the same request."""

    @property
    def label(self) -> str:
        """Return its name for people: a folder's without the way there."""
        return self.name if self.folder is None else _last_of(self.folder)

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
    uses=PROCEDURAL_FIELDS,
    recipe=4,
)

OTHER = Model(
    name="",
    renderer="diffusion",
    best_for="a pipeline of your choice",
    negative_prompt=NEGATIVE_PROMPT,
    recipe=2,
)
"""Steps, guidance and limit are the pipeline's own."""

STABILITY: dict[str, Any] = {
    "licence": "Stability-Community",
    "commercial": None,
    "revenue_cap": "US$ 1,000,000 a year",
    "attribution": "Powered by Stability AI",
    "terms": "https://stability.ai/license",
    "gated": True,
}
STABLE_AUDIO_3: dict[str, Any] = {
    **STABILITY,
    "terms": "https://stability.ai/license and https://ai.google.dev/gemma/terms",
    "renderer": "diffusion",
    "pipeline": "StableAudio3Pipeline",
    "channels": 2,
    "limit_s": 380.0,
    "comfortable_s": 5.0,
    "converter": "scripts/convert_stable_audio_3_to_diffusers.py",
}

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
            recipe=2,
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
            hub_id="stabilityai/stable-audio-3-medium",
            best_for="effects, real inpainting, variable length; few steps",
            steps=8,
            uses=DIFFUSION_FIELDS,
            recipe=2,
            **STABLE_AUDIO_3,
        ),
        Model(
            name="stable-audio-3-base",
            hub_id="stabilityai/stable-audio-3-medium-base",
            best_for="as stable-audio-3, undistilled: guidance and negative prompts",
            steps=100,
            guidance=7.0,
            negative_prompt=NEGATIVE_PROMPT,
            recipe=2,
            **STABLE_AUDIO_3,
        ),
        PROCEDURAL,
    )
}


def find_model(name: str, root: str = "") -> Model:
    """Return the model's row. A known hub id has its model's, under that name: so its licence can't be got around.
    A folder called like a model has that model's, for weights that lie beside a project or were converted.

    root: absolute path of the project, where its folders are to be found from anywhere.
    """
    name = located(name, root) if root else name
    if name in MODELS:
        return MODELS[name]
    known = [model for model in MODELS.values() if model.hub_id]
    if is_folder(name):
        row = next((model for model in known if model.name == _last_of(name)), OTHER)
        return replace(row, name=name, folder=name, hub_id=None, gated=False)
    return replace(next((model for model in known if model.hub_id == name), OTHER), name=name, hub_id=name)


def _last_of(folder: str) -> str:
    return folder.replace("\\", "/").rstrip("/").rpartition("/")[2]


def conversion(model: Model) -> str:
    """Say how the weights of a model with a converter become a folder, called so that its row goes with it."""
    folder = "models/" + next(row.name for row in MODELS.values() if row.hub_id == model.hub_id)
    command = f"{model.converter} --checkpoint_path {model.hub_id} --output_dir {folder}"
    return f"Convert it with diffusers' {command}, then say `model: ./{folder}`."


def is_folder(name: str) -> bool:
    """Tell whether a model's name is a path: `./folder`, or an absolute one."""
    return name.startswith(("./", "../", "/", "\\")) or name[1:2] == ":"


def located(name: str, root: str) -> str:
    """Return the model's name as it can be used from anywhere: a project's folder with its absolute path."""
    return f"{root}/{name.removeprefix('./')}" if name.startswith(("./", "../")) else name
