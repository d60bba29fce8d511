"""Models that a project brings: facts about renderers of the team's own, which each machine runs as its user says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sfxgen.manifest import other_names
from sfxgen.manifest.sound import CHANNELS
from sfxgen.plan.licence_terms import terms_of
from sfxgen.render.external.runner import Runner
from sfxgen.render.models import MODELS, Model
from sfxgen.schema.fields import Choice, Integer, Link, Number, Text, declared
from sfxgen.schema.messages import Problem, quoted

NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
USED = ("negative_prompt", "style", "steps", "guidance")
"""Fields of a sound that every renderer of a team's own is given."""


@dataclass(frozen=True, kw_only=True)
class ModelFacts:
    """What a project says of a model that a program of its team's own renders: facts, and never a command."""

    revision: str = declared(
        Text(200), required=True, meaning="which version it is: another one renders its sounds anew"
    )
    licence: str = declared(Text(200), required=True, meaning="licence id of what it makes")
    sample_rate: int = declared(Integer(8000, 96000, "Hz"), required=True, meaning="samples a second that it makes")
    channels: str = declared(Choice(*CHANNELS, aka=other_names.CHANNELS), default="mono", meaning="what it makes")
    limit: float = declared(
        Number(1.0, 600.0, "seconds"), default=30.0, meaning="seconds that it makes in one piece, at most"
    )
    steps: int | None = declared(Integer(1, 1000), meaning="denoising steps, where a sound says none")
    guidance: float | None = declared(Number(0.0, 100.0), meaning="guidance scale, where a sound says none")
    negative_prompt: str | None = declared(Text(), meaning="what to avoid, where a sound says nothing")
    attribution: str | None = declared(Text(500), meaning="what its licence wants in the game's credits")
    terms: str | None = declared(Link(), meaning="where to read its licence")


def name_problem(name: str) -> Problem | None:
    """Return why a project can't bring a model of this name; None if it can."""
    if name in MODELS:
        return Problem(f"{quoted(name)} is a model of sfxgen's own", "give yours another name")
    if not NAME.fullmatch(name):
        return Problem(f"{quoted(name)} can't be a model's name", "as in moss-sfx: small letters, digits, . _ -")
    return None


def own_models(facts: tuple[tuple[str, ModelFacts], ...], runners: tuple[tuple[str, Runner], ...]) -> Iterator[Model]:
    """Yield the models that a project brings, and those of sfxgen's that run in a program, with what runs them here."""
    here = dict(runners)
    for name, each in facts:
        yield model_of(name, each, here.get(name))
    for row in MODELS.values():
        if row.renderer == EXTERNAL and row.name in here:
            yield replace(row, runner=here[row.name])


EXTERNAL = "external"


def model_of(name: str, facts: ModelFacts, runner: Runner | None) -> Model:
    """Return the row of a model that a project brings."""
    terms = terms_of(facts.licence)
    sale = False if terms.forbids_sale else True if terms.allows_sale else None
    return Model(
        name=name,
        renderer=EXTERNAL,
        best_for="a renderer of the team's own",
        sample_rate=facts.sample_rate,
        channels=CHANNELS[facts.channels],
        limit_s=facts.limit,
        steps=facts.steps,
        guidance=facts.guidance,
        negative_prompt=facts.negative_prompt or "",
        licence=terms.name,
        commercial=sale,
        revenue_cap=terms.sale_cap,
        attribution=facts.attribution or "",
        terms=facts.terms or terms.url,
        uses=frozenset(USED),
        revision=facts.revision,
        runner=runner,
    )
