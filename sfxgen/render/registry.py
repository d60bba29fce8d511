"""Which renderers there are, and which models can run here."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from sfxgen.models import Model
from sfxgen.render import Renderer

RENDERERS: dict[str, str] = {
    "procedural": "sfxgen.render.procedural:Procedural",
}
"""Renderer -> module and class, imported when first needed."""

IN_WORKERS = frozenset({"procedural"})
"""Renderers light and free of state, so that each core runs its own. Of any other, one instance renders in batches."""

OBSTACLES: dict[str, Callable[[Model, str], str]] = {
    "procedural": lambda _model, _device: "",
}
"""Renderer -> why it can't run a model on a device; empty when it can. Cheap: asked for at every build."""


def obstacle(model: Model, device: str) -> str:
    """Say why `model` can't be rendered on `device` here, or return an empty string when it can."""
    if model.renderer not in OBSTACLES:
        return f"{model.name} needs the {model.renderer} renderer, which this installation does not have"
    return OBSTACLES[model.renderer](model, device)


def load(renderer: str) -> Renderer:
    """Import and make the renderer of that name."""
    module, _, name = RENDERERS[renderer].partition(":")
    made: Renderer = getattr(import_module(module), name)()
    return made
