"""The models to choose among here: sfxgen's own, the project's, and what this machine can run besides."""

from __future__ import annotations

from pathlib import Path

from sfxgen.errors import Fault, ManifestError, SfxgenError, UsageError
from sfxgen.project.load import load_project
from sfxgen.project.own_models import EXTERNAL, own_models
from sfxgen.project.user_config import UserConfig, read_user_config
from sfxgen.render.diffusion.weights.availability import not_converted
from sfxgen.render.external.availability import packaged
from sfxgen.render.models import Model, declare, find_model, known_models
from sfxgen.render.registry import obstacle
from sfxgen.schema.messages import nearest, quoted


def models_here() -> list[Model]:
    """Return the models, of the project in this folder too, if there is one. Raises ManifestError for a faulty config.

    A renderer that this machine knows and no project has facts about is among them, with facts of no account.
    """
    faults: list[Fault] = []
    user = read_user_config(faults)
    if faults:
        raise ManifestError(faults)
    _declare(user)
    rows = known_models()
    named = dict.fromkeys((*dict(user.renderers), *packaged()))
    return [*rows.values(), *(_unlisted(name, user) for name in named if name not in rows)]


def _declare(user: UserConfig) -> None:
    try:
        load_project(Path())
    except SfxgenError:  # no project here, or a faulty one, which `build` is there to say
        declare(own_models((), user.renderers))


def _unlisted(name: str, user: UserConfig) -> Model:
    runner = dict(user.renderers).get(name)
    return Model(name=name, renderer=EXTERNAL, best_for=UNLISTED, runner=runner, sample_rate=0)


UNLISTED = "a renderer on this machine; a project that uses it lists its facts under `models`"


def why_not(model: Model, device: str) -> str:
    """Say why a model can't run here, with the one next step; empty if it can."""
    return obstacle(model, device) or not_converted(model)


def named_model(name: str) -> Model:
    """Return the model of a name that a person typed. Raises UsageError for none."""
    found = {model.name: model for model in models_here()}
    if name in found:
        return found[name]
    if "/" in name:
        return find_model(name)
    near = nearest(name, found)
    hint = f"Did you mean {near}?" if near else "`sfxgen models` lists them."
    raise UsageError(f"there is no model {quoted(name)}", hint)
