"""Which renderers there are, and which models can run here."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from sfxgen.render.models import Model
from sfxgen.render.protocol import Renderer

RENDERERS: dict[str, str] = {
    "procedural": "sfxgen.render.procedural:Procedural",
    "diffusion": "sfxgen.render.diffusion:Diffusion",
}
"""Renderer -> module and class, imported when first needed."""

OnProgress = Callable[[str, int, int], None]
"""Hears of a batch renderer's progress: the model's name, steps done, steps in all."""

Digest = Callable[[str], str | None]
"""Path -> SHA-256 of the file, None where there is none."""

IN_WORKERS = frozenset({"procedural"})
"""Renderers light and free of state, so that each core runs its own. Of any other, one instance renders in batches."""


def _diffusion_obstacle(model: Model, device: str) -> str:
    from sfxgen.render.diffusion.weights.availability import obstacle

    return obstacle(model, device)


OBSTACLES: dict[str, Callable[[Model, str], str]] = {
    "procedural": lambda _model, _device: "",
    "diffusion": _diffusion_obstacle,
}
"""Renderer -> why it can't run a model on a device; empty when it can. Cheap: asked for at every build."""


def _diffusion_revision(model: Model, sha256: Digest, ask: bool) -> str | None:
    from sfxgen.render.diffusion.weights.availability import revision

    return revision(model, sha256, ask=ask)


REVISIONS: dict[str, Callable[[Model, Digest, bool], str | None]] = {"diffusion": _diffusion_revision}
"""Renderer -> the revision of the weights that it would use; a renderer without weights has none."""


def revision(model: Model, sha256: Digest, *, ask: bool) -> str | None:
    """Return the revision of a model's weights here; ask: where there are none, ask where they would come from."""
    known = REVISIONS.get(model.renderer)
    return known(model, sha256, ask) if known else None


def obstacle(model: Model, device: str) -> str:
    """Say why `model` can't be rendered on `device` here, or return an empty string when it can."""
    if model.renderer not in OBSTACLES:
        return f"{model.name} needs the {model.renderer} renderer, which this installation does not have"
    return OBSTACLES[model.renderer](model, device)


def load(renderer: str, device: str = "auto", on_progress: OnProgress | None = None) -> Renderer:
    """Import and make the renderer of that name; those that render in batches are told where, and report."""
    module, _, name = RENDERERS[renderer].partition(":")
    kind = getattr(import_module(module), name)
    made: Renderer = kind() if renderer in IN_WORKERS else kind(device=device, on_progress=on_progress)
    return made
