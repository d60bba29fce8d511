"""A project: its root, its settings, and every sound of its manifests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sfxgen import globs
from sfxgen.config import CONFIG, Config, read_config
from sfxgen.errors import Fault, ManifestError, UsageError
from sfxgen.manifest import names
from sfxgen.manifest.families import Budget
from sfxgen.manifest.fields import nearest
from sfxgen.manifest.nodes import Report
from sfxgen.manifest.paths import Site, is_file
from sfxgen.manifest.reader import Declared, Level, read_manifest
from sfxgen.manifest.words import shown
from sfxgen.manifest.yaml12 import read_bytes
from sfxgen.models import MODELS
from sfxgen.sound import Sound

__all__ = ["CONFIG", "LOCK", "Config", "Project", "find_root", "load_project"]

LOCK = "sfxgen.lock"

MOST_TAKES = 200_000
MOST_SECONDS = 3_600_000


@dataclass(frozen=True, kw_only=True)
class Project:
    """A project without faults: root is absolute, manifests are relative to it, sounds are sorted by name."""

    root: Path
    config: Config
    manifests: tuple[Path, ...]
    sounds: tuple[Sound, ...]
    focus: str | None = None
    """The manifest named on the command line, when it is one of several: only its sounds are to be built."""


def find_root(target: Path) -> Path:
    """The project's root: the nearest folder upward with sfxgen.yaml or sfxgen.lock, else the folder named.

    Raises UsageError if nothing is at the target.
    """
    target = _existing(target)
    folder = target if target.is_dir() else target.parent
    return _marked_root(folder) or folder


def load_project(target: Path) -> Project:
    """Read the project that a folder or a manifest belongs to.

    Raises UsageError if there is none, ManifestError with every fault of sfxgen.yaml and of every manifest.
    """
    root = find_root(target)
    faults: list[Fault] = []
    config, site, level = read_config(root, tuple(MODELS), faults)
    try:
        named = _named(root, _existing(target))
        manifests = _manifests(root, named, config)
    except UsageError:
        if faults:  # a faulty sfxgen.yaml may be the reason
            raise ManifestError(faults) from None
        raise
    declared_ = _read_manifests(manifests, site, level, faults)
    faults += _project_faults(declared_)
    if faults:
        raise ManifestError(faults)
    sounds = sorted((each.sound for each in declared_), key=lambda sound: sound.name)
    return Project(
        root=root,
        config=config,
        manifests=tuple(map(Path, manifests)),
        sounds=tuple(sounds),
        focus=named if len(manifests) > 1 else None,
    )


def find_sound(project: Project, name: str) -> Sound:
    """Return the sound of that name. Raises UsageError with the nearest name."""
    found = next((sound for sound in project.sounds if sound.name == name), None)
    if found is None:
        raise UsageError(f"there is no sound {name!r}", name_hint(project, name))
    return found


def name_hint(project: Project, name: str) -> str:
    """Say which sound may have been meant."""
    near = nearest(name, [sound.name for sound in project.sounds])
    return f"Did you mean {near}?" if near else "`sfxgen list` names them all."


# Where.


def _existing(target: Path) -> Path:
    try:
        found = target.resolve()
        if found.is_dir() or found.is_file():
            return found
    except (OSError, RuntimeError, ValueError):
        pass
    raise UsageError(f"there is no folder or manifest {target}", "name a folder with a game in it")


def _marked_root(folder: Path) -> Path | None:
    upward = (folder, *folder.parents)
    return next((at for at in upward if is_file(at / CONFIG) or is_file(at / LOCK)), None)


def _named(root: Path, target: Path) -> str | None:
    """The manifest that the command line names; None when it names the project as a whole."""
    named = target.relative_to(root).as_posix() if target.is_file() else None
    return None if named in (CONFIG, LOCK) else named


def _manifests(root: Path, named: str | None, config: Config) -> tuple[str, ...]:
    """Paths from the root. Without sfxgen.yaml a manifest that is named belongs to the project, whatever its name."""
    matching = set(globs.find(root, config.manifests, config.output, CONFIG))
    if named and not is_file(root / CONFIG):
        matching.add(named)
    found = tuple(sorted(matching - {CONFIG, LOCK}))
    if named and named not in found:
        raise UsageError(f"{named} is not one of the project's manifests", f"add it to `manifests` in {CONFIG}")
    if not found:
        looked = f"looked for {', '.join(config.manifests)} outside {config.output}"
        raise UsageError(f"there is no manifest in {root} ({looked})", "`sfxgen init` makes a first one")
    return found


# Manifests.


def _read_manifests(files: Iterable[str], site: Site, level: Level, faults: list[Fault]) -> list[Declared]:
    budget = Budget()
    sounds: list[Declared] = []
    for file in files:
        report = Report(file, faults)
        if not file.isprintable():
            report = Report(shown(file), faults)
            report.at_place(1, 1, "", "the file's name holds characters that can't be shown", "rename it")
            continue
        data = read_bytes(site.root / file, report)
        if data is not None:
            sounds += read_manifest(data, site, report, budget, level)
    return sounds


def _project_faults(sounds: list[Declared]) -> Iterable[Fault]:
    """Faults between sounds: too many, or two that share a name or an output."""
    too_much = _too_much(sounds)
    if too_much:
        yield too_much
        return
    keys = {id(each.sound): each.key for each in sounds}
    for later, earlier, shared in names.clashes(each.sound for each in sounds):
        if later.name == earlier.name:
            message, hint = f"declared twice; the first is {names.described(earlier)}", "rename one"
        else:
            message, hint = f"its output {shared} is also one of {names.described(earlier)}", "rename one"
        yield _fault(later, keys[id(later)], message, hint)


def _too_much(sounds: list[Declared]) -> Fault | None:
    takes, seconds = 0, 0.0
    for each in sounds:
        takes += each.sound.variations
        seconds += each.sound.variations * (each.sound.duration or 0.0)
        if takes > MOST_TAKES:
            return _fault(each.sound, each.key, f"the project passes {MOST_TAKES:,} takes here", "split it")
        if seconds > MOST_SECONDS:
            hours = MOST_SECONDS // 3600
            return _fault(each.sound, each.key, f"the project passes {hours:,} hours here", "split it")
    return None


def _fault(sound: Sound, key: str, message: str, hint: str) -> Fault:
    place = sound.place
    return Fault(file=place.file, line=place.line, column=place.column, key=key, message=message, hint=hint)
