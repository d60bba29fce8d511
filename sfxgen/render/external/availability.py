"""Whether a renderer of this machine's own can be run, told from settings and files alone: nothing is started."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any

from sfxgen.render.diffusion.weights.hub import has_token, installed_commit
from sfxgen.render.external.runner import Runner, problem_of, program_of
from sfxgen.render.models import MODELS, Model
from sfxgen.render.registry import ELSEWHERE

GROUP = "sfxgen.renderers"
"""Entry points of installed packages: a model's name -> a mapping, or a function that returns one, with the fields of
`Runner`."""
ALLOW = "SFXGEN_ALLOW_EXTERNAL"
GUIDE = "docs/renderers.md"

_allowed: ContextVar[bool] = ContextVar("allow_external", default=False)


@contextmanager
def allowing(external: bool) -> Iterator[None]:
    """Let builds within this context run renderers of this machine's own in CI, too."""
    before = _allowed.set(external or _allowed.get())
    try:
        yield
    finally:
        _allowed.reset(before)


def obstacle(model: Model, device: str) -> str:
    """Say why a model can't run here, with the next step; empty as far as nothing is in the way."""
    if device == ELSEWHERE:
        return f"{model.label} is run by this machine alone, and not on a cluster: build it without one"
    try:
        runner = runner_of(model)
    except ValueError as error:
        return f"{model.label} can't run: {error}"
    if runner is None:
        how = f"name its command under `renderers` in your own config ({GUIDE})"
        return f"{model.label} is made by a renderer that this machine has not been told of: {how}"
    if runner.command and program_of(runner) is None:
        return f"{model.label}: there is no program {runner.command[0]} here; mend `renderers` in your own config"
    if is_ci() and not (_allowed.get() or os.environ.get(ALLOW)):
        return f"{model.label} is run in CI only with `sfxgen build --allow-external` ({ALLOW}=1)"
    if model.gated and model.hub_id and installed_commit(model.hub_id) is None and not has_token():
        page = f"https://huggingface.co/{model.hub_id}"
        return f"{model.label} is gated: accept its licence at {page}, then `hf auth login` with a read token"
    return ""


def revision(model: Model, _sha256: Callable[[str], str | None], *, ask: bool) -> str | None:
    """Return the revision that a project states for a model; of one on the hub, the commit that this machine has."""
    if model.revision is not None:
        return model.stated_revision
    return installed_commit(model.hub_id) if model.hub_id else None


def is_ci() -> bool:
    """Tell whether this is a machine that builds for a team unattended."""
    return os.environ.get("CI", "").lower() not in ("", "0", "false", "no")


def runner_of(model: Model) -> Runner | None:
    """Return how this machine runs a model: as the user's config says, else as an installed package does.

    Raises ValueError for a package that says it wrongly.
    """
    if model.runner is not None:
        return model.runner
    named = [row.name for row in MODELS.values() if row.hub_id and row.hub_id == model.hub_id]
    return next(filter(None, map(runner_of_package, dict.fromkeys([model.name, *named]))), None)


@cache
def runner_of_package(name: str) -> Runner | None:
    """Return the runner that an installed package brings for a model. Raises ValueError for what is none."""
    from importlib.metadata import entry_points  # which takes as long to import as an up-to-date build takes

    found = next(iter(entry_points(group=GROUP, name=name)), None)
    if found is None:
        return None
    try:
        told: Any = found.load()
        told = told() if callable(told) else told
        runner = Runner(**{**told, "command": tuple(told.get("command", ()))})
    except Exception as error:
        raise ValueError(f"the package {_package(found)} has a renderer that can't be used: {error}") from error
    if problem := problem_of(runner):
        raise ValueError(f"the package {_package(found)} has a renderer that can't be used: {problem.message}")
    return runner


def packaged() -> list[str]:
    """Return the names of the models that installed packages bring renderers for."""
    from importlib.metadata import entry_points

    return sorted({each.name for each in entry_points(group=GROUP)})


def _package(found: Any) -> str:
    return str(found.dist.name if found.dist else found.value)
