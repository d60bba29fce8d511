"""The user's own `config.yaml`: what a person allows on this machine, whatever a project says."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sfxgen.cache.place import READ, READ_ONLY, WRITE, canonical, is_absolute, place_problem, shown
from sfxgen.errors import Fault, ManifestError, UsageError
from sfxgen.files import atomic, disk
from sfxgen.files.gate import gate_to
from sfxgen.render.external.runner import Runner, problem_of
from sfxgen.schema.fields import Choice, MapOf, Record, Text, declared, join
from sfxgen.schema.messages import Problem
from sfxgen.schema.nodes import Faults, Node, Scalar
from sfxgen.schema.nodes import Mapping as MappingNode
from sfxgen.schema.yaml12 import compose, read_bytes


@dataclass(frozen=True, kw_only=True)
class UserConfig:
    """The settings of the user's config."""

    caches: tuple[tuple[str, str], ...] = declared(
        MapOf("places (a folder's whole path, or a URL)", Choice(READ, WRITE)),
        default=(),
        meaning="caches outside a project that builds may use here: `read` restores renders from them, `write` also "
        "stores new ones there",
    )

    mounts: tuple[tuple[str, str], ...] = declared(
        MapOf("places as projects name them", Text()),
        default=(),
        meaning="where a place that projects name is on this machine, as drives are mounted differently on each; "
        "`caches` names it as it is here",
    )

    renderers: tuple[tuple[str, Runner], ...] = declared(
        MapOf("names of models", Record(Runner)),
        default=(),
        meaning="what renders models that live in programs of their own, on this machine",
    )

    def here(self, place: str) -> str:
        """Return where a place that a project names is on this machine."""
        return next((here for name, here in self.mounts if _is_same(name, place)), place)

    def allowed(self, place: str) -> str:
        """Return READ or WRITE for a place outside the project; empty if nothing is allowed."""
        return next((mode for name, mode in self.caches if _is_same(name, place)), "")


def _is_same(one: str, other: str) -> bool:
    """Tell whether two texts name one place; Windows takes no account of case, nor of which slash it is."""
    return one == other or os.path.normcase(canonical(one)) == os.path.normcase(canonical(other))


def user_config_path(environ: Mapping[str, str] = os.environ) -> Path | None:
    """Return where the user's config is, or would be; None on a machine without a home.

    A relative path in the environment counts for nothing: it would be a folder of whatever project we are in.
    """
    above = environ.get("APPDATA") if os.name == "nt" else environ.get("XDG_CONFIG_HOME")
    if above and Path(above).is_absolute():
        return Path(above, "sfxgen", "config.yaml")
    try:
        home = Path.home()
    except RuntimeError:
        return None
    fallback = ("AppData", "Roaming") if os.name == "nt" else (".config",)
    return home.joinpath(*fallback, "sfxgen", "config.yaml") if home.is_absolute() else None


def read_user_config(listed: list[Fault]) -> UserConfig:
    """Read the user's config; without one, nothing is allowed. listed: receives the faults."""
    path = user_config_path()
    if path is None:
        return UserConfig()
    faults = Faults(path.as_posix(), listed)
    try:
        if not disk.exists(path):
            return UserConfig()
    except OSError:  # another user's home, as under sudo: there is nothing that this person allowed
        return UserConfig()
    data = read_bytes(path, faults)
    node = compose(data, faults) if data is not None else None
    return UserConfig() if node is None else _checked(node, faults)


def _checked(node: Node, faults: Faults) -> UserConfig:
    config: UserConfig = Record(UserConfig).read_leniently(node, "", faults)
    places = node.get("caches") if isinstance(node, MappingNode) else None
    for name, (at, _) in places.pairs.items() if isinstance(places, MappingNode) else ():
        mode = dict(config.caches).get(name, "")
        if problem := trust_problem(name, mode):
            faults.add(at, join("caches", shown(name)), *problem)
    mounts = node.get("mounts") if isinstance(node, MappingNode) else None
    for name, (_, here) in mounts.pairs.items() if isinstance(mounts, MappingNode) else ():
        if isinstance(here, Scalar) and (problem := mount_problem(here.text)):
            faults.add(here, join("mounts", shown(name)), *problem)
    renderers = node.get("renderers") if isinstance(node, MappingNode) else None
    for name, runner in config.renderers:
        if isinstance(renderers, MappingNode) and (problem := problem_of(runner)):
            faults.add(renderers.pairs[name][0], join("renderers", shown(name)), *problem)
    return config


def mount_problem(place: str) -> Problem | None:
    """Return why a place can't be where this machine has a cache; None if it can."""
    if problem := place_problem(place):
        return problem
    return (
        None if is_absolute(place) else Problem("expected a folder's whole path, or a URL", "as it is on this machine")
    )


def trust_problem(place: str, mode: str) -> Problem | None:
    """Return why a place can't be allowed; None if it can."""
    if problem := place_problem(place):
        return problem
    if not is_absolute(place):
        return Problem("expected a folder's whole path, or a URL", "a folder inside a project needs no leave")
    if mode == WRITE and place.partition("://")[0].lower() in READ_ONLY:
        return Problem("sfxgen can't write to a web server", f"allow `{READ}`")
    return None


def allow(place: str, mode: str) -> Path:
    """Write into the user's config that a place may be used; every other line of it stays. Return its path.

    Raises ManifestError for a config with faults, UsageError where it can't be changed.
    """
    path = user_config_path()
    if path is None:
        raise UsageError("there is no home folder for a config", "Set XDG_CONFIG_HOME, or SFXGEN_CACHE_MODE.")
    faults: list[Fault] = []
    config = read_user_config(faults)
    if faults:
        raise ManifestError(faults)
    named = next((name for name, _ in config.caches if _is_same(name, place)), canonical(place))
    text = _bytes_of(path).decode("utf-8-sig")
    changed = _with_mode(text, named, mode)
    report = Faults(path.as_posix())
    node = compose(changed, report)
    wanted = {**dict(config.caches), named: mode}
    if node is None or dict(_checked(node, report).caches) != wanted or report.listed:
        line = f"{json.dumps(named, ensure_ascii=False)}: {mode}"
        raise UsageError(f"{path} is laid out in a way that can't be edited", f"Add `{line}` under `caches` by hand.")
    gate, name = gate_to(Path(os.path.realpath(path)))  # people keep their settings elsewhere, by links of their own
    gate.write(name, changed.encode())
    return path


def _bytes_of(path: Path) -> bytes:
    try:
        return atomic.read(path)
    except FileNotFoundError:
        return b""


def _with_mode(text: str, place: str, mode: str) -> str:
    """Return the config's text with one place's mode set."""
    node = compose(text, Faults("")) if text.strip() else None
    places = node.get("caches") if isinstance(node, MappingNode) else None
    line = f"{json.dumps(place, ensure_ascii=False)}: {mode}"
    if not isinstance(places, MappingNode):
        gap = "" if not text or text.endswith("\n") else "\n"
        return f"{text}{gap}caches:\n  {line}\n"
    if place in places.pairs:
        old = places.pairs[place][1]
        return text[: old.start] + mode + text[old.end :] if isinstance(old, Scalar) else text
    if places.flow:
        at = places.start + 1
        return f"{text[:at]}{line}{', ' if places.pairs else ''}{text[at:]}"
    at = next(iter(places.pairs.values()))[0].start
    indent = text[text.rfind("\n", 0, at) + 1 : at]
    return f"{text[:at]}{line}\n{indent}{text[at:]}"
