"""The renderers, one row each, and which models can run here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from sfxgen.render.models import Model
from sfxgen.render.protocol import OnProgress, Renderer, Request

ONE_AT_A_TIME = frozenset({"cpu"})
"""Devices that are no faster with several renders at once."""
ELSEWHERE = "elsewhere"
"""The device of models that run on other machines: nothing is asked of this one but to know them."""

Digest = Callable[[str], str | None]
"""Returns the SHA-256 of the file at a path, None if there is no file."""

Obstacle = Callable[[Model, str], str]
"""Says why a model can't run on a device here; empty if it can. Every build asks, so it must be cheap."""

Revision = Callable[..., str | None]
"""Returns the revision of a model's weights; called as `revision` below."""


def lazy(place: str) -> Callable[..., Any]:
    """Return a stand-in for a function or class, `module:name`, that imports it when first called."""

    def call(*args: Any, **named: Any) -> Any:
        module, _, name = place.partition(":")
        return getattr(import_module(module), name)(*args, **named)

    return call


Advice = Callable[[Request], tuple[str, ...]]
"""Returns what rendering a request would warn of, as far as that can be told without rendering."""


@dataclass(frozen=True, kw_only=True)
class RendererRow:
    """All that sfxgen needs to know about a renderer before importing it."""

    name: str
    make: Callable[..., Renderer]
    """Its class. One that renders in batches is called with `device` and `on_progress`."""
    side_by_side: bool = False
    """Renders several requests at once, where the device is the faster for it."""
    in_workers: bool = False
    """Light and without state, so that each worker process runs its own; otherwise one instance renders in batches."""
    obstacle: Obstacle = lambda _model, _device: ""
    revision: Revision = lambda _model, _sha256, **_: None
    """None for a renderer without weights."""
    advice: Advice = lambda _request: ()


RENDERERS: dict[str, RendererRow] = {
    row.name: row
    for row in (
        RendererRow(
            name="procedural",
            make=lazy("sfxgen.render.procedural:Procedural"),
            in_workers=True,
            advice=lazy("sfxgen.render.procedural:advice"),
        ),
        RendererRow(
            name="diffusion",
            make=lazy("sfxgen.render.diffusion:Diffusion"),
            side_by_side=True,
            obstacle=lazy("sfxgen.render.diffusion.weights.availability:obstacle"),
            revision=lazy("sfxgen.render.diffusion.weights.availability:revision"),
        ),
        RendererRow(
            name="external",
            make=lazy("sfxgen.render.external:External"),
            obstacle=lazy("sfxgen.render.external.availability:obstacle"),
            revision=lazy("sfxgen.render.external.availability:revision"),
        ),
    )
}


def obstacle(model: Model, device: str) -> str:
    """Say why a model can't run on a device here, or return an empty string if it can."""
    return RENDERERS[model.renderer].obstacle(model, device)


def revision(model: Model, sha256: Digest, *, ask: bool) -> str | None:
    """Return the revision of a model's weights on this machine.

    ask: if they aren't here yet, ask where they would come from.
    """
    return RENDERERS[model.renderer].revision(model, sha256, ask=ask)


def advice_on(model: Model, request: Request) -> tuple[str, ...]:
    """Return what a render that is in the cache was warned of, as far as that can be told without rendering it."""
    return RENDERERS[model.renderer].advice(request)


def runs_in_workers(model: Model) -> bool:
    """Tell whether every worker process can render this model; otherwise its requests are rendered in batches."""
    return RENDERERS[model.renderer].in_workers


def rounds_by_batch(model: Model, device: str) -> bool:
    """Tell whether the last bits of a render may depend on what it is rendered side by side with."""
    return RENDERERS[model.renderer].side_by_side and device not in ONE_AT_A_TIME


def load(renderer: str, device: str = "auto", on_progress: OnProgress | None = None) -> Renderer:
    """Import and make a renderer. Device and progress only matter to those that render in batches."""
    row = RENDERERS[renderer]
    return row.make() if row.in_workers else row.make(device=device, on_progress=on_progress)
