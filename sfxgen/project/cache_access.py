"""Which caches a build may use: what the project names, and what this person has allowed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from sfxgen.cache.place import READ, READ_ONLY, WRITE, CacheLayout, canonical, inner_path, shown, way_out
from sfxgen.errors import UsageError
from sfxgen.files.places import CACHE, LOCAL, SPARE_CACHE
from sfxgen.project.user_config import UserConfig, mount_problem
from sfxgen.schema.messages import quoted

OWN = f"{LOCAL}/{CACHE}"
SPARE = f"{LOCAL}/{SPARE_CACHE}"
TRUST = "`sfxgen cache trust` allows reading renders there, `sfxgen cache trust --write` also storing new ones."
MODE = "SFXGEN_CACHE_MODE"
PLACE = "SFXGEN_CACHE"


def place_here(cache: str, user: UserConfig, environ: Mapping[str, str] = os.environ) -> str:
    """Return the cache that this machine uses for what a project names: the environment says so, or the user's config.

    Raises UsageError for an environment that names none.
    """
    named = environ.get(PLACE, "")
    if named and (problem := mount_problem(named)):
        hint = "Set it to a folder's whole path or a URL."
        raise UsageError(f"{PLACE} is {shown(named)[:200]!r}: {problem.message}", hint)
    return named or user.here(cache)


def place_to_allow(root: Path, cache: str) -> str:
    """Return the place outside that `cache` names, else the one that `.sfxgen/cache` links to; empty if neither."""
    return outside_place(root, cache) or _by_link(root, OWN)


def outside_place(root: Path, cache: str) -> str:
    """Return the place outside the project that its `cache` names, by itself or through a link; empty if none."""
    inner = inner_path(root, cache)
    return canonical(cache) if inner is None else _by_link(root, inner)


def _by_link(root: Path, relative: str) -> str:
    out = way_out(root, relative)
    return canonical(out) if out else ""


def cache_layout(root: Path, cache: str, user: UserConfig, environ: Mapping[str, str] = os.environ) -> CacheLayout:
    """Return which caches a build of the project uses. Raises UsageError for a mode that is none."""
    anyway, named = _mode(environ), canonical(environ.get(PLACE, ""))  # who names a place so may look there

    def mode_for(place: str) -> str:
        mode = anyway or user.allowed(place) or (READ if place == named else "")
        return READ if mode and place.partition("://")[0] in READ_ONLY else mode

    own = _by_link(root, OWN)
    local = OWN if not own or mode_for(own) == WRITE else SPARE
    place = outside_place(root, cache)
    if not place:
        return CacheLayout(local=cache)
    mode = mode_for(place)
    if not mode:
        return CacheLayout(local=local, warning=_not_allowed(place))
    if place == own and mode == WRITE:
        return CacheLayout(local=place)
    return CacheLayout(local=local, shared=place, publish=mode == WRITE)


def _mode(environ: Mapping[str, str]) -> str:
    mode = environ.get(MODE, "")
    if mode not in ("", READ, WRITE):
        raise UsageError(f"{MODE} is {quoted(mode)}", f"Set it to `{READ}` or `{WRITE}`, or not at all.")
    return mode


def _not_allowed(place: str) -> str:
    return f"the cache {shown(place)} is outside the project, and you have not allowed it: going on without it. {TRUST}"
