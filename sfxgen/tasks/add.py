"""One more sound in the manifest where its like are, or in a first one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sfxgen.errors import Fault, UsageError
from sfxgen.files import disk
from sfxgen.files.gate import Gate
from sfxgen.files.places import CONFIG, SCHEMA
from sfxgen.manifest import names
from sfxgen.manifest.context import ManifestContext
from sfxgen.manifest.families import Budget
from sfxgen.manifest.layer import Layer
from sfxgen.manifest.new_entry import add_sound, alike
from sfxgen.manifest.reader import Reader, read_manifest
from sfxgen.manifest.sound import Sound
from sfxgen.project import globs
from sfxgen.project.config import Config, read_config
from sfxgen.project.load import Project, find_root, load_project
from sfxgen.project.schema_file import schema_line
from sfxgen.render.models import MODELS
from sfxgen.schema.messages import quoted, shown
from sfxgen.schema.nodes import Faults
from sfxgen.schema.paths import caseless
from sfxgen.schema.yaml12 import compose
from sfxgen.tasks.init import MANIFEST

USUAL_S = 1
USUAL_LOOP_S = 8
"""How long a new sound is for which nobody says so, in seconds."""


@dataclass(frozen=True, kw_only=True)
class Added:
    """A sound that was added, and whether its manifest is new."""

    sound: Sound
    is_first: bool


def add(target: Path, name: str, fields: Mapping[str, Any]) -> Added:
    """Add a sound to the project's manifest that holds sounds of such names, or to a first manifest.

    target: the game's folder, or the manifest to write into. Raises UsageError, before anything is written, if there
    is such a sound already, or what is given makes none.
    """
    _check_name(name)
    root = find_root(target)
    faults: list[Fault] = []
    config, site, level = read_config(root, tuple(MODELS), faults)
    first = None if faults or target.is_file() else _first_manifest(root, config)
    project = None if first else load_project(target)
    if project is not None:
        _check_free(project, name)
    file = first or (_fitting(project, name) if project else MANIFEST)
    gate = Gate(root)
    text = _beginning(root, file) if first else gate.read(file).decode()
    given = _with_duration(text, fields, site, level, file)
    new = add_sound(text, name, given)
    sound = _read(new, name, file, site, level)
    if project is not None:
        _check_outputs(project, sound)
    gate.write(file, new.encode())
    return Added(sound=sound, is_first=first is not None)


def _check_name(name: str) -> None:
    problem = names.problem(name)
    if problem and "{" in name:
        raise UsageError(f"{quoted(name)} is the name of a family", "Write families into a manifest by hand.")
    if problem:
        order = "The name comes first, then the prompt in quotes. " if " " in name else ""
        hint = f"{order}{problem.hint[:1].upper()}{problem.hint[1:]}."
        raise UsageError(f"{quoted(name)}: {problem.message}", hint)


def _check_free(project: Project, name: str) -> None:
    there = next((summary for summary in project.summaries if summary.name == name), None)
    if there:
        where = f"{there.place.file}:{there.place.line}"
        raise UsageError(f"{name} is declared already, at {where}", "Choose another name, or change it there.")


def _check_outputs(project: Project, sound: Sound) -> None:
    everything: list[names.Named] = [*project.summaries, sound]
    for later, earlier, shared in names.clashes(everything):
        if later is sound:
            message = f"the output {shared} of {sound.name} is also one of {names.described(earlier)}"
            raise UsageError(message, "Choose another name.")


# Where.


def _first_manifest(root: Path, config: Config) -> str | None:
    """Return the path of a project's first manifest; None if it has one already."""
    if next(globs.find(root, config.manifests, config.output, CONFIG), None) is not None:
        return None
    patterns = globs.Patterns(config.manifests)
    made = (re.sub(r"\*+", "sounds", pattern.replace("**/", "")) for pattern in config.manifests)
    outputs = f"{caseless(config.output)}/"  # where no manifest is looked for
    own = (path for path in (MANIFEST, *made) if patterns.match(path) and not caseless(path).startswith(outputs))
    path = next((path for path in own if not disk.exists(root / path)), None)
    if path is None:
        raise UsageError(f"no manifest matches {', '.join(config.manifests)}", f"Make one, or change {CONFIG}.")
    return path


def _beginning(root: Path, file: str) -> str:
    """Return what a new manifest begins with: where editors find its schema, if the project has it."""
    return f"{schema_line(file)}\n" if disk.exists(root / SCHEMA) else ""


def _fitting(project: Project, name: str) -> str:
    """Return the manifest that was named; else the one with sounds of such names, or called like them, or with most."""
    if project.focus:
        return project.focus
    files = {
        path.as_posix(): [s.name for s in project.summaries if s.file == path.as_posix()] for path in project.manifests
    }
    words = set(re.split(r"[/_-]", name)[:-1])

    def fit(file: str) -> tuple[int, int, int]:
        called = set(re.split(r"[/_.-]", file))
        return max((alike(each, name) for each in files[file]), default=0), len(words & called), len(files[file])

    return max(sorted(files), key=fit)


# What.


def _with_duration(
    text: str, fields: Mapping[str, Any], site: ManifestContext, level: Layer, file: str
) -> dict[str, Any]:
    """Return the fields, with a duration if they, and all defaults, leave it open."""
    trial = Faults(file)
    defaults = Reader(site, trial).defaults(compose(text, trial))
    given = [fields, defaults.values, level.values]
    if not any(each.get("prompt") or each.get("source") or each.get("layers") for each in given):
        hint = "Say what it sounds like after the name, in quotes, or name a recording with --source."
        raise UsageError("the new sound has no prompt", hint)
    if any("duration" in each or each.get("source") or each.get("layers") for each in given):
        return dict(fields)
    usual = USUAL_LOOP_S if fields.get("loop") else USUAL_S
    prompt = {"prompt": fields["prompt"]} if "prompt" in fields else {}
    return {**prompt, "duration": usual, **{name: value for name, value in fields.items() if name != "prompt"}}


def _read(text: str, name: str, file: str, site: ManifestContext, level: Layer) -> Sound:
    faults = Faults(file)
    declared = read_manifest(text, site, faults, Budget(), level)
    if faults.listed:
        fault = faults.listed[0]
        about = fault.key.removeprefix(f"sounds.{name}").removeprefix(".")
        hint = f"{fault.hint[:1].upper()}{fault.hint[1:]}"
        raise UsageError(f"{about}: {fault.message}" if about else fault.message, f"{hint}{'.' * bool(hint)}")
    return next(each.sound for each in declared if each.sound.name == shown(name, 300))
