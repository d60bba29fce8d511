"""The engine's add-on, copied into a game from what this installation carries: nothing is downloaded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from sfxgen.engines import load
from sfxgen.engines.table import ENGINES, AddOn, Engine
from sfxgen.errors import SfxgenError
from sfxgen.files import disk
from sfxgen.files.gate import Gate

Change = tuple[str, Path | None]
"""A file, from the game's folder, and what to copy there; None to delete it."""

_VERSION = re.compile(r'version"?\s*[=:]\s*"([0-9]{1,9}(?:\.[0-9]{1,9})*)')
_MOST_BYTES = 2**20
"""How much is read of a file that holds a version."""


def install(folder: Path, engine: str) -> Iterator[tuple[str, str]]:
    """Install or upgrade an engine's add-on, if it has one; yield each path with what was done there.

    An add-on of the same or a newer version is left alone. Raises SfxgenError when this installation doesn't carry the
    add-on, UsageError when a link stands in a file's place or leads out of the folder.
    """
    if (add_on := add_on_of(engine)) is None:
        return
    source, target = bundle(engine), folder / add_on.target
    gate, planned = Gate(folder), changes(folder, engine)
    installed, ours = version_of(target / add_on.manifest), version_of(source / add_on.manifest)
    name = ".".join(map(str, ours))
    if installed >= ours:
        yield add_on.target, f"kept as it is, version {'.'.join(map(str, installed))}"
    else:
        _make(gate, planned)
        yield add_on.target, f"upgraded to {name}" if installed else f"installed, version {name}"
    if add_on.enabled_in:
        yield add_on.enabled_in, load(add_on.enable)(gate, add_on.enabled_in)


def changes(folder: Path, engine: str) -> list[Change]:
    """Return the add-on's files with what to copy there, and the code that an older version left behind, to delete.

    Raises UsageError when a link stands in the place of one of them, or leads out of the folder.
    """
    add_on = add_on_of(engine)
    planned = list(_changes(folder, ENGINES[engine], add_on, bundle(engine))) if add_on else []
    for path, _ in planned:
        Gate(folder).check(path)
    return planned


def add_on_of(engine: str) -> AddOn | None:
    """Return the add-on of an engine; None for `none`, and for an engine without one."""
    return ENGINES[engine].add_on if engine in ENGINES else None


def enabled_in() -> list[str]:
    """Return the files of a game that `install` may edit to switch an add-on on, whatever its engine."""
    return [engine.add_on.enabled_in for engine in ENGINES.values() if engine.add_on and engine.add_on.enabled_in]


def bundle(engine: str) -> Path:
    """Return the folder that an add-on is copied from: in the installed package, or in the checkout it runs from.

    Raises SfxgenError if there is none.
    """
    package, add_on = Path(__file__).parents[1], add_on_of(engine)
    places = [package / "addons" / engine]
    places += [package.parent / "engine_integrations" / add_on.source] if add_on else []
    found = next((place for place in places if place.is_dir()), None)
    if found is None:
        message = f"this sfxgen carries no add-on for {ENGINES[engine].title}"
        raise SfxgenError(message, "Run `pip install --force-reinstall sfxgen`.")
    return found


def version_of(manifest: Path) -> tuple[int, ...]:
    """Return the version that a plugin.cfg or a package.json holds; () if there is none."""
    text = disk.read(manifest, _MOST_BYTES).decode("utf-8", errors="replace") if manifest.is_file() else ""
    found = _VERSION.search(text)
    return tuple(map(int, found[1].split("."))) if found else ()


def _changes(folder: Path, engine: Engine, add_on: AddOn, source: Path) -> Iterator[Change]:
    target = folder / add_on.target
    ours = {path.relative_to(source) for path in source.rglob("*") if path.is_file()}
    for path in sorted(ours):
        if "__pycache__" not in path.parts:
            Gate(folder).check(f"{add_on.target}/{path.as_posix()}")  # before the folder is listed
            yield f"{add_on.target}/{path.as_posix()}", source / path
    for path in sorted(target.rglob(f"*{add_on.code}")):
        if path.relative_to(target) not in ours:
            for suffix in ("", engine.import_suffix, *filter(None, [engine.attached.get(add_on.code)])):
                yield f"{path.relative_to(folder).as_posix()}{suffix}", None


def _make(gate: Gate, planned: list[Change]) -> None:
    for path, _ in planned:  # half of an add-on would not run
        gate.require_writable(path)
    for path, original in planned:
        if original is None:
            gate.remove(path)
        else:
            gate.write(path, original.read_bytes())
