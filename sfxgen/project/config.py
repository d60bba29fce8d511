"""`sfxgen.yaml`: the settings of a project, all of them optional."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from sfxgen.cache.place import inner_path, place_problem
from sfxgen.engines import AUTO, NONE
from sfxgen.engines.table import ENGINES
from sfxgen.errors import Fault
from sfxgen.files import disk
from sfxgen.files.places import CACHE, CONFIG, LOCAL
from sfxgen.manifest.context import ManifestContext
from sfxgen.manifest.layer import Layer
from sfxgen.manifest.reader import WORDS, Reader
from sfxgen.manifest.sound import Sound
from sfxgen.plan.licence_doubts import doubts
from sfxgen.plan.licences import AKA, Licences
from sfxgen.project import globs
from sfxgen.project.own_models import USED, ModelFacts, name_problem
from sfxgen.render.models import MODELS
from sfxgen.schema.fields import Choice, ListOf, MapOf, Record, Text, declarations, declared, join
from sfxgen.schema.messages import Problem, quoted, shown
from sfxgen.schema.nodes import Faults, Mapping, Scalar, Sequence
from sfxgen.schema.paths import caseless, folder_problem, leads_out, path_problem, within
from sfxgen.schema.places import escaped_path
from sfxgen.schema.unknown import words_of
from sfxgen.schema.yaml12 import compose, read_bytes

_ENGINES = {
    **dict.fromkeys(("godot4", "godot 4", "godot3", "gd", "godot engine"), "godot"),
    **dict.fromkeys(("unity3d", "unity 6", "unity6"), "unity"),
    **dict.fromkeys(("unreal", "ue5", "ue4", "gamemaker", "bevy", "love", "love2d", "pygame", "web", "other"), NONE),
}
_AKA = {
    "manifests": "manifest files include sources paths globs",
    "output": "out output_dir output_folder outdir folder target dest destination directory",
    "engine": "game_engine platform",
    "cache": "cache_dir cache_folder",
    "fallback": "on_missing",
    "licences": "licenses license policy",
    "models": "model_facts",
    "executor": "backend runner",
}
"""What people write in place of a setting's words, for messages."""
NEVER_HERE = "a project has facts only; each person's own config says what runs a model, under `renderers`"
_FALLBACKS = {
    **dict.fromkeys(("true", "yes", "on", "drafts", "procedural", "synth", "1"), "draft"),
    **dict.fromkeys(("false", "no", "off", "none", "never", "fail", "errors", "0"), "error"),
}
_ELSEWHERE = {
    **dict.fromkeys(set(declarations(Sound)) - {"licence"}, "write it under `defaults:`"),
    "default": "did you mean defaults?",
    **dict.fromkeys(("category", "kinds", "groups", "classes"), "did you mean categories?"),
    "renderers": NEVER_HERE,
    "sounds": "sounds stand in a manifest, such as audio/sounds.sfx.yaml",
}


@dataclass(frozen=True, kw_only=True)
class Config:
    """The settings of `sfxgen.yaml`. Its `defaults` and `categories` are no settings: they are in the sounds
    already."""

    manifests: tuple[str, ...] = declared(
        ListOf(Text(500), least=1, most=100),
        default=("**/*.sfx.yaml", "manifests/**/*.yaml"),
        meaning="patterns of manifests, from the root",
    )
    output: str = declared(Text(500), default="assets/sfx", meaning="folder for outputs")
    engine: str = declared(Choice(AUTO, *ENGINES, NONE, aka=_ENGINES), default=AUTO, meaning="game engine")
    cache: str = declared(
        Text(),
        default=f"{LOCAL}/{CACHE}",
        meaning="folder or URL of the cache that the team shares; one outside the project is used where a person has "
        "allowed it",
    )
    fallback: str = declared(
        Choice("draft", "error", aka=_FALLBACKS),
        default="draft",
        meaning="what to do when a sound's model can't run here",
    )
    licences: Licences = declared(Record(Licences, AKA), default=Licences(), meaning="what the game may ship")
    models: tuple[tuple[str, ModelFacts], ...] = declared(
        MapOf("names", Record(ModelFacts, {}, dict.fromkeys(("command", "url", "adapter"), NEVER_HERE))),
        default=(),
        meaning="facts about models that renderers of the team's own make, by name",
    )
    advice: tuple[str, ...] = ()
    """What a person should know of the settings that is no fault."""
    executor: str = declared(Choice("local", "ray"), default="local", meaning="where renders run")


def read_config(root: Path, models: tuple[str, ...], listed: list[Fault]) -> tuple[Config, ManifestContext, Layer]:
    """Read a project's settings, what its manifests are read against, and what it says of its sounds.

    listed: receives the faults; a setting that can't be used has its default.
    """
    faults = Faults(CONFIG, listed)
    data = read_bytes(root / CONFIG, faults) if disk.exists(root / CONFIG) else None
    node = compose(data, faults, words_of(Config) | WORDS) if data is not None else None
    config = Config()
    if node is not None:
        config = Record(Config, _AKA, _ELSEWHERE).read_leniently(node, "", faults, also=("defaults", "categories"))
    if isinstance(node, Mapping):
        config = _checked(config, node, root, faults)
    uses = {name: frozenset(model.uses) for name, model in MODELS.items() if name in models}
    uses |= {name: frozenset(USED) for name, _ in config.models}
    context = ManifestContext(root, config.output, (*models, *(name for name, _ in config.models)), uses)
    return config, context, Reader(context, faults).project_layer(node)


def _checked(config: Config, node: Mapping, root: Path, faults: Faults) -> Config:
    """Return the settings with the output folder in normal form. Paths that can't be used become faults."""
    output, problem = _output(config.output, root)
    given = node.get("output")
    said = any(fault.key == "output" for fault in faults.listed)
    problem = (given and not said and escaped_path(given, faults)) or problem
    if problem:
        faults.add(node.get("output") or node, "output", *problem)
    if problem := _cache_problem(config.cache, output, root):
        faults.add(node.get("cache") or node, "cache", *problem)
    patterns = node.get("manifests")
    for i, pattern in enumerate(patterns.items if isinstance(patterns, Sequence) else ()):
        if isinstance(pattern, Scalar) and (problem := globs.problem(pattern.text)):
            faults.add(pattern, f"manifests[{i}]", *problem)
    listed = node.get("models")
    for name, (at, _) in listed.pairs.items() if isinstance(listed, Mapping) else ():
        if problem := name_problem(name):
            faults.add(at, join("models", shown(name)), *problem)
    return replace(config, output=output, advice=tuple(_advice(config, node)))


def _advice(config: Config, node: Mapping) -> Iterator[str]:
    """Yield what to know of the settings that is no fault."""
    policy = node.get("licences")
    given = policy.get("allow") if isinstance(policy, Mapping) else None
    line = f"{CONFIG}:{policy.line}: " if policy else ""
    if isinstance(given, Sequence) and not given.items:
        yield f"{line}licences.allow lists nothing, so any licence is allowed (leave it out, or list those allowed)"
    yield from (f"{line}{doubt}" for doubt in doubts(config.licences))


def _cache_problem(text: str, output: str, root: Path) -> Problem | None:
    """Return why a text can't be the place of a cache, above all not one that others use in the project."""
    if typed := _ADDRESS.fullmatch(text):
        return Problem(f"{quoted(text)} is neither a path nor an address", f"write {shown(f'{typed[1]}://{typed[2]}')}")
    if problem := place_problem(text):
        return problem
    path = inner_path(root, text)
    if path is None or path == Config().cache:
        return None
    if caseless(path.split("/")[0]) in (LOCAL, ".git"):
        return Problem(f"{quoted(text)} can't be the cache", f"as in {Config().cache}")
    if f"{caseless(path)}/".startswith(f"{caseless(output)}/"):
        return Problem(f"{quoted(text)} is in the output folder, which the engine imports", f"as in {Config().cache}")
    return folder_problem(path)


_ADDRESS = re.compile(
    r"([A-Za-z][A-Za-z0-9+.-]+(?=:/)|s3|gs|gcs|az|abfs|https?|s?ftp|smb)(?::/|//+)([^/].*)", re.IGNORECASE
)
"""An address with a sign too few."""


def _output(text: str, root: Path) -> tuple[str, Problem | None]:
    """Return the output folder in normal form; the default, and why, where the text can't be one."""
    path = within(text)
    problem = path_problem(text) or _output_problem(text, path, root)
    return (Config().output, problem) if problem or path is None else (path, None)


def _output_problem(text: str, path: str | None, root: Path) -> Problem | None:
    hint = f"as in {Config().output}"
    if path is None or leads_out(root, path):
        return Problem(f"{quoted(text)} leads out of the project", hint)
    if path == ".":
        return Problem("the project's root can't be the output folder", hint)
    if caseless(path.split("/")[0]) in (LOCAL, ".git"):
        return Problem(f"{quoted(text)} can't be the output folder", hint)
    return folder_problem(path)
