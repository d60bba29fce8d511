"""The models sfxgen knows by name: one row of facts each, from their cards, papers and code.

A hub id or a folder is a model too. It gets the row of the model with that hub id or name, or else `OTHER`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sfxgen.render.protocol import DIFFUSION_FIELDS, PROCEDURAL_FIELDS

if TYPE_CHECKING:
    from sfxgen.render.external.runner import Runner

NEGATIVE_PROMPT = "noise, static, distortion, low quality"


@dataclass(frozen=True, kw_only=True)
class Model:
    """All that sfxgen needs to know about a model before loading it."""

    name: str
    renderer: str
    """Name of its row in `render/registry.py`."""
    hub_id: str | None = None
    folder: str | None = None
    """Folder with the weights, where `model:` names one."""
    pipeline: str | None = None
    """Class name in diffusers."""
    packages: tuple[str, ...] = ()
    """Python packages it needs on top of those that every model of its renderer needs."""
    is_ai: bool = True
    """Whether a trained model makes the sound, which storefronts want disclosed."""
    best_for: str = ""
    sample_rate: int = 44100
    channels: int = 1
    limit_s: float = 600.0
    """Longest render in one piece; longer sounds are stitched together from overlapping segments."""
    comfortable_s: float = 0.0
    """The length it does best; a much shorter sound is cut out of a render of this length."""
    steps: int | None = None
    guidance: float | None = None
    negative_prompt: str = ""
    """Used where the manifest gives none; empty if the model takes none."""
    licence: str = "unknown"
    commercial: bool | None = None
    """Whether a commercial game may ship what it makes; None: it depends, read the licence."""
    revenue_cap: str = ""
    """Yearly revenue above which another licence is needed."""
    tflop: float | None = None
    """Cost of a sound of 10 s with the model's recommended steps, in 10^12 operations; None where nobody counted."""
    decoding_tflop: float = 0.0
    """What decoding adds to that, at most."""
    attribution: str = ""
    """Text that the licence wants in the game's credits."""
    terms: str = ""
    """Where to read the licence."""
    gated: bool = False
    converter: str = ""
    """Script of diffusers that makes its weights a pipeline, where they are published in a format of their own."""
    uses: frozenset[str] = frozenset({*DIFFUSION_FIELDS, "negative_prompt", "guidance"})
    """Fields beyond prompt, seed and length that change its sound, and so belong in its render hash."""
    revision: str | None = None
    """What a project says it is, of a model that runs in a program of its own."""
    runner: Runner | None = None
    """That program, where this machine has been told of one."""
    recipe: int = 1
    """Raised by one whenever sfxgen would make different audio from the same request."""

    @property
    def stated_revision(self) -> str | None:
        """Return the revision that a project states, as the lock can have it: forty hex digits, like a commit."""
        if self.revision is None or _COMMIT.fullmatch(self.revision):
            return self.revision
        return hashlib.sha256(f"{self.name} {self.revision}".encode()).hexdigest()[:40]

    @property
    def label(self) -> str:
        """Return its name for messages: of a folder, only the last part."""
        return self.name if self.folder is None else _last_part(self.folder)

    def window_s(self, seconds: float) -> float:
        """Return how long a render to cut a sound of so many seconds out of; 0: render the sound itself."""
        return self.comfortable_s if seconds < SHORT * self.comfortable_s else 0.0


_COMMIT = re.compile(r"[0-9a-f]{40}")
SHORT = 0.4
"""A sound shorter than this share of `comfortable_s` is cut out of a longer render."""


PROCEDURAL = Model(
    name="procedural",
    renderer="procedural",
    best_for="drafts: seeded synthesis on the CPU, milliseconds per sound",
    licence="CC0-1.0",
    commercial=True,
    is_ai=False,
    uses=PROCEDURAL_FIELDS,
    recipe=10,
)

DRAFT_MODEL = PROCEDURAL
"""Makes the draft of a sound whose own model can't run here."""

OTHER = Model(
    name="",
    renderer="diffusion",
    best_for="a pipeline of your choice",
    negative_prompt=NEGATIVE_PROMPT,
    recipe=2,
)
"""Any other pipeline; steps, guidance and limit are the pipeline's own."""

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
            tflop=34.0,
            decoding_tflop=1.7,
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
            tflop=34.0,
            decoding_tflop=1.7,
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
            tflop=454.0,
            decoding_tflop=5.2,
            renderer="diffusion",
            hub_id="stabilityai/stable-audio-open-1.0",
            pipeline="StableAudioPipeline",
            packages=("torchsde",),
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
            tflop=4.2,
            decoding_tflop=2.1,
            hub_id="stabilityai/stable-audio-3-medium",
            best_for="effects, real inpainting, variable length; few steps",
            steps=8,
            uses=DIFFUSION_FIELDS,
            recipe=3,
            **STABLE_AUDIO_3,
        ),
        Model(
            name="stable-audio-3-base",
            hub_id="stabilityai/stable-audio-3-medium-base",
            best_for="as stable-audio-3, undistilled: guidance and negative prompts",
            steps=100,
            guidance=7.0,
            negative_prompt=NEGATIVE_PROMPT,
            recipe=3,
            **STABLE_AUDIO_3,
        ),
        Model(
            name="stable-audio-3-small-sfx",
            renderer="external",
            hub_id="stabilityai/stable-audio-3-small-sfx",
            best_for="effects, on a laptop's CPU too: in Stability's own program",
            channels=2,
            limit_s=120.0,
            comfortable_s=5.0,
            steps=8,
            uses=frozenset({"steps", "style"}),
            **{**STABILITY, "terms": STABLE_AUDIO_3["terms"]},
        ),
        PROCEDURAL,
    )
}
_DECLARED: dict[str, Model] = {}


def declare(models: Iterable[Model]) -> None:
    """Let these models be found by name, too: those of the project that is worked on now, and no other's."""
    _DECLARED.clear()
    _DECLARED.update((model.name, model) for model in models)


def known_models() -> dict[str, Model]:
    """Return every model that is known by name: sfxgen's own, and the project's."""
    return {**MODELS, **_DECLARED}


def find_model(name: str, root: str = "") -> Model:
    """Return the row for a model's name, hub id or folder, with the name as it can be used from anywhere.

    A known hub id gets the row of its model, so that another spelling can't get around a licence. So does a folder
    called like a model, for weights kept beside the project or converted. root: the project's absolute path, which
    relative folders start from.
    """
    name = located(name, root) if root else name
    rows = known_models()
    if name in rows:
        return rows[name]
    if is_folder(name):
        known = MODELS.get(_last_part(name))
        row = known if known is not None and known.pipeline else OTHER
        return replace(row, name=name, folder=name, hub_id=None, gated=False)
    row = next((model for model in rows.values() if model.hub_id == name), OTHER)
    return replace(row, name=name, hub_id=name)


def conversion(model: Model) -> str:
    """Tell how to convert the weights of a model with a converter, into a folder whose name brings its row along."""
    folder = "models/" + next(row.name for row in MODELS.values() if row.hub_id == model.hub_id)
    command = f"{model.converter} --checkpoint_path {model.hub_id} --output_dir {folder}"
    return (
        f"Convert it with diffusers' {command}, then say `model: ./{folder}`. It takes a login, and the licences of "
        f"{model.hub_id} and google/t5gemma-b-b-ul2 (Gemma): docs/models_and_licences.md has every line."
    )


def is_folder(name: str) -> bool:
    """Tell whether a model's name is a path: `./folder`, or an absolute one."""
    return name.startswith(("./", "../", "/", "\\")) or name[1:2] == ":"


def located(name: str, root: str) -> str:
    """Return a model's name as it can be used from anywhere: a folder of the project as an absolute path."""
    return f"{root}/{name.removeprefix('./')}" if name.startswith(("./", "../")) else name


def _last_part(folder: str) -> str:
    return folder.replace("\\", "/").rstrip("/").rpartition("/")[2]
